// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

namespace vanthu::tests {

/// Ends the test program when a step of its arrangement failed.
inline void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s | %s", qPrintable(outcome.error().message), qPrintable(outcome.error().context));
}

/// A fresh library on the disk, gone with the fixture.
class TemporaryLibrary {
public:
    TemporaryLibrary()
        : m_database(Database::create(folder(), QStringLiteral("test")).value())
        , m_connection(m_database.connect().value())
    {
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("library")); }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Database m_database;
    std::unique_ptr<Connection> m_connection;
};

/// A decision of a people's committee unless told otherwise.
class DocumentBuilder {
public:
    DocumentBuilder()
    {
        m_fields.type = QStringLiteral("QĐ");
        m_fields.number = QStringLiteral("12/QĐ-UBND");
        m_fields.issuer = QStringLiteral("Ủy ban nhân dân tỉnh An Giang");
        m_fields.date = QDate(2019, 1, 2);
        m_fields.subject = QStringLiteral("về việc ban hành Quy chế làm việc");
    }

    DocumentBuilder &number(const QString &number)
    {
        m_fields.number = number;
        return *this;
    }
    DocumentBuilder &type(const QString &type)
    {
        m_fields.type = type;
        return *this;
    }
    DocumentBuilder &issuer(const QString &issuer)
    {
        m_fields.issuer = issuer;
        return *this;
    }
    DocumentBuilder &date(QDate date)
    {
        m_fields.date = date;
        return *this;
    }
    DocumentBuilder &undated()
    {
        m_fields.date.reset();
        return *this;
    }
    DocumentBuilder &subject(const QString &subject)
    {
        m_fields.subject = subject;
        return *this;
    }
    operator DocumentFields() const
    {
        return m_fields;
    } // NOLINT(google-explicit-constructor): reads as the value

private:
    DocumentFields m_fields;
};

[[nodiscard]] inline DocumentBuilder aDocument()
{
    return {};
}

} // namespace vanthu::tests
