// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/reading_form.h"

#include "app/desktop/intake/link_rows.h"
#include "app/desktop/intake/sureness_frame.h"
#include "app/desktop/look/language.h"
#include "app/desktop/widgets/text_field.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr auto fieldProperty = "readingField";

/// Fields whose values are longer than the form is wide; they grow.
bool isLong(ReadingField field)
{
    return field == ReadingField::Subject || field == ReadingField::Issuer;
}

template <typename Enum, size_t Size>
QComboBox *makeChoice(const std::array<EnumName<Enum>, Size> &names, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (const EnumName<Enum> &name : names)
        choice->addItem(QString::fromUtf16(name.vi), QString::fromUtf16(name.code));
    return choice;
}
} // namespace

ReadingForm::ReadingForm(IntakeController *controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
{
    build();
    retranslate();
    connect(m_controller, &IntakeController::currentChanged, this, &ReadingForm::load);
    connect(m_controller, &IntakeController::fieldChanged, this, &ReadingForm::showSureness);
    connect(m_controller, &IntakeController::linkResolved, m_links, &LinkRows::setResolved);
    connect(m_controller, &IntakeController::warningsChanged, this,
            [this](const QStringList &warnings) {
                m_warnings->setText(warnings.join(u'\n'));
                m_warnings->setVisible(!warnings.isEmpty());
            });
    connect(m_links, &LinkRows::taken, m_controller, &IntakeController::setLinkTaken);
    connect(m_links, &LinkRows::kindChosen, m_controller, &IntakeController::setLinkKind);
    connect(m_links, &LinkRows::focused, this, &ReadingForm::linkFocused);
}

void ReadingForm::build()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_warnings = new QLabel(page);
    m_warnings->setObjectName(u"intakeWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    column->addWidget(m_warnings);
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ReadingField field : allReadingFields()) {
        QWidget *editor = makeEditor(field);
        auto *frame = new SurenessFrame(editor, page);
        auto *label = new QLabel(page);
        label->setBuddy(editor);
        m_editors.insert(field, editor);
        m_frames.insert(field, frame);
        m_labels.insert(field, label);
        m_rows->addRow(label, frame);
    }
    column->addLayout(m_rows);
    m_title = new QLabel(page);
    m_links = new LinkRows(page);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_links);
    column->addStretch(1);
    page->setObjectName(u"panel"_s);
    viewport()->setObjectName(u"panel"_s);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *ReadingForm::makeEditor(ReadingField field)
{
    QWidget *editor = nullptr;
    if (isLong(field)) {
        auto *text = new TextField(this);
        connect(text, &TextField::editingFinished, this, [this, field] { commit(field); });
        editor = text;
    } else if (field == ReadingField::Recipients) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
        editor = text;
    } else if (field == ReadingField::Secrecy) {
        editor = makeChoice(secrecyNames, this);
    } else if (field == ReadingField::Urgency) {
        editor = makeChoice(urgencyNames, this);
    } else {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::editingFinished, this, [this, field] { commit(field); });
        editor = line;
    }
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        connect(choice, &QComboBox::activated, this, [this, field] { commit(field); });
    editor->setObjectName(u"intake_"_s + evidenceName(field));
    editor->setProperty(fieldProperty, static_cast<int>(field));
    editor->installEventFilter(this);
    return editor;
}

bool ReadingForm::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant property = watched->property(fieldProperty);
    if (property.isValid()) {
        const auto field = static_cast<ReadingField>(property.toInt());
        if (event->type() == QEvent::FocusIn)
            Q_EMIT fieldFocused(field);
        if (event->type() == QEvent::FocusOut && field == ReadingField::Recipients)
            commit(field);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ReadingForm::load()
{
    const DocumentFields &fields = m_controller->decision().fields;
    const bool any = m_controller->current() != nullptr;
    widget()->setEnabled(any);
    for (const ReadingField field : allReadingFields()) {
        setEditorText(field, any ? fieldText(fields, field) : QString());
        showSureness(field);
    }
    m_links->setLinks(m_controller->decision().links, locale().language() == QLocale::English
                                                          ? UiLanguage::English
                                                          : UiLanguage::Vietnamese);
    m_warnings->hide();
    retranslate();
}

void ReadingForm::showSureness(ReadingField field)
{
    double certainty = 0;
    int page = 0;
    if (m_controller->current()) {
        const Evidence evidence = m_controller->evidence(field);
        certainty = evidence.certainty;
        page = evidence.page.value_or(0);
    }
    const Sureness sureness = m_controller->sureness(field);
    if (sureness == Sureness::Typed && !m_controller->wasChosen(field))
        page = 0;
    m_frames.value(field)->setSureness(sureness, certainty, page);
}

void ReadingForm::commit(ReadingField field)
{
    if (!m_controller->current())
        return;
    if (!m_controller->setField(field, editorText(field)))
        m_frames.value(field)->setRefused(tr("not a date"));
}

void ReadingForm::fill(ReadingField field, const ChosenWords &words)
{
    if (!m_controller->current())
        return;
    if (m_controller->fillFromPage(field, words))
        setEditorText(field, fieldText(m_controller->decision().fields, field));
    else
        m_frames.value(field)->setRefused(tr("no date there"));
    focusField(field);
}

void ReadingForm::focusField(ReadingField field)
{
    QWidget *editor = m_editors.value(field);
    ensureWidgetVisible(editor);
    if (editor->hasFocus())
        Q_EMIT fieldFocused(field);
    editor->setFocus();
}

void ReadingForm::focusFirst()
{
    focusField(ReadingField::Number);
}

QString ReadingForm::editorText(ReadingField field) const
{
    QWidget *editor = m_editors.value(field);
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->toPlainText();
    const QString code = qobject_cast<QComboBox *>(editor)->currentData().toString();
    return code.isEmpty() ? QString() : code;
}

void ReadingForm::setEditorText(ReadingField field, const QString &text)
{
    QWidget *editor = m_editors.value(field);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *growing = qobject_cast<TextField *>(editor)) {
        growing->setText(text);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor)) {
        plain->setPlainText(text);
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(qMax(0, choice->findData(text)));
    }
}

void ReadingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void ReadingForm::retranslate()
{
    for (const ReadingField field : allReadingFields()) {
        m_labels.value(field)->setText(fieldLabel(field));
        m_editors.value(field)->setAccessibleName(fieldLabel(field));
        const QKeySequence key = fieldKey(field);
        m_editors.value(field)->setToolTip(
            key.isEmpty() ? fieldLabel(field)
                          : tr("%1: select words on the page, then %2 puts them here")
                                .arg(fieldLabel(field), key.toString(QKeySequence::NativeText)));
    }
    const int count = m_links->count();
    m_title->setText(count ? tr("Cited documents · %1").arg(count) : tr("No document is cited"));
    m_title->setVisible(m_controller->current() != nullptr);
}

} // namespace vanthu::desktop
