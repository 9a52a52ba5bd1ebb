// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/reading_field.h"

#include <QFrame>

class QLabel;

namespace vanthu::desktop {

/// Holds the editor of one field; its left edge and a word tell how sure the reading is.
class SurenessFrame : public QFrame {
    Q_OBJECT

public:
    explicit SurenessFrame(QWidget *editor, QWidget *parent = nullptr);

    /// `certainty` from 0 to 1 and `page` from 1 stand in the word where they are known.
    void setSureness(Sureness sureness, double certainty, int page);
    [[nodiscard]] Sureness sureness() const { return m_sureness; }
    /// Says that what was typed is no value for the field.
    void setRefused(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_word;
    Sureness m_sureness = Sureness::Absent;
    bool m_refused = false;
};

} // namespace vanthu::desktop
