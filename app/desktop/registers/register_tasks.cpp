// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons and the menu of the registers do.
#include "app/desktop/output/printing.h"
#include "app/desktop/registers/number_dialog.h"
#include "app/desktop/registers/register_dialog.h"
#include "app/desktop/registers/register_model.h"
#include "app/desktop/registers/registers_view.h"
#include "core/base/deliver.h"
#include "core/text/dates.h"

#include <QComboBox>
#include <QInputDialog>
#include <QTableView>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

template <typename T>
void RegistersView::tell(const QFuture<Result<T>> &work, const QString &done)
{
    deliver(work, this, [this, done](const Result<T> &outcome) {
        Q_EMIT message(outcome ? done : outcome.error().message);
        reload();
    });
}

void RegistersView::newRegister()
{
    auto *dialog = new RegisterDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Register made = dialog->made();
        const auto term = dialog->term();
        deliver(m_library->addRegister(made), this, [this, made, term](const Outcome &outcome) {
            if (!outcome)
                return Q_EMIT message(outcome.error().message);
            m_wanted = made.name;
            if (term)
                return tell(m_library->openTerm(made.name, *term), tr("Made: %1").arg(made.name));
            Q_EMIT message(tr("Made: %1").arg(made.name));
            reload();
        });
    });
    dialog->open();
}

void RegistersView::take(const Document &document, NumberPurpose purpose)
{
    const QString shown = m_book->currentText();
    deliver(m_library->registers(), this,
            [this, document, purpose, shown](const Result<QList<Register>> &registers) {
                if (!registers)
                    return Q_EMIT message(registers.error().message);
                if (registers->isEmpty()) {
                    Q_EMIT message(tr("There is no register yet. Make one first."));
                    return newRegister();
                }
                auto *dialog =
                    new NumberDialog(m_library, *registers, shown, document, purpose, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this, [this, dialog] {
                    const auto request = dialog->request();
                    if (!request)
                        return;
                    m_wanted = dialog->registerName();
                    deliver(m_library->giveNumber(dialog->registerName(), *request), this,
                            [this](const Result<RegisterEntry> &entry) {
                                Q_EMIT message(entry ? tr("Given: %1").arg(entry->formatted)
                                                     : entry.error().message);
                                reload();
                            });
                });
                dialog->open();
            });
}

void RegistersView::registerDocument(const Document &document)
{
    take(document, NumberPurpose::Give);
}

void RegistersView::giveNumber()
{
    take({}, NumberPurpose::Give);
}

void RegistersView::reserveNumber()
{
    take({}, NumberPurpose::Reserve);
}

void RegistersView::voidNumber()
{
    const RegisterEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    if (!book() || !period() || !entry)
        return Q_EMIT message(tr("Choose a number of the register first."));
    bool ok = false;
    const QString why = QInputDialog::getText(this, tr("Void %1").arg(entry->formatted),
                                              tr("Why is it void? The register shows the reason."),
                                              QLineEdit::Normal, {}, &ok);
    if (!ok)
        return;
    tell(m_library->voidNumber(book()->name, {period()->name, entry->series, entry->number, why}),
         tr("Void: %1").arg(entry->formatted));
}

void RegistersView::openTerm()
{
    if (!book() || book()->period != PeriodKind::Term)
        return Q_EMIT message(tr("Only registers that count by terms have terms to open."));
    bool ok = false;
    const QString text =
        QInputDialog::getText(this, tr("New term"),
                              tr("First day of the term, like 17/10/2025. The one before it ends "
                                 "there, and numbers begin again."),
                              QLineEdit::Normal, {}, &ok);
    if (!ok)
        return;
    const auto day = parseDate(text);
    if (!day || day->precision != DatePrecision::Day)
        return Q_EMIT message(tr("“%1” is no day. Write it like 17/10/2025.").arg(text));
    const RegisterPeriod term = termFrom(day->date);
    tell(m_library->openTerm(book()->name, term), tr("Open from now on: %1").arg(term.name));
}

void RegistersView::print()
{
    if (book() && period())
        previewRegister(m_library, book()->name, period()->name, this,
                        [this](const QString &text) { Q_EMIT message(text); });
    else
        Q_EMIT message(tr("The register holds no number yet: there is nothing to print."));
}

void RegistersView::closeOrReopen()
{
    if (!book() || !period())
        return;
    const QString name = period()->name;
    if (!period()->closed) {
        tell(m_library->closePeriod(book()->name, name),
             tr("Closed: %1. No number is given in it from now on.").arg(name));
        return;
    }
    bool ok = false;
    const QString why =
        QInputDialog::getText(this, tr("Reopen %1").arg(name), tr("Why? The log keeps the reason."),
                              QLineEdit::Normal, {}, &ok);
    if (ok && !why.trimmed().isEmpty())
        tell(m_library->reopenPeriod(book()->name, name, why), tr("Open again: %1").arg(name));
}

} // namespace vanthu::desktop
