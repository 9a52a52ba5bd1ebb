// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf_export.h"

#include "core/reports/pdf_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

} // namespace

Result<QByteArray> toPdf(const Report &report)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(600);
        writer.setTitle(report.title());
        writer.setCreator(u"Vanthu " VANTHU_VERSION ""_s);
        if (!paintReport(report, writer)) {
            return fail(Error::Code::Storage,
                        Texts::tr("The pages of “%1” could not be painted. Close other programs to "
                                  "free memory, then try again.")
                            .arg(report.title()));
        }
    }
    return finishPdf(raw, report);
}

Outcome writePdf(const Report &report, const QString &path, IfExists ifExists)
{
    VT_CHECK(checkTarget(path, ifExists));
    VT_TRY(const QByteArray pdf, toPdf(report));
    return writeWholeFile(path, pdf, ifExists);
}

} // namespace vanthu
