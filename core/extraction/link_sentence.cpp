// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/link_sentence.h"

#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/provision.h"

#include <QRegularExpression>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Stands for a document whose own number cannot be read.
constexpr auto strangeNumber = u"99999/QĐ-VBNX";

struct Spoken {
    QString text;  ///< the sentence with the document named in it
    QString scope; ///< that stood where the reader does not look for it
};

/// "Điều 5, khoản 2 Điều 7 được …", "được sửa đổi khoản 2 Điều 5 bởi …": takes the scope out.
QString takeScope(QString &sentence)
{
    static const QString provision =
        u"(?:(?:các )?(?:điểm|khoản|điều|chương|mục|phần|phụ lục)\\s+[^.]*?)"_s;
    static const QRegularExpression leading(u"^\\s*(%1)\\s+(?=(?:được|bị)\\s)"_s.arg(provision),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inner(
        u"(?<=\\s)(%1)\\s+(?=(?:bởi|tại|theo)\\s)"_s.arg(provision),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpression &pattern : {leading, inner}) {
        const QRegularExpressionMatch match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        const QString scope = match.captured(1).simplified();
        if (parseScope(scope).provisions.isEmpty() || DocumentNumber::find(scope))
            continue;
        sentence.remove(match.capturedStart(), match.capturedLength());
        return scope;
    }
    return {};
}

Spoken spokenOf(const QString &written, const QString &own)
{
    static const QRegularExpression itself(
        u"^\\s*(?:văn bản|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|nghị quyết|quy định|quy "
        "chế|hướng dẫn|kết luận|luật|pháp lệnh)\\s+này\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString sentence = written.simplified();
    const QString scope = takeScope(sentence);
    const QRegularExpressionMatch match = itself.match(sentence);
    if (match.hasMatch())
        sentence.remove(match.capturedStart(), match.capturedLength());
    sentence = sentence.trimmed();
    if (!sentence.contains(own.section(u' ', -1)))
        sentence = own + u' ' + sentence.left(1).toLower() + sentence.mid(1);
    if (!sentence.endsWith(u'.'))
        sentence += u'.';
    return {sentence, scope};
}

const CitedDocument *citedWith(const Extraction &reading, const QString &key)
{
    const auto found =
        std::find_if(reading.documents.cbegin(), reading.documents.cend(),
                     [&key](const CitedDocument &cited) { return cited.key == key; });
    return found == reading.documents.cend() ? nullptr : &*found;
}
} // namespace

QList<SentenceLink> readLinkSentence(const QString &sentence, const QString &type,
                                     const QString &number)
{
    const auto parsed = DocumentNumber::parse(number);
    const QString ownNumber = parsed ? parsed->printed() : QString::fromUtf16(strangeNumber);
    const QString ownKey = DocumentNumber::parse(ownNumber).value().key();
    QString ownType = parsed ? documentTypeName(type, UiLanguage::Vietnamese) : u"Quyết định"_s;
    if (ownType.isEmpty())
        ownType = u"Văn bản"_s;
    const Spoken spoken = spokenOf(sentence, ownType + u" số "_s + ownNumber);
    TextDocument document;
    document.pages.append(TextPage{{}, spoken.text, {}});
    const Extraction reading = extract(document);
    QList<SentenceLink> links;
    QList<SentenceLink> mentions;
    for (const ReadRelation &relation : reading.relations) {
        const bool acts = relation.source.isEmpty() || relation.source == ownKey;
        const QString &other = acts ? relation.target : relation.source;
        const CitedDocument *cited = citedWith(reading, other);
        if (other == ownKey || !cited || (!acts && relation.target != ownKey))
            continue;
        SentenceLink link{relation.kind,
                          acts ? Direction::Outgoing : Direction::Incoming,
                          *cited,
                          relation.scope.isEmpty() ? spoken.scope : relation.scope,
                          relation.from,
                          relation.until,
                          relation.certainty};
        (relation.kind == RelationKind::Cites ? mentions : links).append(link);
    }
    for (const SentenceLink &mention : std::as_const(mentions)) {
        const bool told =
            std::any_of(links.cbegin(), links.cend(), [&mention](const SentenceLink &link) {
                return link.other.key == mention.other.key;
            });
        if (!told)
            links.append(mention);
    }
    return links;
}

} // namespace vanthu
