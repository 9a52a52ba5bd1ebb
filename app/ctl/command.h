// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/library/library.h"

#include <QString>

#include <memory>
#include <optional>

namespace vanthu::ctl {

/// Exit codes of the contract.
enum class Exit {
    Done = 0,
    No = 1,
    Usage = 2,
    Unreadable = 3,
    Library = 4,
    Refused = 5,
    Stopped = 130
};

/// What a command has at hand.
class Session {
public:
    Session(Arguments arguments, Output output);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Output &output() const { return m_output; }
    [[nodiscard]] UiLanguage language() const { return m_output.language(); }
    /// The library of --library, $VANTHU_LIBRARY or the user's own.
    [[nodiscard]] QString libraryFolder() const;
    /// Opens it once.
    [[nodiscard]] Result<Library *> library();
    /// Raised by Ctrl-C.
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }

private:
    Arguments m_arguments;
    Output m_output;
    CancelToken m_cancel;
    std::unique_ptr<Library> m_library;
};

/// A command of `vanthuctl`: its word, its arguments for the help, and what it does.
struct Command {
    const char *name;
    const char *arguments;   ///< "DOC [--as-of DATE]"
    const char *help;        ///< translated in the context Command
    QStringList options;     ///< its own options with a value: "--limit"
    QStringList switches;    ///< its own options without one: "--accept"
    bool needsFonts = false; ///< makes pages
    Result<Exit> (*run)(Session &session);
};

/// All commands, in the order of the help.
[[nodiscard]] const QList<Command> &commands();

[[nodiscard]] QList<Command> readingCommands();   ///< extract
[[nodiscard]] QList<Command> libraryCommands();   ///< init, verify, reindex, audit
[[nodiscard]] QList<Command> intakeCommands();    ///< import
[[nodiscard]] QList<Command> queueCommands();     ///< intake
[[nodiscard]] QList<Command> watchCommands();     ///< watch
[[nodiscard]] QList<Command> catalogueCommands(); ///< add, set, remove, restore, show
[[nodiscard]] QList<Command> searchCommands();    ///< list, search
[[nodiscard]] QList<Command> registerCommands();  ///< register
[[nodiscard]] QList<Command> relationCommands();  ///< link, unlink, links
[[nodiscard]] QList<Command> statusCommands();    ///< status
[[nodiscard]] QList<Command> lineageCommands();   ///< lineage
[[nodiscard]] QList<Command> impactCommands();    ///< impact, notices
[[nodiscard]] QList<Command> checkCommands();     ///< check
[[nodiscard]] QList<Command> stubCommands();      ///< tell, stubs, merge
[[nodiscard]] QList<Command> exportCommands();    ///< export

/// Waits for the library's answer.
template <typename T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

/// The only argument as a document. Errors: usage, and those of `Library::resolve`.
[[nodiscard]] Result<DocumentId> onlyDocument(Session &session, Library &library);
/// The day of an option, in any usual form; none when it was not given.
[[nodiscard]] Result<std::optional<QDate>> dayOption(const Arguments &arguments,
                                                     const QString &option);

/// --as-of DATE: from here on the program answers as on that day. None when it was not given.
[[nodiscard]] Result<std::optional<QDate>> goToDay(const Arguments &arguments);

/// Wrong usage, as an error that ends the program with 2; its context says so.
[[nodiscard]] tl::unexpected<Error> usage(const QString &message);
[[nodiscard]] QString usageContext();

} // namespace vanthu::ctl
