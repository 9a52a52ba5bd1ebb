// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/citation_reader_p.h"
#include "core/extraction/effect_reader_p.h"
#include "core/text/dates.h"

namespace vanthu {
using namespace Qt::StringLiterals;

void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self)
{
    const QString &folded = source.folded();
    for (qsizetype at = folded.indexOf(" nay co hieu luc"_L1, from); at >= 0 && at < until;
         at = folded.indexOf(" nay co hieu luc"_L1, at + 1)) {
        const qsizetype end = qMin(clauseEnd(source, at), at + 120);
        const QStringView clause = QStringView(source.flat()).sliced(at, end - at);
        const QList<FoundDate> days = findDays(clause);
        const QString words = folded.sliced(at, end - at);
        if (!days.isEmpty()) {
            self.effective = days.first().date;
        } else if (words.contains("ngay ky"_L1) && !words.contains("sau "_L1)) {
            self.effective = self.date;
        }
        if (self.effective) {
            self.evidence.insert(u"effective"_s, source.evidence(at + 1, end - at - 1, 0.95));
            return;
        }
    }
}

} // namespace vanthu
