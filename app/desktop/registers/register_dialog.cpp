// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/registers/register_dialog.h"

#include "app/desktop/look/language.h"
#include "core/base/clock.h"
#include "core/text/dates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
template <typename Enum, size_t Size>
void fill(QComboBox *box, const std::array<EnumName<Enum>, Size> &names)
{
    for (const auto &name : names)
        box->addItem(textOf(names, name.value, uiLanguage()), static_cast<int>(name.value));
}

template <typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}
} // namespace

RegisterPeriod termFrom(QDate from, const std::optional<QDate> &until)
{
    RegisterPeriod term;
    term.from = from;
    term.until = until;
    term.name =
        until ? u"%1-%2"_s.arg(from.year()).arg(until->year()) : QString::number(from.year());
    return term;
}

RegisterDialog::RegisterDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_pattern(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_counting(new QComboBox(this))
    , m_inserts(new QCheckBox(this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("New register"));
    setObjectName(u"registerDialog"_s);
    m_name->setObjectName(u"registerName"_s);
    m_name->setPlaceholderText(tr("For example: Outgoing letters"));
    fill(m_kind, registerKindNames);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(RegisterKind::Outgoing)));
    fill(m_period, periodKindNames);
    fill(m_counting, countingNames);
    m_pattern->setEditable(true);
    m_pattern->setObjectName(u"registerPattern"_s);
    m_pattern->addItems({u"{number}/{type}-UBND"_s, u"{number}-{type}/TU"_s,
                         u"{number}/{year}/{type}-UBND"_s, u"{number}/UBND-{unit}"_s,
                         u"{number}"_s});
    m_from->setPlaceholderText(tr("First day of the term, like 17/10/2025"));
    m_inserts->setText(tr("Numbers may be put in between (174a)"));
    m_preview->setWordWrap(true);
    m_preview->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the register"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Holds"), m_kind);
    form->addRow(tr("Numbers like"), m_pattern);
    form->addRow(tr("Begins anew"), m_period);
    m_fromLabel->setText(tr("Term from"));
    form->addRow(m_fromLabel, m_from);
    form->addRow(tr("Counting"), m_counting);
    form->addRow(QString(), m_inserts);
    form->addRow(m_preview);
    form->addRow(buttons);
    resize(520, sizeHint().height());
    for (QComboBox *box : {m_kind, m_period, m_counting})
        connect(box, &QComboBox::currentIndexChanged, this, &RegisterDialog::preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (kind() == RegisterKind::Incoming)
            m_pattern->setEditText(u"{number}"_s);
    });
    connect(m_pattern, &QComboBox::editTextChanged, this, &RegisterDialog::preview);
    connect(m_name, &QLineEdit::textChanged, this, &RegisterDialog::preview);
    connect(m_from, &QLineEdit::textChanged, this, &RegisterDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString wrong = read();
        if (wrong.isEmpty())
            accept();
        else
            m_preview->setText(wrong);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
    m_name->setFocus();
}

RegisterKind RegisterDialog::kind() const
{
    return chosen<RegisterKind>(m_kind);
}

QString RegisterDialog::read()
{
    m_made = {};
    m_term.reset();
    m_made.name = m_name->text().trimmed();
    m_made.kind = kind();
    m_made.period = chosen<PeriodKind>(m_period);
    m_made.counting = chosen<Counting>(m_counting);
    m_made.insertsAllowed = m_inserts->isChecked();
    const auto pattern = NumberPattern::parse(m_pattern->currentText());
    if (!pattern)
        return pattern.error().message;
    m_made.pattern = *pattern;
    if (m_made.name.isEmpty())
        return tr("Give the register a name.");
    if (m_made.counting == Counting::ByType && !m_made.pattern.usesType())
        return tr("Where each type counts for itself, the numbers need {type}.");
    if (m_made.period == PeriodKind::Term) {
        const auto day = parseDate(m_from->text());
        if (!day || day->precision != DatePrecision::Day)
            return tr("Say on which day the term began, like 17/10/2025.");
        m_term = termFrom(day->date);
    }
    return {};
}

void RegisterDialog::preview()
{
    const bool terms = chosen<PeriodKind>(m_period) == PeriodKind::Term;
    m_from->setVisible(terms);
    m_fromLabel->setVisible(terms);
    const auto pattern = NumberPattern::parse(m_pattern->currentText());
    if (!pattern) {
        m_preview->setText(pattern.error().message);
        return;
    }
    const int year = Clock::today().year();
    const QString first = pattern->formatted({{1, {}}, u"QĐ"_s, year, u"VP"_s});
    const QString later = pattern->formatted({{174, {}}, u"KH"_s, year, u"NC"_s});
    m_preview->setText(tr("The numbers will look like this: %1, %2").arg(first, later));
}

} // namespace vanthu::desktop
