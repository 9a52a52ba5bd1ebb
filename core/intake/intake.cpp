// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/intake/cataloguer.h"
#include "core/intake/waiting_record.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString codeOfState(IntakeState state)
{
    return codeOf(intakeStateNames, state);
}

DocumentFields fieldsOf(const CitedDocument &cited)
{
    DocumentFields fields;
    fields.type = cited.type;
    fields.number = cited.number;
    fields.issuer = cited.issuer;
    fields.date = cited.date;
    fields.subject = cited.number.isEmpty() && cited.subject.isEmpty() ? cited.key : cited.subject;
    if (!cited.aliases.isEmpty())
        fields.shortName = cited.aliases.first();
    return fields;
}

QStringList pagesOf(const TextDocument &text)
{
    QStringList pages;
    for (const TextPage &page : text.pages)
        pages << page.text;
    return pages;
}

QString evidenceFor(const CitedDocument &cited)
{
    return cited.mentions.isEmpty() ? QString() : cited.mentions.first().evidence.text;
}

Attachment attachmentOf(const IntakeRow &row)
{
    Attachment file;
    file.name = row.name;
    file.sha256 = row.sha256;
    file.mediaType = row.mediaType;
    file.pages = row.pages;
    return file;
}

tl::unexpected<Error> notWaiting()
{
    return fail(Error::Code::Refused,
                Sentences::tr("This paper no longer waits: someone has dealt with it."));
}

/// The document keeps the text from here on.
IntakeRow accepted(IntakeRow row, DocumentId document)
{
    row.state = codeOfState(IntakeState::Accepted);
    row.document = document;
    row.text.clear();
    return row;
}

bool waits(const IntakeRow &row)
{
    return row.state == codeOfState(IntakeState::Waiting)
           || row.state == codeOfState(IntakeState::Failed);
}
} // namespace

namespace {
QStringList sayDuplicates(const QList<DocumentRow> &rows, std::optional<DocumentId> *first)
{
    QStringList sentences;
    for (const DocumentRow &row : rows) {
        if (row.stub)
            continue;
        if (first && !*first)
            *first = row.id;
        const QString day = row.date ? row.date->toString(u"d/M/yyyy"_s) : u"—"_s;
        sentences << Sentences::tr("%1 of %2, %3, is in the library already.")
                         .arg(row.number, day, row.issuer);
    }
    return sentences;
}
} // namespace

Result<QStringList> Intake::duplicatesOf(const DocumentFields &fields,
                                         std::optional<DocumentId> *first)
{
    if (fields.number.isEmpty())
        return QStringList();
    VT_TRY(const QList<DocumentRow> rows,
           DocumentStore(m_connection).candidates(identityOf(fields)));
    return sayDuplicates(rows, first);
}

Result<IntakeRow> Intake::rowFor(const StoredFile &file)
{
    IntakeRow row;
    row.name = file.name;
    row.path = file.path;
    row.sha256 = file.content.sha256;
    row.bytes = file.content.bytes;
    if (!file.reading) {
        row.state = codeOfState(IntakeState::Failed);
        row.failure = file.reading.error().message;
        row.mediaType = u"application/octet-stream"_s;
        return row;
    }
    row.state = codeOfState(IntakeState::Waiting);
    row.mediaType = file.reading->mediaType;
    row.pages = file.reading->pages;
    row.reading = toJson(file.found);
    row.text = pagesOf(file.reading->text);
    row.doubts = doubtsAbout(file.found);
    if (file.reading->pagesWithoutText == file.reading->pages)
        row.doubts = QStringList{
            Sentences::tr("The pages are pictures without text: type the fields from the page.")};
    const QList<TextPage> &pages = file.reading->text.pages;
    if (std::any_of(pages.cbegin(), pages.cend(),
                    [](const TextPage &page) { return page.recognized; }))
        row.doubts << Sentences::tr("It was read off a picture: compare the fields with the page.");
    if (!file.reading->note.isEmpty())
        row.doubts << file.reading->note;
    VT_TRY(const QStringList same,
           duplicatesOf(proposalFor(itemFrom(row)).fields, &row.duplicateOf));
    row.doubts += same;
    return row;
}

