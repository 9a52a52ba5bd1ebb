// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/field_pairs.h"

#include "app/desktop/look/theme.h"
#include "core/text/word_difference.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array tellingFields{ReadingField::Number,  ReadingField::Type,
                                   ReadingField::Issuer,  ReadingField::Date,
                                   ReadingField::Subject, ReadingField::Signer};
constexpr int labelWidth = 92;

QString escaped(const QStringList &words)
{
    return words.join(u' ').toHtmlEscaped();
}

QString marked(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    return u"<span style=\"background:%1; font-weight:600;\">%2</span>"_s.arg(
        colours().foundWords.name(), escaped(words));
}
} // namespace

QList<FieldPair> differingFields(const DocumentFields &left, const DocumentFields &right)
{
    QList<FieldPair> pairs;
    for (const ReadingField field : tellingFields) {
        const FieldPair pair{field, fieldText(left, field), fieldText(right, field)};
        if (pair.left != pair.right)
            pairs.append(pair);
    }
    return pairs;
}

QStringList sameFields(const DocumentFields &left, const DocumentFields &right)
{
    QStringList labels;
    for (const ReadingField field : tellingFields) {
        const QString value = fieldText(left, field);
        if (!value.isEmpty() && value == fieldText(right, field))
            labels << fieldLabel(field).toLower();
    }
    return labels;
}

std::pair<QString, QString> markedValues(const QString &left, const QString &right)
{
    const QStringList here = left.split(u' ', Qt::SkipEmptyParts);
    const QStringList there = right.split(u' ', Qt::SkipEmptyParts);
    QStringList leftParts;
    QStringList rightParts;
    for (const WordRun &run : compareWords(here, there)) {
        const QStringList mine = here.mid(run.left, run.leftCount);
        const QStringList theirs = there.mid(run.right, run.rightCount);
        leftParts << (run.same ? escaped(mine) : marked(mine));
        rightParts << (run.same ? escaped(theirs) : marked(theirs));
    }
    leftParts.removeAll(QString());
    rightParts.removeAll(QString());
    return {leftParts.join(u' '), rightParts.join(u' ')};
}

FieldPairs::FieldPairs(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_same(new QLabel(this))
{
    m_same->setProperty("muted", true);
    m_same->setObjectName(u"sameFields"_s);
    m_same->setWordWrap(true);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnMinimumWidth(2, labelWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_grid);
    rows->addWidget(m_same);
}

void FieldPairs::setFields(const DocumentFields &left, const DocumentFields &right)
{
    m_left = left;
    m_right = right;
    show();
}

QLabel *FieldPairs::addCell(int row, int column, const QString &text)
{
    auto *cell = new QLabel(text, this);
    cell->setWordWrap(true);
    cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(cell, row, column);
    m_cells << cell;
    return cell;
}

void FieldPairs::addRow(int row, const FieldPair &pair)
{
    const auto [left, right] = markedValues(pair.left, pair.right);
    const QString label = fieldLabel(pair.field);
    const QString name = evidenceName(pair.field);
    const auto addSide = [&](int column, const QString &value, const QString &side) {
        QLabel *title = addCell(row, column, label);
        title->setProperty("muted", true);
        title->setWordWrap(false);
        QLabel *cell = addCell(row, column + 1, value.isEmpty() ? u"–"_s : value);
        cell->setTextFormat(Qt::RichText);
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cell->setObjectName(side + name);
        cell->setAccessibleName(label);
    };
    addSide(0, left, u"left_"_s);
    addSide(2, right, u"right_"_s);
}

void FieldPairs::show()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    int row = 0;
    for (const FieldPair &pair : differingFields(m_left, m_right))
        addRow(row++, pair);
    const QStringList same = sameFields(m_left, m_right);
    m_same->setText(row == 0 ? tr("All fields are the same.")
                             : tr("The same: %1.").arg(same.join(u", "_s)));
    m_same->setVisible(row == 0 || !same.isEmpty());
}

void FieldPairs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace vanthu::desktop
