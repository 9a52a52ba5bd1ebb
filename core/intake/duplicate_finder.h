// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/files/text_layers.h"
#include "core/intake/intake_item.h"
#include "core/intake/same_paper.h"
#include "core/storage/connection.h"
#include "core/storage/content_store.h"

namespace vanthu {

/// Finds what a paper may be a second copy of, in the library and in the queue, before anything is
/// catalogued: the same number, issuer and date, or nearly the same text.
class DuplicateFinder {
public:
    struct Paper {
        DocumentFields fields;
        QStringList pages;
        QList<qint32> bands; ///< of the pages; made when empty
        bool recognized = false;
        std::optional<IntakeId> self; ///< of the queue
    };

    /// Both outlive the finder.
    DuplicateFinder(Connection &connection, const ContentStore &contents)
        : m_connection(connection)
        , m_layers(contents.layersFolder())
    {
    }

    /// Documents of the same identity first, then the most alike; stubs and what is in the bin are
    /// none.
    [[nodiscard]] Result<QList<Duplicate>> find(const Paper &paper);

private:
    [[nodiscard]] Outcome addNamesakes(QList<Duplicate> &found);
    [[nodiscard]] Outcome addAlike(QList<Duplicate> &found);
    [[nodiscard]] Outcome addWaiting(QList<Duplicate> &found);
    [[nodiscard]] Result<std::optional<Sameness>> samenessWith(const DocumentRow &known);
    [[nodiscard]] std::optional<Sameness> samenessWith(const ComparedPaper &known);

    Connection &m_connection;
    TextLayers m_layers;
    Paper m_paper;
    std::optional<ComparedPaper> m_compared; ///< made for the first text it is compared with
};

} // namespace vanthu
