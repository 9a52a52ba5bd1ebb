// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_pages.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>

#include <array>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
class HelpPages {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

constexpr std::array pageNames{u"start", u"intake", u"search", u"status", u"care"};
} // namespace

QList<HelpPage> helpPages(UiLanguage language)
{
    const QString folder = u":/help/%1/"_s.arg(language == UiLanguage::English ? u"en" : u"vi");
    QList<HelpPage> pages;
    for (const auto *name : pageNames) {
        HelpPage page;
        page.name = QString::fromUtf16(name);
        QFile file(folder + page.name + u".md"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        page.text = QString::fromUtf8(file.readAll());
        page.title = page.text.section(u'\n', 0, 0).mid(2);
        pages.append(page);
    }
    return pages;
}

HelpPage keysPage(const QList<QAction *> &actions)
{
    HelpPage page{u"keys"_s, HelpPages::tr("Keys"), {}};
    page.text = u"# "_s + page.title + u"\n\n| | |\n|---|---|\n"_s;
    for (const QAction *action : actions) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (!key.isEmpty())
            page.text += u"| **%1** | %2 |\n"_s.arg(key, action->text());
    }
    return page;
}

} // namespace vanthu::desktop
