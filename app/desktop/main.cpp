// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "core/reports/report_fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace vanthu;
    using namespace vanthu::desktop;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"vanthu"_s);
    QApplication::setApplicationName(u"vanthu"_s);
    QApplication::setApplicationVersion(QStringLiteral(VANTHU_VERSION));
    QApplication::setDesktopFileName(u"io.github.vanthu.Vanthu"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Keeps an office's official documents."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"LIBRARY"_s, u"The folder of the library to open."_s,
                                 u"[LIBRARY]"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: vi or en."_s,
                                      u"vi|en"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: system, light or dark."_s,
                                   u"system|light|dark"_s);
    parser.addOptions({language, theme});
    parser.process(application);

    applyTheme(parser.isSet(theme) ? themeFromCode(parser.value(theme)) : rememberedTheme());
    applyLanguage(!parser.isSet(language)             ? rememberedLanguage()
                  : parser.value(language) == "en"_L1 ? UiLanguage::English
                                                      : UiLanguage::Vietnamese);
    loadReportFonts();
    MainWindow window;
    window.show();
    const QString chosen = parser.positionalArguments().value(0);
    const QString last = QSettings().value(u"library"_s).toString();
    if (!chosen.isEmpty())
        window.openLibrary(chosen);
    else if (QFileInfo::exists(last + u"/library.json"_s))
        window.openLibrary(last);
    return QApplication::exec();
}
