// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/intake/cataloguer.h"
#include "core/intake/intake.h"
#include "core/library/library_p.h"
#include "core/search/search_index.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/likeness_store.h"
#include "core/storage/relation_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int papersInBatch =
    20; ///< accepted with one flush of the disk, between two looks at Cancel

/// Stores a file, reads what can be read of it and puts it to a document.
Result<AttachmentId> attachFile(Connection &connection, ContentStore contents, ReaderClient reader,
                                DocumentId id, const QString &file, AttachmentRole role)
{
    VT_TRY(const StoredContent stored, contents.putFile(file));
    const QString name = QFileInfo(file).fileName();
    const Result<ReadFile> read = reader.read(contents.pathOf(stored.sha256), {}, name);
    VT_TRY(Transaction transaction, connection.begin());
    Attachment attachment;
    attachment.role = role;
    attachment.name = name;
    attachment.sha256 = stored.sha256;
    // of all files, only a PDF asks for a password
    const bool locked = !read && read.error().code == Error::Code::Encrypted;
    attachment.mediaType = read     ? read->mediaType
                           : locked ? u"application/pdf"_s
                                    : u"application/octet-stream"_s;
    QStringList pages;
    if (read) {
        attachment.pages = read->pages;
        pages = read->text.pageTexts();
    }
    VT_CHECK(AttachmentStore(connection).addContent(stored, attachment.mediaType));
    VT_TRY(const AttachmentId made, Cataloguer(connection).attach(id, attachment, pages));
    VT_CHECK(transaction.commit());
    return made;
}

Outcome rebuildLikeness(Connection &connection, const CancelToken &cancel)
{
    std::optional<DocumentId> after = DocumentId{};
    while (after && !cancel.isCancelled()) {
        VT_TRY(after, LikenessStore(connection).rebuildSome(*after));
    }
    return {};
}

/// The named document as one to be cited: what the text after "@" says narrows it.
DocumentFields namedBy(const QString &reference)
{
    DocumentFields fields;
    const qsizetype at = reference.indexOf(u'@');
    fields.number = (at < 0 ? reference : reference.first(at)).trimmed();
    const auto number = DocumentNumber::parse(fields.number);
    if (number) {
        fields.number = number->printed();
        fields.type = number->typeCode();
    } else {
        fields.subject = fields.number;
        fields.number.clear();
    }
    if (at >= 0 && !reference.sliced(at + 1).toInt())
        fields.issuer = reference.sliced(at + 1).trimmed();
    return fields;
}
} // namespace

Library::Answer<DocumentId> Library::add(const DocumentFields &fields, const QStringList &files)
{
    return d->write([this, fields, files](Connection &connection) -> Result<DocumentId> {
        VT_TRY(Transaction transaction, connection.begin());
        VT_TRY(const DocumentId id,
               Cataloguer(connection).add({fields, preparedText(fields, {}, TextCodec()), {}, {}}));
        for (const QString &file : files)
            VT_CHECK(attachFile(connection, d->newContents(), d->newReader(), id, file,
                                AttachmentRole::Original));
        VT_CHECK(transaction.commit());
        return id;
    });
}

Library::Answer<RowVersion> Library::set(DocumentId id, const FieldChanges &changes,
                                         RowVersion seen)
{
    return d->write([id, changes, seen](Connection &connection) {
        return Cataloguer(connection).set(id, changes, seen);
    });
}

Library::Answer<RowVersion> Library::remove(DocumentId id)
{
    return d->write(
        [id](Connection &connection) { return Cataloguer(connection).setDeleted(id, true); });
}

Library::Answer<RowVersion> Library::restore(DocumentId id)
{
    return d->write(
        [id](Connection &connection) { return Cataloguer(connection).setDeleted(id, false); });
}

