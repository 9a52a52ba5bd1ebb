// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extraction.h"
#include "core/text/fold.h"

#include <QFile>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <vector>

namespace vanthu::tests {
using namespace Qt::StringLiterals;

/// A paper of our own in one of the forms that papers take, and what it says.
struct PaperFixture {
    QString name;
    QMap<QString, QString> truth; ///< by the field's JSON name; "-" = the paper does not say it
    QString text;
    bool recognized = false; ///< as read from a picture

    [[nodiscard]] TextDocument document() const
    {
        TextDocument document;
        document.pages.append(TextPage{{}, text, {}, recognized});
        return document;
    }
};

/// Reads a file of papers: "=== NAME", lines "field: value", "---", the text.
inline std::vector<PaperFixture> paperFixtures(const QString &path)
{
    std::vector<PaperFixture> papers;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return papers;
    const QStringList parts =
        QString::fromUtf8(file.readAll()).split(u"=== "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype ruler = part.indexOf(u"\n---\n"_s);
        PaperFixture paper;
        QStringList lines = part.first(ruler).split(u'\n');
        paper.name = lines.takeFirst();
        for (const QString &line : std::as_const(lines))
            paper.truth.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
        paper.text = part.sliced(ruler + 5);
        paper.recognized = paper.truth.remove(u"recognized"_s) > 0;
        papers.push_back(std::move(paper));
    }
    return papers;
}

/// How a value is compared: without regard to case, marks of quotation, and the words "về việc".
inline QString comparable(const QString &value)
{
    QString text = canonical(value).remove(u'“').remove(u'”').simplified();
    for (const QString &opening : {u"về việc "_s, u"về "_s}) {
        if (text.startsWith(opening))
            text = text.sliced(opening.size());
    }
    return text;
}

/// The field as read; "-" where it is empty.
inline QString readValue(const ReadSelf &self, const QString &field)
{
    const QString value =
        toJson(Extraction{self, {}, {}, {}}).value("self"_L1).toObject().value(field).toString();
    return value.isEmpty() ? u"-"_s : value;
}

} // namespace vanthu::tests
