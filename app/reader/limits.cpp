// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/limits.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>

#include <sched.h>
#endif

#ifdef __SANITIZE_ADDRESS__
extern "C" const char *__asan_default_options()
{
    return "hard_rss_limit_mb=2048";
}
#endif

namespace vanthu::reader {

void limitThisProcess(qint64 memoryBytes)
{
#ifdef Q_OS_LINUX
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#ifndef __SANITIZE_ADDRESS__ // its shadow alone is larger than any limit
    if (memoryBytes > 0) {
        const rlimit memory{static_cast<rlim_t>(memoryBytes), static_cast<rlim_t>(memoryBytes)};
        setrlimit(RLIMIT_AS, &memory);
    }
#else
    Q_UNUSED(memoryBytes)
#endif
    // a namespace of its own without interfaces; refused without the right, and then it stays as is
    static_cast<void>(unshare(CLONE_NEWNET));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system call is made so
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#else
    Q_UNUSED(memoryBytes)
#endif
}

} // namespace vanthu::reader
