// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_layers.h"

#include "core/files/reader_protocol.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace vanthu {

std::optional<ReadFile> TextLayers::find(const QString &sha256) const
{
    QFile file(m_folder + u'/' + sha256);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto layer = reader_protocol::decodedFile(qUncompress(file.readAll()));
    if (!layer || !*layer)
        return std::nullopt;
    return **layer;
}

bool TextLayers::has(const QString &sha256) const
{
    return QFile::exists(m_folder + u'/' + sha256);
}

void TextLayers::keep(const QString &sha256, const ReadFile &file) const
{
    const QList<TextPage> &pages = file.text.pages;
    const bool recognized = std::any_of(pages.cbegin(), pages.cend(),
                                        [](const TextPage &page) { return page.recognized; });
    if (!recognized || !QDir().mkpath(m_folder))
        return;
    QSaveFile layer(m_folder + u'/' + sha256);
    if (!layer.open(QIODevice::WriteOnly))
        return;
    layer.write(qCompress(reader_protocol::encoded(Result<ReadFile>(file)), 1));
    layer.commit();
}

} // namespace vanthu
