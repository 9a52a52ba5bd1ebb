// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/intake/intake_item.h"

namespace vanthu {

/// A paper or document with its text, ready to be compared with others.
struct ComparedPaper {
    ComparedPaper(DocumentFields itsFields, const QStringList &pages, bool itIsRecognized);

    DocumentFields fields;
    QStringList words;       ///< as printed
    QStringList folded;      ///< the same words without marks
    bool recognized = false; ///< read off a picture
};

/// Whether two may be the same paper by their fields alone; cheap. Two whole numbers that differ,
/// two types, or two bodies speak against it (DOMAIN.md 2.1).
[[nodiscard]] bool mayBeSame(const DocumentFields &paper, const DocumentFields &known);

/// How a paper whose text is nearly that of a known one relates to it; none when it is another one
/// made from the same template: its subject tells of something else, or a name is replaced by
/// another throughout. `likeness` is the share of words that are the same.
struct Sameness {
    DuplicateKind kind = DuplicateKind::File;
    double likeness = 0;
};
[[nodiscard]] std::optional<Sameness> samenessOf(const ComparedPaper &paper,
                                                 const ComparedPaper &known);

} // namespace vanthu
