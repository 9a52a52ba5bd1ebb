// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/office_file.h"
#include "app/reader/xml_text.h"
#include "app/reader/zip_entry.h"

#include <QHash>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
constexpr int mostBlanks = 200;

/// Reads content.xml (OpenDocument 1.3 part 3) by the local names of its elements.
class OdtReader : public XmlText {
public:
    using XmlText::XmlText;

private:
    void characters(QStringView text) override
    {
        if (m_paragraphs > 0)
            writer().text(text);
    }

    void begin(QStringView name) override
    {
        if (name == u"style") {
            m_style = attribute(u"name");
        } else if (name == u"paragraph-properties") {
            const QString align = attribute(u"text-align");
            if (align == "center"_L1)
                m_alignments.insert(m_style, Alignment::Center);
            else if (align == "end"_L1 || align == "right"_L1)
                m_alignments.insert(m_style, Alignment::Right);
            if (attribute(u"break-before") == "page"_L1)
                m_breaking.insert(m_style, true);
        } else if (name == u"tracked-changes" || name == u"annotation" || name == u"note") {
            skipElement();
        } else if (name == u"p" || name == u"h") {
            ++m_paragraphs;
            const QString style = attribute(u"style-name");
            m_alignment = m_alignments.value(style, Alignment::Left);
            if (m_breaking.value(style))
                writer().pageBreak();
        } else if (name == u"tab") {
            writer().tab();
        } else if (name == u"line-break") {
            writer().lineBreak();
        } else if (name == u"s") {
            const int blanks = qBound(1, attribute(u"c").toInt(), mostBlanks);
            writer().text(QString(blanks, u' '));
        } else if (name == u"table-row") {
            writer().beginRow();
        } else if (name == u"table-cell") {
            writer().beginCell();
        }
    }

    void end(QStringView name) override
    {
        if (name == u"p" || name == u"h") {
            --m_paragraphs;
            writer().endParagraph(m_alignment);
        } else if (name == u"table-cell") {
            writer().endCell();
        } else if (name == u"table-row") {
            writer().endRow();
        }
    }

    QString m_style;
    QHash<QString, Alignment> m_alignments;
    QHash<QString, bool> m_breaking;
    Alignment m_alignment = Alignment::Left;
    int m_paragraphs = 0;
};
} // namespace

Result<ReadFile> readOdt(const reader_protocol::Request &request)
{
    const auto xml = zipEntry(request.file, "content.xml");
    if (!xml)
        return damagedFile(request.shownAs, u"ODT"_s);
    OdtReader reader(*xml);
    if (!reader.run())
        return damagedFile(request.shownAs, u"ODT"_s);
    return flowingFile(u"application/vnd.oasis.opendocument.text"_s, reader.takePages());
}

} // namespace vanthu::reader
