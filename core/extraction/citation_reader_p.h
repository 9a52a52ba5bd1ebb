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
    int year = 0; ///< of a law named by it; 0 where none stands
    QString subject;
    qsizetype subjectBegin = -1; ///< where "về …" begins; -1 when there is none
    qsizetype subjectEnd = -1;   ///< where the sentence goes on behind it
    QStringList aliases;
    double certainty = 0.95;
    bool carriesType = false; ///< type and issuer came from the one before it in a list
    bool reported = false;    ///< told as issued: "… ban hành Kế hoạch số …"
};

/// All citations of a text between two offsets. The document's own number is left out.
[[nodiscard]] QList<Citation> readCitations(const SourceText &source, qsizetype from,
                                            qsizetype until, const QString &ownNumber);

/// The issuer that begins at `at` ("Ban Bí thư khóa XI"), up to where its name ends.
[[nodiscard]] QString issuerAt(const SourceText &source, qsizetype at, qsizetype *end);

/// Where what is said of a document in its title ends, that begins at `begin` with "về …".
[[nodiscard]] qsizetype descriptionEnd(const SourceText &source, qsizetype begin);

/// The end of the clause that begins at `at`: a semicolon, a full stop before a capital, a bracket,
/// or the end of the paragraph.
[[nodiscard]] qsizetype clauseEnd(const SourceText &source, qsizetype at);

} // namespace vanthu
