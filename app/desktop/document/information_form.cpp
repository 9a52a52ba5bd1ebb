// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/information_form.h"

#include "app/desktop/document/field_names.h"
#include "app/desktop/look/language.h"
#include "app/desktop/widgets/text_field.h"
#include "core/documents/document_fields.h"
#include "core/documents/document_type.h"

#include <QFormLayout>
#include <QLabel>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

InformationForm::InformationForm(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget(this);
    page->setObjectName(u"panel"_s);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 8, 8, 8);
    m_form->setVerticalSpacing(2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString &name : editableFields())
        addField(name);
    m_files = new QLabel(page);
    m_files->setProperty("muted", true);
    m_files->setWordWrap(true);
    m_form->addRow(m_files);
    setWidget(page);
    viewport()->setObjectName(u"panel"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void InformationForm::addField(const QString &name)
{
    auto *label = new QLabel(m_form->parentWidget());
    label->setProperty("muted", true);
    auto *editor = new TextField(m_form->parentWidget());
    editor->setObjectName(u"field_"_s + name);
    editor->setProperty("quiet", true);
    label->setBuddy(editor);
    connect(editor, &TextField::editingFinished, this, [this, name] { commit(name); });
    m_form->addRow(label, editor);
    m_fields.insert(name, editor);
    m_labels.insert(name, label);
}

void InformationForm::setDetails(const DocumentDetails &details)
{
    m_details = details;
    const QJsonObject json = fieldsToJson(details.document.fields);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if ((*field)->hasFocus() && (*field)->isEdited())
            continue;
        (*field)->setText(shownField(json, field.key()));
    }
    // a name stands level with the first line of its value
    for (QLabel *label : std::as_const(m_labels))
        label->setFixedHeight(m_fields.value(u"number"_s)->height());
    m_fields.value(u"type"_s)->setToolTip(
        documentTypeName(details.document.fields.type, uiLanguage()));
    QStringList files;
    for (const Attachment &file : details.attachments) {
        QString line = file.name + u" · "_s + shownSize(file.bytes);
        if (file.pages)
            line += u" · "_s + tr("%n page(s)", nullptr, *file.pages);
        files << line;
    }
    m_files->setText(files.isEmpty() ? tr("No file.") : files.join(u'\n'));
}

bool InformationForm::isBeingEdited() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const TextField *editor) {
        return editor->hasFocus() && editor->isEdited();
    });
}

void InformationForm::editFirst()
{
    TextField *first = m_fields.value(u"number"_s);
    first->setFocus();
    first->selectAll();
}

void InformationForm::commit(const QString &field)
{
    TextField *editor = m_fields.value(field);
    if (!editor->isEdited() || m_details.document.id.value == 0)
        return;
    const QString before = shownField(fieldsToJson(m_details.document.fields), field);
    const QString after = editor->text();
    editor->setText(after);
    if (after != before)
        Q_EMIT edited(field, before, after);
}

void InformationForm::retranslate()
{
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        (*label)->setText(fieldName(label.key()));
        m_fields.value(label.key())->setAccessibleName(fieldName(label.key()));
    }
}

} // namespace vanthu::desktop
