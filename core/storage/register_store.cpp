// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_store.h"

#include "core/base/clock.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_columns_p.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto periodColumns = "id, register_id, name, from_date, until_date, closed"_L1;

RegisterPeriod periodFrom(const Rows &rows)
{
    RegisterPeriod period;
    period.id = RegisterPeriodId{rows.number(0)};
    period.of = RegisterId{rows.number(1)};
    period.name = rows.text(2);
    period.from = QDate::fromString(rows.text(3), Qt::ISODate);
    period.until = dayFrom(rows.value(4));
    period.closed = !rows.isNull(5);
    return period;
}

bool overlap(const RegisterPeriod &one, const RegisterPeriod &other)
{
    return (!one.until || other.from < *one.until) && (!other.until || one.from < *other.until);
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}
} // namespace

Result<RegisterId> RegisterStore::add(const Register &added)
{
    if (added.name.trimmed().isEmpty()) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("The register needs a name. Give it one, like “Công văn đi”."));
    }
    if (added.counting == Counting::ByType && !added.pattern.usesType()) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("Where each type counts for itself the pattern has to hold "
                                  "{type}, or two documents would bear the same number."));
    }
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QList<Register> known, all());
    for (const Register &one : known) {
        if (fold(one.name) == fold(added.name)) {
            return fail(Error::Code::Refused,
                        Sentences::tr("There is a register “%1” already. Choose another name.")
                            .arg(one.name));
        }
    }
    VT_TRY(const qint64 id,
           m_connection.insert(uR"(
        INSERT INTO register (uid, name, kind, pattern, period_kind, counting, inserts_allowed)
        VALUES (:uid, :name, :kind, :pattern, :period, :counting, :inserts))"_s,
                               {{u":uid"_s, newUid()},
                                {u":name"_s, added.name.trimmed()},
                                {u":kind"_s, codeOf(registerKindNames, added.kind)},
                                {u":pattern"_s, added.pattern.text()},
                                {u":period"_s, codeOf(periodKindNames, added.period)},
                                {u":counting"_s, codeOf(countingNames, added.counting)},
                                {u":inserts"_s, added.insertsAllowed ? 1 : 0}}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"register.add"_s,
                          {},
                          added.name,
                          {},
                          {{u"register"_s, added.name}, {u"pattern"_s, added.pattern.text()}}}));
    VT_CHECK(transaction.commit());
    return RegisterId{id};
}

Result<QList<Register>> RegisterStore::all()
{
    VT_TRY(Rows rows, m_connection.query(
                          u"SELECT id, name, kind, pattern, period_kind, counting, inserts_allowed "
                          "FROM register ORDER BY id"_s));
    QList<Register> found;
    while (rows.next()) {
        Register one;
        one.id = RegisterId{rows.number(0)};
        one.name = rows.text(1);
        one.kind = fromCode(registerKindNames, rows.text(2)).value_or(RegisterKind::Outgoing);
        one.pattern = NumberPattern::parse(rows.text(3)).value_or(NumberPattern());
        one.period = fromCode(periodKindNames, rows.text(4)).value_or(PeriodKind::Year);
        one.counting = fromCode(countingNames, rows.text(5)).value_or(Counting::Common);
        one.insertsAllowed = rows.number(6) != 0;
        found.append(one);
    }
    return found;
}

Result<Register> RegisterStore::find(const QString &name)
{
    VT_TRY(const QList<Register> known, all());
    QStringList names;
    for (const Register &one : known) {
        if (fold(one.name) == fold(name.trimmed()))
            return one;
        names << one.name;
    }
    return fail(Error::Code::NotFound,
                names.isEmpty() ? Sentences::tr("There is no register yet. Create one first.")
                                : Sentences::tr("There is no register “%1”. These are: %2.")
                                      .arg(name, names.join(u", "_s)));
}

Result<QList<RegisterPeriod>> RegisterStore::periods(RegisterId id)
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT "_s + periodColumns
                                             + u" FROM register_period WHERE register_id = :id "
                                               "ORDER BY from_date DESC"_s,
                                         {{u":id"_s, id.value}}));
    QList<RegisterPeriod> found;
    while (rows.next())
        found.append(periodFrom(rows));
    return found;
}

