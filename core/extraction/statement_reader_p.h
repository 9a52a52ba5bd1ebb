// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// How a paragraph is numbered; what stands deeper comes later.
enum class ListSign { None, Article, Roman, Number, SubNumber, Letter, Dash };

/// A sentence: what one verb may govern.
struct Statement {
    qsizetype begin = 0;
    qsizetype body = 0; ///< behind the number of its item
    qsizetype end = 0;
    ListSign sign = ListSign::None;
    bool opensParagraph = false;
    bool opensList = false; ///< ends with a colon
    bool endsOpen = false;  ///< ends with a semicolon: the next paragraph goes on
};

/// A part of the text in quotation marks that gives the new wording of another document.
struct QuotedWording {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The sentences between two places, in order; a title that is not numbered is one.
[[nodiscard]] QList<Statement> readStatements(const SourceText &source, qsizetype from,
                                              qsizetype until);

/// New wordings between two places, in order and apart: quotations that run over paragraphs or
/// stand behind a colon or behind "cụm từ".
[[nodiscard]] QList<QuotedWording> readQuotedWordings(const SourceText &source, qsizetype from,
                                                      qsizetype until);

/// The end of the sentence that begins at `at`: a full stop before a capital, or the end of the
/// paragraph. A stop behind "TP", "ThS" or a single letter ends nothing.
[[nodiscard]] qsizetype sentenceEnd(const SourceText &source, qsizetype at);

} // namespace vanthu
