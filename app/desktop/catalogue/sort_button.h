// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QToolButton>

namespace vanthu::desktop {

/// Says in which order the list stands and offers the others.
class SortButton : public QToolButton {
    Q_OBJECT

public:
    explicit SortButton(QWidget *parent = nullptr);

    /// The order of a list; relevance is only offered where something is searched for.
    void showOrderOf(const ListRequest &request);
    void retranslate();

Q_SIGNALS:
    void chosen(vanthu::SortKey key, vanthu::SortOrder order);

private:
    void addChoice(SortKey key, SortOrder order, const QString &text);

    ListRequest m_request;
};

} // namespace vanthu::desktop
