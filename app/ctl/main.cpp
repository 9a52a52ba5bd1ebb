// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

const QStringList generalValued{u"--library"_s, u"--lang"_s};
const QStringList generalSwitches{u"--json"_s, u"--quiet"_s, u"--help"_s, u"--version"_s};

/// The language of the session when it is one of ours, else Vietnamese.
UiLanguage chosenLanguage(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) == "--lang"_L1 && at + 1 < words.size())
            return words.at(at + 1) == "en"_L1 ? UiLanguage::English : UiLanguage::Vietnamese;
        if (words.at(at).startsWith("--lang="_L1))
            return words.at(at) == "--lang=en"_L1 ? UiLanguage::English : UiLanguage::Vietnamese;
    }
    return QLocale::system().language() == QLocale::English
                   && qEnvironmentVariable("LANG").startsWith("en"_L1)
               ? UiLanguage::English
               : UiLanguage::Vietnamese;
}

/// The first word that is neither an option nor the value of one.
QString commandWord(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (generalValued.contains(words.at(at)))
            ++at;
        else if (!words.at(at).startsWith("--"_L1))
            return words.at(at);
    }
    return {};
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

void printHelp(const Command *command)
{
    QString text;
    if (command) {
        text = u"vanthuctl %1 %2\n\n  %3\n"_s.arg(QLatin1String(command->name),
                                                  QLatin1String(command->arguments),
                                                  Sentences::tr(command->help));
    } else {
        text = u"vanthuctl [--library FOLDER] [--json] [--quiet] [--lang vi|en] COMMAND ...\n\n"_s;
        text += Sentences::tr("Passwords of protected PDFs come from $VANTHU_FILE_PASSWORD, the "
                              "system keychain or a prompt, never from the command line.")
                + u"\n\n"_s;
        for (const Command &one : commands()) {
            text += u"  %1 %2\n      %3\n"_s.arg(
                QLatin1String(one.name), QLatin1String(one.arguments), Sentences::tr(one.help));
        }
    }
    std::fputs(text.toUtf8().constData(), stdout);
}

Exit exitOf(const Error &error)
{
    if (error.context == usageContext())
        return Exit::Usage;
    switch (error.code) {
    case Error::Code::Invalid: return Exit::Usage;
    case Error::Code::NotFound: return Exit::No;
    case Error::Code::Ambiguous: return Exit::No;
    case Error::Code::Unreadable:
    case Error::Code::Encrypted:
    case Error::Code::TooLarge:
    case Error::Code::TimedOut:
    case Error::Code::Crashed: return Exit::Unreadable;
    case Error::Code::Conflict:
    case Error::Code::Duplicate:
    case Error::Code::Refused: return Exit::Refused;
    case Error::Code::Cancelled: return Exit::Stopped;
    default: return Exit::Library;
    }
}

int run(const QStringList &words, UiLanguage language)
{
    const bool json = words.contains("--json"_L1);
    const Output output(json, words.contains("--quiet"_L1), language);
    const QString word = commandWord(words);
    const Command *command = findCommand(word);
    if (words.contains("--version"_L1)) {
        std::puts("vanthuctl " VANTHU_VERSION);
        return 0;
    }
    if (words.contains("--help"_L1) && (command || word.isEmpty())) {
        printHelp(command);
        return 0;
    }
    if (!command) {
        output.error(
            {Error::Code::Invalid,
             word.isEmpty()
                 ? Sentences::tr("No command was given. vanthuctl --help lists them.")
                 : Sentences::tr("“%1” is not a command. vanthuctl --help lists them.").arg(word),
             {}});
        return static_cast<int>(Exit::Usage);
    }
    QStringList rest = words;
    rest.removeOne(word);
    const auto arguments = Arguments::parse(rest, generalValued + command->options,
                                            generalSwitches + command->switches);
    if (!arguments) {
        output.error(arguments.error());
        return static_cast<int>(Exit::Usage);
    }
    Session session(*arguments, output);
    const Result<Exit> done = command->run(session);
    if (done)
        return static_cast<int>(*done);
    output.error(done.error());
    return static_cast<int>(exitOf(done.error()));
}
} // namespace
} // namespace vanthu::ctl

int main(int argc, char *argv[])
{
    using namespace vanthu;
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words << QString::fromLocal8Bit(argv[at]);
    const ctl::Command *command = ctl::findCommand(ctl::commandWord(words));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (command && command->needsFonts)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const UiLanguage language = ctl::chosenLanguage(words);
    const QString code =
        language == UiLanguage::English ? QStringLiteral("en") : QStringLiteral("vi");
    qputenv("VANTHU_LANG", code.toLatin1());
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/vanthu_") + code))
        QCoreApplication::installTranslator(&translator);
    return ctl::run(words, language);
}
