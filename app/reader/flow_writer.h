// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vanthu::reader {

enum class Alignment { Left, Center, Right };

/// Turns a flowing text (DOCX, ODT, HTML, RTF) into lines as they would stand on paper: the cells
/// of a short table row side by side, so that the two columns of a document's head can be told
/// apart; centred lines indented; pages only where the text breaks them.
class FlowWriter {
public:
    void text(QStringView text);
    void tab();
    void lineBreak();
    void endParagraph(Alignment alignment = Alignment::Left);
    void pageBreak();
    void beginRow();
    void beginCell();
    void endCell();
    void endRow();

    /// Ends what is open. Never empty.
    [[nodiscard]] QStringList takePages();

private:
    struct Line {
        QString text;
        Alignment alignment = Alignment::Left;
    };
    using Lines = QList<Line>;
    struct Row {
        QList<Lines> cells;
    };

    [[nodiscard]] Lines &lines();
    void putSideBySide(const QList<Lines> &cells);
    static QString onPaper(const Line &line);

    QString m_text;
    QList<Lines> m_open{Lines()}; ///< the page and, within, one for every cell that is open
    QList<Row> m_rows;
    QStringList m_pages;
    qsizetype m_written = 0;
};

} // namespace vanthu::reader
