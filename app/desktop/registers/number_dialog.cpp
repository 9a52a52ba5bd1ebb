// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/registers/number_dialog.h"

#include "app/desktop/look/language.h"
#include "core/base/clock.h"
#include "core/base/deliver.h"
#include "core/documents/document_type.h"
#include "core/text/dates.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
std::optional<QDate> dayOf(const QLineEdit *field)
{
    const auto day = parseDate(field->text());
    return day && day->precision == DatePrecision::Day ? std::optional(day->date) : std::nullopt;
}
} // namespace

NumberDialog::NumberDialog(Library *library, const QList<Register> &registers,
                           const QString &chosen, const Document &document, NumberPurpose purpose,
                           QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_registers(registers)
    , m_document(document)
    , m_purpose(purpose)
    , m_form(new QFormLayout(this))
    , m_book(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_day(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_for(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_preview(new QLabel(this))
{
    setObjectName(u"numberDialog"_s);
    setWindowTitle(purpose == NumberPurpose::Give ? tr("Give a number") : tr("Reserve a number"));
    for (const Register &one : registers)
        m_book->addItem(one.name);
    m_book->setCurrentIndex(qMax(0, m_book->findText(chosen)));
    m_book->setObjectName(u"numberBook"_s);
    for (const DocumentType &type : documentTypes())
        m_type->addItem(documentTypeName(type.code, uiLanguage()), type.code);
    m_type->setCurrentIndex(qMax(0, m_type->findData(document.fields.type)));
    m_day->setText(shownDate(Clock::today()));
    m_day->setObjectName(u"numberDay"_s);
    m_number->setObjectName(u"numberWanted"_s);
    m_number->setPlaceholderText(tr("The next one"));
    m_number->setToolTip(tr("A number that was reserved, or that another system gave"));
    m_until->setPlaceholderText(tr("Without a limit"));
    m_preview->setObjectName(u"numberPreview"_s);
    m_preview->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_give = buttons->button(QDialogButtonBox::Ok);
    m_give->setText(purpose == NumberPurpose::Give ? tr("Give the number")
                                                   : tr("Reserve the number"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_form->addRow(tr("Register"), m_book);
    m_form->addRow(tr("Type"), m_type);
    m_form->addRow(tr("Day"), m_day);
    m_form->addRow(tr("Drafted by"), m_unit);
    m_form->addRow(tr("Number"), m_number);
    m_form->addRow(tr("For whom"), m_for);
    m_form->addRow(tr("Until"), m_until);
    m_form->addRow(m_preview);
    m_form->addRow(buttons);
    resize(480, sizeHint().height());
    connect(m_book, &QComboBox::currentIndexChanged, this, &NumberDialog::showFields);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NumberDialog::ask);
    for (QLineEdit *field : {m_day, m_unit, m_number, m_until})
        connect(field, &QLineEdit::textChanged, this, &NumberDialog::ask);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFields();
    m_give->setFocus();
}

const Register *NumberDialog::book() const
{
    const int at = m_book->currentIndex();
    return at >= 0 && at < m_registers.size() ? &m_registers.at(at) : nullptr;
}

QString NumberDialog::registerName() const
{
    return m_book->currentText();
}

/// Only what the register's numbers need.
void NumberDialog::showFields()
{
    const Register *chosen = book();
    const bool reserve = m_purpose == NumberPurpose::Reserve;
    const bool ofDocument = m_document.id.value != 0 && !m_document.fields.type.isEmpty();
    const auto show = [this](QWidget *field, bool wanted) {
        field->setVisible(wanted);
        m_form->labelForField(field)->setVisible(wanted);
    };
    show(m_type, chosen && !ofDocument
                     && (chosen->pattern.usesType() || chosen->counting == Counting::ByType));
    show(m_unit, chosen && chosen->pattern.text().contains("{unit}"_L1));
    show(m_number, !reserve);
    show(m_for, reserve);
    show(m_until, reserve);
    ask();
}

std::optional<NumberRequest> NumberDialog::request() const
{
    NumberRequest request;
    const auto day = dayOf(m_day);
    if (!day)
        return std::nullopt;
    request.day = *day;
    request.type = m_document.fields.type.isEmpty() ? m_type->currentData().toString()
                                                    : m_document.fields.type;
    request.unit = m_unit->text().trimmed();
    if (m_document.id.value != 0)
        request.document = m_document.id;
    if (!m_number->text().trimmed().isEmpty()) {
        const auto number = RegisterNumber::parse(m_number->text());
        if (!number)
            return std::nullopt;
        request.number = *number;
    }
    request.reserve = m_purpose == NumberPurpose::Reserve;
    request.note = m_for->text().trimmed();
    if (!m_until->text().trimmed().isEmpty()) {
        request.reservedUntil = dayOf(m_until);
        if (!request.reservedUntil)
            return std::nullopt;
    }
    return request;
}

/// Shows the number that would be given; it is only given when the dialog is accepted.
void NumberDialog::ask()
{
    const int asked = ++m_question;
    const auto wanted = request();
    m_give->setEnabled(wanted.has_value());
    if (!wanted) {
        m_preview->setText(tr("Write the days like 22/7/2019 and the number like 174."));
        return;
    }
    deliver(m_library->previewNumber(registerName(), *wanted), this,
            [this, asked](const Result<QString> &number) {
                if (asked != m_question)
                    return;
                m_give->setEnabled(number.has_value());
                m_preview->setText(number ? tr("It will be <b>%1</b>.").arg(number->toHtmlEscaped())
                                          : number.error().message);
            });
}

} // namespace vanthu::desktop
