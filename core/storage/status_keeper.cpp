// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_keeper.h"

#include "core/storage/notice_store.h"
#include "core/storage/status_periods.h"
#include "core/storage/validity_reader.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Rises whenever the rules would divide time differently.
constexpr int rulesVersion = 2;
/// A life follows from later documents, and what details a document from that one; the library
/// settles after as many rounds as there are of them in a row. More are a circle that cannot be.
constexpr int mostRounds = 1000;

Result<ValidityInput> inputOf(Connection &connection, DocumentId id)
{
    VT_TRY(const QList<ValidityInput> found, ValidityReader(connection).read({id}));
    if (found.isEmpty()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The document is no longer in the library. Look for it again."));
    }
    return found.first();
}
} // namespace

Result<ValidityReport> StatusKeeper::report(DocumentId id, QDate asOf, UiLanguage language,
                                            const std::optional<Provision> &provision)
{
    VT_TRY(const ValidityInput input, inputOf(m_connection, id));
    return computeValidity(input.document, input.acting, asOf, language, provision);
}

Result<QList<TimelinePeriod>> StatusKeeper::timeline(DocumentId id, UiLanguage language,
                                                     const std::optional<Provision> &provision)
{
    VT_TRY(const ValidityInput input, inputOf(m_connection, id));
    return computeTimeline(input.document, input.acting, language, provision);
}

/// Only what changed is written: a refresh follows every change of the catalogue.
Result<QList<DocumentId>> StatusKeeper::compute(const QList<DocumentId> &ids)
{
    VT_TRY(const QList<ValidityInput> inputs, ValidityReader(m_connection).read(ids));
    VT_TRY(const auto stored, StatusPeriods(m_connection).of(ids));
    QList<DocumentId> changed;
    QList<std::pair<DocumentId, QList<StatusPeriod>>> lives;
    for (const ValidityInput &input : inputs) {
        const DocumentId id = input.document.id;
        const QList<StatusPeriod> periods = statusPeriods(input.document, input.acting);
        if (periods == stored.value(id))
            continue;
        lives.append({id, periods});
        changed.append(id);
    }
    VT_CHECK(StatusPeriods(m_connection).putAll(lives));
    NoticeStore notices(m_connection);
    for (const auto &[id, periods] : std::as_const(lives))
        VT_CHECK(notices.lifeChanged(id, stored.value(id), periods));
    return changed;
}

Outcome StatusKeeper::refresh(const QList<DocumentId> &ids)
{
    QList<DocumentId> waiting = ids;
    for (int round = 0; round < mostRounds && !waiting.isEmpty(); ++round) {
        VT_TRY(const QList<DocumentId> changed, compute(waiting));
        if (changed.isEmpty())
            return {};
        VT_TRY(waiting, ValidityReader(m_connection).dependents(changed));
    }
    return {};
}

Outcome StatusKeeper::refreshAround(DocumentId id)
{
    VT_TRY(QList<DocumentId> ids, ValidityReader(m_connection).dependents({id}));
    ids.append(id);
    return refresh(ids);
}

Outcome StatusKeeper::bringUpToDate()
{
    VT_TRY(const QVariant known,
           m_connection.value(u"SELECT value FROM setting WHERE name = 'status_rules'"_s));
    if (known.toInt() == rulesVersion)
        return {};
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_CHECK(rebuild());
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO setting (name, value) VALUES ('status_rules', :version)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s,
                                  {{u":version"_s, QString::number(rulesVersion)}}));
    return transaction.commit();
}

} // namespace vanthu
