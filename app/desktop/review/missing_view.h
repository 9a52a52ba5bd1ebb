// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/changes.h"
#include "app/desktop/review/missing_model.h"
#include "core/library/library.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vanthu::desktop {

/// The place of the documents that are cited and not here: bring the file in, or say which of the
/// documents that are here is meant.
class MissingView : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the view.
    MissingView(Library *library, Changes *changes, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] MissingModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QListWidget *candidates() const { return m_candidates; }

Q_SIGNALS:
    void documentChosen(vanthu::DocumentId id);
    void documentWanted(vanthu::DocumentId id);
    void importWanted();
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    [[nodiscard]] QWidget *builtChoice();
    void showCurrent();
    void mergeChosen();
    void retranslate();
    [[nodiscard]] const MissingDocument *current() const;

    Library *m_library;
    Changes *m_changes;
    MissingModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_hint;
    QListWidget *m_candidates;
    QPushButton *m_meant;
    QPushButton *m_import;
    int m_question = 0;
};

} // namespace vanthu::desktop
