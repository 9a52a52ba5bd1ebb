// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/link_dialog.h"

#include "app/desktop/look/language.h"
#include "core/base/deliver.h"
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
    for (const RelationName &relation : relationNames)
        m_relation->addItem(relationText(relation.kind, Direction::Outgoing, uiLanguage()),
                            static_cast<int>(relation.kind));
    m_target->setPlaceholderText(tr("Number, or words of the subject"));
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
    ListRequest request;
    request.query = m_target->text();
    request.sort = SortKey::Relevance;
    request.limit = 12;
    if (request.query.trimmed().isEmpty()) {
        m_candidates->clear();
        return;
    }
    deliver(m_library->list(request), this, [this, asked](const Result<SearchResult> &found) {
        if (asked != m_question || !found)
            return;
        m_candidates->clear();
        for (const SearchHit &hit : found->hits) {
            const DocumentRow &row = hit.document;
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
    });
}

std::optional<LinkRequest> LinkDialog::request() const
{
    LinkRequest request;
    request.source = m_source;
    request.kind = static_cast<RelationKind>(m_relation->currentData().toInt());
    const QListWidgetItem *chosen = m_candidates->currentItem();
    request.target = chosen ? chosen->data(Qt::UserRole).toString() : m_target->text().trimmed();
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
