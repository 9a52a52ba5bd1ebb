// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace vanthu::desktop {

/// Ctrl+L: type a number, choose the document and the relation. A number that is not in the library
/// becomes an entry that waits for its paper.
class LinkDialog : public QDialog {
    Q_OBJECT

public:
    LinkDialog(Library *library, const Document &source, QWidget *parent);

    /// None while what was typed is no link.
    [[nodiscard]] std::optional<LinkRequest> request() const;

private:
    void ask();

    Library *m_library;
    DocumentId m_source;
    QComboBox *m_relation;
    QLineEdit *m_target;
    QListWidget *m_candidates;
    QLineEdit *m_scope;
    QLineEdit *m_from;
    QLabel *m_hint;
    int m_question = 0;
};

} // namespace vanthu::desktop