Result<ImportLine> Intake::take(const StoredFile &file, Acceptance acceptance)
{
    ImportLine line;
    line.path = file.path;
    VT_TRY(Transaction transaction, m_connection.begin());
    AttachmentStore attachments(m_connection);
    VT_TRY(const std::optional<DocumentId> same, attachments.documentWith(file.content.sha256));
    VT_TRY(const std::optional<IntakeId> waiting,
           IntakeStore(m_connection).waitingWith(file.content.sha256));
    if (same || waiting) {
        line.result = ImportLine::Result::Duplicate;
        if (same) {
            VT_TRY(const DocumentRow row, DocumentStore(m_connection).row(*same));
            line.uid = row.uid;
            line.number = row.number;
            line.reasons << Sentences::tr("The same file belongs to %1.")
                                .arg(row.number.isEmpty() ? row.subject : row.number);
        } else {
            line.reasons << Sentences::tr("The same file waits in the queue already.");
        }
        VT_CHECK(transaction.commit());
        return line;
    }
    VT_TRY(IntakeRow row, rowFor(file));
    VT_CHECK(attachments.addContent(file.content, row.mediaType));
    line.number = file.found.self.number;
    line.reasons = row.doubts;
    line.result = ImportLine::Result::Waiting;
    if (!file.reading) {
        line.result = ImportLine::Result::Failed;
        line.code = file.reading.error().code;
        line.reasons = QStringList{row.failure};
    } else if (acceptance == Acceptance::WhenCertain && row.doubts.isEmpty()) {
        // entered once, as what it has become: changing a row makes the search index write out
        // everything it has gathered
        VT_TRY(const DocumentId document, catalogue(row, proposalFor(itemFrom(row))));
        VT_TRY(const DocumentRow made, DocumentStore(m_connection).row(document));
        row = accepted(row, document);
        line.result = ImportLine::Result::Accepted;
        line.uid = made.uid;
    }
    VT_TRY(row.id, IntakeStore(m_connection).add(row));
    if (line.uid.isEmpty()) {
        VT_TRY(const IntakeRow stored, IntakeStore(m_connection).find(row.id));
        line.uid = stored.uid;
    }
    VT_CHECK(transaction.commit());
    return line;
}

Result<ImportLine> Intake::take(const ReadRecord &record, Acceptance acceptance)
{
    const DocumentFields &fields = record.record.fields;
    ImportLine line;
    line.path = record.place;
    line.number = fields.number;
    line.reasons = record.record.notes;
    VT_TRY(const QList<DocumentRow> known,
           DocumentStore(m_connection).candidates(identityOf(fields)));
    std::optional<DocumentId> same;
    const QStringList duplicates =
        fields.number.isEmpty() ? QStringList() : sayDuplicates(known, &same);
    if (same) {
        line.result = ImportLine::Result::Duplicate;
        line.reasons += duplicates;
        return line;
    }
    if (acceptance == Acceptance::Wait)
        return queueRecord(record);
    VT_TRY(const DocumentId id,
           Cataloguer(m_connection).addRecord(record.record, record.text, known));
    VT_TRY(const DocumentRow row, DocumentStore(m_connection).row(id));
    line.uid = row.uid;
    line.result = ImportLine::Result::Accepted;
    return line;
}

Result<ImportLine> Intake::queueRecord(const ReadRecord &record)
{
    IntakeStore queue(m_connection);
    ImportLine line;
    line.path = record.place;
    line.number = record.record.fields.number;
    VT_TRY(const std::optional<IntakeId> waiting, queue.waitingWith(record.content.sha256));
    if (waiting) {
        line.result = ImportLine::Result::Duplicate;
        line.reasons << Sentences::tr("The same record waits in the queue already.");
        return line;
    }
    IntakeRow row;
    row.name = record.name;
    row.path = record.place;
    row.sha256 = record.content.sha256;
    row.bytes = record.content.bytes;
    row.state = codeOfState(IntakeState::Waiting);
    row.mediaType = QString::fromUtf16(recordMediaType);
    row.text = record.record.text;
    const Extraction reading = readingOf(record.record);
    row.reading = toJson(reading);
    row.doubts = doubtsAbout(reading) + record.record.notes;
    VT_CHECK(AttachmentStore(m_connection).addContent(record.content, row.mediaType));
    VT_TRY(const IntakeId id, queue.add(row));
    VT_TRY(const IntakeRow stored, queue.find(id));
    line.uid = stored.uid;
    line.reasons = row.doubts;
    line.result = ImportLine::Result::Waiting;
    return line;
}

Result<DocumentId> Intake::catalogue(const IntakeRow &row, const IntakeDecision &decision)
{
    if (row.mediaType == recordMediaType)
        return catalogueRecord(row, decision);
    Cataloguer cataloguer(m_connection);
    const Extraction reading = extractionFromJson(row.reading);
    DocumentId document;
    if (decision.attachTo) {
        document = *decision.attachTo;
    } else {
        QList<NewLink> links;
        for (const IntakeDecision::ProposedLink &proposed : decision.links) {
            if (!proposed.take)
                continue;
            links.append({proposed.kind, fieldsOf(proposed.target), proposed.scope, proposed.from,
                          evidenceFor(proposed.target), RelationOrigin::Extracted, true});
        }
        const bool blank = row.text.join(QString()).trimmed().isEmpty();
        const QStringList text = blank ? QStringList() : row.text;
        VT_TRY(document,
               cataloguer.add({decision.fields, preparedText(decision.fields, text), links, {}}));
        VT_CHECK(linkCited(reading));
    }
    VT_CHECK(cataloguer.attach(document, attachmentOf(row), row.text));
    return document;
}

