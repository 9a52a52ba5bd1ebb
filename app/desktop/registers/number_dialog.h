// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vanthu::desktop {

enum class NumberPurpose { Give, Reserve };

/// Gives a number: to a document, to nobody yet, or for later. The number that comes is shown
/// before it is given; Enter gives it.
class NumberDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` is the one that takes the number; its id is 0 for none.
    NumberDialog(Library *library, const QList<Register> &registers, const QString &chosen,
                 const Document &document, NumberPurpose purpose, QWidget *parent);

    /// The name of the register.
    [[nodiscard]] QString registerName() const;
    /// None while a field cannot be read.
    [[nodiscard]] std::optional<NumberRequest> request() const;

private:
    void showFields();
    void ask();
    [[nodiscard]] const Register *book() const;

    Library *m_library;
    QList<Register> m_registers;
    Document m_document;
    NumberPurpose m_purpose;
    QFormLayout *m_form;
    QComboBox *m_book;
    QComboBox *m_type;
    QLineEdit *m_day;
    QLineEdit *m_unit;
    QLineEdit *m_number;
    QLineEdit *m_for;
    QLineEdit *m_until;
    QLabel *m_preview;
    QPushButton *m_give = nullptr;
    int m_question = 0;
};

} // namespace vanthu::desktop
