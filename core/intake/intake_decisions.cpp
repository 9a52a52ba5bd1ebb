// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk's decision about a waiting paper does, and how it is taken back.
#include "core/files/text_layers.h"
#include "core/intake/cataloguer.h"
#include "core/intake/intake_p.h"
#include "core/intake/paper_maker.h"
#include "core/intake/waiting_record.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/known_issuers.h"
#include "core/storage/text_store.h"

#include <QCoreApplication>
#include <QFile>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

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

/// The mention that speaks of that scope, else the first.
SourcePlace evidenceFor(const CitedDocument &cited, const QString &scope, const QString &sha256)
{
    if (cited.mentions.isEmpty())
        return {};
    const auto speaking =
        std::find_if(cited.mentions.cbegin(), cited.mentions.cend(),
                     [&scope](const Mention &mention) { return mention.scope == scope; });
    const Evidence &evidence =
        (speaking == cited.mentions.cend() ? cited.mentions.first() : *speaking).evidence;
    return {evidence.text, evidence.page, evidence.boxes, sha256, {}};
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
} // namespace

Result<DocumentId> Intake::catalogue(const Paper &paper)
{
    const IntakeRow &row = paper.row;
    const IntakeDecision &decision = paper.decision;
    if (row.mediaType == recordMediaType)
        return catalogueRecord(row, decision);
    Cataloguer cataloguer(m_connection);
    DocumentId document;
    if (decision.attachTo) {
        document = *decision.attachTo;
    } else {
        QList<NewLink> links;
        for (const IntakeDecision::ProposedLink &proposed : decision.links) {
            if (!proposed.take)
                continue;
            links.append({proposed.kind, fieldsOf(proposed.target), proposed.scope, proposed.from,
                          proposed.until, evidenceFor(proposed.target, proposed.scope, row.sha256),
                          RelationOrigin::Extracted, true});
        }
        VT_TRY(document, cataloguer.add({decision.fields, paper.text, links, {}}, paper.known));
        VT_CHECK(linkCited(paper.reading, row.sha256));
    }
    Attachment file = attachmentOf(row);
    file.role = decision.role;
    VT_CHECK(cataloguer.attach(document, file, row.text));
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
                record.relations.append(
                    {link.kind, fieldsOf(link.target), link.scope, link.from, link.until});
        }
        VT_TRY(const QList<DocumentRow> known,
               DocumentStore(m_connection).candidates(identityOf(record.fields)));
        VT_TRY(const auto codec, textCodec(m_connection));
        VT_TRY(document,
               Cataloguer(m_connection)
                   .addRecord(record, preparedText(record.fields, record.text, *codec), known));
    }
    return document;
}

/// The relations that the paper tells of among the documents it cites.
Outcome Intake::linkCited(const Extraction &reading, const QString &sha256)
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
                                                   relation.from, relation.until,
                                                   evidenceFor(*source, relation.scope, sha256),
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
        return noLongerWaits();
    Paper paper{row, extractionFromJson(row.reading), decision, {}, {}};
    if (!decision.attachTo) {
        VT_TRY(const auto codec, textCodec(m_connection));
        paper.text = preparedText(decision.fields, row.text, *codec);
        VT_TRY(paper.known, DocumentStore(m_connection).candidates(identityOf(decision.fields)));
    }
    VT_TRY(const DocumentId document, catalogue(paper));
    const ReadSelf &read = paper.reading.self;
    if (!decision.attachTo && decision.fields.kind != DocumentKind::Article)
        VT_CHECK(KnownIssuers(m_connection)
                     .learn(read.issuer, decision.fields.number, decision.fields.issuer));
    VT_CHECK(IntakeStore(m_connection)
                 .update(acceptedRow(row, document, decision.attachTo.has_value())));
    VT_CHECK(transaction.commit());
    return document;
}

Result<bool> Intake::acceptIfCertain(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    bool certain = row.state == codeOfState(IntakeState::Waiting) && itemFrom(row).doubts.isEmpty();
    if (certain) {
        // its twin may have been accepted a moment ago; of two that wait the first goes in
        const bool recognized = TextLayers(m_contents.layersFolder()).has(row.sha256);
        const DocumentFields fields = proposalFor(itemFrom(row)).fields;
        row.doubts.clear(); // those of a twin that is gone
        VT_CHECK(noteDuplicates(row, fields, recognized, Among::Documents));
        certain = row.doubts.isEmpty();
        if (certain)
            VT_CHECK(accept(id, proposalFor(itemFrom(row))));
        else
            VT_CHECK(IntakeStore(m_connection).update(row));
    }
    VT_CHECK(transaction.commit());
    return certain;
}

Outcome Intake::reject(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (!waits(row))
        return noLongerWaits();
    row.state = codeOfState(IntakeState::Rejected);
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

/// Undoes what accepting did and gives the paper its text back.
Outcome Intake::takeOut(IntakeRow &row)
{
    const DocumentId document = *row.document;
    if (row.duplicateOf == row.document) // it was only put to a document that was there
        return AttachmentStore(m_connection).remove(document, row.sha256);
    VT_TRY(row.text, TextStore(m_connection).pages(document));
    return Cataloguer(m_connection).withdraw(document);
}

Outcome Intake::putBack(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (waits(row) || row.state == codeOfState(IntakeState::TakenApart)) {
        VT_CHECK(PaperMaker(m_connection, m_contents).takeBack(id));
        return transaction.commit();
    }
    if (row.state == codeOfState(IntakeState::Accepted) && row.document) {
        VT_CHECK(takeOut(row));
        row.document.reset();
    } else if (row.state != codeOfState(IntakeState::Rejected)) {
        return noLongerWaits();
    }
    row.state = stateBeforeDecision(row);
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

} // namespace vanthu
