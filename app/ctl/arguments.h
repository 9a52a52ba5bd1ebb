// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace vanthu::ctl {

/// The command line, taken apart: `vanthuctl [general options] COMMAND [arguments and options]`.
class Arguments {
public:
    /// `valued` take a value behind them or after "=", `switches` do not; "--" ends the options.
    /// Errors: Invalid, with a sentence.
    [[nodiscard]] static Result<Arguments>
    parse(const QStringList &words, const QStringList &valued, const QStringList &switches);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// The last value given; none when the option is not there.
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_options.value(option);
    }
    /// The words that are no options.
    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    /// A whole number from 0; `otherwise` when the option is not there. Errors: Invalid.
    [[nodiscard]] Result<int> number(const QString &option, int otherwise) const;

private:
    QHash<QString, QStringList> m_options;
    QStringList m_positional;
};

} // namespace vanthu::ctl
