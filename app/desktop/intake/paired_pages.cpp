// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/paired_pages.h"

#include "app/desktop/viewer/page_viewer.h"
#include "core/base/deliver.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QtConcurrent>

#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
void addMarks(QList<PageMark> &marks, const QList<TextPlace> &places, PageMark::Kind kind)
{
    for (const TextPlace &place : places)
        marks.append({place.page, place.box, kind});
}
} // namespace

PairedPages::PairedPages(Library *library, QWidget *parent)
    : QWidget(parent)
    , m_left(new PaperPages(library, this))
    , m_right(new PaperPages(library, this))
    , m_leftCaption(new QLabel(this))
    , m_rightCaption(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int column = 0;
    for (const auto &[caption, pages] :
         {std::pair(m_leftCaption, m_left), std::pair(m_rightCaption, m_right)}) {
        caption->setTextFormat(Qt::PlainText);
        caption->setProperty("caps", true);
        caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(caption, 0, column);
        grid->addWidget(pages, 1, column);
        grid->setColumnStretch(column, 1);
        ++column;
        connect(pages, &PaperPages::message, this, &PairedPages::message);
        connect(pages->viewer(), &PageViewer::loaded, this, &PairedPages::compare);
    }
    grid->setRowStretch(1, 1);
    m_left->setObjectName(u"leftPaper"_s);
    m_right->setObjectName(u"rightPaper"_s);
    follow(leftViewer(), rightViewer());
    follow(rightViewer(), leftViewer());
}

void PairedPages::setPapers(const PairedPaper &left, const PairedPaper &right)
{
    ++m_question;
    m_comparison = {};
    m_current = -1;
    for (const auto &[caption, pages, paper] :
         {std::tuple(m_leftCaption, m_left, &left), std::tuple(m_rightCaption, m_right, &right)}) {
        caption->setText(paper->caption);
        caption->setToolTip(paper->caption);
        pages->viewer()->setAccessibleName(paper->caption);
        if (paper->file.sha256.isEmpty() && !paper->text.isEmpty())
            pages->setText(paper->text);
        else
            pages->setPaper(paper->file);
    }
    showMarks();
    compare(); // where both are open already
}

void PairedPages::compare()
{
    if (leftViewer()->pageCount() == 0 || rightViewer()->pageCount() == 0)
        return;
    const int asked = ++m_question;
    deliver(QtConcurrent::run(compareTexts, leftViewer()->text(), rightViewer()->text()), this,
            [this, asked](const TextComparison &comparison) {
                if (asked != m_question)
                    return;
                m_comparison = comparison;
                m_current = -1;
                showMarks();
                Q_EMIT differencesChanged();
            });
}

void PairedPages::showMarks()
{
    QList<PageMark> left;
    QList<PageMark> right;
    for (int at = 0; at < differenceCount(); ++at) {
        const auto kind = at == m_current ? PageMark::Kind::Current : PageMark::Kind::Found;
        addMarks(left, m_comparison.differences.at(at).left, kind);
        addMarks(right, m_comparison.differences.at(at).right, kind);
    }
    leftViewer()->showDifferences(left);
    rightViewer()->showDifferences(right);
}

void PairedPages::stepDifference(int step)
{
    const int count = differenceCount();
    if (count == 0)
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    showMarks();
    const TextDifference &difference = m_comparison.differences.at(m_current);
    m_following = true; // each goes to its own place
    leftViewer()->bringIntoView(difference.atLeft.page, difference.atLeft.box);
    rightViewer()->bringIntoView(difference.atRight.page, difference.atRight.box);
    m_following = false;
    Q_EMIT differencesChanged();
}

/// By as many pages as the leader moved, so that papers of another length stay where they were put.
void PairedPages::follow(PageViewer *leader, PageViewer *follower)
{
    connect(leader, &PageViewer::scrolled, this, [this, follower](double pages) {
        if (std::exchange(m_following, true))
            return;
        follower->scrollPages(pages);
        m_following = false;
    });
}

} // namespace vanthu::desktop
