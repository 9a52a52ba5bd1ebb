// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document_pane.h"

#include "app/desktop/document/history_list.h"
#include "app/desktop/document/information_form.h"
#include "app/desktop/document/link_list.h"
#include "app/desktop/document/pages_tab.h"
#include "app/desktop/document/reason_list.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "core/base/deliver.h"
#include "core/documents/document_type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
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
    , m_reasons(new ReasonList(this))
    , m_tabs(new QTabWidget(this))
    , m_information(new InformationForm(this))
    , m_pages(new PagesTab(library, this))
    , m_links(new LinkList(this))
    , m_history(new HistoryList(this))
    , m_openPages(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    setObjectName(u"documentPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    for (QWidget *tab : {static_cast<QWidget *>(m_information), static_cast<QWidget *>(m_pages),
                         static_cast<QWidget *>(m_links), static_cast<QWidget *>(m_history)})
        m_tabs->addTab(tab, QString());
    m_tabs->setDocumentMode(true);
    connectTabs();
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
    column->addWidget(m_reasons);
    column->addWidget(m_tabs, 1);
    auto *buttons = new QHBoxLayout;
    m_openPages->setProperty("primary", true);
    for (QPushButton *button : {m_openPages, m_print, m_export, m_link})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void DocumentPane::connectTabs()
{
    connect(m_information, &InformationForm::edited, this,
            [this](const QString &field, const QString &before, const QString &after) {
                m_changes->edit(document(), {{field, before}}, {{field, after}},
                                m_details.document.version);
            });
    connect(m_pages, &PagesTab::failed, this, &DocumentPane::failed);
    connect(m_reasons, &ReasonList::documentWanted, this, &DocumentPane::documentWanted);
    connect(m_reasons, &ReasonList::placeWanted, this, &DocumentPane::placeWanted);
    connect(m_links, &LinkList::documentWanted, this, &DocumentPane::documentWanted);
    connect(m_links, &LinkList::removalWanted, this,
            [this](const Link &link) { m_changes->unlink(link, document()); });
    connect(m_links, &LinkList::confirmed, this, &DocumentPane::confirmLink);
}

void DocumentPane::confirmLink(const Link &link)
{
    deliver(m_library->confirmLink(link.relation.id), this, [this](const Outcome &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

void DocumentPane::setFoundTerms(const QStringList &terms)
{
    m_pages->setFoundTerms(terms);
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
    if (!m_information->isBeingEdited())
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
        m_reasons->setReport({}, {});
        m_subject->setText(tr("Choose a document to see what is known of it."));
        return;
    }
    fillHead();
    m_information->setDetails(m_details);
    m_openPages->setEnabled(!m_details.attachments.isEmpty());
    m_links->setLinks(m_details.links);
    m_pages->setFile(m_details.attachments.value(0));
    goToPlace();
}

void DocumentPane::showPlace(const SourcePlace &place)
{
    m_place = place;
    goToPlace();
}

void DocumentPane::goToPlace()
{
    if (m_place.document != document())
        return;
    const SourcePlace place = std::exchange(m_place, {});
    for (const Attachment &file : std::as_const(m_details.attachments)) {
        if (file.sha256 == place.sha256)
            m_pages->setFile(file);
    }
    openPages();
    m_pages->showPlace(place);
}

void DocumentPane::fillHead()
{
    const DocumentFields &fields = m_details.document.fields;
    const QString type = fields.kind == DocumentKind::Article
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
    m_reasons->setReport(m_details.validity, m_details.document.id);
}

void DocumentPane::openPages()
{
    m_tabs->setCurrentWidget(m_pages);
    m_pages->focusPages();
}

void DocumentPane::editFields()
{
    m_tabs->setCurrentWidget(m_information);
    m_information->editFirst();
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
    m_information->retranslate();
    m_pages->retranslate();
    m_links->retranslate();
    m_history->retranslate();
    m_openPages->setText(tr("Open pages"));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export PDF"));
    m_link->setText(tr("Link …"));
    if (document().value == 0)
        fill();
}

} // namespace vanthu::desktop
