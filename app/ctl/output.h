// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/names.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vanthu::ctl {

/// Where a command speaks: answers on standard output, errors and progress on standard error.
class Output {
public:
    Output(bool json, bool quiet, UiLanguage language)
        : m_json(json)
        , m_quiet(quiet)
        , m_language(language)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] UiLanguage language() const { return m_language; }

    /// One object on a line of its own.
    void object(const QJsonObject &object) const;
    /// A line for people; nothing with --quiet.
    void line(const QString &text) const;
    /// Columns under their titles, as wide as their cells; the last takes what is left.
    void table(const QStringList &titles, const QList<QStringList> &rows) const;
    void error(const Error &error) const;
    /// A line that is written over, on a terminal only.
    void progress(const Progress &progress) const;
    void endProgress() const;

private:
    bool m_json;
    bool m_quiet;
    UiLanguage m_language;
};

} // namespace vanthu::ctl
