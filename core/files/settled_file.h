// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vanthu {

/// Whether a program still has the file open for writing, as far as this system tells: a lease on
/// Linux (fcntl(2), F_SETLEASE), a sharing violation on Windows. Network file systems and other
/// people's files do not tell; no then.
[[nodiscard]] bool isBeingWritten(const QString &path);

/// Whether the name is one that scanners, browsers and office programs give to files which are not
/// whole yet or not meant for people: "~$plan.docx", "scan.pdf.part", ".hidden", "Thumbs.db".
[[nodiscard]] bool isTemporaryName(const QString &name);

/// Whether a PDF, picture or office file breaks off before its end mark, as it does while a scanner
/// is at work. Files of other kinds never do.
[[nodiscard]] bool breaksOff(const QString &path);

/// Moves a file into a folder, which is made where it is missing. Nothing is overwritten: a name
/// that is taken gets a number ("scan (2).pdf"). Answers the new path. Across disks the file is
/// copied, the copy compared, then the file removed. Errors: Unwritable, Unreadable.
[[nodiscard]] Result<QString> moveInto(const QString &folder, const QString &path);

} // namespace vanthu
