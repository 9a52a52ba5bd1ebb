// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_layers.h"
#include "core/intake/cataloguer.h"
#include "core/intake/duplicate_finder.h"
#include "core/intake/intake_p.h"
#include "core/intake/waiting_record.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/known_issuers.h"
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

} // namespace

QString codeOfState(IntakeState state)
{
    return codeOf(intakeStateNames, state);
}

tl::unexpected<Error> noLongerWaits()
{
    return fail(Error::Code::Refused,
                Sentences::tr("This paper no longer waits: someone has dealt with it."));
}

IntakeRow acceptedRow(IntakeRow row, DocumentId document, bool joined)
{
    row.state = codeOfState(IntakeState::Accepted);
    row.document = document;
    if (joined)
        row.duplicateOf = document;
    else
        row.text.clear();
    return row;
}

QString stateBeforeDecision(const IntakeRow &row)
{
    if (row.failure.isEmpty())
        return codeOfState(IntakeState::Waiting);
    const bool locked = row.mediaType == "application/pdf"_L1;
    return codeOfState(locked ? IntakeState::Locked : IntakeState::Failed);
}

bool waits(const IntakeRow &row)
{
    return row.state == codeOfState(IntakeState::Waiting)
           || row.state == codeOfState(IntakeState::Locked)
           || row.state == codeOfState(IntakeState::Failed);
}

Result<QList<Duplicate>> Intake::duplicatesOf(const DocumentFields &fields)
{
    return DuplicateFinder(m_connection, m_contents).find({fields, {}, {}, false, {}});
}

Result<QList<Duplicate>> Intake::duplicatesOf(IntakeId id, const DocumentFields &fields)
{
    VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(id));
    const bool recognized = TextLayers(m_contents.layersFolder()).has(row.sha256);
    return DuplicateFinder(m_connection, m_contents).find({fields, row.text, {}, recognized, id});
}

Outcome Intake::noteDuplicates(IntakeRow &row, const DocumentFields &fields, bool recognized,
                               Among among)
{
    const std::optional<IntakeId> self = row.id.value == 0 ? std::nullopt : std::optional(row.id);
    VT_TRY(QList<Duplicate> found, DuplicateFinder(m_connection, m_contents)
                                       .find({fields, row.text, row.bands, recognized, self}));
    if (among == Among::Documents)
        found.removeIf([](const Duplicate &duplicate) { return !duplicate.document; });
    row.doubts += sentencesOf(found);
    if (found.isEmpty())
        return {};
    row.duplicateOf = found.first().document;
    row.duplicatePaper = found.first().paper;
    row.duplicateKind = codeOf(duplicateKindNames, found.first().kind);
    row.duplicateLikeness = found.first().likeness;
    return {};
}

/// A clerk has accepted a paper with this head and this symbol before: the issuer is known.
/// True when another name than the one read is known.
Result<bool> Intake::recallIssuer(Extraction &found, bool recognized)
{
    constexpr double sureByExperience = 0.97;
    ReadSelf &self = found.self;
    if (self.issuer.isEmpty())
        return false;
    VT_TRY(const std::optional<QString> known,
           KnownIssuers(m_connection).recall(self.issuer, self.number));
    if (!known)
        return false;
    if (!recognized)
        self.evidence[u"issuer"_s].certainty = sureByExperience;
    return std::exchange(self.issuer, *known) != *known;
}

PreparedText preparedText(const Intake::StoredFile &file, const TextCodec &codec)
{
    return preparedText(proposalFor(file.found, file.name, file.reading->pages).fields,
                        file.reading->text.pageTexts(), codec);
}

