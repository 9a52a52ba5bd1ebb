// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text_difference.h"

#include <QString>

namespace vanthu::desktop {

/// Words that were chosen on the pages of a paper.
struct ChosenWords {
    QString text;            ///< line by line
    QList<TextPlace> places; ///< a box a line

    friend bool operator==(const ChosenWords &, const ChosenWords &) = default;
};

} // namespace vanthu::desktop
