// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QStackedWidget>

namespace vanthu::desktop {

class PageViewer;
class PasswordPrompt;

/// A stored file of the library, as the viewer shows it.
struct StoredPaper {
    QString sha256; ///< empty: there is no file
    QString name;
    QString mediaType;

    friend bool operator==(const StoredPaper &, const StoredPaper &) = default;
};

/// The pages of a stored file; while nobody has its password, the question for it in their place.
class PaperPages : public QStackedWidget {
    Q_OBJECT

public:
    /// `library` outlives it.
    explicit PaperPages(Library *library, QWidget *parent = nullptr);

    [[nodiscard]] PageViewer *viewer() { return m_viewer; }
    /// The same paper again changes nothing; answers whether another one is shown now.
    bool setPaper(const StoredPaper &paper);
    /// A text that has no file, a page an entry.
    void setText(const QStringList &pages);
    [[nodiscard]] bool isLocked() const;
    /// Whether the password of this paper was asked for; one at hand opens it without a word.
    [[nodiscard]] bool hasAsked() const { return m_asked; }

Q_SIGNALS:
    /// Its password was given; papers of the queue may have been read meanwhile.
    void unlocked();
    void message(const QString &sentence);

private:
    void load();
    void ask();
    void tryPassword(const QString &password, bool keep);

    Library *m_library;
    PageViewer *m_viewer;
    PasswordPrompt *m_prompt;
    StoredPaper m_paper;
    bool m_asked = false;
};

} // namespace vanthu::desktop
