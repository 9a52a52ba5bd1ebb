// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_window.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// Air between paragraphs, headings that stand out from the text by little.
void setParagraphs(QTextDocument &text)
{
    constexpr double lineHeight = 135; // per cent
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        format.setTopMargin(level > 1 ? 18 : 0);
        format.setBottomMargin(inTable ? 0 : level > 0 ? 6 : 8);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat heading;
        heading.setProperty(QTextFormat::FontPixelSize, level == 1 ? 22 : 16);
        heading.clearProperty(QTextFormat::FontSizeAdjustment);
        heading.setFontWeight(QFont::DemiBold);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.setCharFormat(heading);
    }
}

/// A rule below each row in place of boxes.
void setTables(QTextDocument &text)
{
    const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(6);
        format.setTopMargin(6);
        format.setBottomMargin(12);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat line = cell.format().toTableCellFormat();
                line.setBottomBorder(1);
                line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                line.setBottomBorderBrush(colours().line);
                cell.setFormat(line);
            }
        }
    }
}
} // namespace

HelpWindow::HelpWindow(QList<QAction *> actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_actions(std::move(actions))
    , m_names(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    resize(860, 620);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_names->setObjectName(u"helpNames"_s);
    m_names->setFixedWidth(220);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    columns->addWidget(m_names);
    columns->addWidget(m_text, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, &HelpWindow::fill);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showPage(link.toString()); });
    retranslate();
}

void HelpWindow::showPage(const QString &name)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).name == name)
            m_names->setCurrentRow(row);
    }
}

QString HelpWindow::page() const
{
    return m_pages.value(m_names->currentRow()).name;
}

void HelpWindow::fill(int row)
{
    if (row < 0)
        return;
    m_text->setMarkdown(m_pages.at(row).text);
    setParagraphs(*m_text->document());
    setTables(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Vanthu"));
    m_names->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    const QString shown = page();
    m_pages = helpPages(uiLanguage());
    m_pages.append(keysPage(m_actions));
    m_names->clear();
    for (const HelpPage &page : std::as_const(m_pages))
        m_names->addItem(page.title);
    m_names->setCurrentRow(0);
    showPage(shown);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vanthu::desktop
