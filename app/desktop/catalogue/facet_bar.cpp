// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/facet_bar.h"

#include "app/desktop/look/language.h"
#include "core/documents/document_type.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

FacetBar::FacetBar(QWidget *parent)
    : QWidget(parent)
{
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(6);
    for (Facet &facet : m_facets) {
        facet.button = new QToolButton;
        facet.button->setProperty("facet", true);
        facet.button->setPopupMode(QToolButton::InstantPopup);
        facet.button->setFocusPolicy(Qt::TabFocus);
        facet.button->setMenu(new QMenu(facet.button));
        bar->addWidget(facet.button);
    }
    retranslate();
}

void FacetBar::setFacets(const Facets &facets, const ListRequest &request)
{
    m_request = request;
    m_facets.at(TypeFacet).values = facets.types;
    m_facets.at(IssuerFacet).values = facets.issuers;
    m_facets.at(YearFacet).values = facets.years;
    m_facets.at(StatusFacet).values = facets.statuses;
    m_facets.at(RegisterFacet).values = facets.registers;
    m_facets.at(TagFacet).values = facets.tags;
    retranslate();
}

void FacetBar::retranslate()
{
    for (int kind = 0; kind < FacetCount; ++kind)
        fillFacet(kind);
}

QStringList FacetBar::chosenOf(int kind) const
{
    QStringList chosen;
    switch (kind) {
    case TypeFacet: return m_request.types;
    case IssuerFacet: return m_request.issuers;
    case YearFacet:
        for (const int year : m_request.years)
            chosen += QString::number(year);
        return chosen;
    case RegisterFacet: return m_request.registers;
    case TagFacet: return m_request.tags;
    default:
        for (const Validity status : m_request.statuses)
            chosen += codeOf(validityNames, status);
        return chosen;
    }
}

QString FacetBar::facetText(int kind, const QString &value)
{
    if (value.isEmpty())
        return tr("(none)");
    if (kind == TypeFacet)
        return documentTypeName(value, uiLanguage());
    if (kind == StatusFacet) {
        if (const auto status = fromCode(validityNames, value))
            return shownStatusWithSymbol(*status);
    }
    return value;
}

void FacetBar::fillFacet(int kind)
{
    const QString names[] = {tr("Type"),   tr("Issuer"),   tr("Year"),
                             tr("Status"), tr("Register"), tr("Tag")};
    const QStringList chosen = chosenOf(kind);
    QToolButton *button = m_facets.at(kind).button;
    QString text = names[kind];
    if (!chosen.isEmpty())
        text += u": "_s
                + (chosen.size() == 1 ? facetText(kind, chosen.first()).left(24)
                                      : shownCount(chosen.size()));
    button->setText(text + u" ▾"_s);
    button->setProperty("chosen", !chosen.isEmpty());
    button->style()->unpolish(button);
    button->style()->polish(button);
    QMenu *menu = button->menu();
    menu->clear();
    if (!chosen.isEmpty()) {
        connect(menu->addAction(tr("All")), &QAction::triggered, this, [this, kind, chosen] {
            for (const QString &value : chosen)
                toggleFacet(kind, value, false);
        });
        menu->addSeparator();
    }
    for (const FacetValue &value : m_facets.at(kind).values.mid(0, 40)) {
        QAction *action = menu->addAction(facetText(kind, value.value).replace(u'&', u"&&"_s)
                                          + u'\t' + shownCount(value.count));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value.value));
        connect(action, &QAction::toggled, this,
                [this, kind, code = value.value](bool on) { toggleFacet(kind, code, on); });
    }
    button->setEnabled(!menu->isEmpty());
    // an office without registers or tags needs no button for them
    const bool isOptional = kind == RegisterFacet || kind == TagFacet;
    button->setVisible(!isOptional || !menu->isEmpty());
}

void FacetBar::toggleFacet(int kind, const QString &value, bool on)
{
    const auto change = [on](auto &list, const auto &item) {
        list.removeAll(item);
        if (on)
            list.append(item);
    };
    if (kind == TypeFacet)
        change(m_request.types, value);
    else if (kind == IssuerFacet)
        change(m_request.issuers, value);
    else if (kind == YearFacet)
        change(m_request.years, value.toInt());
    else if (kind == RegisterFacet)
        change(m_request.registers, value);
    else if (kind == TagFacet)
        change(m_request.tags, value);
    else if (const auto status = fromCode(validityNames, value))
        change(m_request.statuses, *status);
    Q_EMIT changed(m_request);
}

} // namespace vanthu::desktop
