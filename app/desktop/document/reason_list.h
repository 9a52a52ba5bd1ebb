// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"

#include <QLabel>

namespace vanthu::desktop {

/// Why a document is in force or not, in sentences; each leads to the document and to the place on
/// its page that says so.
class ReasonList : public QLabel {
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    /// `own` is the document that is shown; a link to it is not worth one.
    void setReport(const ValidityReport &report, DocumentId own);

Q_SIGNALS:
    void documentWanted(vanthu::DocumentId id);
    void placeWanted(const vanthu::SourcePlace &place);

private:
    void follow(const QString &link);
    void fill();
    [[nodiscard]] QString lineOf(qsizetype at) const;

    QList<ValidityReason> m_reasons; ///< and behind them the notes
    qsizetype m_notesFrom = 0;
    DocumentId m_own;
    bool m_all = false;
};

} // namespace vanthu::desktop
