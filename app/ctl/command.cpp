// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/interrupt.h"
#include "app/ctl/password_input.h"
#include "core/base/clock.h"
#include "core/text/dates.h"

#include <QCoreApplication>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = libraryCommands() + readingCommands() + intakeCommands()
                                      + queueCommands() + watchCommands() + catalogueCommands()
                                      + searchCommands() + relationCommands() + statusCommands()
                                      + lineageCommands() + impactCommands() + checkCommands()
                                      + stubCommands() + registerCommands() + exportCommands();
    return all;
}

Session::Session(Arguments arguments, Output output)
    : m_arguments(std::move(arguments))
    , m_output(output)
{
    cancelOnInterrupt(m_cancel);
}

QString Session::libraryFolder() const
{
    if (const auto chosen = m_arguments.value(u"--library"_s))
        return *chosen;
    const QString environment = qEnvironmentVariable("VANTHU_LIBRARY");
    if (!environment.isEmpty())
        return environment;
    return Library::defaultFolder();
}

Result<Library *> Session::library()
{
    if (!m_library) {
        VT_TRY(m_library, Library::open(libraryFolder()));
        m_library->setLanguage(language());
        m_library->addPassword(passwordOfEnvironment());
    }
    return m_library.get();
}

Result<DocumentId> onlyDocument(Session &session, Library &library)
{
    if (session.arguments().positional().size() != 1)
        return usage(Sentences::tr("This command needs one document: an identifier or a number."));
    return await(library.resolve(session.arguments().positional().first()));
}

Result<std::optional<QDate>> dayOption(const Arguments &arguments, const QString &option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::nullopt;
    const auto day = parseDate(*text);
    if (!day || day->precision != DatePrecision::Day) {
        return usage(Sentences::tr("%1 needs a day that exists, like 22/7/2019, not “%2”.")
                         .arg(option, *text));
    }
    return day->date;
}

Result<std::optional<QDate>> goToDay(const Arguments &arguments)
{
    VT_TRY(const std::optional<QDate> day, dayOption(arguments, u"--as-of"_s));
    if (day) {
        const QDateTime noon = day->startOfDay().addSecs(12 * 3600).toUTC();
        Clock::setSource([noon] { return noon; });
    }
    return day;
}

tl::unexpected<Error> usage(const QString &message)
{
    return fail(Error::Code::Invalid, message, usageContext());
}

QString usageContext()
{
    return u"usage"_s;
}

} // namespace vanthu::ctl