Result<RegisterPeriod> RegisterStore::period(const Register &of, const QString &name)
{
    VT_TRY(const QList<RegisterPeriod> known, periods(of.id));
    QStringList names;
    for (const RegisterPeriod &one : known) {
        if (name.isEmpty() || one.name == name.trimmed())
            return one;
        names << one.name;
    }
    return fail(Error::Code::NotFound,
                names.isEmpty()
                    ? Sentences::tr("The register “%1” holds no number yet.").arg(of.name)
                    : Sentences::tr("The register “%1” has no period “%2”. It has: %3.")
                          .arg(of.name, name, names.join(u", "_s)));
}

Result<std::optional<RegisterPeriod>> RegisterStore::knownPeriodOn(const Register &of, QDate day)
{
    VT_TRY(const QList<RegisterPeriod> known, periods(of.id));
    for (const RegisterPeriod &one : known) {
        if (day >= one.from && (!one.until || day < *one.until))
            return std::optional(one);
    }
    return std::optional<RegisterPeriod>();
}

Result<RegisterPeriod> RegisterStore::periodOn(const Register &of, QDate day)
{
    VT_TRY(const auto known, knownPeriodOn(of, day));
    if (known)
        return *known;
    if (of.period == PeriodKind::Term) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("No term of the register “%1” holds the day %2. Open the term "
                                  "first.")
                        .arg(of.name, day.toString(u"dd/MM/yyyy"_s)));
    }
    RegisterPeriod year;
    year.of = of.id;
    year.name = QString::number(day.year());
    year.from = QDate(day.year(), 1, 1);
    year.until = QDate(day.year() + 1, 1, 1);
    VT_TRY(year.id, addPeriod(year));
    return year;
}

Result<RegisterPeriodId> RegisterStore::addPeriod(const RegisterPeriod &added)
{
    if (!added.from.isValid() || added.name.isEmpty()
        || (added.until && *added.until <= added.from)) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("A period needs a name and a first day before its last one."));
    }
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QList<RegisterPeriod> known, periods(added.of));
    for (const RegisterPeriod &one : known) {
        // a term that goes on ends where the next one begins
        const bool goesOn = !one.until && one.from < added.from;
        if (goesOn) {
            VT_CHECK(m_connection.execute(
                u"UPDATE register_period SET until_date = :until, row_version = row_version + 1 "
                "WHERE id = :id"_s,
                {{u":until"_s, dayValue(added.from)}, {u":id"_s, one.id.value}}));
        } else if (overlap(one, added) || one.name == added.name) {
            return fail(Error::Code::Refused,
                        Sentences::tr("The period %1 has this name or some of these days already. "
                                      "Choose others.")
                            .arg(one.name));
        }
    }
    VT_TRY(const qint64 id, m_connection.insert(uR"(
        INSERT INTO register_period (register_id, name, from_date, until_date)
        VALUES (:register, :name, :from, :until))"_s,
                                                {{u":register"_s, added.of.value},
                                                 {u":name"_s, added.name},
                                                 {u":from"_s, dayValue(added.from)},
                                                 {u":until"_s, dayValue(added.until)}}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"register.open"_s, {}, added.name, {}, {{u"period"_s, added.name}}}));
    VT_CHECK(transaction.commit());
    return RegisterPeriodId{id};
}

Outcome RegisterStore::setClosed(const RegisterPeriod &period, bool closed, const QString &why)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(
        const int changed,
        m_connection.execute(
            closed ? u"UPDATE register_period SET closed = :now, row_version = row_version + 1 "
                     "WHERE id = :id AND closed IS NULL"_s
                   : u"UPDATE register_period SET closed = NULL, row_version = row_version + 1 "
                     "WHERE id = :id AND closed IS NOT NULL AND :now <> ''"_s,
            {{u":now"_s, Clock::now().toString(Qt::ISODateWithMs)}, {u":id"_s, period.id.value}}));
    if (changed == 0) {
        return fail(Error::Code::Refused,
                    (closed ? Sentences::tr("The period %1 is closed already.")
                            : Sentences::tr("The period %1 is open already."))
                        .arg(period.name));
    }
    VT_CHECK(AuditLog(m_connection)
                 .append({closed ? u"register.close"_s : u"register.reopen"_s,
                          {},
                          period.name,
                          {},
                          {{u"period"_s, period.name}, {u"why"_s, why}}}));
    return transaction.commit();
}

} // namespace vanthu
