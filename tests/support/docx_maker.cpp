// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/docx_maker.h"

#include <QFile>

#include <array>
#include <utility>
#include <zip.h>

namespace vanthu::tests {

namespace {
constexpr auto contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>)";
constexpr auto relations =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>)";
constexpr auto documentHead =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";
constexpr auto documentTail =
    R"(<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>)";

QString run(const QString &text, bool bold)
{
    return u"<w:r w:rsidRPr=\"00A1\"><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/>%1<w:sz "
           "w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>"_s.arg(
               bold ? u"<w:b/>"_s : QString(), text.toHtmlEscaped());
}

QString xmlOf(const DocxMaker::Paragraph &paragraph)
{
    const qsizetype torn = paragraph.text.size() / 3;
    return u"<w:p w:rsidR=\"00B2\"><w:pPr><w:spacing w:after=\"0\"/><w:jc w:val=\"%1\"/></w:pPr>"_s
               .arg(paragraph.alignment)
           + run(paragraph.text.first(torn), paragraph.bold)
           + u"<w:proofErr w:type=\"spellStart\"/>"_s
           + run(paragraph.text.sliced(torn), paragraph.bold) + u"</w:p>"_s;
}
} // namespace

void DocxMaker::paragraph(const Paragraph &paragraph)
{
    m_body += xmlOf(paragraph);
}

void DocxMaker::row(const QList<QList<Paragraph>> &cells)
{
    m_body += u"<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr><w:tr>"_s;
    for (const QList<Paragraph> &cell : cells) {
        m_body += u"<w:tc><w:tcPr><w:tcW w:w=\"4800\" w:type=\"dxa\"/></w:tcPr>"_s;
        for (const Paragraph &paragraph : cell)
            m_body += xmlOf(paragraph);
        m_body += u"</w:tc>"_s;
    }
    m_body += u"</w:tr></w:tbl>"_s;
}

bool DocxMaker::save(const QString &file) const
{
    const QByteArray document = documentHead + m_body.toUtf8() + documentTail;
    const std::array<std::pair<const char *, QByteArray>, 3> entries{
        {{"[Content_Types].xml", contentTypes},
         {"_rels/.rels", relations},
         {"word/document.xml", document}}};
    zip_t *archive =
        zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return false;
    for (const auto &[name, bytes] : entries) {
        // the bytes live until the archive is closed below
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        if (zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) < 0)
            zip_source_free(source);
    }
    return zip_close(archive) == 0;
}

} // namespace vanthu::tests
