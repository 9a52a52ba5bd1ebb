// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"

#include <QColor>
#include <QString>

namespace vanthu::desktop {

enum class ThemeChoice { System, Light, Dark };

/// The colours of the program by what they are for.
struct ThemeColours {
    QColor window, panel, sideBar, line, text, muted, accent, accentText, selection;
    QColor inForce, partlyExpired, expired, notYetInForce, suspended, foundWords;

    [[nodiscard]] QColor of(Validity status) const;
};

/// The colours in use now.
[[nodiscard]] const ThemeColours &colours();
[[nodiscard]] bool isDarkTheme();
[[nodiscard]] ThemeChoice themeChoice();
/// Applies a choice to the whole program at once and remembers it.
void applyTheme(ThemeChoice choice);
/// The choice of the last time.
[[nodiscard]] ThemeChoice rememberedTheme();
[[nodiscard]] ThemeChoice themeFromCode(const QString &code);

/// "●", "◐", "○", "◌", "⊘" or "–".
[[nodiscard]] QString statusSymbol(Validity status);

} // namespace vanthu::desktop
