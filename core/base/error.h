// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vanthu {

/// Why something could not be done, as a value.
///
/// `code` is for programs (they branch on it), `message` is one or two translated sentences for
/// the clerk (what failed, on what, what to do), `context` is for the log (SQL, errno, page).
struct Error {
    enum class Code {
        Invalid,      ///< the input cannot be understood
        NotFound,     ///< nothing is there under that name
        Ambiguous,    ///< more than one thing is there under that name
        Conflict,     ///< someone else changed it meanwhile
        Duplicate,    ///< it is there already
        Unreadable,   ///< a file or folder cannot be read
        Unwritable,   ///< a file, folder or library cannot be written
        NotALibrary,  ///< the folder is not a library
        NewerLibrary, ///< a newer version of the program made the library
        Damaged,      ///< what was stored is no longer whole
        Storage,      ///< the database refused
        DiskFull,
        Encrypted, ///< a password is needed
        TooLarge,  ///< over a limit of size, pages, memory
        TimedOut,
        Crashed, ///< the reader process died on the file
        Cancelled,
        Refused, ///< not allowed in this state
    };

    Code code = Code::Invalid;
    QString message;
    QString context;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code as `vanthuctl --json` prints it: "not_found", "disk_full". Never changes.
[[nodiscard]] QString errorCodeName(Error::Code code);

} // namespace vanthu
