// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/sureness_frame.h"

#include "app/desktop/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int edgeWidth = 4;

QColor edgeColor(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Certain: return colours().inForce;
    case Sureness::Likely: return colours().notYetInForce;
    case Sureness::ToCheck: return colours().partlyExpired;
    case Sureness::Typed: return colours().suspended;
    case Sureness::Absent: return colours().line;
    }
    return {};
}

QString wordOf(Sureness sureness, double certainty, int page)
{
    switch (sureness) {
    case Sureness::Typed:
        return page > 0 ? SurenessFrame::tr("chosen · page %1").arg(page)
                        : SurenessFrame::tr("typed");
    case Sureness::Absent: return {};
    case Sureness::ToCheck:
        if (certainty <= 0)
            return SurenessFrame::tr("not found");
        break;
    default: break;
    }
    if (certainty <= 0)
        return {};
    const QString percent = SurenessFrame::tr("%1 %").arg(qRound(certainty * 100));
    if (sureness == Sureness::ToCheck)
        return SurenessFrame::tr("to check: %1").arg(percent);
    return page > 0 ? SurenessFrame::tr("%1 · page %2").arg(percent).arg(page) : percent;
}
} // namespace

SurenessFrame::SurenessFrame(QWidget *editor, QWidget *parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth + 4, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(editor, 1);
    row->addWidget(m_word, 0, Qt::AlignVCenter);
    QFont small = m_word->font();
    small.setPixelSize(11);
    m_word->setFont(small);
    const QFontMetrics metrics(small); // the fields end at one line whatever their words
    m_word->setMinimumWidth(
        metrics.horizontalAdvance(tr("%1 · page %2").arg(tr("%1 %").arg(100), u"10"_s)));
}

void SurenessFrame::setSureness(Sureness sureness, double certainty, int page)
{
    m_sureness = sureness;
    m_refused = false;
    m_word->setText(wordOf(sureness, certainty, page));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    sureness == Sureness::Absent ? colours().muted : edgeColor(sureness));
    m_word->setPalette(colors);
    update();
}

void SurenessFrame::setRefused(const QString &sentence)
{
    m_refused = true;
    m_word->setText(sentence);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colours().expired);
    m_word->setPalette(colors);
    update();
}

void SurenessFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 1, edgeWidth, height() - 2),
                     m_refused ? colours().expired : edgeColor(m_sureness));
}

} // namespace vanthu::desktop
