// SPDX-License-Identifier: GPL-3.0-or-later
// What is in force, since when, why, and what falls with it.
#include "core/library/library_p.h"
#include "core/storage/document_store.h"
#include "core/storage/status_explainer.h"

namespace vanthu {

Library::Answer<QList<DocumentRow>> Library::rows(const QList<DocumentId> &ids) const
{
    return d->readers.run(
        [ids](Connection &connection) { return DocumentStore(connection).rows(ids); });
}

Library::Answer<ValidityReport> Library::status(DocumentId id, QDate asOf,
                                                const std::optional<Provision> &provision) const
{
    return d->readers.run(
        [id, asOf, provision, language = d->currentLanguage()](Connection &connection) {
            return StatusExplainer(connection, language).explain(id, asOf, provision);
        });
}

Library::Answer<QList<TimelinePeriod>>
Library::timeline(DocumentId id, const std::optional<Provision> &provision) const
{
    return d->readers.run([id, provision, language = d->currentLanguage()](Connection &connection) {
        return StatusExplainer(connection, language).timeline(id, provision);
    });
}

} // namespace vanthu
