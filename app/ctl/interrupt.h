// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace vanthu::ctl {

/// From here on Ctrl-C raises the token; a second one ends the program at once.
void cancelOnInterrupt(const CancelToken &token);

} // namespace vanthu::ctl
