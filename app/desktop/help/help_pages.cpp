// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_pages.h"

#include "app/desktop/intake/reading_field.h"

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

constexpr std::array pageNames{u"start", u"intake", u"search", u"status", u"registers", u"care"};
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

namespace {
QString row(const QString &key, const QString &meaning)
{
    return u"| **%1** | %2 |\n"_s.arg(key, meaning);
}

/// The keys of the review, which stand in no menu.
QString reviewKeys()
{
    QString text = u"\n## "_s + HelpPages::tr("In the review") + u"\n\n| | |\n|---|---|\n"_s;
    text += row(u"Ctrl+Enter"_s, HelpPages::tr("Accept the paper and open the next"));
    text += row(u"Ctrl+Shift+Enter"_s, HelpPages::tr("Accept all that are certain"));
    for (const ReadingField field : allReadingFields()) {
        const QString key = fieldKey(field).toString(QKeySequence::NativeText);
        if (!key.isEmpty())
            text += row(key, HelpPages::tr("Selected words into: %1").arg(fieldLabel(field)));
    }
    text += row(u"Alt+1"_s, HelpPages::tr("Duplicate: put the file to the document that is there"));
    text += row(u"Alt+2"_s, HelpPages::tr("Duplicate: catalogue as another document"));
    text += row(u"Alt+3"_s, HelpPages::tr("Duplicate: discard this paper"));
    text += row(u"F8, Shift+F8"_s, HelpPages::tr("Duplicate: next difference, the one before"));
    return text;
}
} // namespace

HelpPage keysPage(const QList<QAction *> &actions)
{
    HelpPage page{u"keys"_s, HelpPages::tr("Keys"), {}};
    page.text = u"# "_s + page.title + u"\n\n| | |\n|---|---|\n"_s;
    for (const QAction *action : actions) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (!key.isEmpty())
            page.text += row(key, action->text());
    }
    page.text += reviewKeys();
    return page;
}

} // namespace vanthu::desktop
