// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/reader_client.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <optional>

namespace vanthu {

/// What travels between a program and its reader: frames of four bytes of length (big endian) and
/// that many bytes, a request one way and its answer the other, never two at once. The side that
/// reads trusts nothing: a frame that is too long or does not parse ends the conversation.
namespace reader_protocol {

/// "VTR2": stands at the head of every message and changes with its shape.
inline constexpr quint32 magic = 0x56545232;
inline constexpr quint32 longestFrame = 512U * 1024 * 1024;

/// Recognize answers a file with the one page that was asked for; Compose a PDF made of the chosen
/// pages; Unprotect the same PDF without its password.
enum class Operation : quint8 { Read = 1, Render = 2, Recognize = 3, Compose = 4, Unprotect = 5 };

struct Request {
    Operation operation = Operation::Read;
    QString file;
    QString shownAs;           ///< the file's name in messages
    qint32 page = 0;           ///< of Render and Recognize, from 0
    qint32 width = 0;          ///< of Render, pixels
    qint64 fileBytes = 0;      ///< a larger file is refused
    qint32 pages = 0;          ///< a longer file is refused
    QStringList passwords;     ///< tried one after another on a protected file
    QList<PageChoice> choices; ///< of Compose
};

[[nodiscard]] QByteArray encoded(const Request &request);
[[nodiscard]] std::optional<Request> decodedRequest(const QByteArray &message);

[[nodiscard]] QByteArray encoded(const Result<ReadFile> &answer);
[[nodiscard]] QByteArray encoded(const Result<QImage> &answer);
[[nodiscard]] QByteArray encoded(const Result<QByteArray> &answer);
[[nodiscard]] std::optional<Result<ReadFile>> decodedFile(const QByteArray &message);
[[nodiscard]] std::optional<Result<QImage>> decodedImage(const QByteArray &message);
[[nodiscard]] std::optional<Result<QByteArray>> decodedBytes(const QByteArray &message);

/// The message with its length in front.
[[nodiscard]] QByteArray framed(const QByteArray &message);

} // namespace reader_protocol
} // namespace vanthu
