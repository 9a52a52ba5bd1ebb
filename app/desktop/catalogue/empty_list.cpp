// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/empty_list.h"

#include "app/desktop/look/language.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
const QString suggestionLink = u"suggestion"_s;

QString link(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, text.toHtmlEscaped());
}
} // namespace

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_import(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_import->setProperty("primary", true);
    connect(m_import, &QPushButton::clicked, this, &EmptyList::importWanted);
    connect(m_text, &QLabel::linkActivated, this, &EmptyList::follow);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_import, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void EmptyList::explain(const ListRequest &request, const SearchResult &answer)
{
    m_answer = answer;
    const bool searching = !request.query.isEmpty();
    m_import->setText(tr("Import files…"));
    m_import->setVisible(!searching && request.place == Place::All);
    if (searching) {
        m_text->setText(nothingFound());
        return;
    }
    switch (request.place) {
    case Place::Bin:
        m_text->setText(tr("The bin is empty. What you delete waits here and can be put back."));
        break;
    case Place::Stubs: m_text->setText(tr("Every cited document is in the library.")); break;
    case Place::WithoutFile: m_text->setText(tr("Every document has its file.")); break;
    case Place::All:
        m_text->setText(tr("No documents here yet. Import files, or drag them onto the window."));
        break;
    }
}

QString EmptyList::nothingFound() const
{
    QString text = u"<p>"_s + tr("Nothing matches “%1”.").arg(m_answer.query.toHtmlEscaped());
    if (!m_answer.suggestion.isEmpty())
        text +=
            u"</p><p>"_s + tr("Did you mean %1?").arg(link(suggestionLink, m_answer.suggestion));
    else if (m_answer.parts.isEmpty())
        text += u' ' + tr("Try fewer words, or words without accents.");
    text += u"</p>"_s;
    if (!m_answer.parts.isEmpty())
        text += u"<p>"_s + tr("What each part finds alone:") + u"</p>"_s;
    for (qsizetype at = 0; at < m_answer.parts.size(); ++at) {
        const PartCount &part = m_answer.parts.at(at);
        const QString name =
            part.total > 0 ? link(QString::number(at), part.part) : part.part.toHtmlEscaped();
        const QString count =
            shownCount(part.total) + (part.totalIsExact ? QString() : QStringLiteral("+"));
        text += name + u" – "_s + count + u"<br>"_s;
    }
    return text;
}

void EmptyList::follow(const QString &link)
{
    if (link == suggestionLink)
        Q_EMIT queryWanted(m_answer.suggestion);
    else
        Q_EMIT queryWanted(m_answer.parts.value(link.toInt()).part);
}

} // namespace vanthu::desktop
