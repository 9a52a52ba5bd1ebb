// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/extraction/short_forms_p.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// "Chỉ thị 28", "Thông tư nêu trên": a type's name with a bare number, or with a word that points
/// back.
const QRegularExpression &shortForm()
{
    static const QRegularExpression pattern = [] {
        QStringList names;
        for (const DocumentType &type : documentTypes())
            names << QRegularExpression::escape(type.vi);
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return QRegularExpression(
            u"(?<!các )\\b(%1)(?: số)? (?:(\\d{1,4})(?![\\d/.,–-]*\\w)|(nêu trên|nói trên|trên|kể "
            "trên|đã nêu)\\b)"_s.arg(names.join(u'|')),
            QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

QString serialOf(const Citation &citation)
{
    const auto match =
        citation.number.isEmpty() ? std::nullopt : DocumentNumber::find(citation.number);
    return match ? match->number.serialText() : QString();
}

/// The citations of a text by what a short form says of them.
class Meanings {
public:
    explicit Meanings(const QList<Citation> &citations)
        : m_citations(citations)
    {
        for (qsizetype at = 0; at < citations.size(); ++at) {
            const Citation &citation = citations.at(at);
            m_places[citation.type].append(at);
            if (const QString serial = serialOf(citation); !serial.isEmpty())
                m_places[citation.type + u' ' + serial].append(at);
        }
    }

    /// The document that a short form at `place` means: the last one before it, or one that is only
    /// named in full later; a word that points back has but the first way.
    [[nodiscard]] const Citation *at(qsizetype place, const QString &type,
                                     const QString &serial) const
    {
        const auto found = m_places.constFind(serial.isEmpty() ? type : type + u' ' + serial);
        if (found == m_places.constEnd())
            return nullptr;
        const auto after = std::upper_bound(found->cbegin(), found->cend(), place,
                                            [this](qsizetype wanted, qsizetype index) {
                                                return wanted < m_citations.at(index).begin;
                                            });
        if (after != found->cbegin())
            return &m_citations.at(*std::prev(after));
        return serial.isEmpty() ? nullptr : &m_citations.at(*after);
    }

private:
    const QList<Citation> &m_citations;
    QHash<QString, QList<qsizetype>> m_places;
};
} // namespace

QList<Citation> readShortForms(const SourceText &source, qsizetype from, qsizetype until,
                               const QList<Citation> &citations)
{
    QList<Citation> found;
    if (citations.isEmpty())
        return found;
    const Meanings meanings(citations);
    auto matches = shortForm().globalMatch(source.flat(), from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() >= until)
            break;
        const DocumentType *type = documentTypeByName(match.capturedView(1));
        const auto after = std::upper_bound(
            citations.cbegin(), citations.cend(), match.capturedStart(),
            [](qsizetype at, const Citation &citation) { return at < citation.begin; });
        const bool taken =
            (after != citations.cbegin() && std::prev(after)->numberEnd > match.capturedStart())
            || (after != citations.cend() && after->begin < match.capturedEnd());
        QString serial = match.captured(2);
        while (serial.size() > 1 && serial.startsWith(u'0'))
            serial.remove(0, 1);
        const Citation *meant =
            type && !taken ? meanings.at(match.capturedStart(), type->code, serial) : nullptr;
        if (!meant)
            continue;
        Citation mention;
        mention.begin = match.capturedStart();
        mention.end = mention.numberEnd = match.capturedEnd();
        mention.key = meant->key;
        mention.type = meant->type;
        mention.number = meant->number;
        mention.date = meant->date;
        mention.certainty = serial.isEmpty() ? 0.8 : 0.9;
        found.append(mention);
    }
    return found;
}

} // namespace vanthu
