// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace vanthu {

/// The text of documents as read, a page a row, compressed.
class TextStore {
public:
    /// `connection` outlives the store.
    explicit TextStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Replaces all pages. Call it inside the transaction of the change.
    [[nodiscard]] Outcome put(DocumentId document, const QStringList &pages);
    /// The first pages of a new document, packed by a codec of the library.
    [[nodiscard]] Outcome addPacked(DocumentId document, const QList<QByteArray> &pages);
    /// Empty when the document has no text. Errors: Damaged, Storage.
    [[nodiscard]] Result<QStringList> pages(DocumentId document);
    [[nodiscard]] Result<bool> has(DocumentId document);

private:
    Connection &m_connection;
};

} // namespace vanthu
