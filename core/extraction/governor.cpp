// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/governor_p.h"

#include <QRegularExpression>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The height of a type in the order of the law; 0 where it has none (Luật 64/2025/QH15, Điều 4).
int rankOf(const QString &type)
{
    struct Rank {
        const char16_t *type;
        int height;
    };
    static constexpr std::array ranks{Rank{u"HP", 9}, Rank{u"L", 8},  Rank{u"BL", 8},
                                      Rank{u"PL", 7}, Rank{u"NĐ", 5}, Rank{u"TTLT", 3},
                                      Rank{u"TT", 3}};
    for (const Rank &rank : ranks) {
        if (type == QStringView(rank.type))
            return rank.height;
    }
    return 0;
}

int yearOf(const Citation &citation)
{
    if (citation.date)
        return citation.date->year();
    if (citation.year > 0)
        return citation.year;
    static const QRegularExpression year(u"[/\\s]((?:19|20)\\d\\d)(?:/|$)"_s);
    const QRegularExpressionMatch match =
        year.match(citation.number.isEmpty() ? citation.key : citation.number);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

bool isPerformed(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Amends:
    case RelationKind::Replaces:
    case RelationKind::Repeals:
    case RelationKind::Suspends:
    case RelationKind::Resumes:
    case RelationKind::Consolidates:
    case RelationKind::Guides: return true;
    default: return false;
    }
}

constexpr qsizetype longestLead = 400;

/// The words of a sentence that come from `from` up to the cue, without blanks around them.
QStringView leadOf(const SourceText &source, qsizetype from, const CueMark &cue)
{
    const qsizetype start = qMax(from, cue.begin - longestLead);
    return QStringView(source.flat())
        .sliced(start, qMax<qsizetype>(0, cue.begin - start))
        .trimmed();
}

QRegularExpression phrase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

/// Nothing stands before the verb but "nay", a day, or "và".
bool opensSentence(QStringView lead)
{
    static const auto opening = phrase(
        u"^(?:(?:nay|xin|quyết định|thống nhất|đồng thời|và|về việc|v/v|căn cứ|theo đó|cụ thể|trong đó)?[\\s,:(“*]*)*$"_s);
    static const auto day = phrase(u"^(?:kể )?từ ngày[^,]*,$"_s);
    return opening.match(lead).hasMatch() || day.match(lead).hasMatch();
}

/// "Quyết định này …", "Văn bản này …"
bool namesThePaper(QStringView lead)
{
    static const auto paper =
        phrase(u"\\b(?:thông tư(?: liên tịch)?|nghị định|quyết định|nghị quyết|chỉ thị|kế "
               "hoạch|hướng dẫn|quy định|quy chế|kết luận|luật|pháp lệnh|văn bản|công văn|thông "
               "báo|thông tri|chương trình|đề án) này\\b"_s);
    return paper.match(lead).hasMatch();
}

/// "… ban hành Thông tư sửa đổi": the name of the paper in its own formula.
bool endsWithOwnName(QStringView lead)
{
    static const auto own = phrase(u"ban hành (?:thông tư(?: liên tịch)?|nghị định|quyết định|nghị "
                                   "quyết|luật|pháp lệnh)(?: về(?: việc)?)?$"_s);
    return own.match(lead).hasMatch();
}
} // namespace

bool isLater(const Citation &document, const Citation &than)
{
    if (document.date && than.date)
        return *document.date > *than.date;
    const int year = yearOf(document);
    const int other = yearOf(than);
    return year > 0 && other > 0 && year > other;
}

bool mayAct(const Citation &actor, RelationKind kind, const Citation &target)
{
    if (actor.key == target.key || isLater(target, actor))
        return false;
    const int acting = rankOf(actor.type);
    const int acted = rankOf(target.type);
    if (acting == 0 || acted == 0)
        return true;
    if (kind == RelationKind::Guides)
        return acted > acting;
    const bool changes = kind == RelationKind::Amends || kind == RelationKind::Replaces
                         || kind == RelationKind::Repeals;
    return !changes || acting >= acted;
}

bool isOnlyIntended(QStringView lead)
{
    static const auto words = phrase(
        u"\\b(?:(?<!theo )đề nghị|kiến nghị|đề xuất|dự thảo|dự án|trình (?:chính phủ|quốc hội|thủ "
        "tướng|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|bộ trưởng|cấp|ban)|nghiên cứu|rà soát|xem "
        "xét|tham mưu|soạn thảo|yêu cầu|giao (?!thông|dịch|đất)|sẽ|cần(?! thiết)|phải|không|chưa|"
        "nếu|khi|trường hợp|ý kiến|thẩm định|dự kiến|sau khi|trước khi)\\b"_s);
    return words.match(lead).hasMatch();
}

bool isSaidOfThePaper(const SourceText &source, const Statement &statement, qsizetype begun,
                      const CueMark &cue)
{
    const QStringView whole = leadOf(source, statement.body, cue);
    const QStringView lead = leadOf(source, qMax(statement.body, begun), cue);
    if (opensSentence(lead) || lead.endsWith(u':'))
        return true;
    if (endsWithOwnName(whole))
        return !isOnlyIntended(whole);
    if (namesThePaper(whole))
        return true;
    // "Sở Nội vụ căn cứ …" tells another what to go by
    if (cue.kind == RelationKind::BasedOn)
        return lead.endsWith(u',') || lead.endsWith(u';');
    return !isPerformed(cue.kind) && !isOnlyIntended(lead);
}

} // namespace vanthu
