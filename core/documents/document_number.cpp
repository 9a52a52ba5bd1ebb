// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"

#include "core/documents/number_parser_p.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The text without "Số:", "Luật số:" in front and marks of punctuation behind.
QStringView withoutCue(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u':'))
        text = text.sliced(1).trimmed();
    for (const char16_t *cue : {u"luat so", u"nghi quyet so", u"so hieu", u"so"}) {
        const QStringView word(cue);
        if (text.size() > word.size() && fold(text.first(word.size())) == word
            && !text.at(word.size()).isLetter()) {
            text = text.sliced(word.size()).trimmed();
            if (text.startsWith(u':'))
                text = text.sliced(1).trimmed();
            break;
        }
    }
    while (!text.isEmpty() && !isWordCharacter(text.back()))
        text.chop(1);
    return text;
}

bool looksLikeFigure(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'l':
    case u'I':
    case u'S':
    case u'§': return true;
    default: return false;
    }
}

/// "số l5/QĐ-UBND": a reader of scans took the first figure for a letter.
bool isMistakenFigure(QStringView text, qsizetype at)
{
    if (!looksLikeFigure(text.at(at)) || at + 1 >= text.size() || at < 3
        || !(text.at(at + 1).isDigit() || looksLikeFigure(text.at(at + 1))))
        return false;
    return fold(text.sliced(at - 3, 3)) == u"so " && (at == 3 || !text.at(at - 4).isLetter());
}

bool mayBegin(QStringView text, qsizetype at)
{
    if (isMistakenFigure(text, at))
        return true;
    if (text.at(at) < u'0' || text.at(at) > u'9')
        return false;
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    if (at >= 2 && fold(text.sliced(at - 2, 2)) == u"so")
        return at == 2 || !text.at(at - 3).isLetter(); // "số30/2020/NĐ-CP"
    // "102:2016/BTTTT" is a standard; behind a slash, dash or dot stands the middle of something
    return !before.isLetterOrNumber() && before != u'/' && before != u'-' && before != u'.'
           && before != u':';
}
} // namespace

Result<DocumentNumber> DocumentNumber::parse(QStringView printed)
{
    const QString clean = normalizedLine(printed);
    const QStringView text = withoutCue(clean);
    const auto match = text.isEmpty() ? std::nullopt : NumberParser(text, 0).runOnField();
    if (!match || match->length != text.size()) {
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate(
                        "Sentences",
                        "“%1” is not a document number. Write it as it stands on the paper, for "
                        "example 174-KH/TU.")
                        .arg(clean));
    }
    return match->number;
}

std::optional<NumberMatch> DocumentNumber::leading(QStringView printed)
{
    return printed.isEmpty() ? std::nullopt : NumberParser(printed, 0).runOnField();
}

std::optional<NumberMatch> DocumentNumber::at(QStringView text, qsizetype at)
{
    if (at >= text.size() || !mayBegin(text, at))
        return std::nullopt;
    return NumberParser(text, at).run();
}

std::optional<NumberMatch> DocumentNumber::find(QStringView text, qsizetype from)
{
    for (qsizetype place = from; place < text.size(); ++place) {
        if (auto match = at(text, place))
            return match;
        // the rest of this run of digits is not a beginning
        while (place + 1 < text.size() && text.at(place).isDigit() && text.at(place + 1).isDigit())
            ++place;
    }
    return std::nullopt;
}

QString DocumentNumber::foldedKey() const
{
    return foldedNumber(m_key);
}

QString DocumentNumber::typeCode() const
{
    if (m_typeSymbol.isEmpty())
        return m_year || m_organs.isEmpty() || m_printed.indexOf(u'/') < 0 ? QString() : u"CV"_s;
    const DocumentType *type = documentTypeBySymbol(m_typeSymbol, m_family);
    return type ? type->code : QString();
}

QString foldedNumber(QStringView typed)
{
    const QString clean = fold(withoutCue(normalizedLine(typed)));
    QString folded;
    for (const Syllable &part : syllables(clean)) {
        QStringView text = QStringView(clean).sliced(part.offset, part.length);
        while (folded.isEmpty() && text.size() > 1 && text.startsWith(u'0'))
            text = text.sliced(1);
        if (!folded.isEmpty())
            folded += u' ';
        folded += text;
    }
    return folded;
}

} // namespace vanthu
