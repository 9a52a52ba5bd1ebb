// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_entry_store.h"

#include "core/base/clock.h"
#include "core/documents/document_fields.h"
#include "core/documents/document_type.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <QUuid>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto entryColumns =
    "register_entry.id, register_entry.period_id, register_entry.series, register_entry.number, "
    "register_entry.suffix, register_entry.formatted, register_entry.day, register_entry.state, "
    "register_entry.note, register_entry.reserved_until, register_entry.document_id, "
    "register.name, register_period.name"_L1;
constexpr int documentIdColumn = 10;
constexpr int firstDocumentColumn = 13;

RegisterEntry entryFrom(const Rows &rows)
{
    RegisterEntry entry;
    entry.id = RegisterEntryId{rows.number(0)};
    entry.period = RegisterPeriodId{rows.number(1)};
    entry.series = rows.text(2);
    entry.number = {static_cast<int>(rows.number(3)), rows.text(4)};
    entry.formatted = rows.text(5);
    entry.day = QDate::fromString(rows.text(6), Qt::ISODate);
    entry.state = fromCode(entryStateNames, rows.text(7)).value_or(EntryState::Used);
    entry.note = rows.text(8);
    entry.reservedUntil = dayFrom(rows.value(9));
    entry.registerName = rows.text(11);
    entry.periodName = rows.text(12);
    if (!rows.isNull(documentIdColumn))
        entry.document = documentRowFrom(rows, firstDocumentColumn);
    return entry;
}

tl::unexpected<Error> notFree(const RegisterEntry &entry)
{
    if (entry.state == EntryState::Void) {
        return fail(
            Error::Code::Refused,
            Sentences::tr("%1 is void: %2. Take another number.").arg(entry.formatted, entry.note));
    }
    return fail(Error::Code::Refused,
                Sentences::tr("%1 was given on %2. Take another number.")
                    .arg(entry.formatted, entry.day.toString(u"dd/MM/yyyy"_s)));
}

} // namespace

Result<RegisterEntryStore::Place> RegisterEntryStore::placeFor(const Register &from,
                                                               const NumberRequest &request,
                                                               const RegisterPeriod &period)
{
    if (period.closed) {
        return fail(
            Error::Code::Refused,
            Sentences::tr("The period %1 of the register “%2” is closed. Reopen it, or take "
                          "a day of another period.")
                .arg(period.name, from.name));
    }
    const bool inBetween = request.number && !request.number->suffix.isEmpty();
    if (inBetween && !from.insertsAllowed) {
        return fail(Error::Code::Refused,
                    Sentences::tr("The register “%1” gives no numbers in between like %2.")
                        .arg(from.name, request.number->text()));
    }
    Place place{period, {}};
    if (from.counting == Counting::ByType) {
        const DocumentType *type = findDocumentType(request.type);
        if (!type) {
            return fail(Error::Code::Invalid,
                        Sentences::tr("In the register “%1” each type counts for itself. Say which "
                                      "type the document is of.")
                            .arg(from.name));
        }
        place.series = type->code;
    }
    return place;
}

Result<QString> RegisterEntryStore::preview(const Register &from, const NumberRequest &request)
{
    VT_TRY(const auto period, RegisterStore(m_connection).knownPeriodOn(from, request.day));
    RegisterNumber number{1, {}};
    if (period) {
        VT_TRY(const Place place, placeFor(from, request, *period));
        VT_TRY(const QVariant last,
               m_connection.value(
                   u"SELECT last FROM register_counter WHERE period_id = :period "
                   "AND series = :series"_s,
                   {{u":period"_s, place.period.id.value}, {u":series"_s, notNull(place.series)}}));
        number.number = last.toInt() + 1;
        if (request.behind) {
            VT_TRY(number, numberBehind(from, place, *request.behind));
        }
        if (request.number) {
            VT_TRY(const auto there, find(place, *request.number));
            if (there && there->state != EntryState::Reserved)
                return notFree(*there);
        }
    }
    return from.pattern.formatted(
        {request.number.value_or(number), request.type, request.day.year(), request.unit});
}

