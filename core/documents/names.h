// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace vanthu {

/// One value of an enum and its three texts. `code` stands in the database, in JSON and in
/// queries and never changes; `vi` and `en` are what people read.
template <typename Enum>
struct EnumName {
    Enum value;
    const char16_t *code;
    const char16_t *vi;
    const char16_t *en;
};

enum class UiLanguage { Vietnamese, English };

template <typename Enum, size_t Size>
[[nodiscard]] QString codeOf(const std::array<EnumName<Enum>, Size> &names, Enum value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return QString::fromUtf16(name.code);
    }
    return {};
}

template <typename Enum, size_t Size>
[[nodiscard]] QString textOf(const std::array<EnumName<Enum>, Size> &names, Enum value,
                             UiLanguage language)
{
    for (const auto &name : names) {
        if (name.value == value)
            return QString::fromUtf16(language == UiLanguage::Vietnamese ? name.vi : name.en);
    }
    return {};
}

template <typename Enum, size_t Size>
[[nodiscard]] std::optional<Enum> fromCode(const std::array<EnumName<Enum>, Size> &names,
                                           QStringView code)
{
    for (const auto &name : names) {
        if (QStringView(name.code) == code)
            return name.value;
    }
    return std::nullopt;
}

} // namespace vanthu
