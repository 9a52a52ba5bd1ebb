// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QLineEdit>

#include <functional>

class QListWidget;

namespace vanthu::desktop {

/// The box at the top in which people search. Names of fields and their values are offered below it
/// while they type; Down goes into that list, Tab takes its first line, everything else leaves it
/// alone. Down in the empty box offers the recent searches.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    using Complete = std::function<QFuture<Result<QList<QueryCompletion>>>(const QString &query,
                                                                           qsizetype cursor)>;

    explicit SearchBox(QWidget *parent = nullptr);

    /// Puts what stands here in front of the recent searches; Down in the empty box offers them.
    void remember();
    void setComplete(Complete complete) { m_complete = std::move(complete); }
    /// What is offered at the moment; hidden when there is nothing.
    [[nodiscard]] QListWidget *offers() const { return m_list; }
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void offer(const QList<QueryCompletion> &completions);
    void offerRecent();
    void take(int row);
    void step(int rows);

    Complete m_complete;
    QListWidget *m_list;
    QList<QueryCompletion> m_offered;
    int m_question = 0;
};

} // namespace vanthu::desktop
