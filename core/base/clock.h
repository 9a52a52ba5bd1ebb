// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace vanthu {

/// Where the program asks for the time, so that a test can turn its hands.
class Clock {
public:
    /// UTC, with milliseconds.
    [[nodiscard]] static QDateTime now();
    /// The day at this desk.
    [[nodiscard]] static QDate today();
    /// For tests: what `now` answers from here on; an empty function brings the real time back.
    static void setSource(std::function<QDateTime()> source);
};

} // namespace vanthu
