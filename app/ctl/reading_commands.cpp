// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/password_input.h"
#include "core/extraction/extraction.h"
#include "core/files/reader_client.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Asks for the password on a terminal, as often as one may mistype it.
Result<ReadFile> readFile(const QString &path)
{
    constexpr int attempts = 3;
    const Passwords passwords = passwordsAtHand();
    ReaderClient reader({}, passwords);
    Result<ReadFile> file = reader.read(path);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (file || file.error().code != Error::Code::Encrypted)
            break;
        const auto password =
            askForPassword(Sentences::tr("Password of “%1”:").arg(QFileInfo(path).fileName()));
        if (!password)
            break;
        passwords.add(*password);
        file = reader.read(path);
    }
    return file;
}

Result<ReadFile> readInput(const QString &path)
{
    if (path != "-"_L1)
        return readFile(path);
    QFile input;
    QTemporaryFile copy;
    if (!input.open(stdin, QIODevice::ReadOnly) || !copy.open() || copy.write(input.readAll()) < 0
        || !copy.flush()) {
        return fail(Error::Code::Unreadable, Sentences::tr("Standard input could not be read."));
    }
    return readFile(copy.fileName());
}

void print(const Output &output, const Extraction &found)
{
    const ReadSelf &self = found.self;
    const QString date = self.date ? self.date->toString(u"d/M/yyyy"_s) : QString();
    output.table({Sentences::tr("Field"), Sentences::tr("Value")},
                 {{Sentences::tr("Type"), self.type},
                  {Sentences::tr("Number"), self.number},
                  {Sentences::tr("Issuer"), self.issuer},
                  {Sentences::tr("Date"), date},
                  {Sentences::tr("Subject"), self.subject.isEmpty() ? self.title : self.subject},
                  {Sentences::tr("Signer"), self.signer}});
    QList<QStringList> rows;
    for (const ReadRelation &relation : found.relations) {
        rows << QStringList{relation.source.isEmpty() ? u"—"_s : relation.source,
                            relationText(relation.kind, Direction::Outgoing, output.language()),
                            relation.target};
    }
    if (!rows.isEmpty()) {
        output.line({});
        output.table({Sentences::tr("Source"), Sentences::tr("Relation"), Sentences::tr("Target")},
                     rows);
    }
}

Result<Exit> runExtract(Session &session)
{
    if (session.arguments().positional().size() != 1)
        return usage(Sentences::tr("extract needs one file, or - for standard input."));
    VT_TRY(const ReadFile file, readInput(session.arguments().positional().first()));
    Extraction found = extract(file.text);
    if (!found.self.pages && file.mediaType == "application/pdf"_L1)
        found.self.pages = file.pages;
    if (!session.output().isJson()) {
        print(session.output(), found);
        return Exit::Done;
    }
    QJsonObject json = toJson(found);
    if (session.arguments().has(u"--with-text"_s))
        json.insert("text"_L1, file.text.fullText());
    session.output().object(json);
    return Exit::Done;
}
} // namespace

QList<Command> readingCommands()
{
    return {{"extract",
             "FILE|-",
             QT_TRANSLATE_NOOP("Sentences",
                               "Reads one file without a library and prints what it finds"),
             {},
             {u"--with-text"_s},
             false,
             runExtract}};
}

} // namespace vanthu::ctl
