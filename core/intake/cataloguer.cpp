// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cataloguer.h"

#include "core/documents/document_fields.h"
#include "core/search/search_index.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/likeness_store.h"
#include "core/storage/notice_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_keeper.h"
#include "core/storage/text_store.h"
#include "core/text/likeness.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// What the paper says of itself, and what others had said where it is silent.
DocumentFields merged(const DocumentFields &own, const DocumentFields &known)
{
    DocumentFields fields = own;
    if (fields.issuer.isEmpty())
        fields.issuer = known.issuer;
    if (!fields.date) {
        fields.date = known.date;
        fields.datePrecision = known.datePrecision;
    }
    if (fields.subject.isEmpty())
        fields.subject = known.subject;
    if (fields.shortName.isEmpty())
        fields.shortName = known.shortName;
    if (fields.type.isEmpty())
        fields.type = known.type;
    if (fields.note.isEmpty())
        fields.note = known.note;
    for (const QString &tag : known.tags) {
        if (!fields.tags.contains(tag))
            fields.tags << tag;
    }
    return fields;
}
/// The one of several that a citation means: the only document, else the stub that stands for it.
/// Two documents that both fit are not guessed between.
std::optional<DocumentId> meantOf(const QList<DocumentRow> &rows)
{
    std::optional<DocumentId> document;
    std::optional<DocumentId> stub;
    for (const DocumentRow &row : rows) {
        if (!row.stub && document)
            return stub;
        std::optional<DocumentId> &place = row.stub ? stub : document;
        if (!place)
            place = row.id;
    }
    return document ? document : stub;
}
} // namespace

PreparedText preparedText(const DocumentFields &fields, const QStringList &pages,
                          const TextCodec &codec)
{
    const bool blank = pages.join(QString()).trimmed().isEmpty();
    PreparedText text{blank ? QStringList() : pages, {}, {}, {}};
    text.index = indexTextOf(fields, text.pages);
    text.bands = likenessBands(text.pages);
    for (const QString &page : std::as_const(text.pages))
        text.packed.append(codec.packed(page));
    return text;
}

Outcome Cataloguer::absorb(DocumentId into, DocumentId stub)
{
    VT_TRY(const Document known, DocumentStore(m_connection).find(stub));
    VT_CHECK(RelationStore(m_connection).moveAll(stub, into));
    VT_CHECK(DocumentStore(m_connection).setDeleted(stub, true));
    return {};
}

Result<DocumentId> Cataloguer::arrive(DocumentId stub, const NewDocument &document)
{
    DocumentStore documents(m_connection);
    VT_TRY(const Document known, documents.find(stub));
    const DocumentFields own = merged(document.fields, known.fields);
    VT_CHECK(documents.update(stub, own, DocumentStore::Standing::Document, known.version));
    VT_CHECK(TextStore(m_connection).addPacked(stub, document.text.packed));
    VT_CHECK(LikenessStore(m_connection).add(stub, document.text.bands));
    return stub;
}

/// Puts it where a stub stands for it, or as a new row.
Result<DocumentId> Cataloguer::place(const NewDocument &document, const QList<DocumentRow> &known)
{
    QList<DocumentId> stubs;
    for (const DocumentRow &row : known) {
        if (row.stub)
            stubs.append(row.id);
    }
    if (!stubs.isEmpty()) {
        VT_TRY(const DocumentId id, arrive(stubs.first(), document));
        for (const DocumentId other : stubs.sliced(1))
            VT_CHECK(absorb(id, other));
        return id;
    }
    VT_TRY(const Document made,
           DocumentStore(m_connection)
               .add(document.fields, DocumentStore::Standing::Document, document.uid));
    VT_CHECK(TextStore(m_connection).addPacked(made.id, document.text.packed));
    SearchIndex(m_connection).prepared(made.id, document.text.index);
    VT_CHECK(LikenessStore(m_connection).add(made.id, document.text.bands));
    return made.id;
}

Result<DocumentId> Cataloguer::add(const NewDocument &document)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QList<DocumentRow> known,
           DocumentStore(m_connection).candidates(identityOf(document.fields)));
    VT_TRY(const DocumentId id, add(document, known));
    VT_CHECK(transaction.commit());
    return id;
}

