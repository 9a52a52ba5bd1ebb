// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/named_documents_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;

struct NameOpening {
    const char16_t *word; ///< with its capital: a small letter is no title
    const char16_t *type;
    bool programme; ///< known by its period rather than by a day
};

constexpr std::array openings{
    NameOpening{u"Bộ luật ", u"BL", false},
    NameOpening{u"Luật ", u"L", false},
    NameOpening{u"Pháp lệnh ", u"PL", false},
    NameOpening{u"Hiến pháp ", u"HP", false},
    NameOpening{u"Chiến lược ", u"CL", true},
    NameOpening{u"Chương trình mục tiêu quốc gia ", u"CTr", true},
};

class NameReader {
public:
    NameReader(const SourceText &source, qsizetype until)
        : m_source(source)
        , m_text(source.flat())
        , m_folded(source.folded())
        , m_until(until)
    {
    }

    std::optional<Citation> at(qsizetype at, const NameOpening &opening) const;

private:
    std::optional<Citation> programme(Citation citation, qsizetype limit) const;
    std::optional<Citation> law(Citation citation, qsizetype limit) const;

    const SourceText &m_source;
    const QString &m_text;
    const QString &m_folded;
    qsizetype m_until;
};

/// "Chiến lược quốc gia … giai đoạn 2016 - 2025 và định hướng đến năm 2030 của Chính phủ"
std::optional<Citation> NameReader::programme(Citation citation, qsizetype limit) const
{
    const QString folded = m_folded.sliced(citation.begin, limit - citation.begin);
    const qsizetype period = folded.indexOf("giai doan"_L1);
    const qsizetype horizon = folded.indexOf("den nam "_L1);
    if (period < 0 && horizon < 0)
        return std::nullopt;
    const qsizetype start = period < 0 ? horizon : period;
    qsizetype end = folded.indexOf(" cua "_L1, start);
    for (const QLatin1String stop : {" nham "_L1, " va cac "_L1, " theo "_L1, " tren "_L1}) {
        const qsizetype found = folded.indexOf(stop, start);
        if (found >= 0 && (end < 0 || found < end))
            end = found;
    }
    qsizetype comma = folded.indexOf(u',', start);
    // ", định hướng đến năm 2030", ", tầm nhìn đến năm 2050" are part of the name
    while (comma >= 0
           && (QStringView(folded).sliced(comma).startsWith(u", dinh huong den nam")
               || QStringView(folded).sliced(comma).startsWith(u", tam nhin den nam")))
        comma = folded.indexOf(u',', comma + 1);
    if (comma >= 0 && (end < 0 || comma < end))
        end = comma;
    if (end < 0)
        end = folded.size();
    citation.numberEnd = citation.end = citation.begin + end;
    if (folded.sliced(end).startsWith(" cua "_L1))
        citation.issuer = issuerAt(m_source, citation.begin + end + 5, &citation.end);
    citation.certainty = 0.8;
    return citation;
}

/// "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015", "Bộ luật Hình sự năm 2015"
std::optional<Citation> NameReader::law(Citation citation, qsizetype limit) const
{
    const QString folded = m_folded.sliced(citation.begin, limit - citation.begin);
    qsizetype end = -1;
    for (const QLatin1String mark : {" ngay "_L1, " nam "_L1}) {
        qsizetype found = folded.indexOf(mark);
        while (found >= 0) {
            const QChar next =
                folded.size() > found + mark.size() ? folded.at(found + mark.size()) : QChar();
            if (next.isDigit())
                break;
            found = folded.indexOf(mark, found + 1);
        }
        if (found >= 0 && (end < 0 || found < end))
            end = found;
    }
    // the year of its amendment is not the law's own
    const qsizetype amended = folded.indexOf(" duoc sua doi"_L1);
    const bool undated = amended >= 0 && amended < end;
    if (undated)
        end = amended;
    if (end < 0 || folded.first(end).contains(u'('))
        return std::nullopt;
    const qsizetype comma = folded.indexOf(u',');
    // a recital names nothing but the law: "Căn cứ Luật Quản lý, sử dụng tài sản công ngày …"
    const bool recital = QStringView(m_folded).first(citation.begin).trimmed().endsWith(u"can cu");
    const bool passing =
        comma >= 0 && comma < end && !recital && !folded.first(end).contains("sua doi"_L1);
    if (passing)
        return std::nullopt;
    citation.numberEnd = citation.begin + end;
    citation.end = citation.numberEnd;
    citation.certainty = 0.9;
    if (undated)
        return citation;
    if (const auto day = dayAt(m_text, citation.numberEnd + 1)) {
        citation.date = day->date;
        citation.end = citation.numberEnd + 1 + day->length;
    } else if (folded.sliced(end).startsWith(" nam "_L1)) {
        citation.numberEnd = citation.end = citation.begin + end + 9;
    }
    return citation;
}

std::optional<Citation> NameReader::at(qsizetype at, const NameOpening &opening) const
{
    Citation citation;
    citation.begin = at;
    citation.type = QString::fromUtf16(opening.type);
    const qsizetype limit = qMin(qMin(m_until, at + longestName), clauseEnd(m_source, at));
    auto found = opening.programme ? programme(citation, limit) : law(citation, limit);
    if (!found)
        return std::nullopt;
    found->name = m_text.sliced(at, found->numberEnd - at).simplified();
    found->key = found->name;
    return found;
}
} // namespace

QList<Citation> readNamedDocuments(const SourceText &source, qsizetype from, qsizetype until,
                                   const QList<Citation> &numbered)
{
    const QString &text = source.flat();
    const NameReader reader(source, until);
    QList<Citation> found;
    qsizetype covered = from;
    for (qsizetype at = from; at < until; ++at) {
        if (!text.at(at).isUpper() || at < covered)
            continue;
        for (const NameOpening &opening : openings) {
            // a lawyer is no law
            if (QStringView(source.folded()).sliced(at).startsWith(u"luat su "))
                break;
            if (!QStringView(text).sliced(at).startsWith(QStringView(opening.word)))
                continue;
            const auto citation = reader.at(at, opening);
            const bool taken =
                citation
                && std::any_of(numbered.cbegin(), numbered.cend(), [&](const Citation &other) {
                       return other.begin < citation->end && citation->begin < other.numberEnd;
                   });
            if (citation && !taken) {
                found.append(*citation);
                covered = citation->end;
            }
            break;
        }
    }
    return found;
}

} // namespace vanthu
