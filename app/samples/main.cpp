// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf_export.h"
#include "core/reports/sample_paper.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

/// One source of the resources as the file it stands for: a PDF, or text as it came.
Outcome writeSample(const QFileInfo &source, const QDir &folder)
{
    QFile file(source.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Unreadable,
                    u"The sample “%1” is missing from the program. Build it again."_s.arg(
                        source.fileName()));
    }
    VT_TRY(const SamplePaper paper, parseSamplePaper(QString::fromUtf8(file.readAll())));
    const QString target = folder.filePath(source.completeBaseName());
    if (paper.form == SamplePaper::Form::Text) {
        return writeWholeFile(target + u".txt"_s, (paper.body.join(u'\n') + u'\n').toUtf8(),
                              IfExists::Replace);
    }
    const Report report = makeSamplePaper(paper);
    return writePdf(paper.scan ? makeScan(report) : report, target + u".pdf"_s, IfExists::Replace);
}

int run(const QString &where)
{
    QTextStream errors(stderr);
    const QDir folder(where);
    if (!folder.mkpath(u"."_s)) {
        errors << u"The folder “%1” cannot be made. Choose a folder where you may write.\n"_s.arg(
            where);
        return 4;
    }
    const QFileInfoList sources = QDir(u":/samples"_s).entryInfoList({u"*.txt"_s});
    for (const QFileInfo &source : sources) {
        const Outcome written = writeSample(source, folder);
        if (!written) {
            errors << source.fileName() << u": "_s << written.error().message << u'\n';
            return 4;
        }
    }
    QTextStream(stdout) << sources.size() << u" papers in "_s << folder.absolutePath() << u'\n';
    return 0;
}

} // namespace

} // namespace vanthu

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it paints, but shows nothing
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the sample papers of Vanthu to a folder."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where to; it is made if it is not there."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    return vanthu::run(parser.positionalArguments().first());
}
