// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/duplicate_finder.h"

#include "core/intake/intake.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/intake_store.h"
#include "core/storage/likeness_store.h"
#include "core/storage/text_store.h"
#include "core/text/likeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Below the words are another text's, whatever the number says.
constexpr double worthSaying = 0.5;

QString nameOf(const DocumentRow &row)
{
    QStringList parts{row.number.isEmpty() ? row.subject : row.number};
    if (row.date)
        parts << row.date->toString(u"d/M/yyyy"_s);
    if (!row.issuer.isEmpty())
        parts << row.issuer;
    return parts.join(u", "_s);
}

/// Only what is wholly the same is 100 %.
int percentOf(double likeness)
{
    return likeness >= 1 ? 100 : std::min(99, qRound(likeness * 100));
}

QString sentenceOf(DuplicateKind kind, const QString &name, double likeness)
{
    const QString percent = QString::number(percentOf(likeness));
    switch (kind) {
    case DuplicateKind::SameNumber: break;
    case DuplicateKind::Scan:
        return Sentences::tr("Nearly the same text as %1 (%2 %): this may be another scan of it.")
            .arg(name, percent);
    case DuplicateKind::File:
        return Sentences::tr("Nearly the same text as %1 (%2 %): this may be another file of it.")
            .arg(name, percent);
    case DuplicateKind::Draft:
        return Sentences::tr("Nearly the same text as %1 (%2 %): this paper has no number and may "
                             "be its draft.")
            .arg(name, percent);
    case DuplicateKind::SignedCopy:
        return Sentences::tr("Nearly the same text as %1 (%2 %), which has no number: this may be "
                             "its signed copy.")
            .arg(name, percent);
    }
    if (likeness < worthSaying)
        return Sentences::tr("%1 is in the library already.").arg(name);
    return Sentences::tr("%1 is in the library already; %2 % of the text is the same.")
        .arg(name, percent);
}

/// What a list knows of a document is what tells papers apart.
DocumentFields fieldsOf(const DocumentRow &row)
{
    DocumentFields fields;
    fields.kind = row.kind;
    fields.type = row.type;
    fields.number = row.number;
    fields.issuer = row.issuer;
    fields.date = row.date;
    fields.datePrecision = row.datePrecision;
    fields.subject = row.subject;
    return fields;
}

bool names(const QList<Duplicate> &found, DocumentId document)
{
    return std::any_of(found.cbegin(), found.cend(), [document](const Duplicate &duplicate) {
        return duplicate.document == document;
    });
}
} // namespace

std::optional<Sameness> DuplicateFinder::samenessWith(const ComparedPaper &known)
{
    if (!m_compared)
        m_compared.emplace(m_paper.fields, m_paper.pages, m_paper.recognized);
    return known.folded.isEmpty() ? std::nullopt : samenessOf(*m_compared, known);
}

Result<std::optional<Sameness>> DuplicateFinder::samenessWith(const DocumentRow &known)
{
    VT_TRY(const QStringList pages, TextStore(m_connection).pages(known.id));
    VT_TRY(const QList<Attachment> files, AttachmentStore(m_connection).of(known.id));
    const bool recognized = !files.isEmpty() && m_layers.has(files.first().sha256);
    return samenessWith(ComparedPaper(fieldsOf(known), pages, recognized));
}

Outcome DuplicateFinder::addNamesakes(QList<Duplicate> &found)
{
    if (m_paper.fields.number.isEmpty())
        return {};
    VT_TRY(const QList<DocumentRow> rows,
           DocumentStore(m_connection).candidates(identityOf(m_paper.fields)));
    for (const DocumentRow &row : rows) {
        if (row.stub)
            continue;
        Duplicate duplicate;
        duplicate.document = row.id;
        VT_TRY(const std::optional<Sameness> same, samenessWith(row));
        if (same) {
            duplicate.kind = same->kind;
            duplicate.likeness = same->likeness;
        }
        duplicate.sentence = sentenceOf(DuplicateKind::SameNumber, nameOf(row), duplicate.likeness);
        found.append(duplicate);
    }
    return {};
}

Outcome DuplicateFinder::addAlike(QList<Duplicate> &found)
{
    DocumentStore documents(m_connection);
    VT_TRY(const QList<DocumentId> alike, LikenessStore(m_connection).documentsLike(m_paper.bands));
    VT_TRY(const QList<DocumentRow> rows,
           documents.notNumberedOtherwise(alike, identityOf(m_paper.fields)));
    for (const DocumentRow &row : rows) {
        if (names(found, row.id) || !mayBeSame(m_paper.fields, fieldsOf(row)))
            continue;
        VT_TRY(const std::optional<Sameness> same, samenessWith(row));
        if (!same)
            continue;
        found.append({same->kind, row.id, std::nullopt, same->likeness,
                      sentenceOf(same->kind, nameOf(row), same->likeness)});
    }
    return {};
}

Outcome DuplicateFinder::addWaiting(QList<Duplicate> &found)
{
    IntakeStore queue(m_connection);
    VT_TRY(const QList<IntakeId> alike, LikenessStore(m_connection).papersLike(m_paper.bands));
    for (const IntakeId id : alike) {
        if (m_paper.self == id)
            continue;
        VT_TRY(const IntakeRow row, queue.find(id));
        const DocumentFields fields = proposalFor(itemFrom(row)).fields;
        if (!mayBeSame(m_paper.fields, fields))
            continue;
        const auto same = samenessWith(ComparedPaper(fields, row.text, m_layers.has(row.sha256)));
        if (!same)
            continue;
        const QString name = Sentences::tr("“%1”, which waits too").arg(row.name);
        found.append({same->kind, std::nullopt, id, same->likeness,
                      sentenceOf(same->kind, name, same->likeness)});
    }
    return {};
}

Result<QList<Duplicate>> DuplicateFinder::find(const Paper &paper)
{
    m_paper = paper;
    m_compared.reset();
    if (m_paper.bands.isEmpty())
        m_paper.bands = likenessBands(m_paper.pages);
    QList<Duplicate> found;
    VT_CHECK(addNamesakes(found));
    const qsizetype namesakes = found.size();
    VT_CHECK(addAlike(found));
    VT_CHECK(addWaiting(found));
    std::stable_sort(found.begin() + namesakes, found.end(),
                     [](const Duplicate &left, const Duplicate &right) {
                         return left.likeness > right.likeness;
                     });
    return found;
}

} // namespace vanthu
