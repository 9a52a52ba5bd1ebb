// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vanthu::desktop {

/// A field of one value that shows all of it: it wraps and grows with its text, yet holds one
/// paragraph. Enter and leaving it finish the editing, Escape brings the value back.
class TextField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Shows a value as not edited.
    void setText(const QString &text);
    [[nodiscard]] bool isEdited() const;

Q_SIGNALS:
    void editingFinished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();

    QString m_shown;
};

} // namespace vanthu::desktop
