// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;

namespace vanthu::desktop {

/// Ctrl+N: a document without a file, typed by hand. Says before saving what looks the same.
class NewDocumentDialog : public QDialog {
    Q_OBJECT

public:
    NewDocumentDialog(Library *library, QWidget *parent);

    [[nodiscard]] const DocumentFields &fields() const { return m_fields; }

private:
    void read();
    void tryToAccept();

    Library *m_library;
    DocumentFields m_fields;
    QHash<QString, QLineEdit *> m_editors;
    QLabel *m_hint;
    QString m_wrong; ///< a sentence about the first field that cannot be read
    int m_question = 0;
};

} // namespace vanthu::desktop
