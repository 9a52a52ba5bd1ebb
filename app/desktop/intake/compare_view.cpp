// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/compare_view.h"

#include "app/desktop/intake/field_pairs.h"
#include "app/desktop/look/icons.h"
#include "core/base/deliver.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr auto keepKey = "Alt+1";
constexpr auto anotherKey = "Alt+2";
constexpr auto discardKey = "Alt+3";

StoredPaper fileOf(const IntakeItem &item)
{
    return {item.state == IntakeState::Failed ? QString() : item.sha256, item.name, item.mediaType};
}

/// The file that shows the document best: its pages as they were issued.
StoredPaper fileOf(const DocumentDetails &details)
{
    for (const Attachment &file : details.attachments) {
        if (hasPages(file.mediaType))
            return {file.sha256, file.name, file.mediaType};
    }
    if (details.attachments.isEmpty())
        return {};
    const Attachment &first = details.attachments.first();
    return {first.sha256, first.name, first.mediaType};
}

QString withKey(const QString &text, const char *key)
{
    return u"%1  %2"_s.arg(
        text, QKeySequence(QString::fromLatin1(key)).toString(QKeySequence::NativeText));
}
} // namespace

CompareView::CompareView(Library *library, IntakeController *controller, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_controller(controller)
{
    setObjectName(u"compareView"_s);
    build();
    addKeys();
    connect(m_which, &QComboBox::activated, this, &CompareView::choose);
    connect(m_pages, &PairedPages::differencesChanged, this, &CompareView::showDifferences);
    connect(m_pages, &PairedPages::message, this, &CompareView::message);
    retranslate();
}

void CompareView::build()
{
    m_fields = new FieldPairs(this);
    m_pages = new PairedPages(m_library, this);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 10, 16, 10);
    inside->setSpacing(8);
    inside->addWidget(makeTop());
    inside->addWidget(m_fields);
    inside->addWidget(m_pages, 1);
    inside->addWidget(makeChoices());
    setLayout(inside);
}

QWidget *CompareView::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_sentence = new QLabel(top);
    m_sentence->setObjectName(u"compareSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_which = new QComboBox(top);
    m_which->setObjectName(u"compareWith"_s);
    m_count = new QLabel(top);
    m_count->setObjectName(u"differenceCount"_s);
    m_count->setProperty("muted", true);
    m_before = new QToolButton(top);
    m_before->setIcon(icon(u"go-previous"_s));
    m_next = new QToolButton(top);
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setIcon(icon(u"go-next"_s));
    row->addWidget(m_sentence, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_count),
                          static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_next)})
        row->addWidget(part);
    connect(m_before, &QToolButton::clicked, this, [this] { m_pages->stepDifference(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->stepDifference(1); });
    return top;
}

QWidget *CompareView::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    m_keep = new QPushButton(choices);
    m_keep->setObjectName(u"keepOne"_s);
    m_keep->setProperty("primary", true);
    m_another = new QPushButton(choices);
    m_another->setObjectName(u"catalogueAnother"_s);
    m_discard = new QPushButton(choices);
    m_discard->setObjectName(u"discardCopy"_s);
    m_close = new QPushButton(choices);
    m_close->setObjectName(u"closeCompare"_s);
    for (QPushButton *button : {m_keep, m_another, m_discard})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_keep, &QPushButton::clicked, this, &CompareView::keep);
    connect(m_another, &QPushButton::clicked, m_controller, &IntakeController::accept);
    connect(m_discard, &QPushButton::clicked, m_controller, &IntakeController::reject);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closed);
    return choices;
}

