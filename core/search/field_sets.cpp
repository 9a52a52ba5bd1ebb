// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/search/field_sets_p.h"
#include "core/search/word_sets_p.h"
#include "core/text/fold.h"

#include <algorithm>
#include <limits>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Whether the words of a name hold these words, side by side; a word with marks holds for itself.
bool holdsWords(const QString &name, const QString &value)
{
    const auto spaced = [](const QString &text) { return u' ' + text + u' '; };
    const QString wanted = foldedOrganization(value);
    const QString folded = spaced(foldedOrganization(name));
    const qsizetype at = folded.indexOf(u' ' + wanted);
    if (at < 0 || wanted.isEmpty())
        return false;
    if (!hasMarks(value))
        return true;
    // abbreviations are written out above, so the marks are compared word by word
    const QString marked = canonical(name);
    const QString written = canonical(value);
    for (const Syllable &part : syllables(written)) {
        const QStringView word = QStringView(written).sliced(part.offset, part.length);
        if (hasMarks(word) && fold(word).size() > 1 && !marked.contains(word)
            && folded.contains(u' ' + fold(word)))
            return false;
    }
    return true;
}

quint32 dayNumber(QDate day)
{
    return static_cast<quint32>(std::max<qint64>(day.toJulianDay(), 0));
}
} // namespace

std::optional<TermSpace> spaceOf(QueryField field)
{
    switch (field) {
    case QueryField::Subject: return TermSpace::Subject;
    case QueryField::ShortName: return TermSpace::ShortName;
    case QueryField::Signer: return TermSpace::Signer;
    case QueryField::SignerTitle: return TermSpace::SignerTitle;
    case QueryField::Place: return TermSpace::Place;
    case QueryField::Recipient: return TermSpace::Recipient;
    case QueryField::Source: return TermSpace::Source;
    case QueryField::Note: return TermSpace::Note;
    case QueryField::Text: return TermSpace::Word;
    default: return std::nullopt;
    }
}

bool fieldNeedsProof(const QueryNode &field)
{
    return field.field == QueryField::Text || (spaceOf(field.field) && field.syllables.size() > 1);
}

IdSet FieldSets::everything() const
{
    IdSet all = m_view.attributes().documents();
    return all |= m_view.attributes().bin();
}

Result<IdSet> FieldSets::fromSql(const QString &sql, const Bindings &bindings)
{
    VT_TRY(Rows rows, m_connection.query(sql, bindings));
    IdSet found;
    while (rows.next())
        found.insert(DocumentId{rows.number(0)});
    return found;
}

Result<IdSet> FieldSets::of(const QueryNode &field)
{
    if (const auto space = spaceOf(field.field))
        return ofWords(*space, field);
    switch (field.field) {
    case QueryField::Number: return ofNumber(field.value);
    case QueryField::Type: return ofType(field);
    case QueryField::Issuer: return ofIssuer(field);
    case QueryField::Date:
    case QueryField::Year: return ofDays(field.days);
    case QueryField::Effective: return ofColumn(u"effective"_s, field);
    case QueryField::Expiry: return ofColumn(u"expiry"_s, field);
    case QueryField::Added: return ofColumn(u"created"_s, field);
    case QueryField::Changed: return ofColumn(u"changed"_s, field);
    case QueryField::Pages: return ofColumn(u"pages"_s, field);
    case QueryField::Copies: return ofColumn(u"copies"_s, field);
    case QueryField::Status: {
        const QString name = field.value.section(u'@', 0, 0);
        return withStatus(statusByName(name).value_or(Validity::Unknown),
                          field.on.value_or(m_today));
    }
    case QueryField::Tag: return ofTag(field);
    case QueryField::Authority: return ofFlag(u"authority"_s, field.value, true);
    case QueryField::Secrecy:
    case QueryField::Urgency:
    case QueryField::Kind:
    case QueryField::Language: return ofLevel(field);
    case QueryField::Register:
        return ofNamed(u"SELECT id, name FROM register"_s,
                       u"SELECT register_entry.document_id FROM register_entry "
                       "JOIN register_period ON register_period.id = register_entry.period_id "
                       "WHERE register_entry.document_id IS NOT NULL "
                       "AND register_period.register_id = :id"_s,
                       field);
    case QueryField::Dossier:
        return ofNamed(u"SELECT id, code || ' ' || title FROM dossier"_s,
                       u"SELECT document_id FROM dossier_document WHERE dossier_id = :id"_s, field);
    case QueryField::File:
        return ofNamed(u"SELECT id, name FROM attachment"_s,
                       u"SELECT document_id FROM attachment WHERE id = :id"_s, field);
    case QueryField::Has: return ofPart(partByName(field.value).value_or(Part::File));
    case QueryField::Missing: {
        VT_TRY(const IdSet having, ofPart(partByName(field.value).value_or(Part::File)));
        return everything() -= having;
    }
    case QueryField::Relation:
    case QueryField::RestsOn: return ofRelation(field);
    default: return IdSet();
    }
}

