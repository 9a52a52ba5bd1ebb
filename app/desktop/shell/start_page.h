// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vanthu::desktop {

/// What stands in the window while no library is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// A sentence about a library that could not be opened.
    void say(const QString &text);

Q_SIGNALS:
    void createWanted();
    void openWanted();
    void samplesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_failure;
    QPushButton *m_create;
    QPushButton *m_open;
    QPushButton *m_samples;
};

} // namespace vanthu::desktop
