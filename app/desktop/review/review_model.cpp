// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/review/review_model.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"✕"_s;
    case Severity::Warning: return u"△"_s;
    case Severity::Note: break;
    }
    return u"·"_s;
}

QColor colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return colours().expired;
    case Severity::Warning: return colours().partlyExpired;
    case Severity::Note: break;
    }
    return colours().muted;
}
} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewModel::setNotices(const QList<Notice> &notices)
{
    beginResetModel();
    m_notices = notices;
    endResetModel();
}

void ReviewModel::setFindings(const QList<ReviewItem> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

const Notice *ReviewModel::notice(int row) const
{
    return row >= 0 && row < m_notices.size() ? &m_notices.at(row) : nullptr;
}

const ReviewItem *ReviewModel::finding(int row) const
{
    const qsizetype at = row - m_notices.size();
    return at >= 0 && at < m_findings.size() ? &m_findings.at(at) : nullptr;
}

const DocumentRow &ReviewModel::row(int row) const
{
    return notice(row) ? notice(row)->document : finding(row)->document;
}

DocumentId ReviewModel::document(int at) const
{
    return notice(at) || finding(at) ? row(at).id : DocumentId{};
}

int ReviewModel::pressing() const
{
    const auto contradictions =
        std::count_if(m_findings.cbegin(), m_findings.cend(), [](const ReviewItem &item) {
            return item.finding.severity != Severity::Note;
        });
    return static_cast<int>(m_notices.size() + contradictions);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size() + m_findings.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::kindText(int row) const
{
    if (const Notice *one = notice(row))
        return shownStatusWithSymbol(one->status);
    const Severity severity = finding(row)->finding.severity;
    return symbolOf(severity) + u' ' + textOf(severityNames, severity, uiLanguage());
}

QString ReviewModel::message(int row) const
{
    if (const Notice *one = notice(row))
        return tr("%1 %n document(s) rest on it.", nullptr, one->affected).arg(one->reason);
    return finding(row)->finding.message;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = index.row();
    if (role == Qt::ForegroundRole && index.column() == KindColumn)
        return notice(at) ? colours().of(notice(at)->status)
                          : colourOf(finding(at)->finding.severity);
    if (role == Qt::ToolTipRole)
        return message(at);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(kindText(at), message(at));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case KindColumn: return kindText(at);
    case DocumentColumn: return row(at).number.isEmpty() ? row(at).subject : row(at).number;
    case MessageColumn: return message(at);
    case ColumnCount: break;
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn: return tr("What");
    case DocumentColumn: return tr("Document");
    case MessageColumn: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

void ReviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace vanthu::desktop
