// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/office_file.h"

#include "app/reader/flow_writer.h"
#include "core/text/legacy_encoding.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int converterMs = 40000;

/// "|left  |right  |" is a line of a table row as antiword writes it.
QStringList pagesOfAntiword(const QString &text)
{
    FlowWriter writer;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'|') && line.trimmed().endsWith(u'|')) {
            writer.beginRow();
            const QStringList cells = line.trimmed().sliced(1).chopped(1).split(u'|');
            for (const QString &cell : cells) {
                writer.beginCell();
                writer.text(cell.trimmed());
                writer.endCell();
            }
            writer.endRow();
            continue;
        }
        writer.text(QString(line).replace(u'\t', u"      "_s));
        writer.endParagraph();
    }
    return writer.takePages();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(converterMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    return process.readAllStandardOutput();
}
} // namespace

ReadFile flowingFile(const QString &mediaType, const QStringList &pages)
{
    ReadFile read;
    read.mediaType = mediaType;
    for (const QString &page : pages)
        read.text.pages.append(TextPage{{}, normalized(inUnicode(page)), {}});
    read.pages = static_cast<int>(pages.size());
    return read;
}

tl::unexpected<Error> damagedFile(const QString &shownAs, const QString &kind)
{
    return fail(Error::Code::Unreadable,
                Sentences::tr("“%1” is a damaged %2 file and cannot be read. The file itself is "
                              "kept; ask for it again.")
                    .arg(shownAs, kind));
}

Result<ReadFile> readDoc(const reader_protocol::Request &request)
{
    const QString antiword = QStandardPaths::findExecutable(u"antiword"_s);
    const QString catdoc = QStandardPaths::findExecutable(u"catdoc"_s);
    if (antiword.isEmpty() && catdoc.isEmpty()) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr(
                        "Old Word files are not read: install the package antiword or catdoc. The "
                        "file itself is kept."));
    }
    const QString mediaType = u"application/msword"_s;
    QByteArray text;
    if (!antiword.isEmpty())
        text = outputOf(antiword, {u"-m"_s, u"UTF-8.txt"_s, u"-w"_s, u"0"_s, request.file});
    if (!text.trimmed().isEmpty())
        return flowingFile(mediaType, pagesOfAntiword(QString::fromUtf8(text)));
    if (!catdoc.isEmpty())
        text = outputOf(catdoc, {u"-w"_s, u"-d"_s, u"utf-8"_s, request.file});
    if (text.trimmed().isEmpty())
        return damagedFile(request.shownAs, u"DOC"_s);
    return flowingFile(mediaType, QString::fromUtf8(text).replace(u'\t', u"      "_s).split(u'\f'));
}

} // namespace vanthu::reader
