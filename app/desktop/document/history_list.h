// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QTreeWidget>

namespace vanthu::desktop {

/// Who changed what of a document, with the values before and after; newest first.
class HistoryList : public QTreeWidget {
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void setEvents(const QList<AuditEvent> &events);
    void retranslate();
};

} // namespace vanthu::desktop
