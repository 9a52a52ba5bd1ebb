// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/new_document_dialog.h"

#include "app/desktop/document/field_names.h"
#include "app/desktop/look/language.h"
#include "core/base/deliver.h"
#include "core/documents/document_fields.h"
#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/organization.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

NewDocumentDialog::NewDocumentDialog(Library *library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("New document"));
    auto *form = new QFormLayout(this);
    for (const QString &name :
         {u"number"_s, u"type"_s, u"issuer"_s, u"date"_s, u"subject"_s, u"signer"_s, u"note"_s}) {
        auto *editor = new QLineEdit(this);
        editor->setObjectName(u"new_"_s + name);
        form->addRow(fieldName(name), editor);
        m_editors.insert(name, editor);
        connect(editor, &QLineEdit::textChanged, this, &NewDocumentDialog::read);
    }
    QStringList types;
    for (const DocumentType &type : documentTypes())
        types << type.code;
    QStringList issuers;
    for (const Organization &body : organizations())
        issuers << body.name;
    m_editors.value(u"type"_s)->setCompleter(new QCompleter(types, this));
    auto *issuerNames = new QCompleter(issuers, this);
    issuerNames->setFilterMode(Qt::MatchContains);
    issuerNames->setCaseSensitivity(Qt::CaseInsensitive);
    m_editors.value(u"issuer"_s)->setCompleter(issuerNames);
    m_hint->setWordWrap(true);
    form->addRow(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Catalogue"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDocumentDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 360);
}

void NewDocumentDialog::read()
{
    m_fields = {};
    m_wrong.clear();
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const Outcome outcome = setField(m_fields, editor.key(), (*editor)->text());
        if (!outcome)
            m_wrong = outcome.error().message;
    }
    const auto number = DocumentNumber::parse(m_fields.number);
    if (m_fields.type.isEmpty() && number)
        m_fields.type = number->typeCode();
    const int asked = ++m_question;
    deliver(m_library->duplicatesOf(m_fields), this,
            [this, asked](const Result<QList<Duplicate>> &same) {
                if (asked == m_question && same)
                    m_hint->setText(sentencesOf(*same).join(u'\n'));
            });
}

void NewDocumentDialog::tryToAccept()
{
    read();
    if (!m_wrong.isEmpty())
        m_hint->setText(m_wrong);
    else if (m_fields.number.isEmpty() && m_fields.subject.isEmpty())
        m_hint->setText(tr("Type at least the number or the subject."));
    else
        accept();
}

} // namespace vanthu::desktop
