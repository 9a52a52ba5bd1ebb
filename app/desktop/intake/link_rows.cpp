// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/link_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
QString nameOf(const CitedDocument &target)
{
    QString name = target.number.isEmpty() ? target.key : target.number;
    if (target.date)
        name += u" · "_s + target.date->toString(u"d/M/yyyy"_s);
    return name;
}

QString explanationOf(const IntakeDecision::ProposedLink &proposed)
{
    QStringList parts;
    if (!proposed.scope.isEmpty())
        parts << proposed.scope;
    if (!proposed.target.issuer.isEmpty())
        parts << proposed.target.issuer;
    if (!proposed.target.subject.isEmpty())
        parts << proposed.target.subject;
    return parts.join(u"\n"_s);
}
} // namespace

LinkRows::LinkRows(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
}

void LinkRows::setLinks(const QList<IntakeDecision::ProposedLink> &links, UiLanguage language)
{
    for (const Row &row : m_rows)
        row.box->deleteLater();
    m_rows.clear();
    for (int link = 0; link < links.size(); ++link) {
        m_rows.append(makeRow(link, links.at(link), language));
        layout()->addWidget(m_rows.last().box);
    }
}

LinkRows::Row LinkRows::makeRow(int link, const IntakeDecision::ProposedLink &proposed,
                                UiLanguage language)
{
    Row row;
    row.box = new QWidget(this);
    auto *cells = new QGridLayout(row.box);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(8);
    row.take = new QCheckBox(row.box);
    row.take->setChecked(proposed.take);
    row.take->setAccessibleName(tr("Take the link to %1").arg(nameOf(proposed.target)));
    row.kind = new QComboBox(row.box);
    row.kind->setAccessibleName(tr("Relation to %1").arg(nameOf(proposed.target)));
    for (const RelationName &name : relationNames) {
        row.kind->addItem(relationText(name.kind, Direction::Outgoing, language),
                          static_cast<int>(name.kind));
    }
    row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(proposed.kind)));
    auto *target = new QLabel(nameOf(proposed.target), row.box);
    target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    target->setWordWrap(true);
    target->setToolTip(explanationOf(proposed));
    row.standing = new QLabel(row.box);
    row.standing->setEnabled(false);
    QFont bold = target->font();
    bold.setBold(true);
    target->setFont(bold);
    cells->setVerticalSpacing(2);
    cells->addWidget(row.take, 0, 0);
    cells->addWidget(target, 0, 1);
    cells->addWidget(row.standing, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    cells->addWidget(row.kind, 1, 1, Qt::AlignLeft);
    cells->setColumnStretch(1, 1);
    wire(link, row);
    return row;
}

void LinkRows::wire(int link, const Row &row)
{
    connect(row.take, &QCheckBox::toggled, this, [this, link, kind = row.kind](bool take) {
        kind->setEnabled(take);
        Q_EMIT taken(link, take);
    });
    row.kind->setEnabled(row.take->isChecked());
    connect(row.kind, &QComboBox::activated, this, [this, link, box = row.kind] {
        Q_EMIT kindChosen(link, static_cast<RelationKind>(box->currentData().toInt()));
    });
    for (QWidget *part : {static_cast<QWidget *>(row.take), static_cast<QWidget *>(row.kind)}) {
        part->setProperty("link", link);
        part->installEventFilter(this);
    }
}

bool LinkRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(watched->property("link").toInt());
    return QWidget::eventFilter(watched, event);
}

void LinkRows::setResolved(int link, bool inLibrary)
{
    if (link < m_rows.size())
        m_rows.at(link).standing->setText(inLibrary ? tr("✓ in the library") : tr("not there yet"));
}

} // namespace vanthu::desktop
