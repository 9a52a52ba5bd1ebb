// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/law_names_p.h"
#include "core/extraction/named_documents_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
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

/// Papers of the Party that are known by the congress or the meeting that passed them
/// (DOMAIN.md 2.7, pattern 21).
const QRegularExpression &partyPaper()
{
    static const QRegularExpression names(
        u"\\G(?:Nghị quyết Đại hội(?: đại biểu)?(?: toàn quốc)?(?: lần thứ)? [XVI]+\\b(?: của "
        "Đảng)?"
        "|Nghị quyết Đại hội(?: đại biểu)? Đảng bộ [^,;.()\\n]{2,60}?lần thứ [XVI]+\\b(?:,? nhiệm "
        "kỳ \\d{4} ?[-–] ?\\d{4})?"
        "|Nghị quyết (?:Hội nghị )?(?:Trung ương|lần thứ)[^,;.()\\n]{1,70}?kh(?:oá|óa) "
        "[XVI]+\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return names;
}

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
    std::optional<Citation> constitution(Citation citation, qsizetype limit) const;
    [[nodiscard]] static qsizetype sinceLength(QStringView folded);
    [[nodiscard]] static qsizetype mark(QStringView folded, qsizetype from, bool bareYear);
    [[nodiscard]] bool isWholeGround(const Citation &citation, qsizetype end) const;

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

/// Where a day or a year begins that tells which law is meant: " ngày 19", " năm 2015", " 2024".
qsizetype NameReader::mark(QStringView folded, qsizetype from, bool bareYear)
{
    const auto digitAt = [folded](qsizetype at) {
        return at < folded.size() && folded.at(at).isDigit();
    };
    for (qsizetype at = folded.indexOf(u' ', from); at >= 0; at = folded.indexOf(u' ', at + 1)) {
        const QStringView rest = folded.sliced(at + 1);
        if (rest.startsWith(u"ngay")
            && (digitAt(at + 5) || (digitAt(at + 6) && rest.at(4) == u' ')))
            return at;
        if (rest.startsWith(u"nam ") && digitAt(at + 5))
            return at;
        const bool year = (rest.startsWith(u"19") || rest.startsWith(u"20")) && digitAt(at + 3)
                          && digitAt(at + 4) && !digitAt(at + 5)
                          && (at + 5 >= folded.size() || folded.at(at + 5) != u'/');
        if (bareYear && year)
            return at;
    }
    return -1;
}

/// What may stand between a law's name and its day: " (sửa đổi)", " công bố".
qsizetype NameReader::sinceLength(QStringView folded)
{
    static const QRegularExpression since(
        u"^(?: ?\\( ?sua doi(?:,? bo sung)? ?\\)| cong bo| (?:da )?duoc (?:quoc hoi )?thong qua)"_s);
    return since.match(folded).capturedLength();
}

/// Whether a name is all that stands from "Căn cứ" to the end of the ground.
bool NameReader::isWholeGround(const Citation &citation, qsizetype end) const
{
    return QStringView(m_folded).first(citation.begin).trimmed().endsWith(u"can cu")
           && (end >= m_text.size() || m_text.at(end) == u';' || m_text.at(end) == u'\n'
               || m_text.at(end) == u',' || m_text.at(end) == u'.');
}

/// "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015", "Bộ luật Hình sự năm 2015"
std::optional<Citation> NameReader::law(Citation citation, qsizetype limit) const
{
    const QStringView folded = QStringView(m_folded).sliced(citation.begin, limit - citation.begin);
    const qsizetype word = citation.type == "BL"_L1 ? 8 : citation.type == "L"_L1 ? 5 : 10;
    const qsizetype known = folded.size() > word ? lawNameLength(folded.sliced(word)) : 0;
    qsizetype end = mark(folded, 0, known == 0);
    if (known > 0) {
        end = word + known;
        if (folded.sliced(end).startsWith(u" sua doi "))
            end += 8;
    }
    // the year of its amendment is not the law's own
    const qsizetype amended = folded.indexOf(u" duoc sua doi");
    const bool undated = known == 0 && amended >= 0 && amended < end;
    if (undated)
        end = amended;
    if (end < 0 || folded.first(end).contains(u'('))
        return std::nullopt;
    const bool amending = folded.first(end).contains(u"sua doi");
    // a recital names nothing but the law: "Căn cứ Luật Quản lý, sử dụng tài sản công ngày …"
    const bool recital = QStringView(m_folded).first(citation.begin).trimmed().endsWith(u"can cu");
    if (known == 0 && !recital && !amending && folded.first(end).contains(u','))
        return std::nullopt;
    citation.numberEnd = citation.begin + end;
    citation.end = citation.numberEnd;
    citation.certainty = known > 0 || recital ? 0.96 : 0.9;
    const QString plain = m_text.sliced(citation.begin, end).simplified();
    const qsizetype since = end + sinceLength(folded.sliced(end));
    const bool dated = mark(folded.sliced(since), 0, true) == 0;
    if (undated || !dated) {
        citation.certainty = 0.85;
        return undated || isWholeGround(citation, citation.end) ? std::optional(citation)
                                                                : std::nullopt;
    }
    const qsizetype dayBegin = citation.begin + since + 1;
    if (const auto day = dayAt(m_text, dayBegin)) {
        citation.date = day->date;
        citation.end = dayBegin + day->length;
        return citation;
    }
    // a day that cannot be read is one all the same
    if (folded.sliced(since).startsWith(u" ngay")) {
        citation.certainty = 0.8;
        return citation;
    }
    const qsizetype year = folded.sliced(since).startsWith(u" nam ") ? 5 : 1;
    citation.numberEnd = citation.end = citation.begin + qMin(folded.size(), since + year + 4);
    citation.year = m_text.sliced(citation.numberEnd - 4, 4).toInt();
    if (citation.year < 1945)
        return std::nullopt;
    citation.aliases << plain;
    return citation;
}

/// "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;"
std::optional<Citation> NameReader::constitution(Citation citation, qsizetype limit) const
{
    const QStringView folded = QStringView(m_folded).sliced(citation.begin, limit - citation.begin);
    qsizetype end = folded.indexOf(u"viet nam");
    end = end >= 0 && end < 70 ? end + 8 : 9;
    const qsizetype dated = mark(folded, end, true);
    if (dated == end)
        end = qMin(folded.size(), end + (folded.sliced(end).startsWith(u" nam ") ? 9 : 5));
    citation.numberEnd = citation.end = citation.begin + end;
    citation.certainty = 0.85;
    if (dated < 0 && !isWholeGround(citation, citation.end))
        return std::nullopt;
    return citation;
}

std::optional<Citation> NameReader::at(qsizetype at, const NameOpening &opening) const
{
    Citation citation;
    citation.begin = at;
    citation.type = QString::fromUtf16(opening.type);
    const qsizetype limit = qMin(qMin(m_until, at + longestName), clauseEnd(m_source, at));
    auto found = opening.programme          ? programme(citation, limit)
                 : citation.type == "HP"_L1 ? constitution(citation, limit)
                                            : law(citation, limit);
    if (!found)
        return std::nullopt;
    found->name = m_text.sliced(at, found->numberEnd - at).simplified();
    found->key = found->name;
    return found;
}
} // namespace

