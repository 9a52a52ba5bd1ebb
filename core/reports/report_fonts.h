// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vanthu {

/// Makes the faces that the program carries known to Qt: Tinos, which has the widths of Times New
/// Roman and every Vietnamese letter (Liberation Serif 1, still common, has not). Does its work
/// once; programs call it when they start. Needs a QGuiApplication.
void loadReportFonts();

/// The families tried for printed papers, best first.
[[nodiscard]] QStringList reportFontFamilies();

} // namespace vanthu
