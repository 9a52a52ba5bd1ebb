// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/number_parser_p.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int longestAbbreviation = 24;

bool isDash(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xad || u == 0xfe63
           || u == u'_';
}

/// A bar is a slash that a reader of scans took for one.
bool isSlash(QChar c)
{
    return c == u'/' || c == u'|' || c == u'\u2044' || c == u'\uff0f' || c == u'\\';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A letter that a reader of scans takes for a digit; 0 for others.
char16_t mendedDigit(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o': return u'0';
    case u'l':
    case u'I': return u'1';
    case u'S': return u'5';
    case u'§': return u'8';
    default: return 0;
    }
}

bool isBlankFill(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'_' || c == u'…';
}
} // namespace

bool NumberParser::readSerial()
{
    QString digits;
    bool real = false;
    while (digits.size() < 7) {
        const char16_t mended = mendedDigit(peek());
        if (isDigit(peek())) {
            digits += peek();
            real = true;
        } else if (mended && (real || isDigit(peek(1)))) {
            digits += QChar(mended);
            m_mended = true;
        } else {
            break;
        }
        ++m_at;
    }
    if (digits.isEmpty() || digits.size() > 6 || !real)
        return false;
    // "1.234/UBND" is 1234, "66.7/2025/NQ-CP" keeps its dot (DOMAIN.md 11.10)
    if (peek() == u'.' && isDigit(peek(1))) {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isDigit(m_text.at(end)))
            ++end;
        const QString after = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        if (after.size() == 3 && digits.size() <= 3)
            digits += after;
        else if (after.size() <= 2)
            m_dottedSerial = u"."_s + after;
        else
            return false;
        m_at = end;
    }
    m_number.m_serial = digits.toInt();
    while (m_zeros.size() + 1 < digits.size() && digits.at(m_zeros.size()) == u'0')
        m_zeros += u'0';
    m_number.m_serialText = QString::number(*m_number.m_serial) + m_dottedSerial;
    return readSuffix();
}

bool NumberParser::readSuffix()
{
    const QChar c = peek().toLower();
    if (c < u'a' || c > u'e' || peek(1).isLetter())
        return true;
    m_number.m_serialText += c;
    ++m_at;
    return true;
}

void NumberParser::readBlankSerial()
{
    while (m_at < m_text.size() && isBlankFill(peek()))
        ++m_at;
}

bool NumberParser::readSeparator(QChar wanted, bool incomplete)
{
    const auto fits = [wanted](QChar c) { return wanted == u'/' ? isSlash(c) : isDash(c); };
    qsizetype at = m_at;
    const auto skipBlanks = [this, &at] {
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
    };
    if (incomplete)
        skipBlanks();
    if (at >= m_text.size() || !fits(m_text.at(at)))
        return false;
    const bool tight = at == m_at;
    m_mended = m_mended || m_text.at(at) == u'|';
    ++at;
    // a line may break behind a separator; a blank there is a slip of the typist
    if (incomplete || tight)
        skipBlanks();
    m_at = at;
    return true;
}

bool NumberParser::readYear()
{
    QString digits;
    int real = 0;
    for (qsizetype at = 0; at < 4; ++at) {
        const char16_t mended = mendedDigit(peek(at));
        real += isDigit(peek(at));
        if (!isDigit(peek(at)) && !mended)
            return false;
        digits += isDigit(peek(at)) ? peek(at) : QChar(mended);
    }
    if (real < 2 || isDigit(peek(4)))
        return false;
    const int year = digits.toInt();
    if (year < 1945 || year > 2200)
        return false;
    m_mended = m_mended || real < 4;
    m_number.m_year = year;
    m_at += 4;
    return true;
}

/// "30/2020NĐ-CP": the slash behind the year is lost.
bool NumberParser::readStateBehindYear()
{
    if (readSeparator(u'/', true))
        return readState();
    if (!peek().isUpper())
        return false;
    m_mended = true;
    return readState() && m_typeKnown;
}

/// "NĐCP": the hyphen between type and organ is lost; only where both are common.
bool NumberParser::splitSymbol(const QString &symbol)
{
    for (const QLatin1String organ : {"CP"_L1, "TTg"_L1, "UBND"_L1, "CTN"_L1}) {
        if (!symbol.endsWith(organ))
            continue;
        const QString type = symbol.chopped(organ.size());
        if (type != u"NĐ" && type != u"QĐ" && type != u"NQ" && type != u"CT")
            continue;
        m_number.m_typeSymbol = type;
        m_number.m_organs = {QString(organ)};
        m_typeKnown = true;
        m_mended = true;
        return true;
    }
    return false;
}

