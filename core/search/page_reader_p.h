// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace vanthu {

/// The pages of documents as they are stored (UTF-8), read some documents ahead.
class PageReader {
public:
    explicit PageReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The documents whose pages will be asked for, in this order.
    void expect(const QList<DocumentId> &ids);
    /// Empty where there are none, or where they cannot be read: nobody shall search in vain
    /// because one text is damaged.
    [[nodiscard]] Result<QList<QByteArray>> pages(DocumentId id);

private:
    [[nodiscard]] Outcome readFrom(DocumentId id);

    Connection &m_connection;
    QList<DocumentId> m_expected;
    qsizetype m_next = 0;  ///< of those, the first that was not asked for
    qsizetype m_ahead = 8; ///< documents of the next reading
    QHash<qint64, QList<QByteArray>> m_packed;
};

} // namespace vanthu
