// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document_pane.h"

#include "app/desktop/document/field_names.h"
#include "app/desktop/document/history_list.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/viewer/page_viewer.h"
#include "core/base/deliver.h"
#include "core/documents/document_fields.h"
#include "core/documents/document_type.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

DocumentPane::DocumentPane(Library *library, Changes *changes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_changes(changes)
    , m_type(new QLabel(this))
    , m_status(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_openPages(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    setObjectName(u"documentPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    buildInformation();
    buildPages();
    m_tabs->addTab(buildLineage(), QString());
    m_history = new HistoryList(this);
    m_tabs->addTab(m_history, QString());
    m_tabs->setDocumentMode(true);
    connect(m_openPages, &QPushButton::clicked, this, &DocumentPane::openPages);
    connect(m_print, &QPushButton::clicked, this, &DocumentPane::printWanted);
    connect(m_export, &QPushButton::clicked, this, &DocumentPane::exportWanted);
    connect(m_link, &QPushButton::clicked, this, &DocumentPane::linkWanted);
    retranslate();
    fill();
}

void DocumentPane::buildHead()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    auto *first = new QHBoxLayout;
    m_type->setProperty("caps", true);
    first->addWidget(m_type, 1);
    first->addWidget(m_status);
    column->addLayout(first);
    m_subject->setProperty("heading", true);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_subject);
    m_reasons->setProperty("muted", true);
    m_reasons->setWordWrap(true);
    column->addWidget(m_reasons);
    column->addWidget(m_tabs, 1);
    auto *buttons = new QHBoxLayout;
    m_openPages->setProperty("primary", true);
    for (QPushButton *button : {m_openPages, m_print, m_export, m_link})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void DocumentPane::buildInformation()
{
    auto *page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 8, 0, 8);
    m_form->setVerticalSpacing(2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString &name : editableFields()) {
        auto *label = new QLabel(page);
        label->setProperty("muted", true);
        auto *editor = new QLineEdit(page);
        editor->setObjectName(u"field_"_s + name);
        editor->setProperty("quiet", true);
        label->setBuddy(editor);
        connect(editor, &QLineEdit::editingFinished, this, [this, name] { commit(name); });
        m_form->addRow(label, editor);
        m_fields.insert(name, editor);
        m_labels.insert(name, label);
    }
    m_files = new QLabel(page);
    m_files->setProperty("muted", true);
    m_files->setWordWrap(true);
    m_form->addRow(m_files);
    page->setObjectName(u"panel"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->viewport()->setObjectName(u"panel"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(scroll, QString());
}

void DocumentPane::buildPages()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 8, 0, 0);
    auto *bar = new QHBoxLayout;
    m_find = new QLineEdit(page);
    m_find->setClearButtonEnabled(true);
    m_findCount = new QLabel(page);
    m_findCount->setProperty("muted", true);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_findCount);
    m_viewer = new PageViewer(page);
    rows->addLayout(bar);
    rows->addWidget(m_viewer, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_viewer->find(words);
        m_findCount->setVisible(!words.isEmpty());
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_viewer->findNext(1); });
    connect(m_viewer, &PageViewer::foundChanged, this, [this](int current, int count) {
        m_findCount->setText(tr("%1 of %2").arg(current).arg(count));
    });
    connect(m_viewer, &PageViewer::failed, this, &DocumentPane::failed);
    connect(m_viewer, &PageViewer::loaded, this, [this] {
        if (!m_words.isEmpty() && m_find->text().isEmpty())
            m_find->setText(m_words.join(u' '));
        else if (!m_find->text().isEmpty())
            m_viewer->find(m_find->text());
    });
    m_tabs->addTab(page, QString());
}

