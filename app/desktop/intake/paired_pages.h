// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/viewer/paper_pages.h"
#include "core/text/text_difference.h"

#include <QWidget>

class QLabel;

namespace vanthu::desktop {

/// One of two papers: its pages and what stands above them.
struct PairedPaper {
    QString caption;
    StoredPaper file; ///< without one, the text is shown
    QStringList text; ///< a page an entry
};

/// Two papers side by side. The words in which they differ are marked, and both scroll together.
class PairedPages : public QWidget {
    Q_OBJECT

public:
    /// `library` outlives it.
    explicit PairedPages(Library *library, QWidget *parent = nullptr);

    void setPapers(const PairedPaper &left, const PairedPaper &right);
    /// Brings the next difference, or the one before, into view on both sides.
    void stepDifference(int step);
    [[nodiscard]] int differenceCount() const
    {
        return static_cast<int>(m_comparison.differences.size());
    }
    /// From 0; -1 before the first was looked at.
    [[nodiscard]] int currentDifference() const { return m_current; }
    [[nodiscard]] PageViewer *leftViewer() { return m_left->viewer(); }
    [[nodiscard]] PageViewer *rightViewer() { return m_right->viewer(); }

Q_SIGNALS:
    /// The differences were found, or another one is looked at.
    void differencesChanged();
    void message(const QString &sentence);

private:
    void compare();
    void showMarks();
    void follow(PageViewer *leader, PageViewer *follower);

    PaperPages *m_left;
    PaperPages *m_right;
    QLabel *m_leftCaption;
    QLabel *m_rightCaption;
    TextComparison m_comparison;
    int m_current = -1;
    int m_question = 0;
    bool m_following = false;
};

} // namespace vanthu::desktop
