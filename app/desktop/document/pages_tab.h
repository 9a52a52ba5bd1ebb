// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vanthu::desktop {

class PageViewer;
class PaperPages;

/// The pages of a document's first file, and the words looked for on them.
class PagesTab : public QWidget {
    Q_OBJECT

public:
    /// `library` outlives the tab.
    explicit PagesTab(Library *library, QWidget *parent = nullptr);

    /// The same file again changes nothing.
    void setFile(const Attachment &file);
    /// What the search that led here looked for; it is marked while nothing else is looked for.
    void setFoundTerms(const QStringList &terms);
    /// Marks the place and brings it into view, once the pages are there.
    void showPlace(const SourcePlace &place);
    void focusPages();
    void retranslate();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void buildBar();
    void markFound();
    void markPlace();

    Library *m_library;
    QStringList m_terms;
    SourcePlace m_place; ///< that is still to be shown
    bool m_loaded = false;
    QLineEdit *m_find;
    QLabel *m_findCount;
    QToolButton *m_previous;
    QToolButton *m_next;
    PaperPages *m_pages;
    PageViewer *m_viewer; ///< of `m_pages`
};

} // namespace vanthu::desktop