QWidget *DocumentPane::buildLineage()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 8, 0, 0);
    m_lineage = new QTreeWidget(page);
    m_lineage->setObjectName(u"lineage"_s);
    m_lineage->setColumnCount(3);
    m_lineage->setRootIsDecorated(false);
    m_lineage->setUniformRowHeights(true);
    auto *buttons = new QHBoxLayout;
    m_unlink = new QPushButton(page);
    m_confirm = new QPushButton(page);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_unlink);
    buttons->addStretch(1);
    rows->addWidget(m_lineage, 1);
    rows->addLayout(buttons);
    connect(m_lineage, &QTreeWidget::itemActivated, this, [this] {
        if (const Link *link = chosenLink())
            Q_EMIT documentWanted(link->other.id);
    });
    connect(m_lineage, &QTreeWidget::currentItemChanged, this, [this] {
        const Link *link = chosenLink();
        m_unlink->setEnabled(link != nullptr);
        m_confirm->setVisible(link && !link->relation.confirmed);
    });
    connect(m_unlink, &QPushButton::clicked, this, [this] {
        if (const Link *link = chosenLink())
            m_changes->unlink(*link, document());
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const Link *link = chosenLink())
            deliver(m_library->confirmLink(link->relation.id), this, [this](const Outcome &done) {
                if (!done)
                    Q_EMIT failed(done.error().message);
            });
    });
    return page;
}

const Link *DocumentPane::chosenLink() const
{
    const QTreeWidgetItem *item = m_lineage->currentItem();
    const QVariant at = item ? item->data(0, Qt::UserRole) : QVariant();
    const bool known = at.isValid() && at.toInt() < m_details.links.size();
    return known ? &m_details.links.at(at.toInt()) : nullptr;
}

void DocumentPane::show(DocumentId id)
{
    const int asked = ++m_question;
    if (id.value == 0) {
        m_details = {};
        fill();
        return;
    }
    deliver(m_library->details(id), this, [this, asked](const Result<DocumentDetails> &details) {
        if (asked != m_question)
            return;
        if (!details) {
            Q_EMIT failed(details.error().message);
            return;
        }
        m_details = *details;
        fill();
    });
    deliver(m_library->history(id), this, [this, asked](const Result<QList<AuditEvent>> &events) {
        if (asked == m_question && events)
            m_history->setEvents(*events);
    });
}

void DocumentPane::reload()
{
    bool editing = false;
    for (const QLineEdit *editor : std::as_const(m_fields))
        editing = editing || (editor->hasFocus() && editor->isModified());
    if (!editing)
        show(document());
}

void DocumentPane::fill()
{
    const bool any = document().value != 0;
    for (QWidget *part : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_openPages),
                          static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_export),
                          static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_status)})
        part->setVisible(any);
    if (!any) {
        m_type->clear();
        m_reasons->clear();
        m_subject->setText(tr("Choose a document to see what is known of it."));
        return;
    }
    const DocumentFields &fields = m_details.document.fields;
    QString type = fields.kind == DocumentKind::Article
                       ? textOf(documentKindNames, fields.kind, uiLanguage())
                       : documentTypeName(fields.type, uiLanguage());
    m_type->setText(type.toUpper()
                    + (fields.number.isEmpty() ? QString() : u" · "_s + fields.number));
    m_subject->setText(fields.subject);
    const bool stub = m_details.document.stub;
    m_status->setText(stub ? tr("not in the library")
                           : shownStatusWithSymbol(m_details.validity.status));
    QPalette palette = m_status->palette();
    palette.setColor(QPalette::WindowText, colours().of(m_details.validity.status));
    m_status->setPalette(palette);
    QStringList reasons;
    for (const ValidityReason &reason : m_details.validity.reasons)
        reasons << reason.text;
    m_reasons->setText(reasons.join(u'\n'));
    fillInformation();
    fillLineage();
    fillPages();
}

void DocumentPane::fillInformation()
{
    const QJsonObject json = fieldsToJson(m_details.document.fields);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if ((*field)->hasFocus() && (*field)->isModified())
            continue;
        (*field)->setText(shownField(json, field.key()));
        (*field)->setCursorPosition(0);
        (*field)->setModified(false);
    }
    QStringList files;
    for (const Attachment &file : m_details.attachments) {
        QString line = file.name + u" · "_s + shownSize(file.bytes);
        if (file.pages)
            line += u" · "_s + tr("%n page(s)", nullptr, *file.pages);
        files << line;
    }
    m_files->setText(files.isEmpty() ? tr("No file.") : files.join(u'\n'));
    m_openPages->setEnabled(!m_details.attachments.isEmpty());
}

