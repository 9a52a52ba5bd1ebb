// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/data_sheet.h"

#include "core/base/clock.h"
#include "core/documents/document_type.h"
#include "core/reports/page_layout.h"
#include "core/reports/report_words.h"
#include "core/reports/sheet_tables.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

constexpr TextStyle plain{.size = 12};

/// Puts the chapters of one document's sheet together.
class SheetMaker {
public:
    SheetMaker(const DocumentDetails &details, UiLanguage language)
        : m_details(details)
        , m_fields(details.document.fields)
        , m_language(language)
    {
    }

    Report make(const QList<AuditEvent> &history)
    {
        heading();
        general();
        if (m_fields.kind == DocumentKind::Official)
            validity();
        tables(history);
        return layOut({.title = name(),
                       .language = m_language,
                       .setup = {.leftMm = 25, .rightMm = 15, .foot = foot()},
                       .blocks = std::move(m_blocks)});
    }

private:
    [[nodiscard]] QString word(Word one) const { return wordOf(one, m_language); }

    /// "Kế hoạch 174-KH/TU"; the subject where there is neither type nor number.
    [[nodiscard]] QString name() const
    {
        const QString type = m_fields.kind == DocumentKind::Article
                                 ? textOf(documentKindNames, m_fields.kind, m_language)
                                 : documentTypeName(m_fields.type, m_language);
        const QString both = (type + u' ' + m_fields.number).trimmed();
        return both.isEmpty() ? m_fields.subject : both;
    }

    [[nodiscard]] QString foot() const
    {
        return word(Word::PrintedOn).arg(dateText(Clock::today())) + u" · "_s + name();
    }

    void heading()
    {
        Paragraph kind =
            paragraph(word(Word::SheetTitle), {.size = 14, .bold = true}, Align::Centre);
        kind.after = 4;
        Paragraph title = paragraph(name(), {.size = 13, .bold = true}, Align::Centre);
        title.after = 4;
        m_blocks << kind << title;
        Paragraph rule = paragraph(u"\u2003\u2003\u2003\u2003"_s, {.size = 2}, Align::Centre);
        rule.ruleBelow = 8;
        rule.after = 6;
        m_blocks << rule;
    }

    void chapter(Word title)
    {
        Paragraph text = paragraph(QString::number(++m_chapter) + u". "_s + word(title),
                                   {.size = 12.5, .bold = true});
        text.before = 10;
        text.after = 4;
        text.keepWithNext = true;
        text.outlineLevel = 0;
        m_blocks << text;
    }

    void sentence(const QString &text)
    {
        Paragraph line = paragraph(text, plain, Align::Justify);
        line.indent = indent;
        line.after = 2;
        m_blocks << line;
    }

    void general()
    {
        chapter(Word::General);
        m_pairs.clear();
        pair(Word::Number, m_fields.number);
        if (m_fields.kind == DocumentKind::Article)
            pair(Word::Kind, textOf(documentKindNames, m_fields.kind, m_language));
        pair(Word::Type, documentTypeName(m_fields.type, m_language));
        pair(Word::Issuer, m_fields.issuer);
        pair(Word::Place, m_fields.place);
        pair(Word::Date, dateText(m_fields.date, m_fields.datePrecision));
        pair(Word::Effective, dateText(m_fields.effective));
        pair(Word::Expiry, dateText(m_fields.expiry));
        pair(Word::Subject, m_fields.subject);
        pair(Word::ShortName, m_fields.shortName);
        pair(Word::Signer, m_fields.signer);
        pair(Word::SignerTitle, m_fields.signerTitle);
        pair(Word::Authority, m_fields.authority);
        if (m_fields.secrecy != Secrecy::None)
            pair(Word::Secrecy, textOf(secrecyNames, m_fields.secrecy, m_language));
        if (m_fields.urgency != Urgency::None)
            pair(Word::Urgency, textOf(urgencyNames, m_fields.urgency, m_language));
        pair(Word::Recipients, m_fields.recipients.join(u"; "_s));
        pair(Word::Pages, numberText(m_fields.pages));
        pair(Word::Copies, numberText(m_fields.copies));
        pair(Word::Language, m_fields.language);
        pair(Word::Source, m_fields.source);
        pair(Word::Note, m_fields.note);
        pair(Word::Tags, m_fields.tags.join(u", "_s));
        pairTable();
        if (m_details.document.stub)
            sentence(word(Word::StubNote));
    }

    [[nodiscard]] QString numberText(std::optional<int> number) const
    {
        return number ? countText(*number, m_language) : QString();
    }

    void pair(Word label, const QString &value)
    {
        if (!value.isEmpty())
            m_pairs.append({word(label) + u':', value});
    }

    /// Labels beside their values, without lines.
    void pairTable()
    {
        Table table;
        table.columns = {{44, {}}, {0, {}}};
        table.lines = TableLines::None;
        table.rowCount = int(m_pairs.size());
        table.row = [pairs = m_pairs](int at) {
            return TableRow{.cells = {paragraph(pairs.at(at).first, plain),
                                      paragraph(pairs.at(at).second, plain)}};
        };
        m_blocks << table;
    }

    void validity()
    {
        chapter(Word::Status);
        const ValidityReport &report = m_details.validity;
        Paragraph status =
            paragraph(textOf(validityNames, report.status, m_language), {.size = 12, .bold = true});
        status.indent = indent;
        status.after = 2;
        QString span;
        if (report.since)
            span += u", "_s + word(Word::Since).arg(dateText(report.since));
        if (report.until)
            span += u", "_s + word(Word::Until).arg(dateText(report.until));
        if (!span.isEmpty())
            status.runs.append({span, plain});
        m_blocks << status;
        for (const ValidityReason &reason : report.reasons)
            sentence(u"- "_s + reason.text);
    }

    void tables(const QList<AuditEvent> &history)
    {
        chapter(Word::Lineage);
        if (m_details.links.isEmpty())
            sentence(word(Word::NoLinks));
        else
            m_blocks << lineageTable(m_details.links, m_language);
        chapter(Word::AttachedFiles);
        if (m_details.attachments.isEmpty())
            sentence(word(Word::NoFiles));
        else
            m_blocks << filesTable(m_details.attachments, m_language);
        if (history.isEmpty())
            return;
        chapter(Word::Changes);
        m_blocks << historyTable(history, m_language);
    }

    static constexpr double indent = 4; // as the cells of the tables

    const DocumentDetails &m_details;
    const DocumentFields &m_fields;
    UiLanguage m_language;
    int m_chapter = 0;
    QList<std::pair<QString, QString>> m_pairs;
    QList<Block> m_blocks;
};

} // namespace

Report makeDataSheet(const DocumentDetails &details, const QList<AuditEvent> &history,
                     UiLanguage language)
{
    return SheetMaker(details, language).make(history);
}

} // namespace vanthu
