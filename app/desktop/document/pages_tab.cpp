// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/pages_tab.h"

#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

PagesTab::PagesTab(Library *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_find(new QLineEdit(this))
    , m_findCount(new QLabel(this))
    , m_pages(new PaperPages(library, this))
    , m_viewer(m_pages->viewer())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    auto *bar = new QHBoxLayout;
    m_find->setClearButtonEnabled(true);
    m_findCount->setProperty("muted", true);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_findCount);
    rows->addLayout(bar);
    rows->addWidget(m_pages, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_viewer->find(words);
        m_findCount->setVisible(!words.isEmpty());
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_viewer->findNext(1); });
    connect(m_viewer, &PageViewer::foundChanged, this, [this](int current, int count) {
        m_findCount->setText(tr("%1 of %2").arg(current).arg(count));
    });
    connect(m_pages, &PaperPages::message, this, &PagesTab::failed);
    connect(m_viewer, &PageViewer::loaded, this, [this] {
        m_loaded = true;
        markFound();
        markPlace();
    });
}

void PagesTab::markFound()
{
    if (!m_words.isEmpty() && m_find->text().isEmpty())
        m_find->setText(m_words.join(u' '));
    else if (!m_find->text().isEmpty())
        m_viewer->find(m_find->text());
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
}

} // namespace vanthu::desktop
