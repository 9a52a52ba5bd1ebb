// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace vanthu {

/// How far long work has come. `total` is 0 while it is not known yet.
struct Progress {
    int done = 0;
    int total = 0;
    QString current; ///< what is being worked on, for people: a file name, a number
};

/// Called at most ten times a second, on the thread of the work.
using ProgressHandler = std::function<void(const Progress &)>;

/// A flag that the one who asked raises and the work looks at between two documents.
/// Copies share the flag. Thread-safe.
class CancelToken {
public:
    void cancel() const { m_raised->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_raised->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_raised = std::make_shared<std::atomic_bool>(false);
};

} // namespace vanthu
