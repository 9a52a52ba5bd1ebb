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
    std::optional<int> from;   ///< first year of its existence, where it is known
    std::optional<int> until;  ///< last year of its existence
    QString successor;         ///< name

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// A province or city under the Government, now or in former times.
struct Province {
    QString name; ///< "An Giang"
    QString kind; ///< "tỉnh" or "thành phố"
    std::optional<int> until;
    QString successor; ///< name

    friend bool operator==(const Province &, const Province &) = default;
};

/// A short and a long way of writing one thing: "UBND", "Ủy ban nhân dân".
struct Abbreviation {
    QString shortForm;
    QString longForm;

    friend bool operator==(const Abbreviation &, const Abbreviation &) = default;
};

[[nodiscard]] const QList<Organization> &organizations();
/// Those of the bodies in the catalogue, and of words that are parts of many names.
[[nodiscard]] const QList<Abbreviation> &abbreviations();
/// By name, alias or abbreviation, without regard to case and marks; null when unknown.
[[nodiscard]] const Organization *findOrganization(QStringView name);

/// Kinds of bodies that every province, district or commune has: "Sở Nội vụ", symbol "SNV".
[[nodiscard]] const QList<Organization> &localBodies();
/// One of them by its symbol, without regard to case and marks; null when unknown.
[[nodiscard]] const Organization *findLocalBody(QStringView symbol);
/// By name, with its level or without: "Hà Nội", "TP. Hồ Chí Minh", "tỉnh An Giang"; null for
/// others.
[[nodiscard]] const Province *findProvince(QStringView name);

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