Result<RegisterEntry> RegisterEntryStore::give(const Register &from, const NumberRequest &request)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const RegisterPeriod period, RegisterStore(m_connection).periodOn(from, request.day));
    VT_TRY(const Place place, placeFor(from, request, period));
    RegisterEntry entry;
    if (request.number) {
        entry.number = *request.number;
        VT_TRY(const auto there, find(place, entry.number));
        if (there && there->state != EntryState::Reserved)
            return notFree(*there);
        if (there) {
            VT_TRY(const RegisterEntry taken, takeReserved(*there, request));
            VT_CHECK(transaction.commit());
            return taken;
        }
        VT_CHECK(raiseCounter(place, entry.number.number));
    } else if (request.behind) {
        VT_TRY(entry.number, numberBehind(from, place, *request.behind));
    } else {
        VT_TRY(entry.number, nextNumber(place));
    }
    entry.period = place.period.id;
    entry.series = place.series;
    entry.formatted =
        from.pattern.formatted({entry.number, request.type, request.day.year(), request.unit});
    VT_TRY(const RegisterEntry written, write(entry, request));
    VT_CHECK(transaction.commit());
    return written;
}

Outcome RegisterEntryStore::raiseCounter(const Place &place, int last)
{
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO register_counter (period_id, series, last) VALUES (:period, :series, :last)
        ON CONFLICT (period_id, series) DO UPDATE SET last =
            CASE WHEN register_counter.last < excluded.last THEN excluded.last
                 ELSE register_counter.last END)"_s,
                                  {{u":period"_s, place.period.id.value},
                                   {u":series"_s, notNull(place.series)},
                                   {u":last"_s, last}}));
    return {};
}

/// The row of the counter is changed first, so that whoever asks at the same time waits here.
Result<RegisterNumber> RegisterEntryStore::nextNumber(const Place &place)
{
    VT_TRY(const QVariant last, m_connection.value(uR"(
        INSERT INTO register_counter (period_id, series, last) VALUES (:period, :series, 1)
        ON CONFLICT (period_id, series) DO UPDATE SET last = register_counter.last + 1
        RETURNING last)"_s,
                                                   {{u":period"_s, place.period.id.value},
                                                    {u":series"_s, notNull(place.series)}}));
    return RegisterNumber{last.toInt(), {}};
}

Result<RegisterNumber> RegisterEntryStore::numberBehind(const Register &of, const Place &place,
                                                        int number)
{
    if (!of.insertsAllowed) {
        return fail(Error::Code::Refused,
                    Sentences::tr("The register “%1” gives no numbers in between like %2.")
                        .arg(of.name, RegisterNumber{number, u"a"_s}.text()));
    }
    VT_TRY(const auto before, find(place, {number, {}}));
    if (!before) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The number %1 has not been given yet, so nothing can be put in "
                                  "behind it.")
                        .arg(RegisterNumber{number, {}}.text()));
    }
    for (const QChar letter : u"abcde"_s) {
        const RegisterNumber between{number, letter};
        VT_TRY(const auto there, find(place, between));
        if (!there)
            return between;
    }
    return fail(Error::Code::Refused,
                Sentences::tr("Behind %1 there is no place left: 'a' to 'e' are given.")
                    .arg(before->formatted));
}

