// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// One place where the text names a document, in the order of the text.
struct Citation {
    qsizetype begin = 0;     ///< of the type word, or of the number
    qsizetype numberEnd = 0; ///< behind number or name
    qsizetype end = 0;       ///< behind date, issuer and subject
    QString key;             ///< of the cited document; empty for "this document"
    QString type;
    QString number;
    QString name; ///< of a document without a number
    QString issuer;
    std::optional<QDate> date;
    QString subject;
    qsizetype subjectBegin = -1; ///< where "về …" begins; -1 when there is none
    QStringList aliases;
    double certainty = 0.95;
    bool carriesType = false; ///< type and issuer came from the one before it in a list
};

/// All citations of a text between two offsets. The document's own number is left out.
[[nodiscard]] QList<Citation> readCitations(const SourceText &source, qsizetype from,
                                            qsizetype until, const QString &ownNumber);

/// The issuer that begins at `at` ("Ban Bí thư khóa XI"), up to where its name ends.
[[nodiscard]] QString issuerAt(const SourceText &source, qsizetype at, qsizetype *end);

/// The end of the clause that begins at `at`: a semicolon, a full stop before a capital, a bracket,
/// or the end of the paragraph.
[[nodiscard]] qsizetype clauseEnd(const SourceText &source, qsizetype at);

} // namespace vanthu
