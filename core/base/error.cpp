// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct CodeName {
    Error::Code code;
    const char16_t *name;
};

constexpr std::array codeNames{
    CodeName{Error::Code::Invalid, u"invalid"},
    CodeName{Error::Code::NotFound, u"not_found"},
    CodeName{Error::Code::Ambiguous, u"ambiguous"},
    CodeName{Error::Code::Conflict, u"conflict"},
    CodeName{Error::Code::Duplicate, u"duplicate"},
    CodeName{Error::Code::Unreadable, u"unreadable"},
    CodeName{Error::Code::Unwritable, u"unwritable"},
    CodeName{Error::Code::NotALibrary, u"not_a_library"},
    CodeName{Error::Code::NewerLibrary, u"newer_library"},
    CodeName{Error::Code::Damaged, u"damaged"},
    CodeName{Error::Code::Storage, u"storage"},
    CodeName{Error::Code::DiskFull, u"disk_full"},
    CodeName{Error::Code::Encrypted, u"encrypted"},
    CodeName{Error::Code::TooLarge, u"too_large"},
    CodeName{Error::Code::TimedOut, u"timed_out"},
    CodeName{Error::Code::Crashed, u"crashed"},
    CodeName{Error::Code::Cancelled, u"cancelled"},
    CodeName{Error::Code::Refused, u"refused"},
};
} // namespace

QString errorCodeName(Error::Code code)
{
    for (const CodeName &entry : codeNames) {
        if (entry.code == code)
            return QString::fromUtf16(entry.name);
    }
    return u"invalid"_s;
}

} // namespace vanthu
