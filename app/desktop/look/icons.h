// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vanthu::desktop {

/// An icon of the program's outline set by its Breeze name, painted in the palette's text colour
/// of the moment.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace vanthu::desktop
