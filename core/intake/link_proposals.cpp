// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_proposals.h"

#include "core/intake/cataloguer.h"
#include "core/storage/document_store.h"

#include <QCoreApplication>

namespace vanthu {

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
    fields.subject = cited.subject;
    if (fields.number.isEmpty() && fields.subject.isEmpty())
        fields.subject = cited.key;
    return fields;
}
} // namespace

Result<QList<LinkProposal>> proposeLinks(Connection &connection, DocumentId document,
                                         const QString &sentence)
{
    DocumentStore documents(connection);
    VT_TRY(const Document own, documents.find(document));
    QList<LinkProposal> proposals;
    for (const SentenceLink &link :
         readLinkSentence(sentence, own.fields.type, own.fields.number)) {
        VT_TRY(QList<DocumentRow> candidates,
               documents.candidates(identityOf(fieldsOf(link.other))));
        candidates.removeIf([document](const DocumentRow &row) { return row.id == document; });
        proposals.append({link, candidates});
    }
    return proposals;
}

Result<RelationId> acceptProposal(Connection &connection, DocumentId document,
                                  const LinkProposal &proposal,
                                  const std::optional<DocumentId> &other)
{
    if (!other && !proposal.isClear()) {
        return fail(Error::Code::Ambiguous,
                    Sentences::tr("“%1” fits %n document(s). Choose which one is meant.", nullptr,
                                  static_cast<int>(proposal.candidates.size()))
                        .arg(proposal.link.other.number));
    }
    VT_TRY(Transaction transaction, connection.begin());
    Cataloguer cataloguer(connection);
    std::optional<DocumentId> meant = other;
    if (!meant && !proposal.candidates.isEmpty())
        meant = proposal.candidates.first().id;
    if (!meant) {
        VT_TRY(meant, cataloguer.findOrCite(fieldsOf(proposal.link.other)));
    }
    Relation relation;
    relation.kind = proposal.link.kind;
    relation.scope = proposal.link.scope;
    relation.from = proposal.link.from;
    relation.until = proposal.link.until;
    const bool outgoing = proposal.link.direction == Direction::Outgoing;
    relation.source = outgoing ? document : *meant;
    relation.target = outgoing ? *meant : document;
    VT_TRY(const RelationId made, cataloguer.linkTo(relation));
    VT_CHECK(transaction.commit());
    return made;
}

} // namespace vanthu
