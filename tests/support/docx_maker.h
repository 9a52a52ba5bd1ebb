// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vanthu::tests {
using namespace Qt::StringLiterals;

/// Makes a small Word file (ECMA-376) of paragraphs and of table rows without borders, in which
/// offices set heads and signatures. A paragraph's text is torn into runs as Word's spelling check
/// leaves them.
class DocxMaker {
public:
    struct Paragraph {
        QString text;
        QString alignment = u"left"_s; ///< "left", "center", "right" or "both"
        bool bold = false;
    };

    void paragraph(const Paragraph &paragraph);
    /// One row: a list of paragraphs a cell.
    void row(const QList<QList<Paragraph>> &cells);
    [[nodiscard]] bool save(const QString &file) const;

private:
    QString m_body;
};

} // namespace vanthu::tests
