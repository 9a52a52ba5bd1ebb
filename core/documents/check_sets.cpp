// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with several documents together.
#include "core/documents/check_words_p.h"
#include "core/documents/document_identity.h"
#include "core/documents/document_number.h"

#include <QHash>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int shortestSeries = 10;
constexpr int shownGaps = 12;

DocumentIdentity identity(const CheckedDocument &document)
{
    DocumentFields fields;
    fields.number = document.number;
    fields.type = document.type;
    fields.issuer = document.issuer;
    fields.date = document.issued;
    fields.datePrecision = document.issuedPrecision;
    return identityOf(fields);
}

/// Both say all that tells one document from another, and say the same.
bool isSame(const DocumentIdentity &left, const DocumentIdentity &right)
{
    return left.numberKey == right.numberKey && left.type == right.type && left.year
           && left.year == right.year && !left.foldedIssuer.isEmpty()
           && left.foldedIssuer == right.foldedIssuer;
}

/// Tarjan's components, without recursion: a national law has thousands of neighbours.
class Components {
public:
    explicit Components(const QList<CheckedEdge> &edges)
    {
        for (const CheckedEdge &edge : edges)
            m_next[edge.source].append(edge.target);
    }

    [[nodiscard]] QList<QList<DocumentId>> ofMany()
    {
        QList<DocumentId> all = m_next.keys();
        std::sort(all.begin(), all.end());
        for (const DocumentId id : std::as_const(all)) {
            if (!m_index.contains(id))
                visit(id);
        }
        return m_found;
    }

private:
    void enter(DocumentId id)
    {
        m_index.insert(id, m_count);
        m_low.insert(id, m_count++);
        m_stack.append(id);
        m_open.insert(id, true);
        m_walk.append({id, 0});
    }

    void visit(DocumentId root)
    {
        enter(root);
        while (!m_walk.isEmpty()) {
            auto &[id, at] = m_walk.last();
            const QList<DocumentId> next = m_next.value(id);
            if (at < next.size()) {
                const DocumentId to = next.at(at++);
                if (!m_index.contains(to))
                    enter(to);
                else if (m_open.value(to))
                    m_low[id] = std::min(m_low.value(id), m_index.value(to));
                continue;
            }
            const DocumentId done = id;
            m_walk.removeLast();
            if (!m_walk.isEmpty()) {
                const DocumentId parent = m_walk.last().first;
                m_low[parent] = std::min(m_low.value(parent), m_low.value(done));
            }
            if (m_low.value(done) == m_index.value(done))
                close(done);
        }
    }

    void close(DocumentId root)
    {
        QList<DocumentId> component;
        DocumentId last;
        do {
            last = m_stack.takeLast();
            m_open.insert(last, false);
            component.prepend(last);
        } while (last != root);
        if (component.size() > 2)
            m_found.append(component);
    }

    QHash<DocumentId, QList<DocumentId>> m_next;
    QHash<DocumentId, int> m_index;
    QHash<DocumentId, int> m_low;
    QHash<DocumentId, bool> m_open;
    QList<DocumentId> m_stack;
    QList<std::pair<DocumentId, qsizetype>> m_walk;
    QList<QList<DocumentId>> m_found;
    int m_count = 0;
};

QStringList gapsOf(const QList<int> &serials)
{
    QStringList gaps;
    for (qsizetype at = 1; at < serials.size(); ++at) {
        const int first = serials.at(at - 1) + 1;
        const int last = serials.at(at) - 1;
        if (first == last)
            gaps << QString::number(first);
        else if (first < last)
            gaps << u"%1–%2"_s.arg(first).arg(last);
    }
    return gaps;
}
} // namespace

QList<Finding> checkNumbers(const QList<CheckedDocument> &ofOneNumber, UiLanguage language)
{
    QList<Finding> findings;
    QList<CheckedDocument> left = ofOneNumber;
    left.removeIf([](const CheckedDocument &document) { return document.stub; });
    while (left.size() > 1) {
        const CheckedDocument first = left.takeFirst();
        const DocumentIdentity own = identity(first);
        QList<DocumentId> same;
        left.removeIf([&own, &same](const CheckedDocument &other) {
            if (!isSame(own, identity(other)))
                return false;
            same.append(other.id);
            return true;
        });
        if (!same.isEmpty()) {
            findings.append(
                finding(CheckCode::SameNumber, language, first, same,
                        {checkedName(first, language), QString::number(same.size() + 1)}));
        }
    }
    return findings;
}

QList<QList<DocumentId>> circlesOf(const QList<CheckedEdge> &edges)
{
    return Components(edges).ofMany();
}

Finding circleFinding(const QList<CheckedDocument> &circle, CircleOf what, UiLanguage language)
{
    QStringList names;
    QList<DocumentId> related;
    for (const CheckedDocument &document : circle) {
        names << checkedName(document, language);
        if (document.id != circle.first().id)
            related.append(document.id);
    }
    const bool vietnamese = language == UiLanguage::Vietnamese;
    const QString kind = what == CircleOf::Ends
                             ? (vietnamese ? u"Sửa đổi, thay thế, bãi bỏ"_s : u"amends or ends"_s)
                             : (vietnamese ? u"Căn cứ"_s : u"rests on"_s);
    return finding(CheckCode::Circle, language, circle.first(), related,
                   {names.join(u" → "_s), kind});
}

QList<Finding> checkSeries(const QList<CheckedDocument> &series, UiLanguage language)
{
    QList<int> serials;
    for (const CheckedDocument &document : series) {
        const auto number = DocumentNumber::parse(document.number);
        if (number && number->serial())
            serials.append(*number->serial());
    }
    std::sort(serials.begin(), serials.end());
    serials.erase(std::unique(serials.begin(), serials.end()), serials.end());
    if (serials.size() < shortestSeries)
        return {};
    const int span = serials.last() - serials.first() + 1;
    QStringList gaps = gapsOf(serials);
    if (gaps.isEmpty() || serials.size() * 5 < qsizetype{4} * span)
        return {};
    if (gaps.size() > shownGaps)
        gaps = gaps.first(shownGaps) << u"…"_s;
    return {finding(CheckCode::SeriesGap, language, series.first(), {},
                    {checkedName(series.first(), language), gaps.join(u", "_s)})};
}

} // namespace vanthu