std::optional<NumberParser::Abbreviation> NumberParser::readAbbreviation()
{
    qsizetype end = m_at;
    int capitals = 0;
    int small = 0;
    int digits = 0;
    while (end < m_text.size()) {
        const QChar c = m_text.at(end);
        const bool dotInside = c == u'.' && end + 1 < m_text.size() && end > m_at
                               && (m_text.at(end + 1).isUpper() || isDigit(m_text.at(end + 1)));
        // "KT&KĐCL", "QLVT,PT&NL": units that drafted a letter together
        const bool joint = m_lenient && (c == u'&' || c == u',') && end > m_at
                           && end + 1 < m_text.size() && m_text.at(end + 1).isUpper();
        if (!c.isLetterOrNumber() && !dotInside && !joint)
            break;
        capitals += c.isUpper();
        small += c.isLower();
        digits += c.isDigit();
        ++end;
    }
    const QStringView read = m_text.sliced(m_at, end - m_at);
    if (read.isEmpty() || read.size() > longestAbbreviation || !read.at(0).isLetter())
        return std::nullopt;
    // "30/2020/NĐ-CP1": the mark of a footnote hangs on the number
    const bool footnote = read.size() > 2 && isDigit(read.back())
                          && (read.chopped(1) == u"CP" || read.chopped(1) == u"TTg");
    const QStringView symbol = footnote ? read.chopped(1) : read;
    Abbreviation found{symbol.toString(), documentTypeBySymbol(symbol, Family::Unknown) != nullptr};
    const bool allSmall = capitals == 0 && small > 0 && !m_lenient;
    if (!found.known
        && (allSmall || (small > 2 && !m_lenient) || (capitals < 2 && digits == 0 && !m_lenient)))
        return std::nullopt;
    if (found.known && allSmall)
        found.known = false;
    m_at = end;
    return found;
}

bool NumberParser::readOrgans()
{
    while (true) {
        const qsizetype before = m_at;
        const bool incomplete = m_number.m_organs.isEmpty();
        // a typist's blank before a dash: "GDĐT –KT&KĐCL"
        const bool blankBefore =
            m_lenient && peek() == u' ' && isDash(peek(1)) && peek(2).isUpper();
        m_at += blankBefore ? 1 : 0;
        if (!incomplete && !readSeparator(u'-', false)) {
            m_at = before;
            return true;
        }
        const auto organ = readAbbreviation();
        if (!organ) {
            m_at = before;
            return !incomplete;
        }
        m_number.m_organs.append(organ->text);
    }
}

bool NumberParser::readState()
{
    m_number.m_family = Family::State;
    const auto first = readAbbreviation();
    if (!first)
        return false;
    const bool ofAssembly = first->text.startsWith("QH"_L1) || first->text.startsWith("UBTVQH"_L1);
    if (m_number.m_year && ofAssembly && first->text.back().isDigit()) {
        m_number.m_organs.append(first->text);
        m_typeKnown = true;
        return true;
    }
    const qsizetype afterFirst = m_at;
    const bool isType = first->known && documentTypeBySymbol(first->text, Family::State) != nullptr
                        && (readSeparator(u'-', true) || readSeparator(u'/', true));
    if (isType && readOrgans()) {
        m_number.m_typeSymbol = first->text;
        m_typeKnown = true;
        return true;
    }
    m_at = afterFirst;
    if (splitSymbol(first->text))
        return true;
    m_number.m_organs = {first->text + readSecondWord()};
    return readOrgans();
}

/// "EVN SPC-KH": in a field of its own the organ of a letter may be of two words.
QString NumberParser::readSecondWord()
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && (m_text.at(end).isUpper() || isDigit(m_text.at(end))))
        ++end;
    const bool word = m_lenient && peek() == u' ' && end > m_at + 2 && end < m_text.size()
                      && isDash(m_text.at(end));
    if (!word)
        return {};
    const QString second = m_text.sliced(m_at, end - m_at).toString();
    m_at = end;
    return second;
}

