// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interrupt.h"

#include <csignal>

namespace vanthu::ctl {

namespace {
const CancelToken *interrupted = nullptr;

void onInterrupt(int signal)
{
    interrupted->cancel(); // an atomic flag: safe in a signal handler
    std::signal(signal, SIG_DFL);
}
} // namespace

void cancelOnInterrupt(const CancelToken &token)
{
    static CancelToken kept = token;
    kept = token;
    interrupted = &kept;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

} // namespace vanthu::ctl
