// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <QStringList>

namespace vanthu {

/// Which part of the library, narrowed how, in what order, which window of it.
struct SearchRequest {
    enum class Place { All, WithoutFile, Stubs, Bin };
    enum class Sort { Relevance, Date, Number, Issuer, Subject, Type, Status };

    QString query;
    Place place = Place::All;
    Sort sort = Sort::Relevance;
    bool descending = true;
    QStringList types;   ///< codes; empty = all
    QStringList issuers; ///< as printed
    QList<int> years;
    QList<Validity> statuses;
    QStringList registers; ///< by name
    QStringList tags;
    int offset = 0;
    int limit = 50;
};

} // namespace vanthu
