// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vanthu {

/// Puts right the marks that a reading of a picture takes for their neighbours: words that together
/// are a phrase of the office's language but for their marks ("GIÁM ĐÓC", "tĩnh Lào Cai"; the
/// phrases are `resources/catalogues/office_phrases.txt`) and syllables that Vietnamese does not
/// have ("khuyén"). Letters, capitals and punctuation stay. Words are in reading order.
void mendRecognized(QStringList &words);

} // namespace vanthu
