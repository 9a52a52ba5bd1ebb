// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
PageBox boxFrom(const QJsonValue &value)
{
    const QJsonArray sides = value.toArray();
    return PageBox(QPointF(sides.at(0).toDouble(), sides.at(1).toDouble()),
                   QPointF(sides.at(2).toDouble(), sides.at(3).toDouble()));
}

QList<PageBox> boxesFrom(const QJsonArray &array)
{
    QList<PageBox> boxes;
    for (const QJsonValue &box : array)
        boxes.append(boxFrom(box));
    return boxes;
}
} // namespace

QString boxesText(const QList<PageBox> &boxes)
{
    if (boxes.isEmpty())
        return u""_s;
    const auto rounded = [](double value) { return qRound(value * 10000) / 10000.0; };
    QJsonArray array;
    for (const PageBox &box : boxes) {
        array.append(QJsonArray{rounded(box.left()), rounded(box.top()), rounded(box.right()),
                                rounded(box.bottom())});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<PageBox> boxesFrom(const QString &json)
{
    return json.isEmpty() ? QList<PageBox>()
                          : boxesFrom(QJsonDocument::fromJson(json.toUtf8()).array());
}

Result<SourcePlace> placeOfField(Connection &connection, DocumentId document, const QString &field)
{
    VT_TRY(Rows rows, connection.query(uR"(
        SELECT intake_item.reading, intake_item.sha256 FROM attachment
        JOIN intake_item ON intake_item.sha256 = attachment.sha256
            AND intake_item.document_id = attachment.document_id
        WHERE attachment.document_id = :id ORDER BY intake_item.id)"_s,
                                       {{u":id"_s, document.value}}));
    while (rows.next()) {
        const QJsonObject evidence = QJsonDocument::fromJson(rows.text(0).toUtf8())
                                         .object()
                                         .value("self"_L1)
                                         .toObject()
                                         .value("evidence"_L1)
                                         .toObject()
                                         .value(field)
                                         .toObject();
        if (evidence.isEmpty())
            continue;
        SourcePlace place;
        place.quote = evidence.value("text"_L1).toString();
        if (evidence.value("page"_L1).isDouble())
            place.page = evidence.value("page"_L1).toInt();
        place.boxes = boxesFrom(evidence.value("boxes"_L1).toArray());
        if (place.boxes.isEmpty() && evidence.value("box"_L1).isArray())
            place.boxes.append(boxFrom(evidence.value("box"_L1)));
        place.sha256 = rows.text(1);
        place.document = document;
        return place;
    }
    return SourcePlace{};
}

} // namespace vanthu
