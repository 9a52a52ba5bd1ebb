// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vanthu {

/// The name of a person standing alone on a line.
struct PersonName {
    QString name;             ///< without rank and degree
    bool knownFamily = false; ///< begins with a family name that is in use
};

/// "Nguyễn Văn Mẫu", "PGS.TS. Trần Thị Mẫu", "Đại tá Y Mẫu Byă", "LÊ VĂN MẪU"; none for other
/// lines.
[[nodiscard]] std::optional<PersonName> personNameIn(const QString &line);

/// A name as read off a picture with the marks that its family and middle names have: "Nguyên Vẫn
/// Mẫu" -> "Nguyễn Văn Mẫu". The given name stays as it was read.
[[nodiscard]] QString mendedName(const QString &name);

/// Whether a text in capitals is a post: "PHÓ GIÁM ĐỐC", "TRƯỞNG PHÒNG 9", "CHỦ TỌA".
[[nodiscard]] bool isPost(const QString &folded);

} // namespace vanthu
