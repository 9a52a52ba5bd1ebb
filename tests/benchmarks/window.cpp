// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on a library: vanthu-window-benchmark LIBRARY
#include "app/desktop/catalogue/catalogue_model.h"
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/search_box.h"
#include "core/reports/report_fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
constexpr int frames = 600;
constexpr int frameMs = 16;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the rows of the list are painted.
void waitForRows(MainWindow &window, const std::function<bool()> &there)
{
    while (!there())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    window.catalogue()->table()->viewport()->repaint();
}

long residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

/// Drags the scroll bar through the list; answers how long each step held the GUI thread.
QList<double> scroll(MainWindow &window)
{
    QScrollBar *bar = window.catalogue()->table()->verticalScrollBar();
    QList<double> blocked;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * frame / frames));
        QApplication::processEvents();
        blocked.append(milliseconds(timer));
        QEventLoop pause;
        QTimer::singleShot(frameMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    std::sort(blocked.begin(), blocked.end());
    return blocked;
}

/// From a key in the search box to the rows of its answer.
QList<double> type(MainWindow &window)
{
    QList<double> took;
    for (const QString &text : {u"van ban den"_s, u"kế hoạch thực"_s, u"174/qd"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            bool answered = false;
            const auto connection =
                QObject::connect(window.catalogue()->model(), &CatalogueModel::answered, &window,
                                 [&answered] { answered = true; });
            timer.start();
            window.searchBox()->setText(text.first(length));
            waitForRows(window, [&answered] { return answered; });
            took.append(milliseconds(timer));
            QObject::disconnect(connection);
        }
    }
    std::sort(took.begin(), took.end());
    return took;
}
} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("vanthu-window-benchmark LIBRARY\n", stderr);
        return 2;
    }
    applyTheme(ThemeChoice::Light);
    applyLanguage(UiLanguage::Vietnamese);
    loadReportFonts();
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    window.openLibrary(arguments.at(1));
    const CatalogueModel *model = window.catalogue()->model();
    waitForRows(window, [model] { return model->rowCount() > 0 && model->hitAt(0); });
    std::printf("first rows after %.0f ms\n", milliseconds(start));
    const QList<double> blocked = scroll(window);
    std::printf("scrolling held the GUI thread p50 %.1f, p99 %.1f, at most %.1f ms\n",
                blocked.at(blocked.size() / 2), blocked.at(blocked.size() * 99 / 100),
                blocked.last());
    const QList<double> typed = type(window);
    std::printf("a further keystroke until rows show: p50 %.1f, p95 %.1f, at most %.1f ms\n",
                typed.at(typed.size() / 2), typed.at(typed.size() * 95 / 100), typed.last());
    std::printf("resident %ld MB\n", residentKilobytes() / 1024);
    return 0;
}
