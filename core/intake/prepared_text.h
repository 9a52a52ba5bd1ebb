// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/search/index_text.h"
#include "core/storage/text_codec.h"

namespace vanthu {

/// The pages of a document with what the stores keep of them, so that it can be made on another
/// thread than the one that writes.
struct PreparedText {
    QStringList pages;
    QList<QByteArray> packed;
    IndexText index;
    QList<qint32> bands; ///< of likeness
};

/// Pure; any thread. `codec` is of the library that the text goes into.
[[nodiscard]] PreparedText preparedText(const DocumentFields &fields, const QStringList &pages,
                                        const TextCodec &codec);

} // namespace vanthu