void CompareView::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(QString::fromLatin1(keepKey)), [this] { m_keep->click(); });
    key(QKeySequence(QString::fromLatin1(anotherKey)), [this] { m_another->click(); });
    key(QKeySequence(QString::fromLatin1(discardKey)), [this] { m_discard->click(); });
    key(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
    key(QKeySequence(Qt::Key_F8), [this] { m_pages->stepDifference(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_pages->stepDifference(-1); });
}

const Duplicate *CompareView::chosen() const
{
    const int index = m_which->currentIndex();
    return index >= 0 && index < m_duplicates.size() ? &m_duplicates.at(index) : nullptr;
}

void CompareView::setDuplicates(const QList<Duplicate> &duplicates)
{
    const IntakeItem *item = m_controller->current();
    if (!item || (item->id == m_paper && duplicates == m_duplicates))
        return;
    m_paper = item->id;
    m_duplicates = duplicates;
    m_which->clear();
    for (int at = 0; at < m_duplicates.size(); ++at)
        m_which->addItem(tr("Look-alike %1 of %2").arg(at + 1).arg(m_duplicates.size()));
    m_which->setVisible(m_duplicates.size() > 1);
    if (!m_duplicates.isEmpty())
        choose(0);
}

void CompareView::choose(int index)
{
    m_which->setCurrentIndex(index);
    const Duplicate *duplicate = chosen();
    if (!duplicate)
        return;
    ++m_question;
    m_sentence->setText(duplicate->sentence);
    retranslate();
    if (duplicate->document)
        showDocument(*duplicate->document);
    else if (duplicate->paper)
        showPaper(*duplicate->paper);
}

void CompareView::showDocument(DocumentId id)
{
    const int asked = m_question;
    deliver(m_library->details(id), this, [this, asked, id](const Result<DocumentDetails> &found) {
        if (asked != m_question)
            return;
        if (!found) {
            Q_EMIT message(found.error().message);
            return;
        }
        const QString caption = tr("In the library: %1").arg(found->document.fields.number);
        const StoredPaper file = fileOf(*found);
        if (!file.sha256.isEmpty()) {
            showPair(found->document.fields, {caption, file, {}});
            return;
        }
        deliver(m_library->text(id), this,
                [this, asked, caption,
                 fields = found->document.fields](const Result<QStringList> &text) {
                    if (asked == m_question)
                        showPair(fields, {caption, {}, text.value_or(QStringList())});
                });
    });
}

void CompareView::showPaper(IntakeId id)
{
    const int row = m_controller->model()->rowOf(id);
    if (row < 0) {
        Q_EMIT closed(); // it was decided about meanwhile
        return;
    }
    const IntakeItem &other = m_controller->model()->items().at(row);
    showPair(Library::proposal(other).fields,
             {tr("Waits too: %1").arg(other.name), fileOf(other), {}});
}

void CompareView::showPair(const DocumentFields &fields, const PairedPaper &other)
{
    const IntakeItem *item = m_controller->current();
    if (!item)
        return;
    m_fields->setFields(m_controller->decision().fields, fields);
    m_pages->setPapers({tr("Under review: %1").arg(item->name), fileOf(*item), {}}, other);
    showDifferences();
}

/// One paper of the two is to be kept: the document that is there, with this file, or this paper.
void CompareView::keep()
{
    const Duplicate *duplicate = chosen();
    if (!duplicate)
        return;
    if (duplicate->document)
        m_controller->attachTo(*duplicate);
    else if (duplicate->paper)
        m_controller->discard(*duplicate->paper);
}

void CompareView::showDifferences()
{
    const int count = m_pages->differenceCount();
    const int current = m_pages->currentDifference();
    m_count->setText(count == 0    ? tr("The words are the same")
                     : current < 0 ? tr("%n place(s) differ", nullptr, count)
                                   : tr("%1 of %2 places").arg(current + 1).arg(count));
    m_before->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keep->setFocus();
}

void CompareView::retranslate()
{
    const Duplicate *duplicate = chosen();
    const bool waits = duplicate && !duplicate->document;
    m_keep->setText(withKey(
        waits ? tr("Keep this, discard the other") : tr("Put the file to that document"), keepKey));
    m_keep->setToolTip(
        waits ? tr("The other paper leaves the queue; Ctrl+Z brings it back")
              : tr("The library has this document already: keep the file with it, without a second "
                   "one"));
    m_another->setText(withKey(tr("Catalogue as another"), anotherKey));
    m_another->setToolTip(tr("It is another document: both are kept"));
    m_discard->setText(withKey(tr("Discard this"), discardKey));
    m_discard->setToolTip(tr("This paper leaves the queue; Ctrl+Z brings it back"));
    m_close->setText(withKey(tr("To the form"), "Esc"));
    m_which->setAccessibleName(tr("Which of the papers that look the same"));
    m_before->setToolTip(tr("The difference before (Shift+F8)"));
    m_before->setAccessibleName(tr("The difference before"));
    m_next->setToolTip(tr("The next difference (F8)"));
    m_next->setAccessibleName(tr("The next difference"));
    showDifferences();
}

} // namespace vanthu::desktop
