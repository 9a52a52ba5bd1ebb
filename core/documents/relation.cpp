// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/relation.h"

#include "core/documents/catalogue_p.h"

#include <QHash>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The catalogue's entry of a code: its words, active and inverse, in both languages.
QJsonObject wordsOf(const QString &code)
{
    static const QHash<QString, QJsonObject> words = [] {
        QHash<QString, QJsonObject> byCode;
        const QJsonArray entries = catalogueEntries(u"relations"_s, u"relations"_s);
        for (const QJsonValue &entry : entries)
            byCode.insert(entry.toObject().value("code"_L1).toString(), entry.toObject());
        return byCode;
    }();
    return words.value(code);
}
} // namespace

QString relationCode(RelationKind kind)
{
    for (const RelationName &name : relationNames) {
        if (name.kind == kind)
            return QString::fromUtf16(name.code);
    }
    Q_UNREACHABLE();
}

std::optional<RelationKind> relationFromCode(QStringView code)
{
    for (const RelationName &name : relationNames) {
        if (QStringView(name.code) == code)
            return name.kind;
    }
    return std::nullopt;
}

QString relationText(RelationKind kind, Direction direction, UiLanguage language)
{
    QString key = language == UiLanguage::Vietnamese ? u"vi"_s : u"en"_s;
    if (direction == Direction::Incoming)
        key += "_inverse"_L1;
    return wordsOf(relationCode(kind)).value(key).toString();
}

} // namespace vanthu
