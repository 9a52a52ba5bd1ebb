// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_text.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Appends, for every syllable, the folded form, the form with marks where it has any, and the pair
/// with the syllable before it, through which phrases are found.
void appendWords(QString &out, QStringView text)
{
    const QString folded = fold(text);
    const QString exact = canonical(text);
    qsizetype previous = -1;
    qsizetype previousLength = 0;
    for (const Syllable &part : syllables(text)) {
        const QStringView plain = QStringView(folded).sliced(part.offset, part.length);
        const QStringView marked = QStringView(exact).sliced(part.offset, part.length);
        out += plain;
        out += u' ';
        if (marked != plain) {
            out += marked;
            out += u' ';
        }
        if (previous >= 0) {
            out += QStringView(folded).sliced(previous, previousLength);
            out += u'_';
            out += plain;
            out += u' ';
        }
        previous = part.offset;
        previousLength = part.length;
    }
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
} // namespace

QString numberToken(const QString &foldedNumber)
{
    return QString(foldedNumber).replace(u' ', u'_');
}

IndexText indexTextOf(const DocumentFields &fields, const QStringList &pages)
{
    IndexText text;
    if (!fields.number.isEmpty()) {
        const QString number = foldedNumber(fields.number);
        // a number begins with "n_", so that it is no pair of syllables
        text.head += u"n_"_s + numberToken(number) + u' ';
        appendWords(text.head, number);
    }
    for (const QString &part :
         {fields.subject, fields.issuer, fields.shortName, fields.signer, fields.note,
          fields.tags.join(u" . "_s), issuerVariants(fields.issuer)})
        appendWords(text.head, part);
    qsizetype size = text.head.size();
    for (const QString &page : pages)
        size += page.size() * 5 / 2;
    text.all.reserve(size);
    text.all += text.head;
    for (const QString &page : pages)
        appendWords(text.all, page);
    return text;
}

qint64 indexRow(DocumentId id, const std::optional<QDate> &date)
{
    return (date ? firstRowOf(*date) : 0) + id.value;
}

DocumentId documentOfRow(qint64 row)
{
    return DocumentId{row & 0xffffffff};
}

qint64 firstRowOf(QDate day)
{
    return day.toJulianDay() << 32;
}

} // namespace vanthu