/// The line as it came, with what the clerk changed.
Result<DocumentId> Intake::catalogueRecord(const IntakeRow &row, const IntakeDecision &decision)
{
    DocumentId document;
    if (decision.attachTo) {
        document = *decision.attachTo;
    } else {
        QFile line(m_contents.pathOf(row.sha256));
        if (!line.open(QIODevice::ReadOnly)) {
            return fail(Error::Code::Unreadable,
                        Sentences::tr("The stored record “%1” cannot be read. Restore the library "
                                      "from a backup, or import the record again.")
                            .arg(row.name));
        }
        VT_TRY(DocumentRecord record, parseRecord(line.readAll()));
        record.fields = decidedFields(record, proposalFor(itemFrom(row)).fields, decision.fields);
        record.relations.clear();
        for (const IntakeDecision::ProposedLink &link : decision.links) {
            if (link.take)
                record.relations.append({link.kind, fieldsOf(link.target), link.scope, link.from});
        }
        VT_TRY(const QList<DocumentRow> known,
               DocumentStore(m_connection).candidates(identityOf(record.fields)));
        VT_TRY(document, Cataloguer(m_connection)
                             .addRecord(record, preparedText(record.fields, record.text), known));
    }
    return document;
}

/// The relations that the paper tells of among the documents it cites.
Outcome Intake::linkCited(const Extraction &reading)
{
    Cataloguer cataloguer(m_connection);
    const auto citedWith = [&reading](const QString &key) -> const CitedDocument * {
        for (const CitedDocument &cited : reading.documents) {
            if (cited.key == key)
                return &cited;
        }
        return nullptr;
    };
    for (const ReadRelation &relation : reading.relations) {
        const CitedDocument *source =
            relation.source.isEmpty() ? nullptr : citedWith(relation.source);
        const CitedDocument *target = citedWith(relation.target);
        if (!source || !target)
            continue;
        VT_TRY(const DocumentId acting, cataloguer.findOrCite(fieldsOf(*source)));
        const auto made = cataloguer.link(acting, {relation.kind, fieldsOf(*target), relation.scope,
                                                   relation.from, evidenceFor(*source),
                                                   RelationOrigin::Extracted, false});
        if (!made && made.error().code != Error::Code::Refused)
            return tl::unexpected(made.error());
    }
    return {};
}

Result<DocumentId> Intake::accept(IntakeId id, const IntakeDecision &decision)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(id));
    if (!waits(row))
        return notWaiting();
    VT_TRY(const DocumentId document, catalogue(row, decision));
    VT_CHECK(IntakeStore(m_connection).update(accepted(row, document)));
    VT_CHECK(transaction.commit());
    return document;
}

Outcome Intake::reject(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (!waits(row))
        return notWaiting();
    row.state = codeOfState(IntakeState::Rejected);
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

/// Undoes what accepting did and gives the paper its text back.
Outcome Intake::takeOut(IntakeRow &row)
{
    const DocumentId document = *row.document;
    VT_TRY(row.text, TextStore(m_connection).pages(document));
    if (row.duplicateOf == row.document) // it was only put to a document that was there
        return AttachmentStore(m_connection).remove(document, row.sha256);
    return Cataloguer(m_connection).withdraw(document);
}

Outcome Intake::putBack(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (row.state == codeOfState(IntakeState::Accepted) && row.document) {
        VT_CHECK(takeOut(row));
        row.document.reset();
    } else if (row.state != codeOfState(IntakeState::Rejected)) {
        return notWaiting();
    }
    row.state = codeOfState(row.failure.isEmpty() ? IntakeState::Waiting : IntakeState::Failed);
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

Outcome Intake::readAgain(IntakeId id, const Reading &reading, const Extraction &found)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const IntakeRow before, IntakeStore(m_connection).find(id));
    if (!waits(before))
        return notWaiting();
    StoredFile file{before.path, before.name, {before.sha256, before.bytes}, reading, found};
    VT_TRY(IntakeRow row, rowFor(file));
    row.id = before.id;
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

Result<QList<IntakeItem>> Intake::queue()
{
    VT_TRY(const QList<IntakeRow> rows,
           IntakeStore(m_connection)
               .inStates({codeOfState(IntakeState::Stored), codeOfState(IntakeState::Waiting),
                          codeOfState(IntakeState::Failed)}));
    QList<IntakeItem> items;
    for (const IntakeRow &row : rows)
        items.append(itemFrom(row));
    return items;
}

Result<IntakeItem> Intake::find(IntakeId id)
{
    VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(id));
    return itemFrom(row);
}

} // namespace vanthu
