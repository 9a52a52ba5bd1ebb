// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ThemeColours lightColours()
{
    return {rgb(0xf4f4f2), rgb(0xffffff), rgb(0xececE9), rgb(0xdcdcd8), rgb(0x1d2126),
            rgb(0x62676e), rgb(0x1b5e8c), rgb(0xffffff), rgb(0xdbe9f3), rgb(0x2a7337),
            rgb(0x8f5500), rgb(0xa23b3b), rgb(0x416897), rgb(0x7a4b9a), rgb(0xffe9a8)};
}

ThemeColours darkColours()
{
    return {rgb(0x1c1e21), rgb(0x232629), rgb(0x1f2124), rgb(0x34383d), rgb(0xe4e6e8),
            rgb(0x9aa1a9), rgb(0x6bb0e0), rgb(0x10181e), rgb(0x2d4354), rgb(0x79c586),
            rgb(0xe0a84f), rgb(0xe08a86), rgb(0x8fb1e0), rgb(0xc39ae0), rgb(0x5c4a12)};
}

struct Current {
    ThemeChoice choice = ThemeChoice::Light;
    bool dark = false;
    ThemeColours colours = lightColours();
};

Current &current()
{
    static Current now;
    return now;
}

QPalette paletteOf(const ThemeColours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Light, c.panel);
    palette.setColor(QPalette::Dark, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/// %1 window, %2 panel, %3 side bar, %4 line, %5 text, %6 muted, %7 accent, %8 text on accent,
/// %9 selection.
constexpr auto styleTemplate = R"(
QMenuBar { background: %1; border-bottom: 1px solid %4; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: %9; }
QMenu { background: %2; border: 1px solid %4; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: %9; color: %5; }
QMenu::item:disabled { color: %6; }
QMenu::separator { height: 1px; background: %4; margin: 4px 8px; }
QToolBar { background: %1; border: none; border-bottom: 1px solid %4; padding: 6px 8px; spacing: 8px; }
QStatusBar { background: %3; border-top: 1px solid %4; color: %6; }
QStatusBar::item { border: none; }
QSplitter::handle { background: %4; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QPushButton, QToolButton[boxed="true"] { background: %2; color: %5; border: 1px solid %4; border-radius: 5px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover, QToolButton[boxed="true"]:hover { background: %9; }
QPushButton:focus, QToolButton[boxed="true"]:focus { border: 2px solid %7; padding: 3px 11px; }
QPushButton:disabled { color: %6; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: %7; color: %8; border-color: %7; }
QPushButton[primary="true"]:focus { border: 2px solid %5; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover { background: %9; }
QToolButton:focus { border-color: %7; }
QToolButton::menu-indicator { image: none; }
QToolButton[facet="true"] { background: %2; border: 1px solid %4; border-radius: 12px; padding: 3px 12px; }
QToolButton[facet="true"][chosen="true"] { background: %9; border-color: %7; }
QToolButton[facet="true"]:focus { border-color: %7; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: %2; color: %5; border: 1px solid %4; border-radius: 5px; padding: 3px 8px; selection-background-color: %9; selection-color: %5; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid %7; padding: 2px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow@); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %2; border: 1px solid %4; }
QLineEdit[quiet="true"], QComboBox[quiet="true"], QPlainTextEdit[quiet="true"] { border-color: transparent; background: transparent; padding-left: 4px; }
QLineEdit[quiet="true"]:hover, QComboBox[quiet="true"]:hover, QPlainTextEdit[quiet="true"]:hover { border-color: %4; }
QLineEdit[quiet="true"]:focus, QComboBox[quiet="true"]:focus, QPlainTextEdit[quiet="true"]:focus { border: 1px solid %7; background: %2; padding: 3px 8px 3px 4px; }
QAbstractItemView { background: %2; border: none; outline: none; selection-background-color: %9; selection-color: %5; }
QTreeView::item { padding: 4px 2px; }
QHeaderView { background: %2; border: none; }
QHeaderView::section { background: %2; color: %6; border: none; border-bottom: 1px solid %4; padding: 5px 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: %6; padding: 6px 2px; margin-right: 18px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %5; border-bottom-color: %7; font-weight: 600; }
QTabBar::tab:hover, QTabBar::tab:focus { color: %7; }
QScrollArea, QStackedWidget { border: none; }
#sideBar { background: %3; border-right: 1px solid %4; }
#sideBar QAbstractItemView, #placeList, #helpNames { background: %3; }
#helpText { border: none; border-radius: 0; }
#helpNames { border-right: 1px solid %4; padding: 12px 8px; }
#helpNames::item { padding: 6px 8px; border-radius: 5px; }
#helpNames::item:selected { background: %9; }
#panel, #documentPane { background: %2; }
QLabel[muted="true"] { color: %6; }
QLabel[heading="true"] { font-size: 17px; font-weight: 600; }
QLabel[caps="true"] { color: %6; font-size: 11px; font-weight: 600; }
#intakeWarnings { background: %1; border: none; border-left: 3px solid %7; padding: 6px 10px; }
#messageBar { background: %9; border-bottom: 1px solid %7; }
#palette { background: %2; border: 1px solid %7; border-radius: 8px; }
QProgressBar { background: %4; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %7; border-radius: 3px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %6; border: 2px solid %2; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %7; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %2; color: %5; border: 1px solid %4; padding: 4px; }
)";

QString styleSheetOf(const ThemeColours &c)
{
    return QString::fromLatin1(styleTemplate)
        .replace(u"@arrow@"_s,
                 current().dark ? u":/look/arrow-dark.svg"_s : u":/look/arrow-light.svg"_s)
        .arg(c.window.name(), c.panel.name(), c.sideBar.name(), c.line.name(), c.text.name(),
             c.muted.name(), c.accent.name(), c.accentText.name(), c.selection.name());
}

} // namespace

QColor ThemeColours::of(Validity status) const
{
    switch (status) {
    case Validity::InForce: return inForce;
    case Validity::PartlyExpired: return partlyExpired;
    case Validity::Expired: return expired;
    case Validity::NotYetInForce: return notYetInForce;
    case Validity::Suspended: return suspended;
    case Validity::Unknown: break;
    }
    return muted;
}

const ThemeColours &colours()
{
    return current().colours;
}

bool isDarkTheme()
{
    return current().dark;
}

ThemeChoice themeChoice()
{
    return current().choice;
}

void applyTheme(ThemeChoice choice)
{
    static const QPalette system = QApplication::palette();
    Current &now = current();
    now.choice = choice;
    now.dark =
        choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && system.color(QPalette::Window).lightness() < 128);
    now.colours = now.dark ? darkColours() : lightColours();
    static const bool styled = [] {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
        return true;
    }();
    Q_UNUSED(styled)
    QApplication::setPalette(paletteOf(now.colours));
    qApp->setStyleSheet(styleSheetOf(now.colours));
    QSettings().setValue(u"theme"_s, static_cast<int>(choice));
}

ThemeChoice rememberedTheme()
{
    const int value = QSettings().value(u"theme"_s, 0).toInt();
    return value == 1 ? ThemeChoice::Light : value == 2 ? ThemeChoice::Dark : ThemeChoice::System;
}

ThemeChoice themeFromCode(const QString &code)
{
    return code == "light"_L1  ? ThemeChoice::Light
           : code == "dark"_L1 ? ThemeChoice::Dark
                               : ThemeChoice::System;
}

QString statusSymbol(Validity status)
{
    switch (status) {
    case Validity::InForce: return u"●"_s;
    case Validity::PartlyExpired: return u"◐"_s;
    case Validity::Expired: return u"○"_s;
    case Validity::NotYetInForce: return u"◌"_s;
    case Validity::Suspended: return u"⊘"_s;
    case Validity::Unknown: break;
    }
    return u"–"_s;
}

} // namespace vanthu::desktop
