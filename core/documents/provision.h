// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>

namespace vanthu {

/// The parts of a document, from the outermost in (Nghị định 30/2020/NĐ-CP, Phụ lục I mục V.7).
enum class ProvisionLevel { Annex, Part, Chapter, Section, Subsection, Article, Clause, Point };

/// As they stand in a citation.
inline constexpr std::array provisionLevelNames{
    EnumName<ProvisionLevel>{ProvisionLevel::Annex, u"annex", u"Phụ lục", u"Annex"},
    EnumName<ProvisionLevel>{ProvisionLevel::Part, u"part", u"Phần", u"Part"},
    EnumName<ProvisionLevel>{ProvisionLevel::Chapter, u"chapter", u"Chương", u"Chapter"},
    EnumName<ProvisionLevel>{ProvisionLevel::Section, u"section", u"Mục", u"Section"},
    EnumName<ProvisionLevel>{ProvisionLevel::Subsection, u"subsection", u"Tiểu mục", u"Subsection"},
    EnumName<ProvisionLevel>{ProvisionLevel::Article, u"article", u"Điều", u"Article"},
    EnumName<ProvisionLevel>{ProvisionLevel::Clause, u"clause", u"khoản", u"clause"},
    EnumName<ProvisionLevel>{ProvisionLevel::Point, u"point", u"điểm", u"point"},
};

struct ProvisionStep {
    ProvisionLevel level = ProvisionLevel::Article;
    QString label; ///< lower case; numerals in digits: "5", "4a", "12" for XII, "đ1"

    friend bool operator==(const ProvisionStep &, const ProvisionStep &) = default;
};

/// One place in a document: "điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I".
struct Provision {
    QList<ProvisionStep> steps; ///< from the outermost in
    QString within;             ///< of the rules that came with it: "Quy chế"; else empty
    bool added = false;         ///< "Điều 4a (mới)": the act puts it in

    friend bool operator==(const Provision &, const Provision &) = default;
};

/// Which part of a document a relation speaks of.
struct Scope {
    QList<Provision> provisions; ///< empty: the whole, but for `exceptions`
    QList<Provision> exceptions; ///< "… trừ khoản 2 Điều 5"
    QString unclear;             ///< words that name no provision: "một số điều"

    [[nodiscard]] bool isWhole() const
    {
        return provisions.isEmpty() && exceptions.isEmpty() && unclear.isEmpty();
    }
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// Reads a scope as it stands on paper: lists ("điểm a, b khoản 2 và khoản 3 Điều 5", "các Điều 5,
/// 6 và 7"), ranges ("từ Điều 5 đến Điều 9"), Roman numerals, words out of order ("Điều 5 khoản
/// 2"). Never fails: what names no provision is `unclear`. An empty text or "toàn bộ" is the whole.
[[nodiscard]] Scope parseScope(QStringView text);
/// In the normal form, which reads back as the same scope; empty for the whole.
[[nodiscard]] QString scopeText(const Scope &scope);
[[nodiscard]] QString provisionText(const Provision &provision);
/// The words of a scope as a sentence can hold them: a level without a number ("điều", what is left
/// of "sửa đổi, bổ sung một số điều của …") is some of that level; other words stay.
[[nodiscard]] QString saidScope(const QString &words);

/// How two places of a document lie to each other.
enum class Overlap {
    None,
    Same,
    Contains, ///< the first holds the second: Điều 5 and khoản 2 Điều 5
    Within,   ///< the first lies in the second
    Unknown,  ///< the words do not tell: Chương II and Điều 5
};

[[nodiscard]] Overlap overlapOf(const Provision &first, const Provision &second);
/// Of a scope and a place; `Contains` when the scope holds all of it.
[[nodiscard]] Overlap overlapOf(const Scope &scope, const Provision &place);
/// Whether all that `second` names lies in `first`.
[[nodiscard]] bool covers(const Scope &first, const Scope &second);

} // namespace vanthu
