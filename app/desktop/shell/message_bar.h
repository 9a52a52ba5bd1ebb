// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vanthu::desktop {

/// Says things without stopping anybody: a line above the list that can be closed.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
};

} // namespace vanthu::desktop
