// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <array>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct Format {
    const char16_t *option;
    Library::Picture picture;
};

constexpr std::array formats{Format{u"--svg", Library::Picture::Svg},
                             Format{u"--pdf", Library::Picture::Pdf},
                             Format{u"--png", Library::Picture::Png}};

QJsonObject toJson(const Lineage &lineage)
{
    QJsonArray nodes;
    for (const LineageNode &node : lineage.nodes) {
        QJsonObject json = ctl::toJson(node.document);
        json.insert("column"_L1, node.column);
        nodes.append(json);
    }
    QJsonArray edges;
    for (const LineageEdge &edge : lineage.edges) {
        edges.append(QJsonObject{{u"source"_s, lineage.nodes.at(edge.source).document.uid},
                                 {u"relation"_s, relationCode(edge.kind)},
                                 {u"target"_s, lineage.nodes.at(edge.target).document.uid},
                                 {u"scope"_s, textOrNull(edge.scope)}});
    }
    return {{u"documents"_s, nodes}, {u"links"_s, edges}, {u"whole"_s, lineage.isWhole}};
}

void print(const Output &output, const Lineage &lineage)
{
    QList<QStringList> rows;
    for (const LineageEdge &edge : lineage.edges) {
        rows << QStringList{nameOf(lineage.nodes.at(edge.source).document),
                            relationText(edge.kind, Direction::Outgoing, output.language()),
                            nameOf(lineage.nodes.at(edge.target).document), edge.scope};
    }
    output.table({Sentences::tr("Source"), Sentences::tr("Relation"), Sentences::tr("Target"),
                  Sentences::tr("Scope")},
                 rows);
    if (!lineage.isWhole)
        output.line(Sentences::tr("There are more; this is the nearest part."));
}

Result<Exit> runLineage(Session &session)
{
    const Arguments &arguments = session.arguments();
    VT_TRY(const int depth, arguments.number(u"--depth"_s, 1));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    const auto overwrite =
        arguments.has(u"--force"_s) ? Library::Overwrite::Yes : Library::Overwrite::No;
    bool written = false;
    for (const Format &format : formats) {
        const auto file = arguments.value(QString::fromUtf16(format.option));
        if (!file)
            continue;
        VT_CHECK(await(library->exportLineage(id, depth, format.picture, *file, overwrite)));
        session.output().line(Sentences::tr("Written: %1").arg(QDir::toNativeSeparators(*file)));
        written = true;
    }
    if (written)
        return Exit::Done;
    VT_TRY(const Lineage lineage, await(library->lineage(id, depth)));
    if (session.output().isJson())
        session.output().object(toJson(lineage));
    else
        print(session.output(), lineage);
    return Exit::Done;
}
} // namespace

QList<Command> lineageCommands()
{
    return {{"lineage",
             "DOC [--depth N] [--svg FILE] [--pdf FILE] [--png FILE] [--force]",
             QT_TRANSLATE_NOOP("Sentences",
                               "The lược đồ of a document: what it rests on and what rests on it, "
                               "as a list or a picture"),
             {u"--depth"_s, u"--svg"_s, u"--pdf"_s, u"--png"_s},
             {u"--force"_s},
             true,
             runLineage}};
}

} // namespace vanthu::ctl
