// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/search/hit_maker_p.h"
#include "core/search/wanted_ids_p.h"
#include "core/storage/document_store.h"

#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int rowColumns = 12; ///< of documentRowColumns
} // namespace

HitMaker::HitMaker(Connection &connection, PageReader &pages, const Query &query)
    : m_connection(connection)
    , m_pages(pages)
    , m_query(query)
    , m_terms(soughtTerms(query))
    , m_finder(m_terms)
    , m_bareFinder(m_terms, TermFinder::Marks::Ignored)
{
}

Result<QList<HitMaker::Row>> HitMaker::rows(const QList<DocumentId> &ids)
{
    VT_TRY(Rows found,
           m_connection.query(
               u"SELECT "_s + documentRowColumns()
                   + u", document.short_name, document.signer, document.note FROM "_s
                   + wantedIds(m_connection)
                   + u" JOIN document ON document.id = wanted.id ORDER BY wanted.place"_s,
               {{u":wanted"_s, wantedText(ids)}}));
    QList<Row> rows;
    while (found.next())
        rows.append({documentRowFrom(found), found.text(rowColumns), found.text(rowColumns + 1),
                     found.text(rowColumns + 2)});
    return rows;
}

Result<QList<SearchHit>> HitMaker::hits(const QList<DocumentId> &ids)
{
    VT_TRY(const QList<Row> found, rows(ids));
    m_pages.expect(ids);
    QList<SearchHit> hits;
    for (const Row &row : found) {
        VT_TRY(const SearchHit one, hit(row));
        hits.append(one);
    }
    return hits;
}

Result<SearchHit> HitMaker::hit(const Row &row)
{
    SearchHit hit;
    hit.document = row.shown;
    hit.subject.text = row.shown.subject;
    if (m_finder.isEmpty())
        return hit;
    QSet<qsizetype> met;
    const auto look = [&](SearchField field, const QString &text) {
        const QList<FoundTerm> found = m_finder.find(QStringView(text));
        for (const FoundTerm &one : found)
            met.insert(one.term);
        if (!found.isEmpty())
            hit.matched << field;
        return found;
    };
    const bool byNumber =
        !m_query.number.isEmpty() && foldedNumber(row.shown.number).startsWith(m_query.number);
    if (byNumber)
        hit.matched << SearchField::Number;
    else
        look(SearchField::Number, row.shown.number);
    hit.subject.marks = runsOf(look(SearchField::Subject, row.shown.subject));
    look(SearchField::Issuer, row.shown.issuer);
    // what the list does not show is shown as the snippet
    const std::initializer_list<std::pair<SearchField, const QString &>> hidden{
        {SearchField::ShortName, row.shortName},
        {SearchField::Signer, row.signer},
        {SearchField::Note, row.note}};
    for (const auto &[field, text] : hidden) {
        if (byNumber || met.size() >= m_finder.terms())
            break;
        const QList<FoundTerm> found = look(field, text);
        if (!found.isEmpty())
            hit.snippet = snippetOf(text.toUtf8(), m_finder.find(QByteArrayView(text.toUtf8())));
    }
    if (!byNumber && met.size() < m_finder.terms()) {
        VT_CHECK(addText(hit, m_finder));
        if (hit.matched.isEmpty())
            VT_CHECK(addText(hit, m_bareFinder));
    }
    return hit;
}

Outcome HitMaker::addText(SearchHit &hit, const TermFinder &finder)
{
    VT_TRY(const QList<QByteArray> pages, m_pages.pages(hit.document.id));
    int most = 0;
    for (int page = 0; page < pages.size() && most < finder.terms(); ++page) {
        const QList<FoundTerm> found = finder.find(QByteArrayView(pages.at(page)));
        const int different = differentTerms(found);
        if (different <= most)
            continue;
        most = different;
        hit.snippet = snippetOf(pages.at(page), found);
        hit.page = page + 1;
    }
    if (most > 0)
        hit.matched << SearchField::Text;
    return {};
}

} // namespace vanthu