Result<IdSet> FieldSets::ofNumber(const QString &value)
{
    const QString number = foldedNumber(value);
    return fromSql(
        uR"(
        SELECT id FROM document
        WHERE number_folded = :number OR (number_folded >= :from AND number_folded < :until))"_s,
        {{u":number"_s, number}, {u":from"_s, number + u' '}, {u":until"_s, number + u'!'}});
}

IdSet FieldSets::withTypes(const QStringList &codes) const
{
    IdSet found;
    const auto &types = m_view.attributes().types();
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        if (codes.contains(*type))
            found |= m_view.attributes().ofType(type.key());
    }
    return found;
}

IdSet FieldSets::ofType(const QueryNode &field) const
{
    const QStringList codes = typesByName(field.value);
    // a type that the catalogue does not know
    return withTypes(codes.isEmpty() ? QStringList{field.value} : codes);
}

IdSet FieldSets::withIssuers(const QStringList &printed) const
{
    std::vector<bool> meant;
    const auto &issuers = m_view.attributes().issuers();
    for (auto issuer = issuers.cbegin(); issuer != issuers.cend(); ++issuer) {
        if (!printed.contains(*issuer))
            continue;
        meant.resize(std::max<size_t>(meant.size(), issuer.key() + 1));
        meant[issuer.key()] = true;
    }
    return m_view.attributes().where([&meant](DocumentId, const DocumentAttributes &one) {
        return one.issuer < meant.size() && meant[one.issuer];
    });
}

IdSet FieldSets::ofIssuer(const QueryNode &field) const
{
    QStringList names;
    const Organization *known = findOrganization(field.value);
    for (const QString &name : m_view.attributes().issuers()) {
        if (holdsWords(name, field.value) || (known && holdsWords(name, known->name)))
            names << name;
    }
    return withIssuers(names);
}

IdSet FieldSets::ofDays(const DayRange &days) const
{
    return m_view.attributes().between(days.first ? dayNumber(*days.first) : 0,
                                       days.last ? dayNumber(*days.last)
                                                 : std::numeric_limits<quint32>::max());
}

IdSet FieldSets::withStatus(Validity status, QDate day) const
{
    const AttributeTable &attributes = m_view.attributes();
    const quint32 number = dayNumber(day);
    return attributes.where([&](DocumentId id, const DocumentAttributes &) {
        return attributes.statusOn(id, number) == status;
    });
}

Result<IdSet> FieldSets::ofColumn(const QString &column, const QueryNode &field)
{
    QStringList conditions{column + u" IS NOT NULL"_s};
    Bindings bindings;
    const auto limit = [&](const QString &comparison, const QVariant &value) {
        const QString name = u":limit%1"_s.arg(bindings.size());
        conditions << column + comparison + name;
        bindings.append({name, value});
    };
    if (field.days.first)
        limit(u" >= "_s, field.days.first->toString(Qt::ISODate));
    if (field.days.last) // moments of that day are larger than the day itself
        limit(u" < "_s, field.days.last->addDays(1).toString(Qt::ISODate));
    if (field.counts.least)
        limit(u" >= "_s, *field.counts.least);
    if (field.counts.most)
        limit(u" <= "_s, *field.counts.most);
    return fromSql(u"SELECT id FROM document WHERE "_s + conditions.join(u" AND "_s), bindings);
}

Result<IdSet> FieldSets::ofWords(TermSpace space, const QueryNode &field)
{
    IdSet all;
    for (qsizetype at = 0; at < field.syllables.size(); ++at) {
        const bool last = at + 1 == field.syllables.size();
        VT_TRY(const IdSet one,
               m_view.documentsWith({termsOf(space, field.syllables.at(at), last && field.prefix,
                                             Closeness::Beginning)}));
        if (at == 0)
            all = one;
        else
            all &= one;
    }
    return all;
}

