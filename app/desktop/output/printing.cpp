// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/output/printing.h"

#include "app/desktop/look/language.h"
#include "core/base/deliver.h"
#include "core/reports/data_sheet.h"
#include "core/reports/document_list.h"
#include "core/reports/register_book.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtConcurrentRun>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int longestPrintedList = 20000;

void preview(const Report &report, QWidget *parent)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(report.pageLayout());
    printer->setDocName(report.title());
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    QObject::connect(
        dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [report](QPrinter *target) { static_cast<void>(paintReport(report, *target)); });
    dialog->resize(900, 700);
    dialog->open();
}

/// Lays the report out on another thread and shows it.
void makeAndPreview(std::function<Report()> make, QWidget *parent)
{
    deliver(QtConcurrent::run(std::move(make)), parent,
            [parent](const Report &report) { preview(report, parent); });
}
} // namespace

void previewSheet(Library *library, DocumentId id, QWidget *parent, FailureHandler failed)
{
    deliver(library->details(id), parent,
            [parent, failed = std::move(failed)](const Result<DocumentDetails> &details) {
                if (!details) {
                    failed(details.error().message);
                    return;
                }
                makeAndPreview(
                    [details = *details, language = uiLanguage()] {
                        return makeDataSheet(details, {}, language);
                    },
                    parent);
            });
}

void previewList(Library *library, const ListRequest &request, QWidget *parent,
                 FailureHandler failed)
{
    ListRequest all = request;
    all.offset = 0;
    all.limit = longestPrintedList;
    deliver(library->list(all), parent,
            [parent, query = request.query,
             failed = std::move(failed)](const Result<SearchResult> &found) {
                if (!found) {
                    failed(found.error().message);
                    return;
                }
                QList<DocumentRow> rows;
                for (const SearchHit &hit : found->hits)
                    rows.append(hit.document);
                makeAndPreview(
                    [rows, query, language = uiLanguage()] {
                        return makeDocumentList({}, rows, query, language);
                    },
                    parent);
            });
}

void previewRegister(Library *library, const QString &name, const QString &period, QWidget *parent,
                     FailureHandler failed)
{
    deliver(library->registerBook(name, period), parent,
            [parent, failed = std::move(failed)](const Result<RegisterBook> &book) {
                if (!book) {
                    failed(book.error().message);
                    return;
                }
                makeAndPreview([book = *book] { return makeRegisterBook(book); }, parent);
            });
}

} // namespace vanthu::desktop