Result<DocumentId> Cataloguer::add(const NewDocument &document, const QList<DocumentRow> &known)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const DocumentId id, place(document, known));
    bool acts = false;
    for (const NewLink &link : document.links) {
        acts = acts || bearsOnValidity(link.kind) || link.kind == RelationKind::Guides;
        const auto made = makeLink(id, link);
        // a paper that names its own number is no error of the paper
        if (!made && made.error().code != Error::Code::Refused)
            return tl::unexpected(made.error());
    }
    // a new row has its status; a stub that became a document may be acted on
    if (acts || std::any_of(known.cbegin(), known.cend(), [](const DocumentRow &row) {
            return row.stub;
        }))
        VT_CHECK(StatusKeeper(m_connection).refreshAround(id));
    if (acts)
        VT_CHECK(noticeParts(id));
    VT_CHECK(transaction.commit());
    return id;
}

Outcome Cataloguer::noticeParts(DocumentId id)
{
    VT_TRY(const QList<Link> links, RelationStore(m_connection).of(id));
    for (const Link &link : links) {
        if (link.direction == Direction::Outgoing && bearsOnValidity(link.relation.kind))
            VT_CHECK(noticePart(link.relation.target, id, link.relation.from));
    }
    return {};
}

Result<DocumentId> Cataloguer::addRecord(const DocumentRecord &record, const PreparedText &text,
                                         const QList<DocumentRow> &known)
{
    if (record.stub)
        return findOrCite(record.fields);
    VT_TRY(const bool taken, DocumentStore(m_connection).hasUid(record.uid));
    NewDocument document{record.fields, text, {}, taken ? QString() : record.uid};
    for (const DocumentRecord::Target &target : record.relations) {
        document.links.append({target.kind,
                               target.fields,
                               target.scope,
                               target.from,
                               target.until,
                               {},
                               RelationOrigin::Manual,
                               true});
    }
    return add(document, known);
}

Result<DocumentId> Cataloguer::findOrCite(const DocumentFields &named)
{
    DocumentStore documents(m_connection);
    VT_TRY(const QList<DocumentRow> found, documents.candidates(identityOf(named)));
    if (const auto meant = meantOf(found))
        return *meant;
    DocumentFields cited = named;
    cited.extra = {};
    if (cited.number.isEmpty() && cited.subject.isEmpty())
        cited.subject = cited.shortName;
    VT_TRY(const Document stub, documents.add(cited, DocumentStore::Standing::Stub));
    return stub.id;
}

/// Without looking after the statuses; the caller does that once for all links.
Result<RelationId> Cataloguer::makeLink(DocumentId source, const NewLink &link)
{
    Relation relation;
    relation.source = source;
    relation.kind = link.kind;
    relation.scope = link.scope;
    relation.from = link.from;
    relation.until = link.until;
    relation.evidence = link.evidence;
    relation.origin = link.origin;
    relation.confirmed = link.confirmed;
    VT_TRY(relation.target, findOrCite(link.target));
    return RelationStore(m_connection).add(relation);
}

Result<RelationId> Cataloguer::link(DocumentId source, const NewLink &link)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    Result<RelationId> made = makeLink(source, link);
    if (made) {
        VT_TRY(const Relation relation, RelationStore(m_connection).find(*made));
        VT_CHECK(refreshEnds(relation));
    }
    VT_CHECK(transaction.commit()); // a refused link changed nothing; what is around it goes on
    return made;
}

Result<RelationId> Cataloguer::linkTo(const Relation &relation)
{
    VT_TRY(const RelationId id, RelationStore(m_connection).add(relation));
    VT_CHECK(refreshEnds(relation));
    return id;
}

Outcome Cataloguer::unlink(RelationId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Relation relation, RelationStore(m_connection).find(id));
    VT_CHECK(RelationStore(m_connection).remove(id));
    VT_CHECK(refreshEnds(relation));
    return transaction.commit();
}