namespace {
/// Whether a document with a number stands there; `numbered` is in order.
bool isTaken(const QList<Citation> &numbered, const Citation &named)
{
    const auto after =
        std::lower_bound(numbered.cbegin(), numbered.cend(), named.end,
                         [](const Citation &other, qsizetype end) { return other.begin < end; });
    return after != numbered.cbegin() && named.begin < std::prev(after)->numberEnd;
}

/// "Nghị quyết Đại hội XIII của Đảng"; the statute of the Party as a ground.
std::optional<Citation> partyPaperAt(const SourceText &source, qsizetype at)
{
    Citation citation;
    citation.begin = at;
    citation.certainty = 0.8;
    const QString &text = source.flat();
    if (QStringView(text).sliced(at).startsWith(u"Điều lệ Đảng")) {
        if (!QStringView(source.folded()).first(at).trimmed().endsWith(u"can cu"))
            return std::nullopt;
        citation.type = u"ĐL"_s;
        const bool whole = QStringView(text).sliced(at + 12).startsWith(u" Cộng sản Việt Nam");
        citation.numberEnd = citation.end = at + (whole ? 30 : 12);
    } else if (QStringView(text).sliced(at).startsWith(u"Nghị quyết ")) {
        const QRegularExpressionMatch match = partyPaper().match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        citation.type = u"NQ"_s;
        citation.numberEnd = citation.end = match.capturedEnd();
    } else {
        return std::nullopt;
    }
    citation.name = text.sliced(at, citation.numberEnd - at).simplified();
    citation.key = citation.name;
    return citation;
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
        if (auto paper = partyPaperAt(source, at)) {
            // a resolution that has a number is known by it
            if (!isTaken(numbered, *paper)) {
                covered = paper->end;
                found.append(*paper);
            }
            continue;
        }
        for (const NameOpening &opening : openings) {
            // a lawyer is no law
            if (QStringView(source.folded()).sliced(at).startsWith(u"luat su "))
                break;
            if (!QStringView(text).sliced(at).startsWith(QStringView(opening.word)))
                continue;
            const auto citation = reader.at(at, opening);
            const bool taken = citation && isTaken(numbered, *citation);
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
