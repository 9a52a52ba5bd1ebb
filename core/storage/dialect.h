// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vanthu {

/// What the engines do not share. Everything else runs through the same statements.
class Dialect {
public:
    enum class Engine { Sqlite, Postgresql };

    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Where this engine's numbered migrations lie: ":/migrations/sqlite".
    [[nodiscard]] QString migrationFolder() const;
    /// Begins a transaction that will write: two writers wait for each other instead of failing.
    [[nodiscard]] QString beginWriting() const;
    /// The whole numbers of a JSON list that is bound to a placeholder, for IN: many ids in one
    /// statement that is prepared once.
    [[nodiscard]] QString numbersOf(const QString &placeholder) const;
    /// The texts of a JSON list that is bound to a placeholder, as rows with a column `value`.
    [[nodiscard]] QString textsOf(const QString &placeholder) const;
    /// Begins a transaction that reads one state of the database.
    [[nodiscard]] QString beginReading() const;
    /// For FROM: the numbers of a bound JSON array as a table of that name (place, id).
    [[nodiscard]] QString tableOfIds(const QString &bound, const QString &name) const;

private:
    Engine m_engine;
};

} // namespace vanthu
