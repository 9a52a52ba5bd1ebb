// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/pages_tab.h"

#include "app/desktop/look/icons.h"
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

PagesTab::PagesTab(Library *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_find(new QLineEdit(this))
    , m_findCount(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_pages(new PaperPages(library, this))
    , m_viewer(m_pages->viewer())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    buildBar();
    rows->addWidget(m_pages, 1);
    connect(m_pages, &PaperPages::message, this, &PagesTab::failed);
    connect(m_viewer, &PageViewer::loaded, this, [this] {
        m_loaded = true;
        markFound();
        markPlace();
    });
    retranslate();
}

void PagesTab::buildBar()
{
    auto *bar = new QHBoxLayout;
    m_find->setObjectName(u"findInDocument"_s);
    m_find->setClearButtonEnabled(true);
    m_findCount->setProperty("muted", true);
    m_previous->setObjectName(u"previousFound"_s);
    m_previous->setIcon(icon(u"go-up"_s));
    m_previous->setShortcut(QKeySequence::FindPrevious);
    m_next->setObjectName(u"nextFound"_s);
    m_next->setIcon(icon(u"go-down"_s));
    m_next->setShortcut(QKeySequence::FindNext);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_findCount);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_find, &QLineEdit::textChanged, this, &PagesTab::markFound);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        const bool back = QApplication::keyboardModifiers() & Qt::ShiftModifier;
        m_viewer->findNext(back ? -1 : 1);
    });
    connect(m_previous, &QToolButton::clicked, m_viewer, [this] { m_viewer->findNext(-1); });
    connect(m_next, &QToolButton::clicked, m_viewer, [this] { m_viewer->findNext(1); });
    connect(m_viewer, &PageViewer::foundChanged, this, [this](int current, int count) {
        m_findCount->setText(tr("%1 of %2").arg(current).arg(count));
        m_previous->setEnabled(count > 1);
        m_next->setEnabled(count > 1);
    });
}

void PagesTab::setFoundTerms(const QStringList &terms)
{
    m_terms = terms;
    if (m_find->text().isEmpty())
        markFound();
}

void PagesTab::markFound()
{
    const QString typed = m_find->text().trimmed();
    // the last word may still be typed
    const QStringList terms = typed.isEmpty() ? m_terms : QStringList{typed + u'*'};
    m_viewer->find(terms);
    for (QWidget *part : {static_cast<QWidget *>(m_findCount), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next)})
        part->setVisible(!terms.isEmpty());
}

void PagesTab::setFile(const Attachment &file)
{
    if (!m_pages->setPaper({file.sha256, file.name, file.mediaType}))
        return;
    m_loaded = false;
    m_find->clear();
}

void PagesTab::showPlace(const SourcePlace &place)
{
    m_place = place;
    if (m_loaded)
        markPlace();
}

void PagesTab::markPlace()
{
    const SourcePlace place = std::exchange(m_place, {});
    if (place.isEmpty())
        return;
    QList<PageMark> marks;
    for (const PageBox &box : place.boxes)
        marks.append({place.page.value_or(1) - 1, box, PageMark::Kind::Evidence});
    if (!marks.isEmpty()) {
        m_viewer->showEvidence(marks);
        return;
    }
    // a paper without pages of its own: the words are looked for
    m_find->setText(place.quote);
    m_viewer->findNext(1);
}

void PagesTab::focusPages()
{
    m_pages->currentWidget()->setFocus();
}

void PagesTab::retranslate()
{
    m_find->setPlaceholderText(tr("Find in this document"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place (F3)"));
    m_next->setAccessibleName(tr("Next place"));
}

} // namespace vanthu::desktop
