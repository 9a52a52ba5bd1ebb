// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace vanthu {

/// Whose rules of form a document follows. They differ in everything a parser sees: State
/// "12/QĐ-UBND", Party "12-QĐ/TU".
enum class Family { Unknown, State, Party };

/// A kind of document: an entry of `resources/catalogues/document_types.json`.
///
/// Sources: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; Luật 64/2025/QH15; Quy định 399-QĐ/TW.
struct DocumentType {
    QString code; ///< "KH"; unique
    QString vi;
    QString en;
    QStringList symbols; ///< as they stand in numbers: "QyĐ", "QĐi"; one symbol may serve two types
    QList<Family> families;
    bool named = false; ///< usually cited by its name, without a number: a law, a strategy
    QString foldedName; ///< of `vi`: "ke hoach"

    friend bool operator==(const DocumentType &, const DocumentType &) = default;
};

/// All types, in the order of the catalogue.
[[nodiscard]] const QList<DocumentType> &documentTypes();
/// By code, without regard to case; null when there is none.
[[nodiscard]] const DocumentType *findDocumentType(QStringView code);
/// By its Vietnamese name in any case, with or without marks: "KẾ HOẠCH", "ke hoach".
[[nodiscard]] const DocumentType *documentTypeByName(QStringView name);
/// By the symbol in a number; "QD" is taken for "QĐ" where no other symbol is meant.
[[nodiscard]] const DocumentType *documentTypeBySymbol(QStringView symbol, Family family);
/// For people: "Kế hoạch"; the code itself where the catalogue does not know it.
[[nodiscard]] QString documentTypeName(const QString &code, UiLanguage language);

} // namespace vanthu
