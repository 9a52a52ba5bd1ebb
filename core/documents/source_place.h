// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/text/layout.h"

#include <QList>
#include <QString>

#include <optional>

namespace vanthu {

/// Where on paper something is said.
struct SourcePlace {
    QString quote;           ///< the words
    std::optional<int> page; ///< from 1
    QList<PageBox> boxes;    ///< one a line; empty where the place on the page is not known
    QString sha256;          ///< of the file; empty when it came without one
    std::optional<DocumentId>
        document; ///< whose file it is; none when no document has it (any more)

    [[nodiscard]] bool fileIsGone() const { return !sha256.isEmpty() && !document; }
    [[nodiscard]] bool isEmpty() const { return quote.isEmpty() && !page && sha256.isEmpty(); }
    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

} // namespace vanthu
