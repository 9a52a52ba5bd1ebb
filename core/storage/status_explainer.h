// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/storage/connection.h"

namespace vanthu {

/// A status with its whole chain of reasons, each with the place on paper that says so. Slower than
/// `StatusKeeper::report`: it reads what each reason rests on.
class StatusExplainer {
public:
    /// `connection` outlives the explainer.
    StatusExplainer(Connection &connection, UiLanguage language)
        : m_connection(connection)
        , m_language(language)
    {
    }

    /// Errors: NotFound.
    [[nodiscard]] Result<ValidityReport> explain(DocumentId id, QDate asOf,
                                                 const std::optional<Provision> &provision = {});
    /// Errors: NotFound.
    [[nodiscard]] Result<QList<TimelinePeriod>>
    timeline(DocumentId id, const std::optional<Provision> &provision = {});

private:
    [[nodiscard]] Outcome findPlaces(QList<ValidityReason> &reasons);
    /// Behind each that does not act, why it does not; behind each that took this one along, why it
    /// expired.
    [[nodiscard]] Result<QList<ValidityReason>> continued(const QList<ValidityReason> &reasons,
                                                          int depth);

    Connection &m_connection;
    UiLanguage m_language;
};

} // namespace vanthu
