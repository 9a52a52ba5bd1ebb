// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/search_box.h"
#include "core/base/deliver.h"

#include <QInputDialog>
#include <QSplitter>
#include <QStackedWidget>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

void MainWindow::search(const QString &query)
{
    if (!m_library)
        return;
    if (m_middle->currentWidget() != m_reading || m_lists->currentWidget() != m_catalogue)
        goTo(PlaceItem::All);
    m_catalogue->setQuery(query);
}

void MainWindow::searchFor(const QString &query)
{
    if (m_side->chosen() != PlaceItem::All)
        goTo(PlaceItem::All);
    m_search->setText(query);
    m_search->remember();
}

void MainWindow::showSavedSearches()
{
    deliver(m_library->savedSearches(), this, [this](const Result<QList<SavedSearch>> &searches) {
        if (searches)
            m_side->setSavedSearches(*searches);
    });
}

void MainWindow::saveSearch()
{
    const QString query = Library::queryWithFilters(m_catalogue->request());
    if (query.isEmpty()) {
        say(tr("Search for something first, or narrow the list; that can be saved."));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"saveSearchDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("Its name in the side bar; the name of another saved search takes that "
                            "one's place:"));
    dialog->setTextValue(m_search->text().isEmpty() ? query : m_search->text());
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString &typed) {
        if (const QString name = typed.simplified(); !name.isEmpty())
            sayFailure(m_library->saveSearch(name, query));
    });
    dialog->open();
}

void MainWindow::forgetSearch(const QString &name)
{
    sayFailure(m_library->removeSearch(name));
}

void MainWindow::sayFailure(const QFuture<Result<void>> &change)
{
    deliver(change, this, [this](const Result<void> &done) {
        if (!done)
            say(done.error().message);
    });
}

} // namespace vanthu::desktop
