// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/intake_view.h"

#include "app/desktop/intake/certain_bar.h"
#include "app/desktop/intake/compare_view.h"
#include "app/desktop/intake/page_bar.h"
#include "app/desktop/intake/queue_delegate.h"
#include "app/desktop/intake/reading_form.h"
#include "app/desktop/intake/review_commands.h"
#include "app/desktop/intake/unread_note.h"
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"
#include "core/library/library.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestForm = 340; ///< a field with how sure it is

IntakeActions actionsOf(Library *library)
{
    return {[library] { return library->intakeQueue(); },
            [library](IntakeId id, const IntakeDecision &decision) {
                return library->accept(id, decision);
            },
            [library](const ProgressHandler &progress, const CancelToken &cancel) {
                return library->acceptCertain(progress, cancel);
            },
            [library](IntakeId id) { return library->reject(id); },
            [library](const QList<IntakeId> &ids) { return library->putBack(ids); },
            [library](IntakeId id) { return library->readAgain(id); },
            [library](IntakeId id, const DocumentFields &fields) {
                return library->duplicatesOf(id, fields);
            },
            [library](const QString &number) { return library->resolve(number); }};
}

PageActions pageActionsOf(Library *library)
{
    return {[library](const QList<PaperPlan> &plans, const CancelToken &cancel) {
                return library->makePapers(plans, cancel);
            },
            [library](const QList<IntakeId> &papers) { return library->putBack(papers); },
            [library](IntakeId paper) { return library->keepAsOne(paper); }};
}

PageStrip::ImageSource imagesOf(Library *library)
{
    return [library](const QString &sha256, int page, int width) {
        return library->pageImage(sha256, page, width);
    };
}

QString hintFor(const IntakeItem *item, bool chosen)
{
    if (item && chosen)
        return IntakeView::tr("Alt+S number · Alt+N date · Alt+C issuer · Alt+T subject");
    if (!item)
        return IntakeView::tr(
            "Drop files or folders on the window, or press Ctrl+I, to bring papers in.");
    if (item->state == IntakeState::Locked || item->state == IntakeState::Failed)
        return IntakeView::tr("The fields can be filled in without the pages, too");
    return IntakeView::tr("Select words on the page, then Alt+S puts them in as the number");
}

/// Pages of which no word was read: another time the program for scans may be there.
bool hasNothingRead(const IntakeItem &item)
{
    return item.state == IntakeState::Waiting && vanthu::hasPages(item.mediaType)
           && item.reading.self.evidence.isEmpty();
}

QList<PageMark> marksOf(const Evidence &evidence)
{
    QList<PageMark> marks;
    for (const PageBox &box : evidence.boxes)
        marks.append({evidence.page.value_or(1) - 1, box, PageMark::Kind::Evidence});
    return marks;
}
} // namespace

IntakeView::IntakeView(Library *library, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_undo(undo)
    , m_controller(actionsOf(library))
{
    build();
    addKeys();
    connectController();
    connectPages();
    retranslate();
    showCurrent();
}

QWidget *IntakeView::makeQueue()
{
    auto *column = new QWidget(this);
    column->setObjectName(u"sideBar"_s);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(8, 12, 8, 8);
    m_queueTitle = new QLabel(column);
    m_queueTitle->setProperty("caps", true);
    m_queue = new QListView(column);
    m_queue->setObjectName(u"intakeQueue"_s);
    m_queue->setModel(m_controller.model());
    m_queue->setItemDelegate(new QueueDelegate(m_queue));
    m_queue->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rows->addWidget(m_queueTitle);
    rows->addWidget(m_queue, 1);
    rows->addWidget(new CertainBar(&m_controller, column));
    return column;
}

QWidget *IntakeView::makeForm()
{
    auto *column = new QWidget(this);
    column->setObjectName(u"panel"_s);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 12, 0, 12);
    m_title = new QLabel(column);
    m_title->setProperty("heading", true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // names may be long
    m_form = new ReadingForm(&m_controller, column);
    m_form->setMinimumWidth(narrowestForm);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    m_accept = new QPushButton(column);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setProperty("primary", true);
    m_later = new QPushButton(column);
    m_reject = new QPushButton(column);
    m_reject->setObjectName(u"reject"_s);
    m_compareButton = new QPushButton(column);
    m_compareButton->setObjectName(u"compare"_s);
    m_again = new QPushButton(column);
    m_again->setObjectName(u"again"_s);
    for (QPushButton *button : {m_accept, m_later, m_reject, m_again})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_compareButton);
    rows->addLayout(head);
    rows->addWidget(m_form, 1);
    rows->addLayout(buttons);
    return column;
}

