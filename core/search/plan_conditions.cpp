// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/organization.h"
#include "core/search/plan_conditions_p.h"
#include "core/storage/status_periods.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto nothing = "1 = 0"_L1;

/// Escapes what LIKE reads as a sign.
QString like(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}
} // namespace

QString Conditions::bind(const QVariant &value)
{
    const QString name = u":c%1"_s.arg(m_bindings.size());
    m_bindings.append({name, value});
    return name;
}

QString Conditions::oneOf(const QString &column, const QVariantList &values)
{
    QStringList names;
    for (const QVariant &value : values)
        names << bind(value);
    return names.isEmpty() ? QString(nothing) : column + u" IN ("_s + names.join(u", "_s) + u')';
}

QString Conditions::joined(const QueryNode &node, const QString &word)
{
    QStringList parts;
    for (const QueryPart &part : node.parts)
        parts << u'(' + of(part) + u')';
    return parts.join(word);
}

QString Conditions::of(const QueryPart &part)
{
    if (!part)
        return u"1 = 1"_s;
    switch (part->kind) {
    case QueryNode::Kind::All: return joined(*part, u" AND "_s);
    case QueryNode::Kind::Any: return joined(*part, u" OR "_s);
    case QueryNode::Kind::Not: return u"NOT ("_s + of(part->parts.first()) + u')';
    case QueryNode::Kind::Field: return ofField(*part);
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase:
        return u"document.id IN (SELECT rowid & 4294967295 FROM search_all "
               "WHERE search_all MATCH "_s
               + bind(wordsOf(part)) + u')';
    }
    return QString(nothing);
}

QString Conditions::contains(const QString &column, const QString &value)
{
    return column + u" LIKE "_s + bind(like(value)) + u" ESCAPE '\\'"_s;
}

QString Conditions::ofType(const QString &value)
{
    QVariantList codes;
    const QString folded = fold(value);
    const QString written = QString(folded).remove(u' ');
    for (const DocumentType &type : documentTypes()) {
        if (type.code.compare(value, Qt::CaseInsensitive) == 0)
            return u"document.type = "_s + bind(type.code);
        if (fold(type.code) == folded || QString(type.foldedName).remove(u' ') == written)
            codes << type.code;
    }
    return codes.isEmpty() ? u"document.type = "_s + bind(value) : oneOf(u"document.type"_s, codes);
}

QString Conditions::ofStatus(const QString &value)
{
    QVariantList codes;
    const QString written = fold(value).remove(u' ').remove(u'_').remove(u'-');
    for (const auto &name : validityNames) {
        const QString code = QString::fromUtf16(name.code);
        const QStringList words{code, QString::fromUtf16(name.vi), QString::fromUtf16(name.en)};
        for (const QString &word : words) {
            if (fold(word).remove(u' ').remove(u'_') == written && !codes.contains(code))
                codes << code;
        }
    }
    return oneOf(statusOn(Clock::today()), codes);
}

QString Conditions::ofRelation(const QueryNode &node)
{
    return u"document.id IN (SELECT relation.source_id FROM relation "
           "JOIN document AS target ON target.id = relation.target_id WHERE relation.kind = "_s
           + bind(relationCode(node.relation)) + u" AND target.number_folded = "_s
           + bind(foldedNumber(node.value)) + u')';
}

QString Conditions::ofField(const QueryNode &node)
{
    const QString folded = fold(node.value);
    switch (node.field) {
    case QueryField::Number: {
        const QString number = foldedNumber(node.value);
        return u"(document.number_folded = "_s + bind(number)
               + u" OR document.number_folded LIKE "_s + bind(number + u" %"_s) + u')';
    }
    case QueryField::Type: return ofType(node.value);
    case QueryField::Issuer:
        return contains(u"document.issuer_folded"_s, foldedOrganization(node.value));
    case QueryField::Date:
    case QueryField::Year:
        if (node.low.isEmpty() && node.high.isEmpty())
            return QString(nothing);
        return (node.low.isEmpty() ? u"1 = 1"_s : u"document.date >= "_s + bind(node.low))
               + u" AND "_s
               + (node.high.isEmpty() ? u"1 = 1"_s : u"document.date <= "_s + bind(node.high));
    case QueryField::Signer: return contains(u"document.signer"_s, node.value);
    case QueryField::Subject: return contains(u"document.subject"_s, node.value);
    case QueryField::Status: return ofStatus(node.value);
    case QueryField::Tag:
        return u"document.id IN (SELECT document_tag.document_id FROM document_tag "
               "JOIN tag ON tag.id = document_tag.tag_id WHERE tag.name = "_s
               + bind(node.value) + u')';
    case QueryField::Has:
        if (folded == "file"_L1 || folded == "tep"_L1)
            return u"document.has_file = 1"_s;
        return folded == "stub"_L1 ? u"document.stub = 1"_s : QString(nothing);
    case QueryField::Missing: return u"document.has_file = 0"_s;
    case QueryField::Relation: return ofRelation(node);
    }
    return QString(nothing);
}

QString Conditions::ofRequest(const SearchRequest &request)
{
    QStringList all;
    const bool bin = request.place == SearchRequest::Place::Bin;
    all << (bin ? u"document.deleted IS NOT NULL"_s : u"document.deleted IS NULL"_s);
    if (request.place == SearchRequest::Place::Stubs)
        all << u"document.stub = 1"_s;
    if (request.place == SearchRequest::Place::WithoutFile)
        all << u"document.stub = 0 AND document.has_file = 0"_s;
    if (request.place == SearchRequest::Place::All && request.query.trimmed().isEmpty())
        all << u"document.stub = 0"_s;
    const auto variants = [](const auto &values, auto convert) {
        QVariantList list;
        for (const auto &value : values)
            list << QVariant(convert(value));
        return list;
    };
    const auto same = [](const auto &value) { return value; };
    if (!request.types.isEmpty())
        all << oneOf(u"document.type"_s, variants(request.types, same));
    if (!request.issuers.isEmpty())
        all << oneOf(u"document.issuer"_s, variants(request.issuers, same));
    if (!request.years.isEmpty())
        all << oneOf(u"substr(document.date, 1, 4)"_s,
                     variants(request.years, [](int year) { return QString::number(year); }));
    if (!request.statuses.isEmpty())
        all << oneOf(statusOn(Clock::today()), variants(request.statuses, [](Validity status) {
                         return codeOf(validityNames, status);
                     }));
    return all.join(u" AND "_s);
}

} // namespace vanthu
