// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pdf_export.h"
#include "core/reports/sample_paper.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace vanthu::tests {

/// Ends the test program when qpdf does not do it.
inline void qpdf(const QStringList &arguments)
{
    if (QProcess::execute(QStringLiteral("qpdf"), arguments) != 0)
        qFatal("qpdf failed: %s", qPrintable(arguments.join(u' ')));
}

/// A decision of a people's committee in the legal form, with its number and what it says.
inline QString decisionSource(const QString &number, const QString &subject,
                              const QString &body = {})
{
    return QStringLiteral("form: state\nissuer: ỦY BAN NHÂN DÂN\nissuer: TỈNH AN GIANG\n"
                          "number: %1\nplace_date: An Giang, ngày 05 tháng 3 năm 2021\n"
                          "type: Quyết định\nsubject: %2\nauthority: TM. ỦY BAN NHÂN DÂN\n"
                          "authority: CHỦ TỊCH\nsigner: Nguyễn Văn Mẫu\n"
                          "recipient: Như Điều 3\nrecipient: Lưu: VT, NC\n\n%3")
        .arg(number, subject,
             body.isEmpty()
                 ? QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;\n"
                                  "Điều 1. Ban hành kèm theo Quyết định này Quy chế văn thư.\n"
                                  "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"
                                  "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.\n")
                 : body);
}

/// Typesets a source text of `parseSamplePaper` into a PDF.
inline void writeSample(const QString &source, const QString &file)
{
    const auto paper = parseSamplePaper(source);
    if (!paper || !writePdf(makeSamplePaper(*paper), file, IfExists::Replace))
        qFatal("the test could not set its paper");
}

/// The same for a picture of it, without text.
inline void writeScannedSample(const QString &source, const QString &file)
{
    const auto paper = parseSamplePaper(source);
    if (!paper || !writePdf(makeScan(makeSamplePaper(*paper)), file, IfExists::Replace))
        qFatal("the test could not set its paper");
}

/// Locks a PDF with a user's password (AES-256).
inline void protect(const QString &file, const QString &password, const QString &into)
{
    qpdf({QStringLiteral("--encrypt"), password, QStringLiteral("the owner's own"),
          QStringLiteral("256"), QStringLiteral("--"), file, into});
}

/// One PDF out of several, as a scanner makes of a heap.
inline void joinFiles(const QStringList &files, const QString &into)
{
    qpdf(QStringList{QStringLiteral("--empty"), QStringLiteral("--pages")} + files
         + QStringList{QStringLiteral("--"), into});
}

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("the test could not read %s", qPrintable(file));
    return opened.readAll();
}

} // namespace vanthu::tests
