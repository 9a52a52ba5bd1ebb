// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_fonts.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace vanthu {

void loadReportFonts()
{
    static const bool loaded = [] {
        for (const QFileInfo &face : QDir(u":/fonts"_s).entryInfoList({u"*.ttf"_s}))
            QFontDatabase::addApplicationFont(face.filePath());
        return true;
    }();
    Q_UNUSED(loaded)
}

QStringList reportFontFamilies()
{
    return {u"Tinos"_s, u"Times New Roman"_s, u"Liberation Serif"_s, u"Noto Serif"_s,
            u"DejaVu Serif"_s};
}

} // namespace vanthu
