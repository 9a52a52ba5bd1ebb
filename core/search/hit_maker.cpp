// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/search/hit_maker_p.h"
#include "core/search/snippet.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Phrases of three words and more, which pairs alone do not prove.
void collectLongPhrases(const QueryPart &part, QStringList &phrases)
{
    if (!part || part->kind == QueryNode::Kind::Not || part->kind == QueryNode::Kind::Any)
        return;
    if (part->kind == QueryNode::Kind::Phrase && part->syllables.size() > 2)
        phrases << part->syllables.join(u' ');
    for (const QueryPart &inner : part->parts)
        collectLongPhrases(inner, phrases);
}
} // namespace

Result<bool> HitMaker::hasPhrases(const DocumentRow &row)
{
    QStringList phrases;
    collectLongPhrases(m_query.root, phrases);
    if (phrases.isEmpty())
        return true;
    VT_TRY(const Document document, DocumentStore(m_connection).find(row.id));
    VT_TRY(QStringList texts, TextStore(m_connection).pages(row.id));
    const DocumentFields &fields = document.fields;
    texts << fields.subject << fields.issuer << fields.shortName << fields.signer << fields.note;
    for (const QString &phrase : std::as_const(phrases)) {
        // a blank term behind it: the phrase's last word must be whole
        const QStringList whole{phrase, QString()};
        bool found = false;
        for (const QString &text : std::as_const(texts))
            found = found || !findTerms(text, whole).isEmpty();
        if (!found)
            return false;
    }
    return true;
}

Result<std::optional<SearchHit>> HitMaker::make(const DocumentRow &row)
{
    SearchHit hit;
    hit.document = row;
    hit.subject.text = row.subject;
    if (m_terms.isEmpty())
        return hit;
    VT_TRY(const bool fits, hasPhrases(row));
    if (!fits)
        return std::optional<SearchHit>();
    if (!m_query.number.isEmpty() && foldedNumber(row.number).startsWith(m_query.number))
        hit.matched << SearchField::Number;
    hit.subject.marks = findTerms(row.subject, m_terms);
    if (!hit.subject.marks.isEmpty())
        hit.matched << SearchField::Subject;
    if (!findTerms(row.issuer, m_terms).isEmpty())
        hit.matched << SearchField::Issuer;
    if (hit.subject.marks.size() < m_terms.size() && !hit.matched.contains(SearchField::Number))
        VT_CHECK(addSnippet(hit));
    return hit;
}

Outcome HitMaker::addSnippet(SearchHit &hit)
{
    VT_TRY(const QStringList pages, TextStore(m_connection).pages(hit.document.id));
    qsizetype most = 0;
    for (int page = 0; page < pages.size(); ++page) {
        const QList<MarkedText::Run> runs = findTerms(pages.at(page), m_terms);
        const MarkedText snippet = snippetOf(pages.at(page), runs);
        if (snippet.marks.size() <= most)
            continue;
        most = snippet.marks.size();
        hit.snippet = snippet;
        hit.page = page + 1;
        if (most >= m_terms.size())
            break;
    }
    if (most > 0)
        hit.matched << SearchField::Text;
    return {};
}

} // namespace vanthu
