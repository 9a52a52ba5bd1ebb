// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

namespace vanthu {

/// A document that others cite and that is not here.
struct MissingDocument {
    DocumentRow document;
    int mentions = 0; ///< documents that link to it
    /// Documents of the same number that may be meant, but whose issuer, date or type does not
    /// agree, or of which there are several. A person chooses; the program never guesses.
    QList<DocumentRow> candidates;

    friend bool operator==(const MissingDocument &, const MissingDocument &) = default;
};

/// Two records of one document that were made one.
struct DocumentMerge {
    QString uid;
    DocumentRow kept;
    DocumentRow gone; ///< in the bin
    QDateTime created;

    friend bool operator==(const DocumentMerge &, const DocumentMerge &) = default;
};

} // namespace vanthu
