// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/reason_list.h"

#include "app/desktop/look/theme.h"

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownAtOnce = 3;
constexpr int indentPx = 14;

QString linkTo(const QString &target, const QString &text)
{
    return u" <a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target, colours().accent.name(),
                                                              text.toHtmlEscaped());
}
} // namespace

ReasonList::ReasonList(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"reasons"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &ReasonList::follow);
}

void ReasonList::setReport(const ValidityReport &report, DocumentId own)
{
    const QList<ValidityReason> reasons = report.reasons + report.notes;
    if (reasons != m_reasons || own != m_own)
        m_all = false;
    m_reasons = reasons;
    m_notesFrom = report.reasons.size();
    m_own = own;
    fill();
}

QString ReasonList::lineOf(qsizetype at) const
{
    const ValidityReason &reason = m_reasons.at(at);
    QString line = reason.text.toHtmlEscaped();
    if (!reason.place.isEmpty() && reason.place.document) {
        const QString where =
            reason.place.page ? tr("page %1 ›").arg(*reason.place.page) : tr("the words ›");
        line += linkTo(u"place:%1"_s.arg(at), where);
    }
    const bool other = reason.document != m_own && reason.document.value != 0;
    if (other && reason.depth == 0)
        line += linkTo(u"document:%1"_s.arg(at), tr("open ›"));
    return u"<div style=\"margin-left:%1px\">%2</div>"_s.arg(
        QString::number(indentPx * reason.depth), line);
}

void ReasonList::fill()
{
    const qsizetype shown =
        m_all ? m_reasons.size() : std::min({m_reasons.size(), m_notesFrom, shownAtOnce});
    QString text;
    for (qsizetype at = 0; at < shown; ++at) {
        if (at == m_notesFrom)
            text += u"<div>%1</div>"_s.arg(tr("Besides:").toHtmlEscaped());
        text += lineOf(at);
    }
    if (m_reasons.size() > shown) {
        text += u"<div>%1</div>"_s.arg(
            linkTo(u"all"_s, tr("%n more", nullptr, static_cast<int>(m_reasons.size() - shown))));
    }
    setText(text);
    setAccessibleName(tr("Why it is in force or not"));
}

void ReasonList::follow(const QString &link)
{
    if (link == "all"_L1) {
        m_all = true;
        fill();
        return;
    }
    const qsizetype at = link.section(u':', 1).toLongLong();
    if (at >= m_reasons.size())
        return;
    const ValidityReason reason = m_reasons.at(at);
    if (link.startsWith("place:"_L1))
        Q_EMIT placeWanted(reason.place);
    else
        Q_EMIT documentWanted(reason.document);
}

} // namespace vanthu::desktop