QWidget *IntakeView::makePages()
{
    auto *middle = new QWidget(this);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_hint = new QLabel(middle);
    m_hint->setProperty("muted", true);
    m_hint->setContentsMargins(12, 8, 12, 8);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_arrange = new QToolButton(middle);
    m_arrange->setObjectName(u"arrangePages"_s);
    m_arrange->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_hint, 1);
    top->addWidget(m_arrange);
    m_bar = new PageBar(pageActionsOf(m_library), imagesOf(m_library), m_undo, middle);
    m_pages = new PaperPages(m_library, middle);
    m_pages->setObjectName(u"reviewPages"_s);
    m_viewer = m_pages->viewer();
    m_unread = new UnreadNote(middle);
    rows->addLayout(top);
    rows->addWidget(m_bar);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_unread, 1);
    return middle;
}

void IntakeView::build()
{
    m_paper = new QSplitter(this);
    m_paper->addWidget(makePages());
    m_paper->addWidget(makeForm());
    m_paper->installEventFilter(this);
    connect(m_paper, &QSplitter::splitterMoved, this, [this] { m_formPlaced = true; });
    m_compare = new CompareView(m_library, &m_controller, this);
    m_review = new QStackedWidget(this);
    m_review->addWidget(m_paper);
    m_review->addWidget(m_compare);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeQueue());
    splitter->addWidget(m_review);
    splitter->setSizes({240, 1060});
    splitter->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void IntakeView::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (const auto &enter : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s})
        key(QKeySequence(enter), [this] { acceptCurrent(); });
    key(QKeySequence(u"Ctrl+Shift+Return"_s), [this] { m_controller.acceptCertain(); });
    for (const ReadingField field : allReadingFields()) {
        if (fieldKey(field).isEmpty())
            continue;
        key(fieldKey(field), [this, field] { fill(field); });
    }
    connect(m_accept, &QPushButton::clicked, &m_controller, &IntakeController::accept);
    connect(m_later, &QPushButton::clicked, &m_controller, &IntakeController::later);
    connect(m_reject, &QPushButton::clicked, &m_controller, &IntakeController::reject);
    connect(m_compareButton, &QPushButton::clicked, this, &IntakeView::compare);
    connect(m_compare, &CompareView::closed, this, &IntakeView::showForm);
    connect(m_compare, &CompareView::message, this, &IntakeView::message);
    connect(m_again, &QPushButton::clicked, &m_controller, &IntakeController::readAgain);
    connect(m_unread, &UnreadNote::againWanted, &m_controller, &IntakeController::readAgain);
}

/// Of two that may be the same, none is catalogued by the key for those that are certain.
void IntakeView::acceptCurrent()
{
    if (m_review->currentWidget() == m_compare) {
        Q_EMIT message(tr("Choose first: Alt+1, Alt+2 or Alt+3; Esc goes back to the form."));
        return;
    }
    m_accept->setFocus(); // what is being typed counts
    m_controller.accept();
}

void IntakeView::connectController()
{
    connect(&m_controller, &IntakeController::duplicatesChanged, this, &IntakeView::takeDuplicates);
    connect(&m_controller, &IntakeController::currentChanged, this, &IntakeView::showCurrent);
    connect(&m_controller, &IntakeController::failed, this, &IntakeView::message);
    connect(&m_controller, &IntakeController::accepted, this,
            [this](DocumentId document, const QString &number, IntakeId paper,
                   const IntakeDecision &decision) {
                m_undo->push(new AcceptCommand(&m_controller, paper, decision, number));
                Q_EMIT documentAccepted(document);
                Q_EMIT message(tr("Catalogued: %1. Ctrl+Z takes it back.").arg(number));
            });
    connect(&m_controller, &IntakeController::acceptedCertain, this,
            [this](const QList<IntakeId> &papers) {
                Q_EMIT message(
                    tr("%n paper(s) catalogued.", nullptr, static_cast<int>(papers.size())));
            });
    connect(&m_controller, &IntakeController::rejected, this,
            [this](IntakeId paper, const QString &name) {
                m_undo->push(new RejectCommand(&m_controller, paper, name));
                Q_EMIT message(tr("Rejected: %1. Ctrl+Z takes it back.").arg(name));
            });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_controller.setCurrent(
                        IntakeId{index.data(IntakeQueueModel::IdRole).toLongLong()});
            });
    connect(m_form, &ReadingForm::fieldFocused, this, &IntakeView::showField);
    connect(m_form, &ReadingForm::linkFocused, this, &IntakeView::showLink);
    connect(m_viewer, &PageViewer::loaded, this, [this] {
        showField(ReadingField::Number);
        // a password given for another paper, or kept from an earlier day, opened it
        const IntakeItem *item = m_controller.current();
        if (item && item->state == IntakeState::Locked && !m_pages->hasAsked())
            m_controller.readAgain();
    });
    connect(m_pages, &PaperPages::message, this, &IntakeView::message);
}