/// A document that was amended already is amended once more: its status says nothing of it.
Outcome Cataloguer::noticePart(DocumentId target, DocumentId source,
                               const std::optional<QDate> &named)
{
    VT_TRY(const Document acting, DocumentStore(m_connection).find(source));
    std::optional<QDate> from = named ? named : acting.fields.effective;
    if (!from && acting.fields.datePrecision == DatePrecision::Day)
        from = acting.fields.date;
    return from ? NoticeStore(m_connection).partFell(target, *from) : Outcome();
}

Outcome Cataloguer::refreshEnds(const Relation &relation)
{
    StatusKeeper statuses(m_connection);
    if (bearsOnValidity(relation.kind)) { // of two that end each other both are in doubt
        VT_CHECK(statuses.refresh({relation.target, relation.source}));
        return noticePart(relation.target, relation.source, relation.from);
    }
    return relation.kind == RelationKind::Guides ? statuses.refresh({relation.source}) : Outcome();
}

Result<RowVersion> Cataloguer::set(DocumentId id, const QMap<QString, QString> &changes,
                                   RowVersion seen)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    DocumentStore documents(m_connection);
    VT_TRY(const Document before, documents.find(id));
    DocumentFields fields = before.fields;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        VT_CHECK(setField(fields, change.key(), *change));
    const auto standing =
        before.stub ? DocumentStore::Standing::Stub : DocumentStore::Standing::Document;
    VT_TRY(const RowVersion version, documents.update(id, fields, standing, seen));
    SearchIndex(m_connection).unprepared(id);
    VT_CHECK(StatusKeeper(m_connection).refreshAround(id));
    VT_CHECK(transaction.commit());
    return version;
}

Result<RowVersion> Cataloguer::setDeleted(DocumentId id, bool deleted)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Document before, DocumentStore(m_connection).find(id));
    if (before.deleted.has_value() == deleted) {
        VT_CHECK(transaction.commit());
        return before.version;
    }
    VT_TRY(const RowVersion version, DocumentStore(m_connection).setDeleted(id, deleted));
    VT_CHECK(StatusKeeper(m_connection).refreshAround(id));
    VT_CHECK(transaction.commit());
    return version;
}

Outcome Cataloguer::withdraw(DocumentId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    RelationStore relations(m_connection);
    VT_TRY(const QList<Link> links, relations.of(id));
    const auto incoming = [](const Link &link) { return link.direction == Direction::Incoming; };
    if (std::none_of(links.cbegin(), links.cend(), incoming)) {
        VT_CHECK(setDeleted(id, true));
        return transaction.commit();
    }
    for (const Link &link : links) {
        if (!incoming(link))
            VT_CHECK(unlink(link.relation.id));
    }
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    VT_TRY(const QStringList pages, TextStore(m_connection).pages(id));
    DocumentFields cited;
    cited.type = document.fields.type;
    cited.number = document.fields.number;
    cited.issuer = document.fields.issuer;
    cited.date = document.fields.date;
    cited.datePrecision = document.fields.datePrecision;
    cited.subject = document.fields.subject;
    SearchIndex(m_connection).unprepared(id);
    VT_CHECK(AttachmentStore(m_connection).removeAll(id));
    VT_CHECK(TextStore(m_connection).put(id, {}));
    VT_CHECK(LikenessStore(m_connection).remove(id, likenessBands(pages)));
    VT_CHECK(DocumentStore(m_connection)
                 .update(id, cited, DocumentStore::Standing::Stub, document.version));
    VT_CHECK(StatusKeeper(m_connection).refreshAround(id));
    return transaction.commit();
}

Result<AttachmentId> Cataloguer::attach(DocumentId id, const Attachment &file,
                                        const QStringList &pages)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    Attachment attachment = file;
    attachment.document = id;
    VT_TRY(const AttachmentId made, AttachmentStore(m_connection).add(attachment));
    TextStore texts(m_connection);
    VT_TRY(const bool known, texts.has(id));
    if (!known && !pages.isEmpty()) {
        SearchIndex(m_connection).unprepared(id);
        VT_CHECK(texts.put(id, pages));
        VT_CHECK(LikenessStore(m_connection).add(id, likenessBands(pages)));
    }
    VT_CHECK(transaction.commit());
    return made;
}

} // namespace vanthu
