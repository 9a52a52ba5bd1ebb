// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <optional>

namespace vanthu {

/// What clerks called the issuers that the catalogue of organisations does not know: learned when a
/// paper is accepted, so that the next one from there is recognised. The head alone may say no more
/// than "VĂN PHÒNG", so the symbol of the number belongs to what is learned.
class KnownIssuers {
public:
    /// `connection` outlives the store.
    explicit KnownIssuers(Connection &connection)
        : m_connection(connection)
    {
    }

    /// `read` is the issuer as the paper was understood; nothing is learned without it.
    [[nodiscard]] Outcome learn(const QString &read, const QString &number, const QString &issuer);
    [[nodiscard]] Result<std::optional<QString>> recall(const QString &read, const QString &number);

private:
    Connection &m_connection;
};

} // namespace vanthu
