// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader_client.h"

#include <QString>

#include <optional>

namespace vanthu {

/// What was recognised on scans, kept beside the originals so that a page is recognised once. The
/// original bytes stay untouched; a layer that is lost is made again.
class TextLayers {
public:
    /// `folder` is made when the first layer is kept.
    explicit TextLayers(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Only a file with recognised pages has a layer.
    [[nodiscard]] std::optional<ReadFile> find(const QString &sha256) const;
    /// Whether a part of the file was recognised.
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Keeps the file's text when a part of it was recognised. A layer that cannot be written costs
    /// time later and nothing else.
    void keep(const QString &sha256, const ReadFile &file) const;

private:
    QString m_folder;
};

} // namespace vanthu
