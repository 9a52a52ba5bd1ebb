// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace vanthu {

/// Packs texts for storing, with a dictionary learnt from the library's own papers where there is
/// one: a page of 3 KB shrinks to a fifth instead of two fifths, because the words of an office
/// repeat from paper to paper and not within one. Immutable; any thread may use it.
class TextCodec {
public:
    /// A text is packed with the last of the dictionaries and unpacked with the one it names.
    explicit TextCodec(const QList<QByteArray> &dictionaries = {});
    ~TextCodec();
    TextCodec(const TextCodec &) = delete;
    TextCodec &operator=(const TextCodec &) = delete;

    [[nodiscard]] QByteArray packed(const QString &text) const;
    /// UTF-8. Errors: Damaged (altered bytes, or a dictionary that is not there).
    [[nodiscard]] Result<QByteArray> unpackedBytes(const QByteArray &packed) const;
    [[nodiscard]] bool hasDictionary() const;
    /// Whether the dictionary of a packed text is at hand.
    [[nodiscard]] bool knows(const QByteArray &packed) const;

    /// A dictionary made of samples (UTF-8); empty when they are too few to learn from.
    [[nodiscard]] static QByteArray learn(const QList<QByteArray> &samples);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The codec with the dictionaries of a library, read once a connection. Errors: Storage.
[[nodiscard]] Result<std::shared_ptr<const TextCodec>> textCodec(Connection &connection);
/// A text of the library, also one packed with a dictionary that another program learnt meanwhile.
/// Errors: Damaged, Storage.
[[nodiscard]] Result<QByteArray> unpackedBytes(Connection &connection, const QByteArray &packed);
[[nodiscard]] Result<QString> unpackedText(Connection &connection, const QByteArray &packed);
/// Learns a dictionary from the stored pages, once there are enough of them; takes about a second.
/// Does nothing where there is one already.
[[nodiscard]] Outcome learnTextDictionary(Connection &connection);

} // namespace vanthu
