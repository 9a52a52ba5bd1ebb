// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/flow_writer.h"
#include "app/reader/office_file.h"

#include <QFile>
#include <QSet>

#include <libxml/HTMLparser.h>

#include <memory>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
/// Deeper nesting is no document that a person wrote.
constexpr int deepestElement = 400;

QString textOf(const xmlChar *text)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libxml2 has its own name for
    // char
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// Walks the tree of a page and writes what a reader of the page would see.
class HtmlWalker {
public:
    void walk(const xmlNode *node, Alignment alignment, int depth)
    {
        for (; node; node = node->next) {
            if (node->type == XML_TEXT_NODE)
                write(textOf(node->content));
            else if (node->type == XML_ELEMENT_NODE && depth < deepestElement)
                element(node, alignment, depth);
        }
    }

    [[nodiscard]] QStringList takePages() { return m_writer.takePages(); }

private:
    static QString attribute(const xmlNode *node, const char *name)
    {
        const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): as above
            xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)), xmlFree);
        return value ? textOf(value.get()).toLower() : QString();
    }

    static Alignment alignmentOf(const xmlNode *node, Alignment inherited)
    {
        const QString style = attribute(node, "style").remove(u' ');
        const QString align = attribute(node, "align");
        if (align == "center"_L1 || style.contains("text-align:center"_L1))
            return Alignment::Center;
        if (align == "right"_L1 || style.contains("text-align:right"_L1))
            return Alignment::Right;
        if (!align.isEmpty() || style.contains("text-align:"_L1))
            return Alignment::Left;
        return inherited;
    }

    void write(const QString &text)
    {
        const QString plain = text.simplified();
        const bool blankBefore = !text.isEmpty() && text.at(0).isSpace();
        if ((blankBefore || plain.isEmpty()) && m_lineHasText)
            m_blank = true;
        if (plain.isEmpty())
            return;
        if (m_blank)
            m_writer.text(u" ");
        m_writer.text(plain);
        m_lineHasText = true;
        m_blank = text.back().isSpace();
    }

    void endLine(Alignment alignment)
    {
        if (m_lineHasText)
            m_writer.endParagraph(alignment);
        m_lineHasText = m_blank = false;
    }

    void element(const xmlNode *node, Alignment inherited, int depth)
    {
        static const QSet<QString> unseen{u"script"_s,   u"style"_s,  u"head"_s,   u"noscript"_s,
                                          u"template"_s, u"svg"_s,    u"button"_s, u"select"_s,
                                          u"iframe"_s,   u"object"_s, u"nav"_s,    u"footer"_s};
        static const QSet<QString> within{u"span"_s,  u"a"_s,      u"b"_s,     u"i"_s,    u"u"_s,
                                          u"em"_s,    u"strong"_s, u"font"_s,  u"sup"_s,  u"sub"_s,
                                          u"small"_s, u"big"_s,    u"label"_s, u"mark"_s, u"o:p"_s,
                                          u"p:p"_s,   u"tt"_s,     u"code"_s,  u"abbr"_s, u"ins"_s};
        const QString name = textOf(node->name).toLower();
        if (unseen.contains(name)
            || attribute(node, "style").remove(u' ').contains("display:none"_L1))
            return;
        const Alignment alignment =
            name == "center"_L1 ? Alignment::Center : alignmentOf(node, inherited);
        if (name == "br"_L1) {
            m_writer.endParagraph(alignment);
            m_lineHasText = m_blank = false;
        } else if (within.contains(name)) {
            walk(node->children, alignment, depth + 1);
        } else if (name == "tr"_L1) {
            endLine(inherited);
            m_writer.beginRow();
            walk(node->children, alignment, depth + 1);
            m_writer.endRow();
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_writer.beginCell();
            walk(node->children, alignment, depth + 1);
            endLine(alignment);
            m_writer.endCell();
        } else {
            endLine(inherited);
            walk(node->children, alignment, depth + 1);
            endLine(alignment);
        }
    }

    FlowWriter m_writer;
    bool m_lineHasText = false;
    bool m_blank = false; ///< a blank stands before the next word
};
} // namespace

Result<ReadFile> readHtml(const reader_protocol::Request &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return damagedFile(request.shownAs, u"HTML"_s);
    const QByteArray bytes = file.readAll();
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> page(
        htmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr,
                       bytes.isValidUtf8() ? "UTF-8" : nullptr,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_COMPACT),
        xmlFreeDoc);
    const xmlNode *root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    if (!root)
        return damagedFile(request.shownAs, u"HTML"_s);
    HtmlWalker walker;
    walker.walk(root, Alignment::Left, 0);
    return flowingFile(u"text/html"_s, walker.takePages());
}

} // namespace vanthu::reader