/// The comparison opens by itself when a paper comes up, not while its fields are being typed.
void IntakeView::takeDuplicates(const QList<Duplicate> &duplicates)
{
    const IntakeItem *item = m_controller.current();
    const bool fresh = std::exchange(m_fresh, false);
    m_compareButton->setVisible(!duplicates.isEmpty());
    if (!item || duplicates.isEmpty()) {
        m_review->setCurrentIndex(0);
        return;
    }
    m_compare->setDuplicates(duplicates);
    const bool heap = !item->reading.parts.isEmpty(); // to be split first
    if (fresh && !heap && !m_compared.contains(item->id))
        m_review->setCurrentWidget(m_compare);
}

void IntakeView::compare()
{
    if (m_review->currentWidget() == m_compare)
        showForm();
    else if (!m_controller.duplicates().isEmpty())
        m_review->setCurrentWidget(m_compare);
}

void IntakeView::showForm()
{
    if (const IntakeItem *item = m_controller.current())
        m_compared.insert(item->id);
    m_review->setCurrentIndex(0);
    m_form->focusFirst();
}

void IntakeView::showCurrent()
{
    const IntakeItem *item = m_controller.current();
    m_fresh = true;
    m_review->setCurrentIndex(0);
    m_compareButton->hide();
    for (QPushButton *button : {m_accept, m_compareButton, m_later, m_reject})
        button->setEnabled(item != nullptr);
    m_again->setVisible(item && hasNothingRead(*item));
    m_arrange->setEnabled(item != nullptr);
    retranslate();
    if (!item) {
        showPages();
        m_unread->hide();
        m_pages->show();
        m_pages->setPaper({});
        return;
    }
    const bool unread = item->state == IntakeState::Failed;
    m_unread->setVisible(unread);
    m_pages->setVisible(!unread);
    if (unread)
        m_unread->setFailure(item->failure);
    const StoredPaper paper{item->sha256, item->name, item->mediaType};
    if (!m_pages->setPaper(unread ? StoredPaper{} : paper))
        showField(ReadingField::Number);
    const QModelIndex row = m_controller.model()->index(m_controller.model()->rowOf(item->id));
    if (m_queue->currentIndex() != row)
        m_queue->setCurrentIndex(row);
    showPages();
}

void IntakeView::showField(ReadingField field)
{
    if (m_controller.current())
        m_viewer->showEvidence(marksOf(m_controller.evidence(field)));
}

void IntakeView::showLink(int link)
{
    const auto &links = m_controller.decision().links;
    if (link >= links.size() || links.at(link).target.mentions.isEmpty())
        return;
    m_viewer->showEvidence(marksOf(links.at(link).target.mentions.first().evidence));
}

void IntakeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IntakeView::retranslate()
{
    const int count = m_controller.model()->rowCount();
    m_queueTitle->setText(tr("WAITING · %1").arg(count));
    m_queue->setAccessibleName(tr("Papers that wait"));
    const IntakeItem *item = m_controller.current();
    m_hint->setText(hintFor(item, !m_viewer->selectedText().isEmpty()));
    m_hint->setToolTip(m_hint->text());
    m_arrange->setText(tr("Pages …"));
    m_arrange->setToolTip(tr("Split, join and arrange the pages (Ctrl+Shift+G)"));
    m_title->setText(item ? item->name : tr("Nothing waits"));
    m_title->setToolTip(m_title->text());
    m_accept->setText(tr("Accept and go on"));
    m_accept->setToolTip(tr("Ctrl+Enter"));
    m_later->setText(tr("Later"));
    m_reject->setText(tr("Reject"));
    m_again->setText(tr("Try again"));
    m_again->setToolTip(tr("Read the file once more, after what was missing is there"));
    m_compareButton->setText(tr("Compare …"));
    m_compareButton->setToolTip(
        tr("Beside what it may be a second copy of, with the differences marked (Ctrl+D)"));
}

} // namespace vanthu::desktop
