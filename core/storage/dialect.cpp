// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace vanthu {
using namespace Qt::StringLiterals;

QString Dialect::migrationFolder() const
{
    return m_engine == Engine::Sqlite ? u":/migrations/sqlite"_s : u":/migrations/postgresql"_s;
}

QString Dialect::beginWriting() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::numbersOf(const QString &placeholder) const
{
    return m_engine == Engine::Sqlite
               ? u"(SELECT value FROM json_each("_s + placeholder + u"))"_s
               : u"(SELECT value::bigint FROM json_array_elements_text(CAST("_s + placeholder
                     + u" AS json)))"_s;
}

QString Dialect::textsOf(const QString &placeholder) const
{
    return m_engine == Engine::Sqlite ? u"json_each("_s + placeholder + u')'
                                      : u"json_array_elements_text(CAST("_s + placeholder
                                            + u" AS json)) AS item (value)"_s;
}

QString Dialect::beginReading() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN"_s
                                      : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::tableOfIds(const QString &bound, const QString &name) const
{
    const QString rows =
        m_engine == Engine::Sqlite
            ? u"SELECT key AS place, value AS id FROM json_each(%1)"_s
            : u"SELECT place, value::bigint AS id FROM jsonb_array_elements_text(%1::jsonb) "
              "WITH ORDINALITY AS listed (value, place)"_s;
    return u'(' + rows.arg(bound) + u") AS "_s + name;
}

} // namespace vanthu
