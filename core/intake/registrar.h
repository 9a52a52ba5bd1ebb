// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Enters documents in registers: a document that goes out takes its number and day from the
/// register, one that comes in keeps its own and gets a number of arrival.
class Registrar {
public:
    /// `connection` outlives the registrar.
    explicit Registrar(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The type is the document's unless the request names one. Errors: those of
    /// RegisterEntryStore::give; Refused (the document stands in the register already, or bears
    /// another number).
    [[nodiscard]] Result<RegisterEntry> give(const Register &from, NumberRequest request);

private:
    /// The document bears the number from here on.
    [[nodiscard]] Outcome number(DocumentId id, const RegisterEntry &entry);

    Connection &m_connection;
};

} // namespace vanthu
