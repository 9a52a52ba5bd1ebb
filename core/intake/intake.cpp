// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/intake/cataloguer.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"

#include <QCoreApplication>

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

bool waits(const IntakeRow &row)
{
    return row.state == codeOfState(IntakeState::Waiting)
           || row.state == codeOfState(IntakeState::Failed);
}
} // namespace

Result<QStringList> Intake::duplicatesOf(const DocumentFields &fields,
                                         std::optional<DocumentId> *first)
{
    QStringList sentences;
    if (fields.number.isEmpty())
        return sentences;
    VT_TRY(const QList<DocumentRow> rows,
           DocumentStore(m_connection).candidates(identityOf(fields)));
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
    VT_TRY(row.id, IntakeStore(m_connection).add(row));
    VT_TRY(const IntakeRow stored, IntakeStore(m_connection).find(row.id));
    line.uid = stored.uid;
    line.number = file.found.self.number;
    line.reasons = row.doubts;
    line.result = ImportLine::Result::Waiting;
    if (!file.reading) {
        line.result = ImportLine::Result::Failed;
        line.code = file.reading.error().code;
        line.reasons = QStringList{row.failure};
    } else if (acceptance == Acceptance::WhenCertain && row.doubts.isEmpty()) {
        VT_TRY(const DocumentId document, catalogue(stored, proposalFor(itemFrom(stored))));
        VT_TRY(const DocumentRow made, DocumentStore(m_connection).row(document));
        line.result = ImportLine::Result::Accepted;
        line.uid = made.uid;
    }
    VT_CHECK(transaction.commit());
    return line;
}

Result<DocumentId> Intake::catalogue(const IntakeRow &row, const IntakeDecision &decision)
{
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
        VT_TRY(document, cataloguer.add(decision.fields, blank ? QStringList() : row.text, links));
        VT_CHECK(linkCited(reading));
    }
    VT_CHECK(cataloguer.attach(document, attachmentOf(row), row.text));
    IntakeRow done = row;
    done.state = codeOfState(IntakeState::Accepted);
    done.document = document;
    VT_CHECK(IntakeStore(m_connection).update(done));
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

Outcome Intake::putBack(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (row.state != codeOfState(IntakeState::Rejected))
        return notWaiting();
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
