// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vanthu::reader {

/// Takes away from this process what a hostile file could use: more than `memoryBytes` of memory,
/// new rights, core dumps, and the network where the system allows it.
void limitThisProcess(qint64 memoryBytes);

} // namespace vanthu::reader
