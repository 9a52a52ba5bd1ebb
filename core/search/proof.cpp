// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/search/field_sets_p.h"
#include "core/search/proof_p.h"
#include "core/storage/document_store.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

Result<bool> Proof::fits(DocumentId id)
{
    return fits(m_root, id);
}

Result<bool> Proof::fits(const QueryPart &part, DocumentId id)
{
    if (!needsProof(part)) {
        VT_TRY(const IdSet set, m_words.of(part, WordPlace::Everywhere, Closeness::Bare));
        return set.contains(id);
    }
    switch (part->kind) {
    case QueryNode::Kind::All:
        for (const QueryPart &inner : part->parts) {
            VT_TRY(const bool one, fits(inner, id));
            if (!one)
                return false;
        }
        return true;
    case QueryNode::Kind::Any:
        for (const QueryPart &inner : part->parts) {
            VT_TRY(const bool one, fits(inner, id));
            if (one)
                return true;
        }
        return false;
    case QueryNode::Kind::Not: {
        VT_TRY(const bool one, fits(part->parts.first(), id));
        return !one;
    }
    case QueryNode::Kind::Field: return standsInField(*part, id);
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase: return standsSomewhere(*part, id);
    }
    return false;
}

namespace {
/// The fields in which words are looked for.
QStringList textsOf(const DocumentFields &fields)
{
    return {fields.subject,
            fields.number,
            foldedNumber(fields.number),
            fields.issuer,
            foldedOrganization(fields.issuer),
            fields.shortName,
            fields.signer,
            fields.signerTitle,
            fields.place,
            fields.note,
            fields.source,
            fields.tags.join(u" . "_s),
            fields.recipients.join(u" . "_s)};
}
} // namespace

const TermFinder &Proof::finder(const QueryNode &node, TermFinder::Marks marks)
{
    const std::pair key(&node, marks);
    if (const auto known = m_finders.find(key); known != m_finders.end())
        return known->second;
    const QString term = node.syllables.join(u' ') + (node.prefix ? u"*"_s : QString());
    return m_finders.emplace(key, TermFinder({term}, marks)).first->second;
}

Result<bool> Proof::standsSomewhere(const QueryNode &node, DocumentId id)
{
    // without regard to marks only in what was written without
    VT_TRY(const IdSet bound, m_words.of(m_root, WordPlace::Everywhere, Closeness::Beginning));
    const TermFinder &term =
        finder(node, bound.contains(id) ? TermFinder::Marks::Bind : TermFinder::Marks::Ignored);
    const auto standsIn = [&term](const auto &text) { return term.standsIn(text); };
    VT_TRY(const QList<QByteArray> pages, m_pages.pages(id));
    if (std::any_of(pages.cbegin(), pages.cend(), standsIn))
        return true;
    if (!m_inFields.contains(&node)) {
        VT_TRY(const IdSet inFields, m_words.inFields(node));
        m_inFields.insert({&node, inFields});
    }
    if (!m_inFields.at(&node).contains(id))
        return false;
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    const QStringList texts = textsOf(document.fields);
    return std::any_of(texts.cbegin(), texts.cend(), standsIn);
}

Result<bool> Proof::standsInField(const QueryNode &node, DocumentId id)
{
    const TermFinder &term = finder(node, TermFinder::Marks::Bind);
    if (node.field == QueryField::Text) {
        VT_TRY(const QList<QByteArray> pages, m_pages.pages(id));
        return std::any_of(pages.cbegin(), pages.cend(),
                           [&term](const QByteArray &page) { return term.standsIn(page); });
    }
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    const DocumentFields &fields = document.fields;
    switch (node.field) {
    case QueryField::Subject: return term.standsIn(fields.subject);
    case QueryField::ShortName: return term.standsIn(fields.shortName);
    case QueryField::Signer: return term.standsIn(fields.signer);
    case QueryField::SignerTitle: return term.standsIn(fields.signerTitle);
    case QueryField::Place: return term.standsIn(fields.place);
    case QueryField::Recipient: return term.standsIn(fields.recipients.join(u" . "_s));
    case QueryField::Source: return term.standsIn(fields.source);
    case QueryField::Note: return term.standsIn(fields.note);
    default: return true;
    }
}

} // namespace vanthu
