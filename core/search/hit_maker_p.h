// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/search/proof_p.h"
#include "core/search/query.h"
#include "core/search/snippet.h"

namespace vanthu {

/// Turns found documents into hits: which fields the words stand in, a snippet and its page.
class HitMaker {
public:
    /// All outlive it.
    HitMaker(Connection &connection, PageReader &pages, const Query &query);

    /// In this order; those that are gone are left out.
    [[nodiscard]] Result<QList<SearchHit>> hits(const QList<DocumentId> &ids);

private:
    /// What a row of a list does not show, but may be why it is there.
    struct Row {
        DocumentRow shown;
        QString shortName;
        QString signer;
        QString note;
    };

    [[nodiscard]] Result<QList<Row>> rows(const QList<DocumentId> &ids);
    [[nodiscard]] Result<SearchHit> hit(const Row &row);
    [[nodiscard]] Outcome addText(SearchHit &hit, const TermFinder &finder);

    Connection &m_connection;
    PageReader &m_pages;
    const Query &m_query;
    QStringList m_terms;
    TermFinder m_finder;
    TermFinder m_bareFinder; ///< for what was written without marks
};

} // namespace vanthu
