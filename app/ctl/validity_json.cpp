// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/validity_json.h"

#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

Result<QJsonObject> named(Library &library, DocumentId id, const QString &number)
{
    VT_TRY(const QList<DocumentRow> rows, await(library.rows({id})));
    return rows.isEmpty() ? QJsonObject{{u"number"_s, textOrNull(number)}} : toJson(rows.first());
}

Result<QJsonValue> placeJson(Library &library, const SourcePlace &place)
{
    const QJsonValue json = toJson(place);
    if (!place.document)
        return json;
    QJsonObject object = json.toObject();
    VT_TRY(const QJsonObject document, named(library, *place.document, {}));
    object.insert("document"_L1, document);
    return object;
}

Result<QJsonArray> reasonsJson(Library &library, const QList<ValidityReason> &reasons)
{
    QJsonArray array;
    for (const ValidityReason &reason : reasons) {
        VT_TRY(const QJsonObject document, named(library, reason.document, reason.number));
        VT_TRY(const QJsonValue place, placeJson(library, reason.place));
        array.append(
            QJsonObject{{u"relation"_s, reason.relation ? QJsonValue(relationCode(*reason.relation))
                                                        : QJsonValue()},
                        {u"document"_s, document},
                        {u"scope"_s, textOrNull(reason.scope)},
                        {u"from"_s, dayOrNull(reason.from)},
                        {u"text"_s, reason.text},
                        {u"depth"_s, reason.depth},
                        {u"field"_s, textOrNull(reason.field)},
                        {u"place"_s, place}});
    }
    return array;
}
} // namespace

Result<QJsonObject> toJson(Library &library, const ValidityReport &report, const Document &document)
{
    VT_TRY(const QJsonArray reasons, reasonsJson(library, report.reasons));
    VT_TRY(const QJsonArray notes, reasonsJson(library, report.notes));
    return QJsonObject{{u"id"_s, document.uid},
                       {u"number"_s, textOrNull(document.fields.number)},
                       {u"as_of"_s, report.asOf.toString(Qt::ISODate)},
                       {u"provision"_s, report.provision
                                            ? QJsonValue(provisionText(*report.provision))
                                            : QJsonValue()},
                       {u"status"_s, codeOf(validityNames, report.status)},
                       {u"since"_s, dayOrNull(report.since)},
                       {u"until"_s, dayOrNull(report.until)},
                       {u"reasons"_s, reasons},
                       {u"notes"_s, notes}};
}

Result<QJsonArray> toJson(Library &library, const QList<TimelinePeriod> &periods)
{
    QJsonArray array;
    for (const TimelinePeriod &one : periods) {
        VT_TRY(const QJsonArray reasons, reasonsJson(library, one.reasons));
        array.append(QJsonObject{{u"status"_s, codeOf(validityNames, one.period.status)},
                                 {u"from"_s, dayOrNull(one.period.from)},
                                 {u"until"_s, dayOrNull(one.period.until)},
                                 {u"reasons"_s, reasons}});
    }
    return array;
}

Outcome printReasons(const Output &output, Library &library, const QList<ValidityReason> &reasons)
{
    for (const ValidityReason &reason : reasons) {
        const QString indent(2 + 2 * reason.depth, u' ');
        output.line(indent + reason.text);
        const SourcePlace &place = reason.place;
        if (place.isEmpty())
            continue;
        QString where = Sentences::tr("“%1”").arg(place.quote);
        if (place.document) {
            VT_TRY(const QList<DocumentRow> rows, await(library.rows({*place.document})));
            const QString name = rows.isEmpty() ? reason.number : nameOf(rows.first());
            where = place.page ? Sentences::tr("%1, page %2: “%3”")
                                     .arg(name, QString::number(*place.page), place.quote)
                               : Sentences::tr("%1: “%2”").arg(name, place.quote);
        }
        output.line(indent + u"  "_s + where);
        if (place.fileIsGone()) {
            output.line(indent + u"  "_s
                        + Sentences::tr("The file that says so is no longer in the library."));
        }
    }
    return {};
}

} // namespace vanthu::ctl