Library::Answer<RelationId> Library::link(const LinkRequest &request)
{
    return d->write([request](Connection &connection) -> Result<RelationId> {
        VT_TRY(Transaction transaction, connection.begin());
        DocumentStore documents(connection);
        Cataloguer cataloguer(connection);
        Result<DocumentId> other = documents.resolve(request.target);
        if (!other && other.error().code == Error::Code::NotFound)
            other = cataloguer.findOrCite(namedBy(request.target));
        if (!other)
            return tl::unexpected(other.error());
        Relation relation;
        relation.source = request.source;
        relation.target = *other;
        relation.kind = request.kind;
        relation.scope = request.scope;
        relation.from = request.from;
        if (request.direction == Direction::Incoming)
            std::swap(relation.source, relation.target);
        VT_TRY(const RelationId made, cataloguer.linkTo(relation));
        VT_CHECK(transaction.commit());
        return made;
    });
}

Library::Answer<void> Library::unlink(RelationId id)
{
    return d->write([id](Connection &connection) { return Cataloguer(connection).unlink(id); });
}

Library::Answer<void> Library::confirmLink(RelationId id)
{
    return d->write([id](Connection &connection) { return RelationStore(connection).confirm(id); });
}

Library::Answer<AttachmentId> Library::attach(DocumentId id, const QString &file,
                                              AttachmentRole role)
{
    return d->write([this, id, file, role](Connection &connection) {
        return attachFile(connection, d->newContents(), d->newReader(), id, file, role);
    });
}

QStringList Library::fieldDoubts(const Extraction &reading)
{
    return doubtsAbout(reading);
}

IntakeDecision Library::proposal(const IntakeItem &item)
{
    return proposalFor(item);
}

Library::Answer<DocumentId> Library::accept(IntakeId id, const IntakeDecision &decision)
{
    return d->write([this, id, decision](Connection &connection) {
        return Intake(connection, d->contents).accept(id, decision);
    });
}

Library::Answer<QList<IntakeId>> Library::acceptCertain(ProgressHandler progress,
                                                        CancelToken cancel)
{
    return d->write([this, progress = std::move(progress), cancel = std::move(cancel)](
                        Connection &connection) -> Result<QList<IntakeId>> {
        Intake intake(connection, d->contents);
        VT_TRY(QList<IntakeItem> queue, intake.queue());
        queue.removeIf([](const IntakeItem &item) {
            return item.state != IntakeState::Waiting || !item.doubts.isEmpty();
        });
        QList<IntakeId> accepted;
        const auto total = static_cast<int>(queue.size());
        for (int done = 0; done < total;) {
            if (progress)
                progress({done, total, queue.at(done).name});
            VT_TRY(Transaction transaction, connection.begin());
            for (const int end = qMin(done + papersInBatch, total); done < end; ++done) {
                VT_TRY(const bool certain, intake.acceptIfCertain(queue.at(done).id));
                if (certain)
                    accepted.append(queue.at(done).id);
            }
            VT_CHECK(transaction.commit());
            if (cancel.isCancelled() || d->closing.isCancelled())
                break;
        }
        return accepted;
    });
}

Library::Answer<void> Library::reject(IntakeId id)
{
    return d->write(
        [this, id](Connection &connection) { return Intake(connection, d->contents).reject(id); });
}

Library::Answer<void> Library::putBack(const QList<IntakeId> &ids)
{
    return d->write([this, ids](Connection &connection) -> Outcome {
        VT_TRY(Transaction transaction, connection.begin());
        for (const IntakeId id : ids)
            VT_CHECK(Intake(connection, d->contents).putBack(id));
        return transaction.commit();
    });
}

Library::Answer<void> Library::readAgain(IntakeId id)
{
    return d->write([this, id](Connection &connection) -> Outcome {
        Intake intake(connection, d->contents);
        VT_TRY(const IntakeItem item, intake.find(id));
        ReaderClient reader = d->newReader();
        const Result<ReadFile> read =
            reader.read(d->contents.pathOf(item.sha256), d->closing, item.name);
        return intake.readAgain(id, read, read ? extract(read->text) : Extraction());
    });
}

Library::Answer<void> Library::reindex(ProgressHandler progress, CancelToken cancel)
{
    return d->write([this, progress = std::move(progress),
                     cancel = std::move(cancel)](Connection &connection) -> Outcome {
        VT_CHECK(SearchIndex(connection).rebuild(progress, cancel));
        return rebuildLikeness(connection, d->closing);
    });
}

} // namespace vanthu
