// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/extraction/head_lines_p.h"
#include "core/extraction/type_title_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The length of a text without the mark of a footnote behind it: "THÔNG TƯ1", "NGHỊ ĐỊNH (1)".
qsizetype withoutFootnote(const QString &folded)
{
    qsizetype size = folded.size();
    while (size > 0 && !folded.at(size - 1).isLetter())
        --size;
    const QStringView behind = QStringView(folded).sliced(size);
    return behind.contains(u':') || behind.size() > 4 ? folded.size() : size;
}

/// "K ÉT LUẬN": a name whose letters a reading of a picture has torn apart.
const DocumentType *typeByTornName(const QString &folded)
{
    QString letters = folded;
    letters.remove(u' ');
    for (const DocumentType &type : documentTypes()) {
        QString name = type.foldedName;
        if (name.remove(u' ') == letters)
            return &type;
    }
    return nullptr;
}

/// Names too common as words to be a type with other words behind them.
bool standsAlone(const DocumentType &type)
{
    return type.named || type.foldedName == "ban sao"_L1 || type.foldedName == "lenh"_L1;
}

/// The longest type whose name a text begins with.
const DocumentType *typeByBeginning(const QString &folded)
{
    const DocumentType *longest = nullptr;
    for (const DocumentType &type : documentTypes()) {
        if (folded.startsWith(type.foldedName + u' ')
            && (!longest || type.foldedName.size() > longest->foldedName.size()))
            longest = &type;
    }
    return longest;
}

bool means(const DocumentType &type, const QString &symbol)
{
    for (const QString &one : type.symbols) {
        if (fold(one) == fold(symbol))
            return true;
    }
    return false;
}
} // namespace

qsizetype subjectBehindAuthor(const Segment &segment)
{
    const qsizetype author = segment.text.indexOf(u"CỦA "_s);
    const qsizetype number = segment.folded.indexOf(" so "_L1, author);
    const qsizetype day = segment.folded.indexOf(" ngay "_L1, number);
    if (author < 0 || number < 0 || day < 0)
        return 0;
    const auto date = dayAt(segment.text, day + 1);
    const qsizetype end = date ? day + 1 + date->length : segment.text.size();
    return end + 4 < segment.text.size() ? end : 0;
}

std::optional<TypeTitle> typeTitleIn(const Segment &segment, const QString &expected)
{
    TypeTitle title;
    title.length = withoutFootnote(segment.folded);
    title.subject = segment.text.size();
    const QString name = segment.folded.first(title.length);
    if (isCapitals(QStringView(segment.text).first(title.length))) {
        title.type = documentTypeByName(name);
        if (!title.type)
            title.type = typeByTornName(name);
    }
    if (title.type) {
        title.exact = true;
        return title;
    }
    title.type = typeByBeginning(segment.folded);
    if (!title.type || standsAlone(*title.type))
        return std::nullopt;
    title.length = title.type->foldedName.size();
    if (!isCapitals(QStringView(segment.text).first(title.length)))
        return std::nullopt;
    const QString rest = segment.text.sliced(title.length + 1);
    title.hasAuthor = rest.startsWith(u"CỦA "_s);
    if (title.hasAuthor) {
        if (const qsizetype subject = subjectBehindAuthor(segment); subject > 0)
            title.subject = subject;
        return title;
    }
    if (!isCapitals(rest)) {
        // "QUYẾT ĐỊNH Về việc …": a dump ran type and subject together
        const bool opens = fold(rest).startsWith("ve "_L1) || fold(rest).startsWith("v/v"_L1)
                           || means(*title.type, expected);
        title.subject = title.length + 1;
        return opens ? std::optional(title) : std::nullopt;
    }
    // "KẾT LUẬN THANH TRA" is a title, "KẾ HOẠCH TUYÊN TRUYỀN PHÁP LUẬT NĂM 2024" has the subject
    constexpr qsizetype furtherWords = 3;
    const bool isTitle = rest.count(u' ') < furtherWords && !rest.endsWith(u':');
    if (!means(*title.type, expected))
        return isTitle && !documentTypeBySymbol(expected, Family::Unknown) ? std::optional(title)
                                                                           : std::nullopt;
    if (!isTitle)
        title.subject = title.length + 1;
    return title;
}

} // namespace vanthu
