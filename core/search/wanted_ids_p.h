// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/id_set.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace vanthu {

/// A table `wanted` (place, id) of the documents that are bound as ":wanted", for joining.
[[nodiscard]] inline QString wantedIds(const Connection &connection)
{
    return connection.dialect().tableOfIds(QStringLiteral(":wanted"), QStringLiteral("wanted"));
}

/// "[3,7,12]": what is bound.
[[nodiscard]] inline QString wantedText(const QList<DocumentId> &ids)
{
    QString text(u'[');
    for (const DocumentId id : ids)
        text += (text.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id.value);
    return text + u']';
}
[[nodiscard]] inline QString wantedText(const IdSet &set)
{
    QList<DocumentId> ids;
    set.forEach([&ids](DocumentId id) {
        ids.append(id);
        return true;
    });
    return wantedText(ids);
}

} // namespace vanthu
