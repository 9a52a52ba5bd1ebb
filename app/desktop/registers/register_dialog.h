// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace vanthu::desktop {

/// A new register: its name, what it holds, how it counts and writes its numbers. What the first
/// number will look like is shown while typing.
class RegisterDialog : public QDialog {
    Q_OBJECT

public:
    explicit RegisterDialog(QWidget *parent);

    [[nodiscard]] const Register &made() const { return m_made; }
    /// The first term, where the register counts by terms.
    [[nodiscard]] const std::optional<RegisterPeriod> &term() const { return m_term; }

private:
    void preview();
    /// A sentence that says what is missing; empty when the register can be made.
    [[nodiscard]] QString read();
    [[nodiscard]] RegisterKind kind() const;

    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_pattern;
    QComboBox *m_period;
    QLineEdit *m_from;
    QLabel *m_fromLabel;
    QComboBox *m_counting;
    QCheckBox *m_inserts;
    QLabel *m_preview;
    Register m_made;
    std::optional<RegisterPeriod> m_term;
};

/// The term that begins on a day, named by the years that are known: "2025", "2020-2025".
[[nodiscard]] RegisterPeriod termFrom(QDate from, const std::optional<QDate> &until = {});

} // namespace vanthu::desktop
