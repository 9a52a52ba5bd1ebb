// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_window.h"
#include "app/desktop/look/language.h"

#include <QAction>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

class HelpWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages()
    {
        const auto names = [](UiLanguage language) {
            QStringList all;
            for (const HelpPage &page : helpPages(language))
                all << page.name;
            return all;
        };

        QVERIFY(names(UiLanguage::Vietnamese).size() >= 4);
        QCOMPARE(names(UiLanguage::English), names(UiLanguage::Vietnamese));
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(uR"(\]\(([^)]+)\))"_s);
        for (const UiLanguage language : {UiLanguage::Vietnamese, UiLanguage::English}) {
            const QList<HelpPage> pages = helpPages(language);
            for (const HelpPage &page : pages) {
                auto links = link.globalMatch(page.text);
                while (links.hasNext()) {
                    const QString target = links.next().captured(1);
                    QVERIFY2(
                        std::any_of(pages.cbegin(), pages.cend(),
                                    [&](const HelpPage &other) { return other.name == target; }),
                        qPrintable(page.name + u" -> "_s + target));
                }
            }
        }
    }

    void theKeysOfTheWindowAreListed()
    {
        QAction print(u"Print the list"_s);
        print.setShortcut(QKeySequence(u"Ctrl+P"_s));
        QAction silent(u"No key"_s);
        HelpWindow help({&print, &silent});

        help.showPage(u"keys"_s);

        auto *text = help.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text->toPlainText().contains(u"Ctrl+P"_s));
        QVERIFY(text->toPlainText().contains(u"Print the list"_s));
        QVERIFY(!text->toPlainText().contains(u"No key"_s));
    }

    void aLinkOpensItsPageAndEscapeClosesTheWindow()
    {
        HelpWindow help({});
        help.showPage(u"start"_s);
        help.show();
        QVERIFY(QTest::qWaitForWindowExposed(&help));

        Q_EMIT help.findChild<QTextBrowser *>(u"helpText"_s)->anchorClicked(QUrl(u"status"_s));
        QCOMPARE(help.page(), u"status"_s);

        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }

    void theLanguageChangesThePageThatIsShown()
    {
        HelpWindow help({});
        applyLanguage(UiLanguage::Vietnamese);
        help.showPage(u"care"_s);
        applyLanguage(UiLanguage::English);
        QCoreApplication::sendPostedEvents();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&help, &change);

        QCOMPARE(help.page(), u"care"_s);
        auto *text = help.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text->toPlainText().startsWith(u"Backup"_s));
    }
};

QTEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
