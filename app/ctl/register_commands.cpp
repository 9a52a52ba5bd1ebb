// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register_listing.h"
#include "core/base/clock.h"
#include "core/documents/document_type.h"

#include <QCoreApplication>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

template <typename Enum, size_t Size>
Result<Enum> chosen(const Arguments &arguments, const QString &option,
                    const std::array<EnumName<Enum>, Size> &names, Enum otherwise)
{
    const auto text = arguments.value(option);
    if (!text)
        return otherwise;
    if (const auto value = fromCode(names, *text))
        return *value;
    QStringList codes;
    for (const auto &name : names)
        codes << QString::fromUtf16(name.code);
    return usage(Sentences::tr("%1 can be %2, not “%3”.").arg(option, codes.join(u", "_s), *text));
}

/// The code of a type named by its code, symbol or name.
Result<QString> typeOption(const Arguments &arguments)
{
    const auto text = arguments.value(u"--type"_s);
    if (!text)
        return QString();
    const DocumentType *type = findDocumentType(*text);
    if (!type)
        type = documentTypeByName(*text);
    if (!type)
        return usage(Sentences::tr("“%1” is no type of document.").arg(*text));
    return type->code;
}

void say(const Output &output, const RegisterEntry &entry)
{
    if (output.isJson())
        output.object(toJson(entry));
    else
        output.line(entry.formatted);
}

Result<Exit> createRegister(Session &session, Library &library, const QStringList &words)
{
    const Arguments &arguments = session.arguments();
    Register added;
    added.name = words.first();
    if (!arguments.has(u"--type"_s))
        return usage(Sentences::tr("register create needs --type incoming, outgoing or internal."));
    VT_TRY(added.kind, chosen(arguments, u"--type"_s, registerKindNames, RegisterKind::Outgoing));
    VT_TRY(added.period, chosen(arguments, u"--period"_s, periodKindNames, PeriodKind::Year));
    VT_TRY(added.counting, chosen(arguments, u"--counting"_s, countingNames, Counting::Common));
    VT_TRY(added.pattern,
           NumberPattern::parse(arguments.value(u"--pattern"_s).value_or(u"{number}"_s)));
    added.insertsAllowed = arguments.has(u"--inserts"_s);
    VT_TRY(const auto from, dayOption(arguments, u"--from"_s));
    VT_TRY(const auto until, dayOption(arguments, u"--until"_s));
    if (added.period == PeriodKind::Term && !from)
        return usage(Sentences::tr("A register that counts by term needs the first day: --from."));
    VT_CHECK(await(library.addRegister(added)));
    if (from) {
        RegisterPeriod period;
        period.name =
            until ? u"%1-%2"_s.arg(from->year()).arg(until->year()) : QString::number(from->year());
        period.from = *from;
        period.until = until;
        VT_CHECK(await(library.openTerm(added.name, period)));
    }
    const QString first =
        added.pattern.formatted({{1, {}}, u"QĐ"_s, from.value_or(Clock::today()).year(), u"VP"_s});
    if (session.output().isJson()) {
        session.output().object({{u"register"_s, added.name}, {u"preview"_s, first}});
        return Exit::Done;
    }
    session.output().line(Sentences::tr("The first number will look like this: %1").arg(first));
    return Exit::Done;
}

Result<Exit> openTerm(Session &session, Library &library, const QStringList &words)
{
    VT_TRY(const auto from, dayOption(session.arguments(), u"--from"_s));
    VT_TRY(const auto until, dayOption(session.arguments(), u"--until"_s));
    if (!from)
        return usage(Sentences::tr("register open needs the first day of the period: --from."));
    RegisterPeriod period;
    period.from = *from;
    period.until = until;
    period.name = session.arguments()
                      .value(u"--period"_s)
                      .value_or(until ? u"%1-%2"_s.arg(from->year()).arg(until->year())
                                      : QString::number(from->year()));
    VT_CHECK(await(library.openTerm(words.first(), period)));
    session.output().line(Sentences::tr("Open from now on: %1").arg(period.name));
    return Exit::Done;
}

Result<NumberRequest> requestFrom(Session &session, Library &library)
{
    const Arguments &arguments = session.arguments();
    NumberRequest request;
    VT_TRY(const auto day, dayOption(arguments, u"--on"_s));
    request.day = day.value_or(Clock::today());
    VT_TRY(request.type, typeOption(arguments));
    request.unit = arguments.value(u"--unit"_s).value_or(QString());
    if (const auto number = arguments.value(u"--number"_s)) {
        VT_TRY(request.number, RegisterNumber::parse(*number));
    }
    if (const auto behind = arguments.value(u"--behind"_s)) {
        VT_TRY(const RegisterNumber number, RegisterNumber::parse(*behind));
        request.behind = number.number;
    }
    if (const auto document = arguments.value(u"--document"_s)) {
        VT_TRY(request.document, await(library.resolve(*document)));
    }
    return request;
}

