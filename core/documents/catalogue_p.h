// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace vanthu {

/// The list `key` of a catalogue that is part of the program: `:/catalogues/NAME.json`.
[[nodiscard]] inline QJsonArray catalogueEntries(const QString &name, const QString &key)
{
    QFile file(QStringLiteral(":/catalogues/") + name + QStringLiteral(".json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "catalogue", "the catalogue is not linked in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object().value(key).toArray()
                  : QJsonArray();
}

} // namespace vanthu
