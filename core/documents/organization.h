// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace vanthu {

/// A body that issues documents: an entry of `resources/catalogues/organizations.json`.
/// A document keeps the issuer it was issued by, also when that body is gone (DOMAIN.md 5.2).
struct Organization {
    QString name; ///< "Bộ Nội vụ"
    QString en;
    QStringList abbreviations; ///< as in symbols: "BNV"
    QStringList aliases;       ///< other names in use
    std::optional<int> until;  ///< last year of its existence
    QString successor;         ///< name

    friend bool operator==(const Organization &, const Organization &) = default;
};

[[nodiscard]] const QList<Organization> &organizations();
/// By name, alias or abbreviation, without regard to case and marks; null when unknown.
[[nodiscard]] const Organization *findOrganization(QStringView name);

/// Whether a text names a province, with its level or without: "Hà Nội", "TP. Hồ Chí Minh", "tỉnh
/// An Giang".
[[nodiscard]] bool isProvince(QStringView name);

/// The catalogue's spelling for an issuer read off a paper: "BỘ NỘI VỤ" -> "Bộ Nội vụ". Names the
/// catalogue does not know are put into the usual case: "UBND TỈNH AN GIANG" -> "UBND tỉnh An
/// Giang".
[[nodiscard]] QString organizationSpelling(QStringView read);

/// Folded, with "ubnd", "hđnd", "tp." written out: equal for every way of writing a name.
[[nodiscard]] QString foldedOrganization(QStringView name);
/// Whether two folded names may mean one body: equal, or one is the other with a place or a term
/// behind it; an empty name speaks against nothing.
[[nodiscard]] bool sameOrganization(const QString &left, const QString &right);

} // namespace vanthu
