// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace vanthu::desktop {

/// The menus above the list that narrow it by type, issuer, year, status, register and tag, each
/// with its count.
class FacetBar : public QWidget {
    Q_OBJECT

public:
    explicit FacetBar(QWidget *parent = nullptr);

    /// The values a list has and what is chosen of them.
    void setFacets(const Facets &facets, const ListRequest &request);
    /// The same values in the language of the moment.
    void retranslate();

Q_SIGNALS:
    /// With the values chosen now; the rest of the request is as it was given.
    void changed(const vanthu::ListRequest &request);

private:
    struct Facet {
        QToolButton *button = nullptr;
        QList<FacetValue> values;
    };
    enum FacetKind {
        TypeFacet,
        IssuerFacet,
        YearFacet,
        StatusFacet,
        RegisterFacet,
        TagFacet,
        FacetCount
    };

    void fillFacet(int kind);
    void toggleFacet(int kind, const QString &value, bool on);
    [[nodiscard]] QStringList chosenOf(int kind) const;
    [[nodiscard]] static QString facetText(int kind, const QString &value);

    std::array<Facet, FacetCount> m_facets;
    ListRequest m_request;
};

} // namespace vanthu::desktop
