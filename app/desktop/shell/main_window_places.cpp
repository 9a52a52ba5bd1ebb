// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window, and how one comes from a list or a reason to a document and its page.
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/registers/registers_view.h"
#include "app/desktop/review/missing_view.h"
#include "app/desktop/review/review_view.h"
#include "app/desktop/shell/main_window.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace vanthu::desktop {

namespace {
Place placeOf(PlaceItem item)
{
    switch (item) {
    case PlaceItem::WithoutFile: return Place::WithoutFile;
    case PlaceItem::Bin: return Place::Bin;
    case PlaceItem::All:
    case PlaceItem::Waiting:
    case PlaceItem::Review:
    case PlaceItem::Registers:
    case PlaceItem::Stubs: break;
    }
    return Place::All;
}
} // namespace

ChangeActions MainWindow::changeActions() const
{
    Library *library = m_library.get();
    return {[library](const DocumentFields &fields) { return library->add(fields, {}); },
            [library](DocumentId id) { return library->details(id); },
            [library](DocumentId id, const FieldChanges &changes, RowVersion seen) {
                return library->set(id, changes, seen);
            },
            [library](DocumentId id) { return library->remove(id); },
            [library](DocumentId id) { return library->restore(id); },
            [library](const LinkRequest &request) { return library->link(request); },
            [library](RelationId id) { return library->unlink(id); },
            [library](DocumentId kept, DocumentId gone) { return library->merge(kept, gone); },
            [library](DocumentId id) { return library->undoMerge(id); },
            [library](NoticeId id) { return library->dealWith(id, {}); },
            [library](NoticeId id) { return library->reopen(id); }};
}

void MainWindow::connectPane()
{
    m_pane = new DocumentPane(m_library.get(), m_changes.get(), this);
    m_reading->addWidget(m_pane);
    m_reading->setSizes({760, 390});
    m_reading->setStretchFactor(0, 1);
    connect(m_pane, &DocumentPane::documentWanted, this, &MainWindow::openDocument);
    connect(m_pane, &DocumentPane::placeWanted, this, &MainWindow::openPlace);
    connect(m_pane, &DocumentPane::failed, this, &MainWindow::say);
    connect(m_pane, &DocumentPane::linkWanted, this, &MainWindow::linkCurrent);
    connect(m_pane, &DocumentPane::printWanted, this, &MainWindow::printSheet);
    connect(m_pane, &DocumentPane::exportWanted, this, &MainWindow::exportSheet);
}

void MainWindow::connectReview()
{
    m_review = new ReviewView(m_library.get(), m_changes.get(), this);
    m_missing = new MissingView(m_library.get(), m_changes.get(), this);
    m_lists->addWidget(m_review);
    m_lists->addWidget(m_missing);
    const auto choose = [this](DocumentId id) {
        m_pane->show(id);
        remember(id);
    };
    connect(m_review, &ReviewView::documentChosen, this, choose);
    connect(m_review, &ReviewView::documentWanted, this, &MainWindow::openDocument);
    connect(m_review, &ReviewView::countChanged, m_side, &SideBar::setPressing);
    connect(m_review, &ReviewView::failed, this, &MainWindow::say);
    connect(m_missing, &MissingView::documentChosen, this, choose);
    connect(m_missing, &MissingView::documentWanted, this, &MainWindow::openDocument);
    connect(m_missing, &MissingView::importWanted, this, &MainWindow::chooseFilesToImport);
    connect(m_missing, &MissingView::failed, this, &MainWindow::say);
}

void MainWindow::openPlace(const SourcePlace &place)
{
    if (!place.document)
        return;
    if (*place.document != m_pane->document())
        openDocument(*place.document);
    m_pane->showPlace(place);
}

void MainWindow::goTo(PlaceItem place)
{
    if (m_side->chosen() != place) {
        m_side->choose(place);
        return; // the side bar calls back
    }
    if (place == PlaceItem::Waiting) {
        m_middle->setCurrentWidget(m_intake);
        m_intake->reload();
        return;
    }
    if (place == PlaceItem::Registers) {
        m_middle->setCurrentWidget(m_registers);
        m_registers->reload();
        return;
    }
    m_middle->setCurrentWidget(m_reading);
    if (place == PlaceItem::Review) {
        m_lists->setCurrentWidget(m_review);
        m_review->reload();
        m_review->table()->setFocus();
    } else if (place == PlaceItem::Stubs) {
        m_lists->setCurrentWidget(m_missing);
        m_missing->reload(); // and shows the document of its row
        m_missing->table()->setFocus();
    } else {
        m_lists->setCurrentWidget(m_catalogue);
        m_catalogue->setPlace(placeOf(place));
    }
}

void MainWindow::openDocument(DocumentId id)
{
    if (m_middle->currentWidget() != m_reading)
        goTo(PlaceItem::All);
    m_pane->setVisible(true);
    m_pane->show(id);
    m_catalogue->select(id);
    remember(id);
}

void MainWindow::remember(DocumentId id)
{
    if (id.value == 0 || (m_visit >= 0 && m_visited.at(m_visit) == id))
        return;
    m_visited = m_visited.first(m_visit + 1);
    m_visited.append(id);
    m_visit = m_visited.size() - 1;
}

void MainWindow::stepHistory(int step)
{
    const qsizetype wanted = m_visit + step;
    if (wanted < 0 || wanted >= m_visited.size())
        return;
    m_visit = wanted;
    m_pane->show(m_visited.at(wanted));
    m_catalogue->select(m_visited.at(wanted));
}

} // namespace vanthu::desktop