void DocumentPane::commit(const QString &field)
{
    QLineEdit *editor = m_fields.value(field);
    if (!editor->isModified() || document().value == 0)
        return;
    editor->setModified(false);
    const QJsonObject json = fieldsToJson(m_details.document.fields);
    const QString before = shownField(json, field);
    if (editor->text() == before)
        return;
    m_changes->edit(document(), {{field, before}}, {{field, editor->text()}},
                    m_details.document.version);
}

void DocumentPane::fillLineage()
{
    m_lineage->clear();
    QString group;
    for (qsizetype at = 0; at < m_details.links.size(); ++at) {
        const Link &link = m_details.links.at(at);
        const QString relation = relationText(link.relation.kind, link.direction, uiLanguage());
        const bool same = relation == group;
        group = relation;
        const QString name = link.other.number.isEmpty() ? link.other.subject : link.other.number;
        auto *item = new QTreeWidgetItem(
            m_lineage, {same ? QString() : relation, name, shownDate(link.other.date)});
        item->setData(0, Qt::UserRole, at);
        const QString status =
            link.other.stub ? tr("not in the library") : shownStatusWithSymbol(link.other.status);
        item->setToolTip(1, link.other.subject + u'\n' + status);
        item->setForeground(0, colours().muted);
        if (link.other.stub)
            item->setForeground(1, colours().muted);
        if (!link.relation.scope.isEmpty())
            item->setText(1, name + u" ("_s + link.relation.scope + u')');
        item->setData(1, Qt::AccessibleTextRole, tr("%1 %2, %3").arg(relation, name, status));
    }
    m_lineage->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_lineage->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_lineage->header()->setStretchLastSection(false);
    m_unlink->setEnabled(false);
    m_confirm->hide();
}

void DocumentPane::fillPages()
{
    const Attachment file = m_details.attachments.value(0);
    if (file.sha256 == m_shownContent)
        return;
    m_shownContent = file.sha256;
    m_find->clear();
    PageSource source;
    if (!file.sha256.isEmpty()) {
        source.text = [this, hash = file.sha256] { return m_library->pageText(hash); };
        if (hasPages(file.mediaType))
            source.image = [this, hash = file.sha256](int page, int width) {
                return m_library->pageImage(hash, page, width);
            };
    }
    m_viewer->setSource(source);
}

void DocumentPane::openPages()
{
    m_tabs->setCurrentIndex(1);
    m_viewer->setFocus();
}

void DocumentPane::editFields()
{
    m_tabs->setCurrentIndex(0);
    m_fields.value(u"number"_s)->setFocus();
    m_fields.value(u"number"_s)->selectAll();
}

void DocumentPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        reload();
    QWidget::changeEvent(event);
}

void DocumentPane::retranslate()
{
    m_tabs->setTabText(0, tr("Information"));
    m_tabs->setTabText(1, tr("Pages"));
    m_tabs->setTabText(2, tr("Lineage"));
    m_tabs->setTabText(3, tr("History"));
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        (*label)->setText(fieldName(label.key()));
        m_fields.value(label.key())->setAccessibleName(fieldName(label.key()));
    }
    m_find->setPlaceholderText(tr("Find in this document"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_lineage->setHeaderLabels({tr("Relation"), tr("Document"), tr("Date")});
    m_lineage->setAccessibleName(tr("Lineage"));
    m_history->retranslate();
    m_openPages->setText(tr("Open pages"));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export PDF"));
    m_link->setText(tr("Link …"));
    m_unlink->setText(tr("Remove the link"));
    m_confirm->setText(tr("The link is right"));
    if (document().value == 0)
        fill();
}

} // namespace vanthu::desktop
