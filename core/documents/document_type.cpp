// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_type.h"

#include "core/documents/catalogue_p.h"
#include "core/text/fold.h"

#include <QHash>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
DocumentType typeFromJson(const QJsonObject &json)
{
    DocumentType type;
    type.code = json.value("code"_L1).toString();
    type.vi = json.value("vi"_L1).toString();
    type.en = json.value("en"_L1).toString();
    type.named = json.value("named"_L1).toBool();
    type.foldedName = fold(type.vi);
    const QJsonArray families = json.value("families"_L1).toArray();
    for (const QJsonValue &family : families)
        type.families.append(family.toString() == "party"_L1 ? Family::Party : Family::State);
    if (!json.contains("symbols"_L1))
        type.symbols.append(type.code);
    const QJsonArray symbols = json.value("symbols"_L1).toArray();
    for (const QJsonValue &symbol : symbols)
        type.symbols.append(symbol.toString());
    return type;
}

struct Catalogue {
    QList<DocumentType> types;
    QHash<QString, const DocumentType *> byCode;          ///< lower case
    QHash<QString, const DocumentType *> byName;          ///< folded
    QHash<QString, QList<const DocumentType *>> bySymbol; ///< lower case
    QHash<QString, QList<const DocumentType *>> byFoldedSymbol;

    Catalogue()
    {
        const QJsonArray entries = catalogueEntries(u"document_types"_s, u"types"_s);
        for (const QJsonValue &entry : entries)
            types.append(typeFromJson(entry.toObject()));
        for (const DocumentType &type : std::as_const(types)) {
            byCode.insert(type.code.toLower(), &type);
            byName.insert(type.foldedName, &type);
            for (const QString &symbol : type.symbols) {
                bySymbol[symbol.toLower()].append(&type);
                byFoldedSymbol[fold(symbol)].append(&type);
            }
        }
    }
};

const Catalogue &catalogue()
{
    static const Catalogue loaded;
    return loaded;
}

const DocumentType *ofFamily(const QList<const DocumentType *> &types, Family family)
{
    for (const DocumentType *type : types) {
        if (family == Family::Unknown || type->families.contains(family))
            return type;
    }
    return types.isEmpty() ? nullptr : types.first();
}
} // namespace

const QList<DocumentType> &documentTypes()
{
    return catalogue().types;
}

const DocumentType *findDocumentType(QStringView code)
{
    return catalogue().byCode.value(code.toString().toLower());
}

const DocumentType *documentTypeByName(QStringView name)
{
    return catalogue().byName.value(fold(name.trimmed()));
}

const DocumentType *documentTypeBySymbol(QStringView symbol, Family family)
{
    const auto exact = catalogue().bySymbol.constFind(symbol.toString().toLower());
    if (exact != catalogue().bySymbol.constEnd())
        return ofFamily(*exact, family);
    return ofFamily(catalogue().byFoldedSymbol.value(fold(symbol)), family);
}

QString documentTypeName(const QString &code, UiLanguage language)
{
    const DocumentType *type = findDocumentType(code);
    if (!type)
        return code;
    return language == UiLanguage::Vietnamese ? type->vi : type->en;
}

} // namespace vanthu
