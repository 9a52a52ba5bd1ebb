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

} // namespace vanthu
