// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/extraction/extraction.h"

namespace vanthu {

/// What an official document says of itself as fields of the catalogue, and back.
[[nodiscard]] DocumentFields fieldsOfSelf(const ReadSelf &self);
[[nodiscard]] ReadSelf selfOfFields(const DocumentFields &fields);

} // namespace vanthu
