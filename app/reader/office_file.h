// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/reader_protocol.h"

namespace vanthu::reader {

/// Text documents of word processors, in the order of their text. Macros, links, embedded objects
/// and deleted passages are passed over; nothing outside the file is ever fetched.
[[nodiscard]] Result<ReadFile> readDocx(const reader_protocol::Request &request);
[[nodiscard]] Result<ReadFile> readOdt(const reader_protocol::Request &request);
[[nodiscard]] Result<ReadFile> readRtf(const reader_protocol::Request &request);
[[nodiscard]] Result<ReadFile> readHtml(const reader_protocol::Request &request);
/// Word 97 and older, through antiword or catdoc where one of them is installed.
[[nodiscard]] Result<ReadFile> readDoc(const reader_protocol::Request &request);

/// A file of flowing text as the pages it was found to have; letters of the old Vietnamese fonts
/// are turned into Unicode.
[[nodiscard]] ReadFile flowingFile(const QString &mediaType, const QStringList &pages);
[[nodiscard]] tl::unexpected<Error> damagedFile(const QString &shownAs, const QString &kind);

} // namespace vanthu::reader
