// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/effect_reader_p.h"
#include "core/extraction/statement_reader_p.h"
#include "core/text/dates.h"

#include <QRegularExpression>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestClause = 260;

/// The day that begins right behind one of the words.
std::optional<QDate> dayBehind(const SourceText &source, qsizetype from, qsizetype until,
                               std::initializer_list<QLatin1String> words)
{
    const QStringView folded = QStringView(source.folded()).sliced(from, until - from);
    for (const QLatin1String word : words) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            // "ngày" is a part of the day
            const qsizetype day = at + word.size() - 4;
            if (const auto found = dayAt(source.flat(), from + day))
                return found->date;
        }
    }
    return std::nullopt;
}

/// "sau 45 ngày kể từ ngày ký", "sau 10 (mười) ngày, kể từ ngày ký ban hành"
std::optional<int> daysBehindSignature(QStringView folded)
{
    static const QRegularExpression pattern(
        u"sau (\\d{1,3}) ?(?:\\([^)]*\\) ?)?ngay,? ?(?:ke )?tu ngay (?:duoc )?(?:ky|ban hanh|thong "
        "qua)"_s);
    const QRegularExpressionMatch match = pattern.match(folded);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

bool beginsOnSignature(QStringView folded)
{
    static const QRegularExpression pattern(
        u"(?:hieu luc|thi hanh)[^.;]{0,30}? tu ngay (?:duoc )?(?:ky|ban hanh)\\b"_s);
    return pattern.match(folded).hasMatch() && !folded.contains(u"sau ");
}

/// Where the paper speaks of its own effect from `at` on; -1 when it does not. Two phrases: what
/// takes effect, and what is to be carried out from a day.
qsizetype ownEffectAt(const QString &folded, qsizetype at)
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:nghi dinh|thong tu(?: lien tich)?|quyet dinh|nghi quyet|chi thi|quy dinh|quy "
        "che|huong dan|ke hoach|luat|phap lenh|ket luan|van ban|thong tri)(?: nay)?,? co hieu "
        "luc|(?:thi hanh|thuc hien) (?:quyet dinh|thong tu|nghi dinh) nay ke tu ngay)"_s);
    const QRegularExpressionMatch match = pattern.match(folded, at);
    return match.hasMatch() ? match.capturedStart() : -1;
}

void give(ReadSelf &self, const SourceText &source, const QString &field, qsizetype from,
          qsizetype until)
{
    self.evidence.insert(field, source.evidence(from, until - from, 0.95));
}
} // namespace

Period periodIn(const SourceText &source, qsizetype from, qsizetype until)
{
    return {dayBehind(source, from, until, {"tu ngay"_L1}),
            dayBehind(source, from, until, {"den het ngay"_L1, "cho den ngay"_L1, "den ngay"_L1})};
}

void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self)
{
    const QString &folded = source.folded();
    for (qsizetype at = ownEffectAt(folded, from); at >= 0 && at < until;
         at = ownEffectAt(folded, at + 1)) {
        const qsizetype end = qMin(sentenceEnd(source, at), at + longestClause);
        const QStringView clause = QStringView(folded).sliced(at, end - at);
        // what another ends with: "… hết hiệu lực kể từ ngày Nghị định này có hiệu lực"
        const QStringView before = QStringView(folded).first(at).trimmed();
        if (before.endsWith(u"tu ngay") || before.endsWith(u"truoc ngay")
            || before.endsWith(u"khi"))
            continue;
        const qsizetype ends = clause.indexOf(u"het hieu luc");
        const qsizetype head = ends < 0 ? end : at + ends;
        const auto waiting = daysBehindSignature(clause);
        if (const auto day = dayBehind(source, at, head, {"tu ngay"_L1, "vao ngay"_L1}))
            self.effective = day;
        else if (waiting && self.date)
            self.effective = self.date->addDays(*waiting);
        else if (beginsOnSignature(clause))
            self.effective = self.date;
        if (!self.effective)
            continue;
        give(self, source, u"effective"_s, at, end);
        auto last = dayBehind(source, at, end, {"den het ngay"_L1});
        const auto ended =
            ends < 0 ? std::nullopt : dayBehind(source, at + ends, end, {"tu ngay"_L1});
        if (last)
            self.expiry = last->addDays(1);
        else if (ended)
            self.expiry = ended;
        if (self.expiry)
            give(self, source, u"expiry"_s, at, end);
        return;
    }
}

} // namespace vanthu
