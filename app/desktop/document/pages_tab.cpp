// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/pages_tab.h"

#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

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
    connect(m_viewer, &PageViewer::loaded, this, &PagesTab::markFound);
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
    if (m_pages->setPaper({file.sha256, file.name, file.mediaType}))
        m_find->clear();
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
