// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/office_file.h"
#include "app/reader/xml_text.h"
#include "app/reader/zip_entry.h"
#include "core/text/legacy_encoding.h"

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
/// Reads word/document.xml (ECMA-376 part 1, chapter 17) by the local names of its elements.
class DocxReader : public XmlText {
public:
    using XmlText::XmlText;

private:
    void characters(QStringView text) override
    {
        if (m_inText)
            writer().text(m_oldFont ? tcvn3ToUnicode(text, m_capitals) : text.toString());
    }

    void begin(QStringView name) override
    {
        // what an older program would show instead, and what was deleted or is a field's command
        if (name == u"Fallback" || name == u"del" || name == u"instrText" || name == u"object") {
            skipElement();
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab") {
            if (m_inRun)
                writer().tab();
        } else if (name == u"br" || name == u"cr") {
            attribute(u"type") == "page"_L1 ? writer().pageBreak() : writer().lineBreak();
        } else if (name == u"noBreakHyphen") {
            writer().text(u"-");
        } else if (name == u"p") {
            m_alignment = Alignment::Left;
        } else if (name == u"r") {
            m_inRun = true;
            m_oldFont = m_capitals = false;
        } else if (name == u"rFonts") {
            const QString font = attribute(u"ascii");
            m_oldFont = m_inRun && font.startsWith(".Vn"_L1);
            m_capitals = m_oldFont && font.endsWith(u'H');
        } else if (name == u"jc") {
            const QString value = attribute(u"val");
            m_alignment = value == "center"_L1                       ? Alignment::Center
                          : value == "right"_L1 || value == "end"_L1 ? Alignment::Right
                                                                     : Alignment::Left;
        } else if (name == u"tr") {
            writer().beginRow();
        } else if (name == u"tc") {
            writer().beginCell();
        }
    }

    void end(QStringView name) override
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"r")
            m_inRun = false;
        else if (name == u"p")
            writer().endParagraph(m_alignment);
        else if (name == u"tc")
            writer().endCell();
        else if (name == u"tr")
            writer().endRow();
    }

    Alignment m_alignment = Alignment::Left;
    bool m_inText = false;
    bool m_inRun = false;
    bool m_oldFont = false;  ///< one of the TCVN3 fonts (".VnTime")
    bool m_capitals = false; ///< ".VnTimeH" shows small letters as capitals
};
} // namespace

Result<ReadFile> readDocx(const reader_protocol::Request &request)
{
    const auto xml = zipEntry(request.file, "word/document.xml");
    if (!xml)
        return damagedFile(request.shownAs, u"DOCX"_s);
    DocxReader reader(*xml);
    if (!reader.run())
        return damagedFile(request.shownAs, u"DOCX"_s);
    return flowingFile(u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                       reader.takePages());
}

} // namespace vanthu::reader
