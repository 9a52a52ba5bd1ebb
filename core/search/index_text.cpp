// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_text.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/search/term_gatherer_p.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// So many words without a single mark were typed without them.
constexpr int bareText = 20;
constexpr int bareSubject = 3;

QByteArray utf8Of(QStringView word)
{
    return word.first(qMin(word.size(), longestWord)).toUtf8();
}

/// The full name behind an abbreviation in the issuer, so that UBND finds Ủy ban nhân dân and back.
QString issuerVariants(const QString &issuer)
{
    if (issuer.isEmpty())
        return {};
    QString variants = foldedOrganization(issuer);
    if (const Organization *known = findOrganization(issuer))
        variants += u" . "_s + known->abbreviations.join(u" . "_s);
    if (variants.contains("uy ban nhan dan"_L1))
        variants += u" . ubnd"_s;
    if (variants.contains("hoi dong nhan dan"_L1))
        variants += u" . hdnd"_s;
    return variants;
}

bool isBare(const QString &text, int words)
{
    return !hasMarks(text) && syllables(text).size() >= words;
}

bool isBare(const QStringList &pages)
{
    qsizetype words = 0;
    for (const QString &page : pages) {
        if (hasMarks(page))
            return false;
        words += syllables(page).size();
    }
    return words >= bareText;
}

void addFlags(IndexText &text, const DocumentFields &fields, const QStringList &pages)
{
    const auto flag = [&text](const QString &name) { text.add(valueTerm(TermSpace::Flag, name)); };
    if (fields.kind != DocumentKind::Official)
        flag(u"kind:"_s + codeOf(documentKindNames, fields.kind));
    if (fields.secrecy != Secrecy::None)
        flag(u"secrecy:"_s + codeOf(secrecyNames, fields.secrecy));
    if (fields.urgency != Urgency::None)
        flag(u"urgency:"_s + codeOf(urgencyNames, fields.urgency));
    if (!fields.language.isEmpty())
        flag(u"language:"_s + fields.language);
    if (!fields.authority.isEmpty())
        flag(u"authority:"_s + fields.authority);
    if (!pages.isEmpty())
        flag(u"text"_s);
    if (isBare(fields.subject, bareSubject) || (!pages.isEmpty() && isBare(pages)))
        flag(u"bare"_s);
    for (const QString &tag : fields.tags)
        text.add(valueTerm(TermSpace::Tag, tag));
}
} // namespace

QByteArray foldedTerm(TermSpace space, QStringView word)
{
    return static_cast<char>(space) + utf8Of(fold(word));
}

QByteArray wordTerm(TermSpace space, QStringView canonicalWord)
{
    const QByteArray folded = foldedTerm(space, canonicalWord) + afterWord;
    return hasMarks(canonicalWord) ? folded + utf8Of(canonicalWord) : folded;
}

QByteArray pairTerm(TermSpace space, QStringView first, QStringView second)
{
    return foldedTerm(space, first) + afterWord + utf8Of(fold(second));
}

QByteArray valueTerm(TermSpace space, const QString &value)
{
    const QString kept = value.left(longestValue);
    return static_cast<char>(space) + fold(kept).toUtf8() + afterWord + kept.toUtf8();
}

void IndexText::add(QByteArrayView term)
{
    Q_ASSERT(term.size() <= 0xffff); // two values of the longest length fit
    m_terms.append(static_cast<char>(term.size() >> 8));
    m_terms.append(static_cast<char>(term.size()));
    m_terms.append(term);
}

IndexText indexTextOf(const DocumentFields &fields, const QStringList &pages)
{
    IndexText text;
    TermGatherer gatherer(text);
    gatherer.addHead(foldedNumber(fields.number));
    gatherer.addHead(fields.number);
    gatherer.addHead(fields.subject, TermSpace::Subject);
    gatherer.addHead(fields.shortName, TermSpace::ShortName);
    gatherer.addHead(fields.signer, TermSpace::Signer);
    gatherer.addHead(fields.note, TermSpace::Note);
    gatherer.addHead(fields.tags.join(u" . "_s));
    gatherer.addHead(fields.issuer);
    gatherer.addHead(issuerVariants(fields.issuer));
    gatherer.addText(fields.place, TermSpace::Place);
    gatherer.addText(fields.signerTitle, TermSpace::SignerTitle);
    gatherer.addText(fields.source, TermSpace::Source);
    gatherer.addText(fields.recipients.join(u" . "_s), TermSpace::Recipient);
    for (const QString &page : pages)
        gatherer.addText(page);
    addFlags(text, fields, pages);
    return text;
}

} // namespace vanthu
