// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_explainer.h"

#include "core/storage/reading_places.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_keeper.h"

namespace vanthu {

namespace {
constexpr int deepestChain = 5;
}

Outcome StatusExplainer::findPlaces(QList<ValidityReason> &reasons)
{
    for (ValidityReason &reason : reasons) {
        if (reason.link) {
            const auto relation = RelationStore(m_connection).find(*reason.link);
            if (relation)
                reason.place = relation->evidence;
            else if (relation.error().code != Error::Code::NotFound)
                return tl::unexpected(relation.error());
        } else if (!reason.field.isEmpty()) {
            VT_TRY(reason.place, placeOfField(m_connection, reason.document, reason.field));
        }
    }
    return {};
}

Result<QList<ValidityReason>> StatusExplainer::continued(const QList<ValidityReason> &reasons,
                                                         int depth)
{
    QList<ValidityReason> chain;
    for (const ValidityReason &reason : reasons) {
        chain.append(reason);
        const bool fell = reason.relation == RelationKind::Guides;
        if ((!reason.blocked && !fell) || !reason.from || depth >= deepestChain)
            continue;
        // the day before it acted at last, or the day on which it should have acted, or fell
        const QDate day = reason.relation ? *reason.from : reason.from->addDays(-1);
        VT_TRY(const ValidityReport report,
               StatusKeeper(m_connection).report(reason.document, day, m_language));
        VT_TRY(QList<ValidityReason> deeper, continued(report.reasons, depth + 1));
        for (ValidityReason &one : deeper) {
            one.depth += reason.depth + 1;
            chain.append(one);
        }
    }
    return chain;
}

Result<ValidityReport> StatusExplainer::explain(DocumentId id, QDate asOf,
                                                const std::optional<Provision> &provision)
{
    VT_TRY(ValidityReport report,
           StatusKeeper(m_connection).report(id, asOf, m_language, provision));
    VT_TRY(report.reasons, continued(report.reasons, 0));
    VT_TRY(report.notes, continued(report.notes, 0));
    VT_CHECK(findPlaces(report.reasons));
    VT_CHECK(findPlaces(report.notes));
    return report;
}

Result<QList<TimelinePeriod>> StatusExplainer::timeline(DocumentId id,
                                                        const std::optional<Provision> &provision)
{
    VT_TRY(QList<TimelinePeriod> periods,
           StatusKeeper(m_connection).timeline(id, m_language, provision));
    for (TimelinePeriod &period : periods)
        VT_CHECK(findPlaces(period.reasons));
    return periods;
}

} // namespace vanthu
