// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/registrar.h"
#include "core/library/library_p.h"
#include "core/reports/csv_export.h"
#include "core/reports/pdf_export.h"
#include "core/reports/register_book.h"
#include "core/storage/document_store.h"
#include "core/storage/register_entry_store.h"
#include "core/storage/register_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct Opened {
    Register book;
    RegisterPeriod period;
};

Result<Opened> opened(Connection &connection, const QString &name, const QString &period)
{
    Opened found;
    VT_TRY(found.book, RegisterStore(connection).find(name));
    VT_TRY(found.period, RegisterStore(connection).period(found.book, period));
    return found;
}

Result<RegisterBook> bookOf(Connection &connection, const QString &name, const QString &period)
{
    VT_TRY(const Opened found, opened(connection, name, period));
    VT_TRY(const QList<RegisterEntry> entries,
           RegisterEntryStore(connection).entries(found.period.id));
    RegisterBook book;
    book.book = found.book;
    book.period = found.period;
    book.lines.reserve(entries.size());
    for (const RegisterEntry &entry : entries) {
        RegisterLine line{entry, {}};
        if (entry.document) {
            VT_TRY(const Document document, DocumentStore(connection).find(entry.document->id));
            line.fields = document.fields;
        }
        book.lines.append(line);
    }
    return book;
}

IfExists ifExists(Library::Overwrite overwrite)
{
    return overwrite == Library::Overwrite::Yes ? IfExists::Replace : IfExists::Refuse;
}
} // namespace

Library::Answer<QList<Register>> Library::registers() const
{
    return d->readers.run([](Connection &connection) { return RegisterStore(connection).all(); });
}

Library::Answer<void> Library::addRegister(const Register &added)
{
    return d->write([added](Connection &connection) -> Outcome {
        VT_CHECK(RegisterStore(connection).add(added));
        return {};
    });
}

Library::Answer<QList<RegisterPeriod>> Library::registerPeriods(const QString &name) const
{
    return d->readers.run([name](Connection &connection) -> Result<QList<RegisterPeriod>> {
        VT_TRY(const Register book, RegisterStore(connection).find(name));
        return RegisterStore(connection).periods(book.id);
    });
}

Library::Answer<void> Library::openTerm(const QString &name, const RegisterPeriod &term)
{
    return d->write([name, term](Connection &connection) -> Outcome {
        VT_TRY(const Register book, RegisterStore(connection).find(name));
        RegisterPeriod added = term;
        added.of = book.id;
        VT_CHECK(RegisterStore(connection).addPeriod(added));
        return {};
    });
}

Library::Answer<RegisterPeriod> Library::closePeriod(const QString &name, const QString &period)
{
    return d->write([name, period](Connection &connection) -> Result<RegisterPeriod> {
        VT_TRY(Opened found, opened(connection, name, period));
        VT_CHECK(RegisterStore(connection).setClosed(found.period, true, {}));
        found.period.closed = true;
        return found.period;
    });
}

Library::Answer<RegisterPeriod> Library::reopenPeriod(const QString &name, const QString &period,
                                                      const QString &why)
{
    return d->write([name, period, why](Connection &connection) -> Result<RegisterPeriod> {
        VT_TRY(Opened found, opened(connection, name, period));
        VT_CHECK(RegisterStore(connection).setClosed(found.period, false, why));
        found.period.closed = false;
        return found.period;
    });
}

Library::Answer<RegisterEntry> Library::giveNumber(const QString &name,
                                                   const NumberRequest &request)
{
    return d->write([name, request](Connection &connection) -> Result<RegisterEntry> {
        VT_TRY(const Register book, RegisterStore(connection).find(name));
        return Registrar(connection).give(book, request);
    });
}

Library::Answer<RegisterEntry> Library::voidNumber(const QString &name, const VoidNumber &request)
{
    return d->write([name, request](Connection &connection) -> Result<RegisterEntry> {
        VT_TRY(const Opened found, opened(connection, name, request.period));
        const QString series = found.book.counting == Counting::ByType ? request.type : QString();
        return RegisterEntryStore(connection)
            .makeVoid(found.book, found.period, series, request.number, request.why);
    });
}

Library::Answer<QList<RegisterEntry>> Library::registerEntries(RegisterPeriodId period, int offset,
                                                               int limit) const
{
    return d->readers.run([period, offset, limit](Connection &connection) {
        return RegisterEntryStore(connection).entries(period, offset, limit);
    });
}

Library::Answer<QString> Library::previewNumber(const QString &name,
                                                const NumberRequest &request) const
{
    return d->readers.run([name, request](Connection &connection) -> Result<QString> {
        VT_TRY(const Register book, RegisterStore(connection).find(name));
        return RegisterEntryStore(connection).preview(book, request);
    });
}

Library::Answer<RegisterBook> Library::registerBook(const QString &name,
                                                    const QString &period) const
{
    return d->readers.run(
        [name, period, office = d->info.name](Connection &connection) -> Result<RegisterBook> {
            VT_TRY(RegisterBook book, bookOf(connection, name, period));
            book.office = office;
            return book;
        });
}

Library::Answer<RegisterGaps> Library::registerGaps(const QString &name,
                                                    const QString &period) const
{
    return d->readers.run([name, period](Connection &connection) -> Result<RegisterGaps> {
        VT_TRY(const Opened found, opened(connection, name, period));
        return RegisterEntryStore(connection).gaps(found.book, found.period, Clock::today());
    });
}

Library::Answer<void> Library::exportRegisterPdf(const QString &name, const QString &period,
                                                 const QString &file, Overwrite overwrite) const
{
    return d->readers.run(
        [name, period, file, overwrite, office = d->info.name](Connection &connection) -> Outcome {
            VT_CHECK(checkTarget(file, ifExists(overwrite)));
            VT_TRY(RegisterBook book, bookOf(connection, name, period));
            book.office = office;
            return writePdf(makeRegisterBook(book), file, ifExists(overwrite));
        });
}

Library::Answer<void> Library::exportRegisterCsv(const QString &name, const QString &period,
                                                 const QString &file, Overwrite overwrite) const
{
    return d->readers.run([name, period, file, overwrite](Connection &connection) -> Outcome {
        VT_CHECK(checkTarget(file, ifExists(overwrite)));
        VT_TRY(const RegisterBook book, bookOf(connection, name, period));
        return writeWholeFile(file, csvOf(registerTable(book)), ifExists(overwrite));
    });
}

} // namespace vanthu
