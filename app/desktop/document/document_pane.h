// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/changes.h"
#include "core/library/library.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace vanthu::desktop {

class HistoryList;
class InformationForm;
class LinkList;
class PagesTab;
class ReasonList;

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
    void setFoundTerms(const QStringList &terms);
    void openPages();
    /// Opens the page at the place, as soon as its document is shown.
    void showPlace(const SourcePlace &place);
    void editFields();

Q_SIGNALS:
    void documentWanted(vanthu::DocumentId id);
    /// It may stand on the paper of another document.
    void placeWanted(const vanthu::SourcePlace &place);
    void linkWanted();
    void printWanted();
    void exportWanted();
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void connectTabs();
    void fill();
    void fillHead();
    void confirmLink(const Link &link);
    void goToPlace();
    void retranslate();

    Library *m_library;
    Changes *m_changes;
    DocumentDetails m_details;
    SourcePlace m_place; ///< that is still to be shown
    int m_question = 0;
    QLabel *m_type;
    QLabel *m_status;
    QLabel *m_subject;
    ReasonList *m_reasons;
    QTabWidget *m_tabs;
    InformationForm *m_information;
    PagesTab *m_pages;
    LinkList *m_links;
    HistoryList *m_history;
    QPushButton *m_openPages;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_link;
};

} // namespace vanthu::desktop
