// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/relation_reader_p.h"

namespace vanthu {

/// The nearest cue that stands between `from` and a citation that begins at `begin`, in the same
/// clause (DOMAIN.md 2.7). Without words: a plain mention.
[[nodiscard]] Cue cueBefore(const SourceText &source, qsizetype from, qsizetype begin);

/// "… hết hiệu lực" behind the citation, which stands from `begin` to `end`; farther off when it
/// opens its item. `otherwise` when nothing stands there.
[[nodiscard]] Cue cueBehind(const SourceText &source, qsizetype begin, qsizetype end,
                            const Cue &otherwise);

/// "khoản 3 Điều 5 và Phụ lục II" right before `begin`; empty for the whole document.
[[nodiscard]] QString scopeBefore(const SourceText &source, qsizetype begin, qsizetype *start);

} // namespace vanthu
