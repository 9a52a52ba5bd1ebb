// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>

#include <unistd.h>
#endif

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
constexpr int defaultWidth = 110;
constexpr qsizetype narrowest = 20;

/// A file's name may hold anything: what would command the terminal or turn the line round is shown
/// as a mark.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const bool commands = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (commands || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void write(FILE *file, const QString &raw)
{
    const QString text = harmless(raw);
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

bool isTerminal(FILE *file)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(file)) == 1;
#else
    Q_UNUSED(file)
    return false;
#endif
}

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return defaultWidth;
}

QString cut(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.left(qMax<qsizetype>(0, width - 1)) + u'…';
}
} // namespace

void Output::object(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

void Output::line(const QString &text) const
{
    if (!m_quiet && !m_json)
        write(stdout, text + u'\n');
}

void Output::table(const QStringList &titles, const QList<QStringList> &rows) const
{
    if (m_json)
        return;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        qsizetype width = titles.at(column).size();
        for (const QStringList &row : rows)
            width = qMax(width, row.value(column).size());
        widths << qMin<qsizetype>(width, column + 1 == titles.size() ? width : 44);
    }
    qsizetype before = 0;
    for (qsizetype column = 0; column + 1 < widths.size(); ++column)
        before += widths.at(column) + 2;
    if (!widths.isEmpty() && isTerminal(stdout))
        widths.last() = qMax(narrowest, terminalWidth() - before);
    const auto print = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const QString cell = cut(cells.value(column), widths.at(column));
            line += column + 1 == widths.size() ? cell : cell.leftJustified(widths.at(column) + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        write(stdout, line + u'\n');
    };
    print(titles);
    for (const QStringList &row : rows)
        print(row);
}

void Output::error(const Error &error) const
{
    endProgress();
    if (!m_json) {
        write(stderr, u"vanthuctl: "_s + error.message + u'\n');
        return;
    }
    const QJsonObject inside{{u"code"_s, errorCodeName(error.code)},
                             {u"message"_s, error.message},
                             {u"path"_s, QJsonValue()}};
    write(stderr,
          QString::fromUtf8(
              QJsonDocument(QJsonObject{{u"error"_s, inside}}).toJson(QJsonDocument::Compact))
              + u'\n');
}

void Output::progress(const Progress &progress) const
{
    if (m_json || m_quiet || !isTerminal(stderr))
        return;
    const QString of = progress.total > 0 ? u"/%1"_s.arg(progress.total) : QString();
    write(stderr, u"\r\033[K%1%2 %3"_s.arg(progress.done).arg(of, cut(progress.current, 60)));
    std::fflush(stderr);
}

void Output::endProgress() const
{
    if (!m_json && !m_quiet && isTerminal(stderr))
        write(stderr, u"\r\033[K"_s);
}

} // namespace vanthu::ctl
