// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

namespace vanthu {

/// A document of a lược đồ. The one asked about is in column 0; what it acts or rests on stands to
/// the left (-1, -2 …), what acts or rests on it to the right.
struct LineageNode {
    DocumentRow document;
    int column = 0;

    friend bool operator==(const LineageNode &, const LineageNode &) = default;
};

/// `source` and `target` are places in `Lineage::nodes`.
struct LineageEdge {
    qsizetype source = 0;
    qsizetype target = 0;
    RelationKind kind = RelationKind::Cites;
    QString scope;

    friend bool operator==(const LineageEdge &, const LineageEdge &) = default;
};

/// A document among those it is linked with, directly and through others.
struct Lineage {
    QList<LineageNode> nodes; ///< the one asked about first
    QList<LineageEdge> edges;
    bool isWhole = true; ///< no: there are more than a picture holds

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

} // namespace vanthu