Result<IdSet> FieldSets::ofFlag(const QString &name, const QString &value, bool beginning)
{
    QByteArray term = static_cast<char>(TermSpace::Flag) + fold(name + u':' + value).toUtf8();
    if (!beginning)
        term += afterWord;
    return m_view.documentsWith({TermRange::beginning(term)});
}

Result<IdSet> FieldSets::ofTag(const QueryNode &field)
{
    QByteArray term = static_cast<char>(TermSpace::Tag) + fold(field.value).toUtf8();
    if (!field.prefix)
        term += afterWord;
    return m_view.documentsWith({TermRange::beginning(term)});
}

Result<IdSet> FieldSets::ofLevel(const QueryNode &field)
{
    switch (field.field) {
    case QueryField::Secrecy:
    case QueryField::Urgency: {
        const bool secrecy = field.field == QueryField::Secrecy;
        const QString code = levelByName(field.field, field.value).value_or(QString());
        return ofFlag(secrecy ? u"secrecy"_s : u"urgency"_s, code, false);
    }
    case QueryField::Kind: {
        VT_TRY(const IdSet articles, ofFlag(u"kind"_s, u"article"_s, false));
        const bool article = levelByName(field.field, field.value) == u"article"_s;
        return article ? articles : everything() -= articles;
    }
    default: break;
    }
    VT_TRY(IdSet written, ofFlag(u"language"_s, field.value, false));
    if (fold(field.value) != "vi"_L1)
        return written;
    VT_TRY(const IdSet any, m_view.documentsWith({TermRange::beginning("=language:")}));
    return written |= everything() -= any; // nothing said means Vietnamese
}

Result<IdSet> FieldSets::ofNamed(const QString &names, const QString &documents,
                                 const QueryNode &field)
{
    QList<qint64> ids;
    {
        VT_TRY(Rows rows, m_connection.query(names));
        while (rows.next()) {
            if (holdsWords(rows.text(1), field.value)
                || fold(rows.text(1)).contains(fold(field.value)))
                ids.append(rows.number(0));
        }
    }
    IdSet found;
    for (const qint64 id : std::as_const(ids)) {
        VT_TRY(const IdSet some, fromSql(documents, {{u":id"_s, id}}));
        found |= some;
    }
    return found;
}

Result<IdSet> FieldSets::ofSpace(TermSpace space)
{
    return m_view.documentsWith({TermRange::beginning(QByteArray(1, static_cast<char>(space)))});
}

Result<IdSet> FieldSets::ofPart(Part part)
{
    const AttributeTable &attributes = m_view.attributes();
    switch (part) {
    case Part::File: return attributes.withFile();
    case Part::Stub: return attributes.stubs();
    case Part::Text: return m_view.documentsWith({TermRange::beginning("=text")});
    case Part::Number: return fromSql(u"SELECT id FROM document WHERE number <> ''"_s);
    case Part::Type:
        return attributes.where([](DocumentId, const auto &one) { return one.type != 0; });
    case Part::Issuer:
        return attributes.where([](DocumentId, const auto &one) { return one.issuer != 0; });
    case Part::Date: return ofDays({});
    case Part::Subject: return ofSpace(TermSpace::Subject);
    case Part::ShortName: return ofSpace(TermSpace::ShortName);
    case Part::Signer: return ofSpace(TermSpace::Signer);
    case Part::Place: return ofSpace(TermSpace::Place);
    case Part::Note: return ofSpace(TermSpace::Note);
    case Part::Recipients: return ofSpace(TermSpace::Recipient);
    case Part::Source: return ofSpace(TermSpace::Source);
    case Part::Tag: return ofSpace(TermSpace::Tag);
    case Part::Effective: return fromSql(u"SELECT id FROM document WHERE effective IS NOT NULL"_s);
    case Part::Expiry: return fromSql(u"SELECT id FROM document WHERE expiry IS NOT NULL"_s);
    case Part::Register:
        return fromSql(u"SELECT document_id FROM register_entry WHERE document_id IS NOT NULL"_s);
    case Part::Dossier: return fromSql(u"SELECT document_id FROM dossier_document"_s);
    case Part::Links:
        return fromSql(u"SELECT source_id FROM relation UNION SELECT target_id FROM relation"_s);
    case Part::Basis: return fromSql(u"SELECT source_id FROM relation WHERE kind = 'based_on'"_s);
    }
    return IdSet();
}

} // namespace vanthu
