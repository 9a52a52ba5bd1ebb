// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vanthu::reader {

/// A plain text without the marks of Markdown that texts copied from the web carry: bold and italic
/// stars, heading signs, and tables, whose cells come to stand side by side. A text without such
/// marks comes back as it is.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace vanthu::reader