bool NumberParser::readParty()
{
    const auto first = readAbbreviation();
    if (!first)
        return false;
    const qsizetype afterFirst = m_at;
    if (readSeparator(u'/', true) && readOrgans()) {
        m_number.m_family = Family::Party;
        m_number.m_typeSymbol = first->text;
        m_typeKnown = first->known;
        if (isSlash(peek())
            && fold(m_text.sliced(m_at + 1, qMin<qsizetype>(2, m_text.size() - m_at - 1)))
                   == u"nb") {
            m_number.m_symbol = u"/nb"_s;
            m_at += 3;
        }
        return true;
    }
    // before 1996: "217-HĐBT"
    m_at = afterFirst;
    m_number.m_family = Family::State;
    m_number.m_organs = {first->text};
    return true;
}

bool NumberParser::readAfterSerial()
{
    const qsizetype afterSerial = m_at;
    if (readSeparator(u'/', true)) {
        if (readYear())
            return readStateBehindYear();
        return readState();
    }
    m_at = afterSerial;
    if (readSeparator(u'-', true))
        return readParty();
    // "84 QĐ/TWĐTN": a blank for the hyphen
    m_at = afterSerial;
    const bool swallowed = m_lenient && peek().isLetter(); // "01NQ-HĐQLQ" of a scan
    if (!peek().isSpace() && !swallowed)
        return false;
    m_at += swallowed ? 0 : 1;
    const auto type = readAbbreviation();
    if (!type || !type->known || !(isSlash(peek()) || isDash(peek())))
        return false;
    m_mended = true;
    m_at = afterSerial + (swallowed ? 0 : 1);
    return isSlash(m_text.at(m_at + type->text.size())) ? readParty() : readState();
}

void NumberParser::finish()
{
    DocumentNumber &n = m_number;
    const QString organs = n.m_organs.join(u'-');
    const QString suffix = n.m_symbol;
    if (n.m_typeSymbol.isEmpty())
        n.m_symbol = organs + suffix;
    else if (n.m_family == Family::Party)
        n.m_symbol = n.m_typeSymbol + u'/' + organs + suffix;
    else
        n.m_symbol = n.m_typeSymbol + u'-' + organs + suffix;
    const bool oldStyle = n.m_typeSymbol.isEmpty() && !n.m_year
                          && !m_text.sliced(m_start, m_at - m_start).contains(u'/');
    const QChar joint = n.m_family == Family::Party || oldStyle ? u'-' : u'/';
    const QString year = n.m_year ? u'/' + QString::number(*n.m_year) : QString();
    n.m_printed = m_zeros + n.m_serialText + year + joint + n.m_symbol;
    n.m_key = (n.m_serialText + year + joint + n.m_symbol).toUpper();
}

/// "văn bản số 164/2011/HCTNXPVN": an office that numbers its letters with the year.
bool NumberParser::isCalledLetter() const
{
    constexpr qsizetype cueLength = 14;
    const qsizetype from = qMax<qsizetype>(0, m_start - cueLength);
    const QString before = fold(m_text.sliced(from, m_start - from)).simplified();
    return before.endsWith("van ban so"_L1) || before.endsWith("cong van so"_L1)
           || before.endsWith("cong van"_L1);
}

bool NumberParser::isPlausible() const
{
    if (m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u':'))
        return false;
    // "12/2020/HS-ST" is a case, not a document: with a year the type must be known, or be told
    if (m_number.m_year && !m_typeKnown && !isCalledLetter())
        return false;
    return !m_dottedSerial.size() || m_number.m_year.has_value();
}

std::optional<NumberMatch> NumberParser::run()
{
    if (!readSerial() || !readAfterSerial() || !isPlausible())
        return std::nullopt;
    finish();
    double certainty = m_typeKnown ? 0.99 : 0.9;
    if (m_number.m_typeSymbol.isEmpty() && m_number.m_family == Family::State && !m_number.m_year
        && m_number.m_organs.size() == 1)
        certainty = 0.75;
    return NumberMatch{m_number, m_start, m_at - m_start,
                       m_mended ? qMin(certainty, 0.7) : certainty};
}

std::optional<NumberMatch> NumberParser::runOnField()
{
    m_lenient = true;
    if (!readSerial()) {
        m_at = m_start;
        m_mended = false;
        readBlankSerial();
        if (!isSlash(peek()) && !isDash(peek()))
            return std::nullopt;
    }
    if (!readAfterSerial())
        return std::nullopt;
    finish();
    return NumberMatch{m_number, m_start, m_at - m_start, m_mended ? 0.7 : 0.99};
}

} // namespace vanthu
