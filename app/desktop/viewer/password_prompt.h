// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vanthu::desktop {

/// One sentence and a field for the password of a paper, in the place of its pages.
class PasswordPrompt : public QWidget {
    Q_OBJECT

public:
    explicit PasswordPrompt(QWidget *parent = nullptr);

    /// `name` is the file's. What was typed for another paper is gone.
    void askFor(const QString &name);
    /// Says what became of the last try; the field is ready for the next.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void given(const QString &password, bool keep);

protected:
    void changeEvent(QEvent *event) override;

private:
    void giveTyped();
    void retranslate();

    QString m_name;
    QLabel *m_sentence;
    QLabel *m_label;
    QLineEdit *m_password;
    QPushButton *m_open;
    QCheckBox *m_keep;
    QLabel *m_note;
};

} // namespace vanthu::desktop
