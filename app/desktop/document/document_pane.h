// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/changes.h"
#include "core/library/library.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace vanthu::desktop {

class HistoryList;
class PageViewer;

/// The chosen document: what is known of it, its pages, its lược đồ as a list, and its history.
class DocumentPane : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    DocumentPane(Library *library, Changes *changes, QWidget *parent = nullptr);

    void show(DocumentId id);
    void reload();
    [[nodiscard]] DocumentId document() const { return m_details.document.id; }
    [[nodiscard]] const DocumentDetails &details() const { return m_details; }
    /// Marks these words on the pages.
    void setFoundWords(const QStringList &words) { m_words = words; }
    void openPages();
    void editFields();

Q_SIGNALS:
    void documentWanted(vanthu::DocumentId id);
    void linkWanted();
    void printWanted();
    void exportWanted();
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildInformation();
    void buildPages();
    [[nodiscard]] QWidget *buildLineage();
    void fill();
    void fillInformation();
    void fillLineage();
    void fillPages();
    void commit(const QString &field);
    void retranslate();
    [[nodiscard]] const Link *chosenLink() const;

    Library *m_library;
    Changes *m_changes;
    DocumentDetails m_details;
    QStringList m_words;
    QString m_shownContent;
    int m_question = 0;
    QLabel *m_type;
    QLabel *m_status;
    QLabel *m_subject;
    QLabel *m_reasons;
    QTabWidget *m_tabs;
    QFormLayout *m_form = nullptr;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QLabel *> m_labels;
    QLabel *m_files = nullptr;
    PageViewer *m_viewer = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_findCount = nullptr;
    QTreeWidget *m_lineage = nullptr;
    HistoryList *m_history = nullptr;
    QPushButton *m_openPages;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_link;
    QPushButton *m_unlink = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace vanthu::desktop
