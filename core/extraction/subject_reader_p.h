// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/head_lines_p.h"

namespace vanthu {

/// What a paper is about, as its head says it.
struct ReadSubject {
    QString text;
    qsizetype begin = 0; ///< in the whole text
    qsizetype end = 0;
    double certainty = 0;
};

/// Reads the subject of a paper: the lines below its type, or what follows "V/v" below the number
/// of a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). Where it ends is told by a rule or
/// blank line, by the first words of the body, and by the lines' places: a subject stands in the
/// middle, a body begins at the margin.
class SubjectReader {
public:
    SubjectReader(const HeadLines &head, const SourceText &source, const QStringList &bodies);

    /// The subject from a segment on; `skipped` units of it are not of the subject. Empty where the
    /// body begins there.
    [[nodiscard]] ReadSubject below(qsizetype line, const Segment &first) const;
    /// The subject of a letter, which stands in the left column.
    [[nodiscard]] ReadSubject ofLetter(qsizetype line, const Segment &first) const;

    /// Whether a line of capitals names who decides: "ỦY BAN NHÂN DÂN TỈNH …", "GIÁM ĐỐC SỞ …".
    [[nodiscard]] bool namesAuthority(const Segment &segment) const;

private:
    enum class Next { GoesOn, Ends, MayEnd };

    [[nodiscard]] Next look(const Segment &first, const Segment &before, qsizetype line,
                            bool capitals) const;
    [[nodiscard]] bool isCentred(const Segment &segment) const;
    [[nodiscard]] bool isAtMargin(const Segment &segment) const;
    [[nodiscard]] bool endsByPlace(const Segment &first, const Segment &segment) const;
    [[nodiscard]] const Segment *inColumn(qsizetype line, const Segment &above) const;

    const HeadLines &m_head;
    QStringList m_bodies; ///< folded
    double m_leftMargin = 0;
    double m_rightMargin = 1;
};

} // namespace vanthu
