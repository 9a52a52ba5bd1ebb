// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/review/review_view.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/review/plain_row_delegate.h"
#include "core/base/deliver.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 400; ///< changes come several together
constexpr int shownAffected = 12;
constexpr qsizetype shownSubject = 90;
} // namespace

ReviewView::ReviewView(Library *library, Changes *changes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_changes(changes)
    , m_model(new ReviewModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_dealt(new QPushButton(this))
    , m_merge(new QPushButton(this))
{
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(Qt::Vertical, this);
    buildList();
    auto *detail = new QWidget(this);
    buildDetail(detail);
    parts->addWidget(m_table);
    parts->addWidget(detail);
    parts->setSizes({430, 230});
    parts->setStretchFactor(0, 1);
    parts->setChildrenCollapsible(false);
    m_stack->addWidget(parts);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(m_stack);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReviewView::ask);
    retranslate();
}

ReviewView::~ReviewView()
{
    m_cancel.cancel();
}

void ReviewView::buildList()
{
    m_table->setObjectName(u"reviewList"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlainRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(PlainRowDelegate::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(ReviewModel::KindColumn, 170);
    header->resizeSection(ReviewModel::DocumentColumn, 150);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewView::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT documentWanted(m_model->document(index.row()));
    });
}

void ReviewView::buildDetail(QWidget *detail)
{
    auto *rows = new QVBoxLayout(detail);
    rows->setContentsMargins(16, 10, 16, 10);
    auto *area = new QScrollArea(detail);
    area->viewport()->setObjectName(u"panel"_s);
    area->setWidgetResizable(true);
    m_detail->setObjectName(u"panel"_s);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    area->setWidget(m_detail);
    rows->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    m_dealt->setProperty("primary", true);
    buttons->addWidget(m_dealt);
    buttons->addWidget(m_merge);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(m_detail, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT documentWanted(DocumentId{link.toLongLong()}); });
    connect(m_dealt, &QPushButton::clicked, this, &ReviewView::markDealt);
    connect(m_merge, &QPushButton::clicked, this, &ReviewView::mergeRecords);
}

void ReviewView::reload()
{
    m_soon.start();
}

void ReviewView::ask()
{
    const int asked = ++m_question;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_checking = true;
    retranslate();
    deliver(m_library->notices(Library::Notices::Open), this,
            [this, asked](const Result<QList<Notice>> &notices) {
                if (asked != m_question)
                    return;
                if (!notices)
                    Q_EMIT failed(notices.error().message);
                else
                    m_model->setNotices(*notices);
                tellCount();
            });
    deliver(m_library->check({}, {}, m_cancel), this,
            [this, asked](const Result<CheckReport> &report) {
                if (asked != m_question)
                    return;
                m_checking = false;
                if (!report)
                    Q_EMIT failed(report.error().message);
                else
                    m_model->setFindings(report->items);
                tellCount();
            });
}

void ReviewView::tellCount()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    retranslate();
    Q_EMIT countChanged(m_model->pressing());
}

int ReviewView::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void ReviewView::showCurrent()
{
    const int row = currentRow();
    const Notice *notice = m_model->notice(row);
    const ReviewItem *item = m_model->finding(row);
    m_dealt->setVisible(notice);
    m_merge->setVisible(item && item->finding.code == CheckCode::SameNumber);
    ++m_detailQuestion;
    if (notice)
        showNotice(*notice);
    else if (item)
        showFinding(*item);
    else
        m_detail->clear();
    if (isVisible() && (notice || item))
        Q_EMIT documentChosen(m_model->document(row));
}

QString ReviewView::linkTo(const DocumentRow &row)
{
    const QString name = row.number.isEmpty() ? row.subject : row.number;
    const QString subject =
        row.subject.size() > shownSubject ? row.subject.left(shownSubject) + u'…' : row.subject;
    return u"<a href=\"%1\" style=\"color:%4\">%2</a> %3"_s.arg(
        QString::number(row.id.value), name.toHtmlEscaped(), subject.toHtmlEscaped(),
        colours().accent.name());
}

void ReviewView::showNotice(const Notice &notice)
{
    const QString head = u"<p><b>%1</b></p>"_s.arg(notice.reason.toHtmlEscaped());
    m_detail->setText(head);
    deliver(
        m_library->impact(notice.document.id, Library::everyDepth), this,
        [this, head, asked = m_detailQuestion](const Result<QList<AffectedDocument>> &affected) {
            if (asked != m_detailQuestion || !affected)
                return;
            QString text = head
                           + u"<p>%1</p>"_s.arg(
                               tr("%n document(s) rest on it, directly or through others:", nullptr,
                                  static_cast<int>(affected->size())));
            for (const AffectedDocument &one :
                 affected->first(std::min<qsizetype>(affected->size(), shownAffected))) {
                text += u"<div style=\"margin-left:%1px\">%2 · %3</div>"_s.arg(
                    QString::number(16 * one.depth), linkTo(one.document),
                    shownStatus(one.document.status));
            }
            if (affected->size() > shownAffected)
                text += u"<div style=\"margin-left:16px\">…</div>"_s;
            m_detail->setText(text);
        });
}

void ReviewView::showFinding(const ReviewItem &item)
{
    const CheckRule rule = checkRule(item.finding.code, uiLanguage());
    QString text = u"<p><b>%1</b></p><p>%2</p><p>→ %3</p>"_s.arg(
        item.finding.message.toHtmlEscaped(), rule.explanation.toHtmlEscaped(),
        rule.remedy.toHtmlEscaped());
    for (const DocumentRow &row : QList<DocumentRow>{item.document} + item.related)
        text += u"<div>%1</div>"_s.arg(linkTo(row));
    m_detail->setText(text);
}

void ReviewView::markDealt()
{
    if (const Notice *notice = m_model->notice(currentRow()))
        m_changes->deal(notice->id, notice->document.number);
}

void ReviewView::mergeRecords()
{
    const ReviewItem *item = m_model->finding(currentRow());
    if (item && !item->related.isEmpty())
        m_changes->merge(item->document.id, item->related.first().id, item->document.number);
}

bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentRow() >= 0
            && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            Q_EMIT documentWanted(m_model->document(currentRow()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        reload();
    }
    if (event->type() == QEvent::StyleChange) {
        m_model->retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void ReviewView::retranslate()
{
    m_table->setAccessibleName(tr("To be looked at"));
    m_detail->setAccessibleName(tr("What it means and how to mend it"));
    m_dealt->setText(tr("Dealt with"));
    m_dealt->setShortcut(QKeySequence(u"Ctrl+Return"_s)); // a new text takes the key away
    m_dealt->setToolTip(tr("Take the notice away (Ctrl+Enter); Undo brings it back"));
    m_merge->setText(tr("Merge the two records"));
    m_empty->setText(m_checking ? tr("Looking for contradictions …")
                                : tr("Nothing to look at.\nHere stand documents that fell while "
                                     "others rest on them, and contradictions of dates, numbers, "
                                     "links and statuses."));
}

} // namespace vanthu::desktop
