// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_text.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/text/fold.h"

#include <unordered_set>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
// an underline begins what is no syllable, so that the beginning of a syllable meets syllables only
void writePair(QString &out, QStringView first, QStringView second)
{
    out.append(u'_').append(first).append(u'_').append(second);
}

void writeBeginning(QString &out, QStringView letters)
{
    out.append("__"_L1).append(letters);
}

/// Gathers the terms of a document, each once: the index keeps no places, so a second mention would
/// only cost.
class Terms {
public:
    /// For every syllable the folded form, the form with marks where it has any, the beginnings of
    /// both, and the pair with the syllable before it, through which phrases are found.
    void addText(QStringView text)
    {
        const QString folded = fold(text);
        const QString exact = canonical(text);
        QStringView previous;
        for (const Syllable &part : syllables(text)) {
            const QStringView plain = QStringView(folded).sliced(part.offset, part.length);
            const QStringView marked = QStringView(exact).sliced(part.offset, part.length);
            addSyllable(plain);
            if (marked != plain)
                addSyllable(marked);
            if (!previous.isEmpty())
                add([&](QString &out) { writePair(out, previous, plain); });
            previous = plain;
        }
    }

    void reserve(qsizetype units) { m_joined.reserve(units); }
    [[nodiscard]] const QString &joined() const { return m_joined; }

private:
    /// A term's place in `m_joined`.
    struct Slice {
        qsizetype start;
        qsizetype length;
    };
    struct Hash {
        const QString &text;
        /// Terms are a few letters long: multiplying letter by letter beats a general hash.
        size_t operator()(Slice at) const
        {
            size_t hash = 0;
            for (const QChar letter : QStringView(text).sliced(at.start, at.length))
                hash = (hash ^ letter.unicode()) * 0x9e3779b97f4a7c15U;
            return hash ^ (hash >> 32U);
        }
    };
    struct Equal {
        const QString &text;
        bool operator()(Slice left, Slice right) const
        {
            return QStringView(text).sliced(left.start, left.length)
                   == QStringView(text).sliced(right.start, right.length);
        }
    };

    /// A syllable that is known has brought its beginnings already.
    void addSyllable(QStringView syllable)
    {
        if (!add([syllable](QString &out) { out.append(syllable); }))
            return;
        for (qsizetype length = 1; length <= qMin(longestBeginning, syllable.size()); ++length)
            add([&](QString &out) { writeBeginning(out, syllable.first(length)); });
    }

    /// False when the term was there.
    template <typename Write>
    bool add(const Write &write)
    {
        const qsizetype start = m_joined.size();
        write(m_joined);
        if (!m_known.insert({start, m_joined.size() - start}).second) {
            m_joined.truncate(start);
            return false;
        }
        m_joined.append(u' ');
        return true;
    }

    QString m_joined;
    std::unordered_set<Slice, Hash, Equal> m_known{4096, Hash{m_joined}, Equal{m_joined}};
};

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

QString pairTerm(QStringView first, QStringView second)
{
    QString term;
    writePair(term, first, second);
    return term;
}

QString beginningTerm(QStringView letters)
{
    QString term;
    writeBeginning(term, letters);
    return term;
}

IndexText indexTextOf(const DocumentFields &fields, const QStringList &pages)
{
    Terms terms;
    if (!fields.number.isEmpty())
        terms.addText(foldedNumber(fields.number));
    for (const QString &part :
         {fields.subject, fields.issuer, fields.shortName, fields.signer, fields.note,
          fields.tags.join(u" . "_s), issuerVariants(fields.issuer)})
        terms.addText(part);
    IndexText text;
    text.head = terms.joined();
    qsizetype size = text.head.size();
    for (const QString &page : pages)
        size += page.size();
    terms.reserve(size);
    for (const QString &page : pages)
        terms.addText(page);
    text.all = terms.joined();
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
