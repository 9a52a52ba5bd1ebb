// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vanthu::desktop {

class IntakeController;

/// Below the queue: the button that accepts all certain papers; while that is under way, how far it
/// is and the button that stops it.
class CertainBar : public QWidget {
    Q_OBJECT

public:
    /// `controller` outlives the bar.
    explicit CertainBar(IntakeController *controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int done, int total);
    void retranslate();

    QPushButton *m_accept;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace vanthu::desktop
