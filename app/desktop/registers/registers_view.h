// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vanthu::desktop {

class RegisterModel;
enum class NumberPurpose;

/// The registers of the office: one at a time, a period at a time, with what is missing in red.
class RegistersView : public QWidget {
    Q_OBJECT

public:
    RegistersView(Library *library, QWidget *parent);

    /// Asks for the registers anew; what is shown stays.
    void reload();
    void newRegister();
    /// Asks which number a document is to bear.
    void registerDocument(const Document &document);
    void giveNumber();
    void reserveNumber();
    /// Of the chosen line.
    void voidNumber();
    void openTerm();
    /// Closes the period that is shown, or reopens it.
    void closeOrReopen();
    /// Shows the pages as they will be printed.
    void print();

    [[nodiscard]] RegisterModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Null when there is no register.
    [[nodiscard]] const Register *book() const;
    /// Null when it holds no number.
    [[nodiscard]] const RegisterPeriod *period() const;

Q_SIGNALS:
    void message(const QString &text);
    void documentWanted(vanthu::DocumentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildEmpty();
    void askPeriods();
    void askEntries();
    void showStanding();
    void take(const Document &document, NumberPurpose purpose);
    void retranslate();
    template <typename T>
    void tell(const QFuture<Result<T>> &work, const QString &done);

    Library *m_library;
    RegisterModel *m_model;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_book = nullptr;
    QComboBox *m_period = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_reserve = nullptr;
    QPushButton *m_void = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_print = nullptr;
    QTableView *m_table = nullptr;
    QList<Register> m_registers;
    QList<RegisterPeriod> m_periods;
    QString m_wanted; ///< name of a register that was just made
    int m_question = 0;
};

} // namespace vanthu::desktop
