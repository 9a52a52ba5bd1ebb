// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
#include "app/ctl/validity_json.h"
#include "core/documents/document_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

const QStringList addFields{u"type"_s, u"number"_s, u"issuer"_s, u"date"_s, u"subject"_s};

Result<Exit> printDocument(Session &session, Library &library, DocumentId id)
{
    VT_TRY(const DocumentDetails details, await(library.details(id)));
    if (session.output().isJson())
        session.output().object(toJson(details.document, details.validity.status));
    else
        session.output().line(
            u"%1  %2"_s.arg(details.document.uid.left(8), details.document.fields.number));
    return Exit::Done;
}

Result<Exit> runAdd(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.positional().isEmpty())
        return usage(Sentences::tr("add takes its fields as options: --number 174-KH/TU."));
    DocumentFields fields;
    for (const QString &name : addFields) {
        if (const auto text = arguments.value(u"--"_s + name))
            VT_CHECK(setField(fields, name, *text));
    }
    if (fields.number.isEmpty() && fields.subject.isEmpty())
        return usage(Sentences::tr("add needs at least --number or --subject."));
    VT_TRY(Library * library, session.library());
    VT_TRY(const QList<Duplicate> duplicates, await(library->duplicatesOf(fields)));
    if (!duplicates.isEmpty() && !arguments.has(u"--duplicate"_s)) {
        return fail(Error::Code::Duplicate,
                    Sentences::tr("%1 Add --duplicate to catalogue it all the same.")
                        .arg(sentencesOf(duplicates).join(u' ')));
    }
    VT_TRY(const DocumentId id, await(library->add(fields, arguments.values(u"--file"_s))));
    return printDocument(session, *library, id);
}

Result<Exit> runSet(Session &session)
{
    QStringList words = session.arguments().positional();
    if (words.size() < 2)
        return usage(Sentences::tr("set needs a document and FIELD=VALUE."));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, await(library->resolve(words.takeFirst())));
    FieldChanges changes;
    for (const QString &word : std::as_const(words)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return usage(Sentences::tr("“%1” is not FIELD=VALUE.").arg(word));
        changes.insert(word.first(equals), word.sliced(equals + 1));
    }
    VT_TRY(const DocumentDetails details, await(library->details(id)));
    VT_CHECK(await(library->set(id, changes, details.document.version)));
    return printDocument(session, *library, id);
}

Result<Exit> runRemove(Session &session)
{
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    VT_CHECK(await(library->remove(id)));
    session.output().line(Sentences::tr("Moved to the bin."));
    return Exit::Done;
}

/// In the bin a number is not resolved; the bin is looked through.
Result<DocumentId> inBin(Library &library, const QString &reference)
{
    ListRequest request;
    request.place = Place::Bin;
    request.limit = 100000;
    VT_TRY(const SearchResult bin, await(library.list(request)));
    QList<DocumentId> found;
    for (const SearchHit &hit : bin.hits) {
        if (hit.document.uid.startsWith(reference) || hit.document.number == reference)
            found.append(hit.document.id);
    }
    if (found.size() == 1)
        return found.first();
    return fail(found.isEmpty() ? Error::Code::NotFound : Error::Code::Ambiguous,
                (found.isEmpty() ? Sentences::tr("“%1” is not in the bin.")
                                 : Sentences::tr("“%1” fits several documents in the bin. Use the "
                                                 "identifier."))
                    .arg(reference));
}

Result<Exit> runRestore(Session &session)
{
    if (session.arguments().positional().size() != 1)
        return usage(Sentences::tr("This command needs one document: an identifier or a number."));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, inBin(*library, session.arguments().positional().first()));
    VT_CHECK(await(library->restore(id)));
    return printDocument(session, *library, id);
}

void printFields(const Output &output, const DocumentDetails &details)
{
    const QJsonObject json = fieldsToJson(details.document.fields);
    QList<QStringList> rows;
    for (auto field = json.begin(); field != json.end(); ++field) {
        QString text = field->toVariant().toString();
        if (field->isArray())
            text = field->toVariant().toStringList().join(u"; "_s);
        if (!text.isEmpty())
            rows << QStringList{field.key(), text};
    }
    rows << QStringList{u"status"_s,
                        textOf(validityNames, details.validity.status, output.language())};
    for (const ValidityReason &reason : details.validity.reasons)
        rows << QStringList{QString(), reason.text};
    for (const Attachment &file : details.attachments)
        rows << QStringList{u"file"_s, file.name};
    for (const Link &link : details.links)
        rows << QStringList{u"link"_s,
                            relationText(link.relation.kind, link.direction, output.language())
                                + u": "_s + nameOf(link.other)};
    output.table({Sentences::tr("Field"), Sentences::tr("Value")}, rows);
}

Result<Exit> runShow(Session &session)
{
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    VT_TRY(const DocumentDetails details, await(library->details(id)));
    if (!session.output().isJson()) {
        printFields(session.output(), details);
        return Exit::Done;
    }
    VT_TRY(const QStringList text, await(library->text(id)));
    QJsonObject json = toJson(details.document, details.validity.status);
    json.insert("format"_L1, u"vanthu.document/1"_s);
    json.insert("version"_L1, details.document.version.value);
    QJsonArray files;
    for (const Attachment &file : details.attachments) {
        files.append(QJsonObject{{u"role"_s, codeOf(attachmentRoleNames, file.role)},
                                 {u"name"_s, file.name},
                                 {u"sha256"_s, file.sha256},
                                 {u"bytes"_s, file.bytes}});
    }
    json.insert("attachments"_L1, files);
    json.insert("text"_L1, QJsonArray::fromStringList(text));
    QJsonArray links;
    for (const Link &link : details.links)
        links.append(toJson(link));
    json.insert("links"_L1, links);
    VT_TRY(const QJsonObject validity, toJson(*library, details.validity, details.document));
    for (const QString &key : {u"since"_s, u"until"_s, u"reasons"_s, u"notes"_s})
        json.insert(key, validity.value(key));
    session.output().object(json);
    return Exit::Done;
}
} // namespace

QList<Command> catalogueCommands()
{
    QStringList options{u"--file"_s};
    for (const QString &name : addFields)
        options << u"--"_s + name;
    return {
        {"add",
         "--type T --number N --issuer I --date D --subject S [--file F]... [--duplicate]",
         QT_TRANSLATE_NOOP("Sentences", "Catalogues a document by hand"),
         options,
         {u"--duplicate"_s},
         false,
         runAdd},
        {"set",
         "DOC FIELD=VALUE...",
         QT_TRANSLATE_NOOP("Sentences", "Changes fields of a document"),
         {},
         {},
         false,
         runSet},
        {"remove",
         "DOC",
         QT_TRANSLATE_NOOP("Sentences", "Moves a document to the bin"),
         {},
         {},
         false,
         runRemove},
        {"restore",
         "DOC",
         QT_TRANSLATE_NOOP("Sentences", "Takes a document back from the bin"),
         {},
         {},
         false,
         runRestore},
        {"show",
         "DOC",
         QT_TRANSLATE_NOOP("Sentences", "Prints everything about a document"),
         {},
         {},
         false,
         runShow},
    };
}

} // namespace vanthu::ctl
