// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/password_input.h"

#include "app/ctl/command.h"
#include "core/library/keychain.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int attempts = 3;

#ifdef Q_OS_UNIX
/// The terminal shows nothing of what is typed as long as this lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_changed(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        struct sigaction interrupt {};
        sigaction(SIGINT, nullptr, &interrupt);
        interrupt.sa_flags &= ~SA_RESTART; // Ctrl-C ends the question
        sigaction(SIGINT, &interrupt, nullptr);
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    SilentTerminal(SilentTerminal &&) = delete;
    SilentTerminal &operator=(SilentTerminal &&) = delete;

private:
    termios m_before{};
    bool m_changed;
};
#endif
} // namespace

QString passwordOfEnvironment()
{
    return qEnvironmentVariable("VANTHU_FILE_PASSWORD");
}

Passwords passwordsAtHand()
{
    Passwords passwords([] { return systemKeychain()->passwords().value_or(QStringList()); });
    passwords.add(passwordOfEnvironment());
    return passwords;
}

std::optional<QString> askForPassword(const QString &question)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return std::nullopt;
    const SilentTerminal silent;
    std::fputs((question + u' ').toLocal8Bit().constData(), stderr);
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line.append(letter);
    const bool answered = letter == '\n' && !line.isEmpty();
    return answered ? std::optional(QString::fromLocal8Bit(line)) : std::nullopt;
#else
    Q_UNUSED(question)
    return std::nullopt;
#endif
}

namespace {
/// Whether it fits; says why not.
bool tried(Session &session, const QString &sha256, const QString &password)
{
    const Result<Library *> library = session.library();
    if (!library)
        return false;
    const auto keep = session.arguments().has(u"--keep"_s) ? Library::KeepPassword::Yes
                                                           : Library::KeepPassword::No;
    const auto unlocked = await((*library)->unlock(sha256, password, keep));
    if (!unlocked)
        session.output().error(unlocked.error());
    else if (!unlocked->keychainNote.isEmpty())
        session.output().line(unlocked->keychainNote);
    return unlocked.has_value();
}
} // namespace

bool unlocked(Session &session, const QString &sha256, const QString &name)
{
    const QString given = passwordOfEnvironment();
    return (!given.isEmpty() && tried(session, sha256, given))
           || unlockedByAsking(session, sha256, name);
}

bool unlockedByAsking(Session &session, const QString &sha256, const QString &name)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto password = askForPassword(Sentences::tr("Password of “%1”:").arg(name));
        if (!password)
            return false;
        if (tried(session, sha256, *password))
            return true;
    }
    return false;
}

} // namespace vanthu::ctl
