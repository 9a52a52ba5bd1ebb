// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/document_merger.h"

#include "core/documents/document_fields.h"
#include "core/intake/cataloguer.h"
#include "core/storage/attachment_store.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_store.h"
#include "core/storage/likeness_store.h"
#include "core/storage/status_keeper.h"
#include "core/storage/text_store.h"
#include "core/text/likeness.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// What `kept` does not say and `gone` does, by the JSON names of the fields.
QMap<QString, QString> filling(const DocumentFields &kept, const DocumentFields &gone)
{
    const QJsonObject own = fieldsToJson(kept);
    const QJsonObject other = fieldsToJson(gone);
    QMap<QString, QString> changes;
    for (const QString &name : {u"type"_s, u"issuer"_s, u"date"_s, u"effective"_s, u"expiry"_s,
                                u"place"_s, u"subject"_s, u"short_name"_s, u"signer"_s,
                                u"signer_title"_s, u"authority"_s, u"source"_s, u"note"_s}) {
        const QString text = other.value(name).toString();
        if (own.value(name).toString().isEmpty() && !text.isEmpty())
            changes.insert(name, text);
    }
    return changes;
}
} // namespace

Outcome DocumentMerger::check(const Document &kept, const Document &gone) const
{
    if (kept.id == gone.id) {
        return fail(Error::Code::Refused,
                    Sentences::tr("This is one record. Choose two records of the same document."));
    }
    if (kept.deleted || gone.deleted) {
        return fail(Error::Code::Refused,
                    Sentences::tr("One of the records is in the bin. Restore it first."));
    }
    if (kept.stub && !gone.stub) {
        return fail(Error::Code::Refused,
                    Sentences::tr("Only the first record would be kept, and it is merely cited. "
                                  "Merge the other way round."));
    }
    return {};
}

/// Moves the text where the other has none; its bands go with it, and the index follows by itself.
Result<bool> DocumentMerger::moveText(DocumentId from, DocumentId to)
{
    TextStore texts(m_connection);
    VT_TRY(const QStringList pages, texts.pages(from));
    VT_TRY(const bool known, texts.has(to));
    if (pages.isEmpty() || known)
        return false;
    LikenessStore likeness(m_connection);
    VT_CHECK(likeness.remove(from, likenessBands(pages)));
    VT_CHECK(texts.put(from, {}));
    VT_CHECK(texts.put(to, pages));
    VT_CHECK(likeness.add(to, likenessBands(pages)));
    return true;
}

Outcome DocumentMerger::fill(const Document &kept, const Document &gone, QJsonObject &moved)
{
    const QMap<QString, QString> changes = filling(kept.fields, gone.fields);
    QJsonObject filled;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        filled.insert(change.key(), *change);
    moved.insert("filled"_L1, filled);
    if (changes.isEmpty())
        return {};
    VT_TRY(const Document now, DocumentStore(m_connection).find(kept.id));
    VT_CHECK(Cataloguer(m_connection).set(kept.id, changes, now.version));
    return {};
}

Outcome DocumentMerger::setFileMarks(DocumentId kept, DocumentId gone)
{
    for (const DocumentId id : {kept, gone}) {
        VT_TRY(const QList<Attachment> files, AttachmentStore(m_connection).of(id));
        VT_CHECK(DocumentStore(m_connection).setHasFile(id, !files.isEmpty()));
    }
    return {};
}

Outcome DocumentMerger::merge(DocumentId kept, DocumentId gone)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Document into, DocumentStore(m_connection).find(kept));
    VT_TRY(const Document from, DocumentStore(m_connection).find(gone));
    VT_CHECK(check(into, from));
    MergeStore merges(m_connection);
    VT_TRY(QJsonObject moved, merges.move(kept, gone));
    VT_TRY(const bool text, moveText(gone, kept));
    moved.insert("text"_L1, text);
    VT_CHECK(fill(into, from, moved));
    VT_CHECK(setFileMarks(kept, gone));
    VT_CHECK(Cataloguer(m_connection).setDeleted(gone, true));
    VT_CHECK(StatusKeeper(m_connection).refreshAround(kept));
    VT_CHECK(merges.add({0, kept, gone, moved}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"document.merge"_s, kept, {}, {}, {{u"document"_s, gone.value}}}));
    return transaction.commit();
}

/// Empties the fields that the merge filled in and nobody changed since.
Outcome DocumentMerger::takeOut(const MergeStore::Merge &merge)
{
    VT_TRY(const Document kept, DocumentStore(m_connection).find(merge.kept));
    const QJsonObject now = fieldsToJson(kept.fields);
    const QJsonObject filled = merge.moved.value("filled"_L1).toObject();
    QMap<QString, QString> changes;
    for (auto field = filled.begin(); field != filled.end(); ++field) {
        if (now.value(field.key()) == *field)
            changes.insert(field.key(), QString());
    }
    if (!changes.isEmpty())
        VT_CHECK(Cataloguer(m_connection).set(merge.kept, changes, kept.version));
    return {};
}

Result<DocumentId> DocumentMerger::undo(DocumentId document)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    MergeStore merges(m_connection);
    VT_TRY(const MergeStore::Merge merge, merges.last(document));
    VT_CHECK(Cataloguer(m_connection).setDeleted(merge.gone, false));
    VT_CHECK(merges.moveBack(merge));
    if (merge.moved.value("text"_L1).toBool()) {
        VT_CHECK(moveText(merge.kept, merge.gone));
    }
    VT_CHECK(takeOut(merge));
    VT_CHECK(setFileMarks(merge.kept, merge.gone));
    VT_CHECK(StatusKeeper(m_connection).refreshAround(merge.kept));
    VT_CHECK(StatusKeeper(m_connection).refreshAround(merge.gone));
    VT_CHECK(merges.markUndone(merge.id));
    VT_CHECK(
        AuditLog(m_connection)
            .append(
                {u"document.unmerge"_s, merge.kept, {}, {}, {{u"document"_s, merge.gone.value}}}));
    VT_CHECK(transaction.commit());
    return merge.gone;
}

} // namespace vanthu