Result<Intake::Paper> Intake::paperOf(const StoredFile &file, IntakeId id)
{
    Paper paper;
    IntakeRow &row = paper.row;
    row.id = id;
    row.name = file.name;
    row.path = file.path;
    row.sha256 = file.content.sha256;
    row.bytes = file.content.bytes;
    if (!file.reading) {
        // of all files, only a PDF asks for a password
        const bool locked = file.reading.error().code == Error::Code::Encrypted;
        row.state = codeOfState(locked ? IntakeState::Locked : IntakeState::Failed);
        row.failure = file.reading.error().message;
        row.mediaType = locked ? u"application/pdf"_s : u"application/octet-stream"_s;
        return paper;
    }
    row.state = codeOfState(IntakeState::Waiting);
    row.mediaType = file.reading->mediaType;
    row.pages = file.reading->pages;
    const QList<TextPage> &pages = file.reading->text.pages;
    const bool recognized = std::any_of(pages.cbegin(), pages.cend(),
                                        [](const TextPage &page) { return page.recognized; });
    paper.reading = file.found;
    VT_TRY(const bool renamed, recallIssuer(paper.reading, recognized));
    row.reading = toJson(paper.reading);
    row.text = file.reading->text.pageTexts();
    row.bands = file.bands;
    row.doubts = doubtsAbout(paper.reading);
    if (file.reading->pagesWithoutText == file.reading->pages)
        row.doubts = QStringList{
            Sentences::tr("The pages are pictures without text: type the fields from the page.")};
    if (recognized)
        row.doubts << Sentences::tr("It was read off a picture: compare the fields with the page.");
    if (!file.reading->note.isEmpty())
        row.doubts << file.reading->note;
    paper.decision = proposalFor(paper.reading, row.name, row.pages);
    const DocumentFields &fields = paper.decision.fields;
    VT_TRY(paper.known, DocumentStore(m_connection).candidates(identityOf(fields)));
    VT_CHECK(noteDuplicates(row, fields, recognized, Among::Everything));
    if (file.prepared && !renamed) {
        paper.text = *file.prepared;
    } else if (row.doubts.isEmpty()) {
        VT_TRY(const auto codec, textCodec(m_connection));
        paper.text = preparedText(fields, row.text, *codec);
    }
    return paper;
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
            VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(*waiting));
            line.reasons << (row.state == codeOfState(IntakeState::TakenApart)
                                 ? Sentences::tr("The same file was split or joined in the queue "
                                                 "already.")
                                 : Sentences::tr("The same file waits in the queue already."));
        }
        VT_CHECK(transaction.commit());
        return line;
    }
    VT_TRY(Paper paper, paperOf(file));
    IntakeRow &row = paper.row;
    VT_CHECK(attachments.addContent(file.content, row.mediaType));
    line.number = file.found.self.number;
    line.reasons = itemFrom(row).doubts;
    line.result = ImportLine::Result::Waiting;
    if (!file.reading) {
        line.code = file.reading.error().code;
        if (line.code != Error::Code::Encrypted)
            line.result = ImportLine::Result::Failed;
        line.reasons = QStringList{row.failure};
    } else if (acceptance == Acceptance::WhenCertain && line.reasons.isEmpty()) {
        // entered once, as what it has become: changing a row makes the search index write out
        // everything it has gathered
        VT_TRY(const DocumentId document, catalogue(paper));
        VT_TRY(const DocumentRow made, DocumentStore(m_connection).row(document));
        row = acceptedRow(row, document, false);
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
    if (!fields.number.isEmpty()
        && std::any_of(known.cbegin(), known.cend(),
                       [](const DocumentRow &row) { return !row.stub; })) {
        VT_TRY(const QList<Duplicate> duplicates, duplicatesOf(fields));
        line.result = ImportLine::Result::Duplicate;
        line.reasons += sentencesOf(duplicates);
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

Outcome Intake::readAgain(IntakeId id, const Reading &reading, const Extraction &found)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const IntakeRow before, IntakeStore(m_connection).find(id));
    if (!waits(before))
        return noLongerWaits();
    const StoredFile file{before.path, before.name, {before.sha256, before.bytes}, reading, found,
                          {},          {}};
    VT_TRY(const Paper paper, paperOf(file, before.id));
    VT_CHECK(AttachmentStore(m_connection).addContent(file.content, paper.row.mediaType));
    VT_CHECK(IntakeStore(m_connection).update(paper.row));
    return transaction.commit();
}

} // namespace vanthu
