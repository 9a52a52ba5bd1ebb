// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace vanthu::desktop {

/// Ctrl+L: type a number or paste a sentence ("được thay thế bởi Nghị định số …"), choose the
/// document and the relation. A number that is not in the library
/// becomes an entry that waits for its paper.
class LinkDialog : public QDialog {
    Q_OBJECT

public:
    LinkDialog(Library *library, const Document &source, QWidget *parent);

    /// None while what was typed is no link.
    [[nodiscard]] std::optional<LinkRequest> request() const;

private:
    void ask();
    void readSentence(const QString &sentence);
    void propose(const LinkProposal &proposal);
    void showCandidates(const QList<DocumentRow> &rows);

    Library *m_library;
    DocumentId m_source;
    QComboBox *m_relation;
    QLineEdit *m_target;
    QListWidget *m_candidates;
    QLineEdit *m_scope;
    QLineEdit *m_from;
    QLabel *m_hint;
    QString m_named; ///< the number that a sentence names; empty: what was typed is the number
    int m_question = 0;
};

} // namespace vanthu::desktop
