// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/adoption_reader_p.h"
#include "core/text/dates.h"

namespace vanthu {
using namespace Qt::StringLiterals;

void readAdoption(const SourceText &source, const Head &head, ReadSelf &self)
{
    constexpr qsizetype longestFormula = 260;
    static const QStringList adopted{u"L"_s, u"BL"_s, u"HP"_s, u"NQ"_s, u"PL"_s};
    if (!adopted.contains(self.type))
        return;
    const QString &folded = source.folded();
    for (qsizetype at = folded.indexOf(" nay "_L1, head.end); at >= 0;
         at = folded.indexOf(" nay "_L1, at + 1)) {
        const qsizetype end = qMin(folded.size(), at + longestFormula);
        const qsizetype day = folded.indexOf("thong qua ngay "_L1, at);
        const qsizetype full = folded.indexOf(u'.', at);
        if (day < 0)
            return;
        if (day > end || (full >= 0 && full < day))
            continue;
        const qsizetype from = day + QLatin1StringView("thong qua ").size();
        if (const auto date = dayAt(source.flat(), from)) {
            self.date = date->date;
            self.evidence.insert(u"date"_s, source.evidence(from, date->length, 0.96));
            return;
        }
    }
}

} // namespace vanthu
