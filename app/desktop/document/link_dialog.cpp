// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/link_dialog.h"

#include "app/desktop/look/language.h"
#include "core/base/deliver.h"
#include "core/documents/document_number.h"
#include "core/text/dates.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int incomingValue = 1000; ///< of the items of the list, above every kind

int valueOf(RelationKind kind, Direction direction)
{
    return static_cast<int>(kind) + (direction == Direction::Incoming ? incomingValue : 0);
}

/// Several words and a number; the number alone, or words of a subject, are searched for.
bool isSentence(const QString &text)
{
    const auto number = DocumentNumber::find(text);
    return number && number->offset > 0 && text.first(number->offset).simplified().contains(u' ');
}
} // namespace

LinkDialog::LinkDialog(Library *library, const Document &source, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_source(source.id)
    , m_relation(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_candidates(new QListWidget(this))
    , m_scope(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    const QString name =
        source.fields.number.isEmpty() ? source.fields.subject : source.fields.number;
    setWindowTitle(tr("Link %1").arg(name));
    for (const Direction direction : {Direction::Outgoing, Direction::Incoming}) {
        for (const RelationName &relation : relationNames) {
            if (direction == Direction::Incoming && relation.kind == RelationKind::Related)
                continue;
            m_relation->addItem(relationText(relation.kind, direction, uiLanguage()),
                                valueOf(relation.kind, direction));
        }
    }
    m_relation->setObjectName(u"relation"_s);
    m_target->setObjectName(u"target"_s);
    m_scope->setObjectName(u"scope"_s);
    m_target->setPlaceholderText(
        tr("Number, words of the subject, or a sentence: “được thay thế bởi Nghị định số …”"));
    m_scope->setPlaceholderText(tr("The whole document, or for example “khoản 2 Điều 7”"));
    m_from->setPlaceholderText(tr("From its effective day, or for example 1/7/2020"));
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_candidates->setAccessibleName(tr("Candidates"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Link"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Relation"), m_relation);
    form->addRow(tr("Document"), m_target);
    form->addRow(m_candidates);
    form->addRow(m_hint);
    form->addRow(tr("Provisions"), m_scope);
    form->addRow(tr("From"), m_from);
    form->addRow(buttons);
    resize(560, 460);
    connect(m_target, &QLineEdit::textChanged, this, &LinkDialog::ask);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (request())
            accept();
        else
            m_hint->setText(tr("Type the number of a document, and a day like 1/7/2020 or none."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_target->setFocus();
}

void LinkDialog::ask()
{
    const int asked = ++m_question;
    m_named.clear();
    ListRequest request;
    request.query = m_target->text();
    request.sort = SortKey::Relevance;
    request.limit = 12;
    if (request.query.trimmed().isEmpty()) {
        m_candidates->clear();
        return;
    }
    if (isSentence(request.query)) {
        readSentence(request.query);
        return;
    }
    deliver(m_library->list(request), this, [this, asked](const Result<SearchResult> &found) {
        if (asked != m_question || !found)
            return;
        QList<DocumentRow> rows;
        for (const SearchHit &hit : found->hits)
            rows.append(hit.document);
        showCandidates(rows);
    });
}

void LinkDialog::showCandidates(const QList<DocumentRow> &rows)
{
    m_candidates->clear();
    for (const DocumentRow &row : rows) {
        if (row.id == m_source)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1, %2, %3").arg(row.number, shownDate(row.date), row.subject), m_candidates);
        item->setData(Qt::UserRole, row.uid);
    }
    m_candidates->setCurrentRow(0);
    m_hint->setText(m_candidates->count() > 0
                        ? QString()
                        : tr("It is not in the library: an entry is made that waits for its "
                             "paper."));
}

void LinkDialog::readSentence(const QString &sentence)
{
    deliver(m_library->proposeLinks(m_source, sentence), this,
            [this, asked = m_question](const Result<QList<LinkProposal>> &proposals) {
                if (asked != m_question || !proposals)
                    return;
                if (proposals->isEmpty()) {
                    m_candidates->clear();
                    m_hint->setText(tr("The sentence names no document yet."));
                    return;
                }
                propose(proposals->first());
            });
}

/// Fills the form with what the sentence tells; everything can still be changed.
void LinkDialog::propose(const LinkProposal &proposal)
{
    const SentenceLink &link = proposal.link;
    m_named = link.other.number.isEmpty() ? link.other.key : link.other.number;
    if (link.kind != RelationKind::Cites) // a name alone says nothing of the relation
        m_relation->setCurrentIndex(m_relation->findData(valueOf(link.kind, link.direction)));
    m_scope->setText(link.scope);
    m_from->setText(shownDate(link.from));
    showCandidates(proposal.candidates);
    if (m_candidates->count() == 0) {
        m_hint->setText(tr("%1 is not in the library: an entry is made that waits for its paper.")
                            .arg(m_named));
    }
}

std::optional<LinkRequest> LinkDialog::request() const
{
    LinkRequest request;
    request.source = m_source;
    const int value = m_relation->currentData().toInt();
    request.kind = static_cast<RelationKind>(value % incomingValue);
    request.direction = value < incomingValue ? Direction::Outgoing : Direction::Incoming;
    const QListWidgetItem *chosen = m_candidates->currentItem();
    const QString named = m_named.isEmpty() ? m_target->text().trimmed() : m_named;
    request.target = chosen ? chosen->data(Qt::UserRole).toString() : named;
    request.scope = m_scope->text().trimmed();
    if (request.target.isEmpty())
        return std::nullopt;
    if (!m_from->text().trimmed().isEmpty()) {
        const auto day = parseDate(m_from->text());
        if (!day || day->precision != DatePrecision::Day)
            return std::nullopt;
        request.from = day->date;
    }
    return request;
}

} // namespace vanthu::desktop
