// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/document_record.h"
#include "core/library/library_p.h"
#include "core/reports/csv_export.h"
#include "core/reports/data_sheet.h"
#include "core/reports/document_list.h"
#include "core/reports/pdf_export.h"
#include "core/reports/text_pages.h"
#include "core/search/searcher.h"
#include "core/storage/attachment_store.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_keeper.h"
#include "core/storage/text_store.h"

#include <QCoreApplication>
#include <QFile>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// A list that is written out holds at most so many documents.
constexpr int listLimit = 1000000;

IfExists ifExists(Library::Overwrite overwrite)
{
    return overwrite == Library::Overwrite::Yes ? IfExists::Replace : IfExists::Refuse;
}

Result<DocumentDetails> detailsOf(Connection &connection, DocumentId id, UiLanguage language)
{
    DocumentDetails details;
    VT_TRY(details.document, DocumentStore(connection).find(id));
    VT_TRY(details.validity, StatusKeeper(connection).report(id, Clock::today(), language));
    VT_TRY(details.attachments, AttachmentStore(connection).of(id));
    VT_TRY(details.links, RelationStore(connection).of(id));
    return details;
}

Result<QList<DocumentRow>> rowsOf(Connection &connection, const ListRequest &request)
{
    SearchRequest search = searchRequestFrom(request);
    search.offset = 0;
    VT_TRY(const QList<DocumentId> ids, Searcher(connection).ids(search, listLimit));
    return DocumentStore(connection).rows(ids);
}

/// What the list was asked for, and for which day.
QString descriptionOf(const ListRequest &request)
{
    if (!request.asOf)
        return request.query;
    const QString day =
        Sentences::tr("As it was in force on %1").arg(request.asOf->toString(u"d/M/yyyy"_s));
    return request.query.isEmpty() ? day : request.query + u" · "_s + day;
}

/// A document record, with its line end.
Result<QByteArray> recordLine(Connection &connection, DocumentId id)
{
    VT_TRY(const DocumentDetails details, detailsOf(connection, id, UiLanguage::Vietnamese));
    VT_TRY(const QStringList text, TextStore(connection).pages(id));
    return writtenRecord(recordOf(details, text)) + '\n';
}

QString titleOf(const Document &document)
{
    const DocumentFields &fields = document.fields;
    return fields.number.isEmpty() ? fields.subject : fields.number;
}
} // namespace

Library::Answer<void> Library::exportSheetPdf(DocumentId id, const QString &file,
                                              Overwrite overwrite) const
{
    return d->readers.run(
        [id, file, overwrite, language = d->currentLanguage()](Connection &connection) -> Outcome {
            VT_CHECK(checkTarget(file, ifExists(overwrite)));
            VT_TRY(const DocumentDetails details, detailsOf(connection, id, language));
            VT_TRY(const QList<AuditEvent> history, AuditLog(connection).of(id));
            return writePdf(makeDataSheet(details, history, language), file, ifExists(overwrite));
        });
}

Library::Answer<void> Library::exportListPdf(const ListRequest &request, const QString &file,
                                             Overwrite overwrite) const
{
    return d->readers.run([request, file, overwrite,
                           language = d->currentLanguage()](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const QList<DocumentRow> rows, rowsOf(connection, request));
        return writePdf(makeDocumentList({}, rows, descriptionOf(request), language), file,
                        ifExists(overwrite));
    });
}

Library::Answer<void> Library::exportListCsv(const ListRequest &request, const QString &file,
                                             Overwrite overwrite) const
{
    return d->readers.run([request, file, overwrite,
                           language = d->currentLanguage()](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const QList<DocumentRow> rows, rowsOf(connection, request));
        return writeCsv(rows, file, language, ifExists(overwrite));
    });
}

Library::Answer<void> Library::exportJsonLines(const ListRequest &request, const QString &file,
                                               Overwrite overwrite) const
{
    return d->readers.run([request, file, overwrite](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const QList<DocumentRow> rows, rowsOf(connection, request));
        QByteArray lines;
        for (const DocumentRow &row : rows) {
            VT_TRY(const QByteArray record, recordLine(connection, row.id));
            lines += record;
        }
        return writeWholeFile(file, lines, ifExists(overwrite));
    });
}

Library::Answer<void> Library::exportRecord(DocumentId id, const QString &file,
                                            Overwrite overwrite) const
{
    return d->readers.run([id, file, overwrite](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const QByteArray record, recordLine(connection, id));
        return writeWholeFile(file, record, ifExists(overwrite));
    });
}

Library::Answer<void> Library::exportPagesPdf(DocumentId id, const QString &file,
                                              Overwrite overwrite) const
{
    return d->readers.run([this, id, file, overwrite,
                           language = d->currentLanguage()](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const QList<Attachment> files, AttachmentStore(connection).of(id));
        for (const Attachment &attachment : files) {
            if (attachment.mediaType != "application/pdf"_L1)
                continue;
            QFile content(d->contents.pathOf(attachment.sha256));
            if (!content.open(QIODevice::ReadOnly))
                continue;
            VT_TRY(const QByteArray opened,
                   d->newReader().unprotected(content.fileName(), d->closing, attachment.name));
            return writeWholeFile(file, opened.isEmpty() ? content.readAll() : opened,
                                  ifExists(overwrite));
        }
        VT_TRY(const QStringList pages, TextStore(connection).pages(id));
        VT_TRY(const Document document, DocumentStore(connection).find(id));
        if (pages.isEmpty()) {
            return fail(Error::Code::NotFound,
                        Sentences::tr("“%1” has no pages in the library: it has neither a file nor "
                                      "a text. Add its file first.")
                            .arg(titleOf(document)));
        }
        return writePdf(makeTextPages(titleOf(document), pages, language), file,
                        ifExists(overwrite));
    });
}

} // namespace vanthu
