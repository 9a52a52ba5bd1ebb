// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vanthu::desktop {

/// In place of the pages of a paper that could not be read: why, and the way to try again.
class UnreadNote : public QWidget {
    Q_OBJECT

public:
    explicit UnreadNote(QWidget *parent = nullptr);

    void setFailure(const QString &sentence);

Q_SIGNALS:
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_again;
};

} // namespace vanthu::desktop
