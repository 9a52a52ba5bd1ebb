// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

#include <QHash>
#include <QStringList>

namespace vanthu {

/// A paper in the legal layout, from a small source text.
///
/// The source is lines "key: value", an empty line, then the body, a line a paragraph. Keys, those
/// with a star as often as needed: form (state, party, text), parent*, issuer*, number, place_date,
/// type, subject, addressee*, authority*, signer, recipient*, secrecy, urgency, scan (yes). In the
/// body "# " begins a centred bold line, "## " a bold one, "* " an italic one, "+ " a centred
/// italic one; "===" is a new sheet.
struct SamplePaper {
    enum class Form {
        State, ///< Nghị định 30/2020/NĐ-CP, Phụ lục I
        Party, ///< Hướng dẫn 36-HD/VPTW and 05-HD/VPTW
        Text,  ///< no paper: plain text from elsewhere
    };

    Form form = Form::State;
    QHash<QString, QStringList> head; ///< by key, in the order written
    QStringList body;                 ///< paragraphs
    bool scan = false;                ///< to be made as a picture without text

    [[nodiscard]] QStringList all(const QString &key) const { return head.value(key); }
    [[nodiscard]] QString first(const QString &key) const { return head.value(key).value(0); }
};

/// Errors: Invalid (the message names the line).
[[nodiscard]] Result<SamplePaper> parseSamplePaper(const QString &source);

/// Typesets it. For the form Text the body alone.
[[nodiscard]] Report makeSamplePaper(const SamplePaper &paper);

/// The same pages as a scanner would give them: grey, a little turned, with noise, no text.
/// The same paper gives the same picture each time.
[[nodiscard]] Report makeScan(const Report &report);

} // namespace vanthu
