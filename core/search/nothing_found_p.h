// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/search/search_run_p.h"

namespace vanthu {

/// Says why a request finds nothing: what the parts of its query find alone, and in which nearest
/// spelling it would find something.
class NothingFound {
public:
    /// Both outlive it; `run` is the one that found nothing.
    NothingFound(Connection &connection, SearchRun &run, const SearchRequest &request)
        : m_connection(connection)
        , m_run(run)
        , m_request(request)
    {
    }

    /// None when the query has one part only.
    [[nodiscard]] Result<QList<PartCount>> parts();
    /// Empty for none.
    [[nodiscard]] Result<QString> suggestion();

private:
    /// A word of the query and where it stands in it.
    struct Word {
        QString word; ///< canonical
        qsizetype offset = 0;
        qsizetype length = 0;
        qsizetype documents = 0;
    };

    [[nodiscard]] Result<QList<Word>> words();
    [[nodiscard]] Result<bool> finds(const QString &query);
    [[nodiscard]] Result<QString> unknownReplaced(const QList<Word> &words);
    [[nodiscard]] Result<QString> rarestReplaced(QList<Word> words);
    [[nodiscard]] QString with(const Word &word, const QString &other, const QString &query) const;

    Connection &m_connection;
    SearchRun &m_run;
    const SearchRequest &m_request;
};

} // namespace vanthu
