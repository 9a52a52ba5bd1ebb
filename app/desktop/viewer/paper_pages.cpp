// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/paper_pages.h"

#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/password_prompt.h"
#include "core/base/deliver.h"

namespace vanthu::desktop {

PaperPages::PaperPages(Library *library, QWidget *parent)
    : QStackedWidget(parent)
    , m_library(library)
    , m_viewer(new PageViewer(this))
    , m_prompt(new PasswordPrompt(this))
{
    addWidget(m_viewer);
    addWidget(m_prompt);
    connect(m_viewer, &PageViewer::locked, this, &PaperPages::ask);
    connect(m_viewer, &PageViewer::failed, this, &PaperPages::message);
    connect(m_prompt, &PasswordPrompt::given, this, &PaperPages::tryPassword);
}

bool PaperPages::isLocked() const
{
    return currentWidget() == m_prompt;
}

bool PaperPages::setPaper(const StoredPaper &paper)
{
    if (paper == m_paper)
        return false;
    m_paper = paper;
    m_asked = false;
    load();
    return true;
}

void PaperPages::setText(const QStringList &pages)
{
    m_paper = {};
    setCurrentWidget(m_viewer);
    TextDocument text;
    for (const QString &page : pages)
        text.pages.append({{}, page, {}});
    m_viewer->setSource(
        {[text] { return QtFuture::makeReadyFuture(Result<TextDocument>(text)); }, {}});
}

void PaperPages::load()
{
    setCurrentWidget(m_viewer);
    PageSource source;
    if (!m_paper.sha256.isEmpty()) {
        source.text = [this, hash = m_paper.sha256] { return m_library->pageText(hash); };
        if (hasPages(m_paper.mediaType))
            source.image = [this, hash = m_paper.sha256](int page, int width) {
                return m_library->pageImage(hash, page, width);
            };
    }
    m_viewer->setSource(source);
}

void PaperPages::ask()
{
    if (isLocked())
        return;
    m_asked = true;
    const bool hadFocus = m_viewer->hasFocus();
    m_prompt->askFor(m_paper.name);
    setCurrentWidget(m_prompt);
    if (hadFocus)
        m_prompt->setFocus();
}

void PaperPages::tryPassword(const QString &password, bool keep)
{
    const auto kept = keep ? Library::KeepPassword::Yes : Library::KeepPassword::No;
    deliver(m_library->unlock(m_paper.sha256, password, kept), this,
            [this, tried = m_paper](const Result<Library::Unlocked> &answer) {
                if (tried != m_paper)
                    return;
                if (!answer) {
                    m_prompt->refuse(answer.error().message);
                    return;
                }
                load();
                m_viewer->setFocus();
                if (!answer->keychainNote.isEmpty())
                    Q_EMIT message(answer->keychainNote);
                Q_EMIT unlocked();
            });
}

} // namespace vanthu::desktop
