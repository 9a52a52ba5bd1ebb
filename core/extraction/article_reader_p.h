// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// A page of a news site or portal about documents (DOMAIN.md 10.2): site, category, widget text,
/// title, "(10:30 | 24/07/2019)", body, author as the last line. False when the text is none.
[[nodiscard]] bool readArticle(const SourceText &source, ReadSelf &self);

} // namespace vanthu