Result<std::optional<RegisterEntry>> RegisterEntryStore::find(const Place &place,
                                                              const RegisterNumber &number)
{
    VT_TRY(const QList<RegisterEntry> found,
           read(u"WHERE register_entry.period_id = :period AND register_entry.series = :series "
                "AND register_entry.number = :number AND register_entry.suffix = :suffix"_s,
                {{u":period"_s, place.period.id.value},
                 {u":series"_s, notNull(place.series)},
                 {u":number"_s, number.number},
                 {u":suffix"_s, notNull(number.suffix)}}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<RegisterEntry> RegisterEntryStore::takeReserved(const RegisterEntry &reserved,
                                                       const NumberRequest &request)
{
    if (request.reserve)
        return notFree(reserved);
    VT_CHECK(m_connection.execute(
        uR"(UPDATE register_entry SET state = :state, document_id = :document, day = :day,
            reserved_until = NULL, row_version = row_version + 1 WHERE id = :id)"_s,
        {{u":state"_s, codeOf(entryStateNames, EntryState::Used)},
         {u":document"_s, request.document ? QVariant(request.document->value) : QVariant()},
         {u":day"_s, dayValue(request.day)},
         {u":id"_s, reserved.id.value}}));
    VT_TRY(const QList<RegisterEntry> taken,
           read(u"WHERE register_entry.id = :id"_s, {{u":id"_s, reserved.id.value}}));
    VT_CHECK(log(u"register.give"_s, taken.first()));
    return taken.first();
}

Result<RegisterEntry> RegisterEntryStore::write(RegisterEntry entry, const NumberRequest &request)
{
    const EntryState state = request.reserve ? EntryState::Reserved : EntryState::Used;
    VT_TRY(const qint64 id,
           m_connection.insert(
               uR"(
        INSERT INTO register_entry (uid, period_id, series, number, suffix, formatted, day, state,
                                    document_id, note, reserved_until, created)
        VALUES (:uid, :period, :series, :number, :suffix, :formatted, :day, :state, :document,
                :note, :until, :created))"_s,
               {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u":period"_s, entry.period.value},
                {u":series"_s, notNull(entry.series)},
                {u":number"_s, entry.number.number},
                {u":suffix"_s, notNull(entry.number.suffix)},
                {u":formatted"_s, entry.formatted},
                {u":day"_s, dayValue(request.day)},
                {u":state"_s, codeOf(entryStateNames, state)},
                {u":document"_s, request.document ? QVariant(request.document->value) : QVariant()},
                {u":note"_s, notNull(request.note)},
                {u":until"_s, dayValue(request.reservedUntil)},
                {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    VT_TRY(const QList<RegisterEntry> written,
           read(u"WHERE register_entry.id = :id"_s, {{u":id"_s, id}}));
    VT_CHECK(log(request.reserve ? u"register.reserve"_s : u"register.give"_s, written.first()));
    return written.first();
}

Result<RegisterEntry> RegisterEntryStore::makeVoid(const Register &of, const RegisterPeriod &period,
                                                   const QString &series,
                                                   const RegisterNumber &number, const QString &why)
{
    if (why.trimmed().isEmpty()) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("Say why the number is void: the register has to show it."));
    }
    VT_TRY(Transaction transaction, m_connection.begin());
    const Place place{period, series};
    VT_TRY(const auto there, find(place, number));
    if (!there) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The register “%1” has given no number %2 in %3.")
                        .arg(of.name, number.text(), period.name));
    }
    if (there->state == EntryState::Void || period.closed)
        return period.closed ? fail(Error::Code::Refused,
                                    Sentences::tr("The period %1 is closed.").arg(period.name))
                             : notFree(*there);
    VT_CHECK(m_connection.execute(
        uR"(UPDATE register_entry SET state = :state, note = :why, document_id = NULL,
            reserved_until = NULL, row_version = row_version + 1 WHERE id = :id)"_s,
        {{u":state"_s, codeOf(entryStateNames, EntryState::Void)},
         {u":why"_s, why.trimmed()},
         {u":id"_s, there->id.value}}));
    VT_TRY(const QList<RegisterEntry> now,
           read(u"WHERE register_entry.id = :id"_s, {{u":id"_s, there->id.value}}));
    VT_CHECK(log(u"register.void"_s, now.first()));
    VT_CHECK(transaction.commit());
    return now.first();
}

Result<QList<RegisterEntry>> RegisterEntryStore::read(const QString &condition,
                                                      const Bindings &bindings)
{
    const QString select =
        u"SELECT "_s + entryColumns + u", "_s + documentRowColumns()
        + u" FROM register_entry "
          "JOIN register_period ON register_period.id = register_entry.period_id "
          "JOIN register ON register.id = register_period.register_id "
          "LEFT JOIN document ON document.id = register_entry.document_id "_s
        + condition;
    VT_TRY(Rows rows, m_connection.query(select, bindings));
    QList<RegisterEntry> found;
    while (rows.next())
        found.append(entryFrom(rows));
    return found;
}

Result<QList<RegisterEntry>> RegisterEntryStore::entries(RegisterPeriodId period, int offset,
                                                         int limit)
{
    const QString window = limit > 0 ? u" LIMIT %1 OFFSET %2"_s.arg(limit).arg(offset) : QString();
    return read(u"WHERE register_entry.period_id = :period ORDER BY register_entry.series, "
                "register_entry.number, register_entry.suffix"_s
                    + window,
                {{u":period"_s, period.value}});
}

Result<int> RegisterEntryStore::count(RegisterPeriodId period)
{
    VT_TRY(const QVariant all,
           m_connection.value(u"SELECT count(*) FROM register_entry WHERE period_id = :period"_s,
                              {{u":period"_s, period.value}}));
    return all.toInt();
}

Result<QList<RegisterEntry>> RegisterEntryStore::of(DocumentId document)
{
    return read(u"WHERE register_entry.document_id = :document ORDER BY register_entry.id"_s,
                {{u":document"_s, document.value}});
}

Outcome RegisterEntryStore::log(const QString &action, const RegisterEntry &entry)
{
    const auto document =
        entry.document ? std::optional(entry.document->id) : std::optional<DocumentId>();
    return AuditLog(m_connection)
        .append({action,
                 document,
                 entry.formatted,
                 {},
                 {{u"number"_s, entry.formatted}, {u"note"_s, entry.note}}});
}

} // namespace vanthu