Result<Exit> nextNumber(Session &session, Library &library, const QStringList &words)
{
    VT_TRY(const NumberRequest request, requestFrom(session, library));
    VT_TRY(const int count, session.arguments().number(u"--count"_s, 1));
    if (count != 1 && (request.document || request.number || request.behind))
        return usage(Sentences::tr("--count gives plain numbers only."));
    for (int given = 0; given < count; ++given) {
        VT_TRY(const RegisterEntry entry, await(library.giveNumber(words.first(), request)));
        say(session.output(), entry);
        if (session.cancel().isCancelled())
            return Exit::Stopped;
    }
    return Exit::Done;
}

Result<Exit> reserveNumber(Session &session, Library &library, const QStringList &words)
{
    VT_TRY(NumberRequest request, requestFrom(session, library));
    request.reserve = true;
    request.note = session.arguments().value(u"--for"_s).value_or(QString());
    VT_TRY(request.reservedUntil, dayOption(session.arguments(), u"--until"_s));
    VT_TRY(const RegisterEntry entry, await(library.giveNumber(words.first(), request)));
    say(session.output(), entry);
    return Exit::Done;
}

Result<Exit> voidNumber(Session &session, Library &library, const QStringList &words)
{
    const Arguments &arguments = session.arguments();
    if (words.size() != 2)
        return usage(Sentences::tr("register void needs NAME NUMBER --why TEXT."));
    Library::VoidNumber request;
    VT_TRY(request.number, RegisterNumber::parse(words.at(1)));
    VT_TRY(request.type, typeOption(arguments));
    request.period = arguments.value(u"--period"_s).value_or(QString());
    request.why = arguments.value(u"--why"_s).value_or(QString());
    VT_TRY(const RegisterEntry entry, await(library.voidNumber(words.first(), request)));
    say(session.output(), entry);
    return Exit::Done;
}

Result<Exit> closePeriod(Session &session, Library &library, const QStringList &words)
{
    const QString name = session.arguments().value(u"--period"_s).value_or(QString());
    VT_TRY(const RegisterPeriod period, await(library.closePeriod(words.first(), name)));
    session.output().line(Sentences::tr("Closed: %1").arg(period.name));
    return Exit::Done;
}

Result<Exit> reopenPeriod(Session &session, Library &library, const QStringList &words)
{
    const Arguments &arguments = session.arguments();
    const QString why = arguments.value(u"--why"_s).value_or(QString());
    if (why.trimmed().isEmpty())
        return usage(Sentences::tr("register reopen needs --why TEXT: the log keeps the reason."));
    const QString name = arguments.value(u"--period"_s).value_or(QString());
    VT_TRY(const RegisterPeriod period, await(library.reopenPeriod(words.first(), name, why)));
    session.output().line(Sentences::tr("Open from now on: %1").arg(period.name));
    return Exit::Done;
}

struct RegisterCommand {
    QLatin1String name;
    Result<Exit> (*run)(Session &session, Library &library, const QStringList &words);
};

constexpr std::array registerWords{
    RegisterCommand{"create"_L1, createRegister}, RegisterCommand{"open"_L1, openTerm},
    RegisterCommand{"next"_L1, nextNumber},       RegisterCommand{"reserve"_L1, reserveNumber},
    RegisterCommand{"void"_L1, voidNumber},       RegisterCommand{"close"_L1, closePeriod},
    RegisterCommand{"reopen"_L1, reopenPeriod},   RegisterCommand{"show"_L1, showEntries},
    RegisterCommand{"gaps"_L1, showGaps},
};

Result<Exit> runRegister(Session &session)
{
    QStringList words = session.arguments().positional();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    if (what == "list"_L1 && words.isEmpty()) {
        VT_TRY(Library * library, session.library());
        return listRegisters(session, *library, words);
    }
    for (const RegisterCommand &command : registerWords) {
        if (what != command.name || words.isEmpty())
            continue;
        VT_TRY(Library * library, session.library());
        return command.run(session, *library, words);
    }
    return usage(Sentences::tr("register needs list, or create, open, next, reserve, void, close, "
                               "reopen, show or gaps with the name of a register."));
}
} // namespace

QList<Command> registerCommands()
{
    return {
        {"register",
         "list | create NAME --type incoming|outgoing|internal --pattern P [--period year|term] "
         "[--from DATE --until DATE] [--counting common|type] [--inserts] | open NAME --from DATE "
         "[--until DATE] [--period P] | next NAME [--document DOC] [--on DATE] [--type T] "
         "[--unit U] [--number N | --behind N | --count N] | reserve NAME [--for TEXT] "
         "[--until DATE] | void NAME NUMBER --why TEXT [--period P] [--type T] | close NAME "
         "[--period P] | reopen NAME --why TEXT [--period P] | show NAME [--period P] | gaps NAME "
         "[--period P]",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Numbers of outgoing and incoming documents. A pattern holds {number} and maybe "
             "{type}, {year} and {unit}; next gives the next number, with --document to a "
             "document, "
             "--number takes one that was reserved or given elsewhere, --behind puts one in "
             "(174a); gaps tells what is missing, unused or out of order"),
         {u"--type"_s, u"--pattern"_s, u"--period"_s, u"--from"_s, u"--until"_s, u"--counting"_s,
          u"--document"_s, u"--on"_s, u"--unit"_s, u"--number"_s, u"--behind"_s, u"--count"_s,
          u"--for"_s, u"--why"_s},
         {u"--inserts"_s},
         false,
         runRegister},
    };
}

} // namespace vanthu::ctl
