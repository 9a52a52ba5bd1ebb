// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/intake_controller.h"
#include "app/desktop/intake/paired_pages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace vanthu::desktop {

class FieldPairs;

/// The paper under review beside what it may be a second copy of, with all that differs marked, and
/// the choice what becomes of it.
class CompareView : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the view.
    CompareView(Library *library, IntakeController *controller, QWidget *parent = nullptr);

    /// Shows the current paper beside the first of its duplicates; those shown already stay.
    void setDuplicates(const QList<Duplicate> &duplicates);
    [[nodiscard]] PairedPages *pages() { return m_pages; }

Q_SIGNALS:
    /// The clerk wants the form again.
    void closed();
    void message(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeChoices();
    void addKeys();
    void choose(int index);
    void showDocument(DocumentId id);
    void showPaper(IntakeId id);
    void showPair(const DocumentFields &fields, const PairedPaper &other);
    void keep();
    void showDifferences();
    void retranslate();
    [[nodiscard]] const Duplicate *chosen() const;

    Library *m_library;
    IntakeController *m_controller;
    QList<Duplicate> m_duplicates;
    IntakeId m_paper; ///< whose duplicates they are
    int m_question = 0;
    QLabel *m_sentence = nullptr;
    QComboBox *m_which = nullptr;
    FieldPairs *m_fields = nullptr;
    PairedPages *m_pages = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vanthu::desktop
