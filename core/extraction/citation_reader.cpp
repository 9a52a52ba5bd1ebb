// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/extraction/citation_reader_p.h"
#include "core/extraction/named_documents_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestTypeName = 24;
constexpr qsizetype longestSubject = 400;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isOfAssembly(const QString &type)
{
    static const QStringList types{u"L"_s, u"BL"_s, u"PL"_s, u"NQ"_s, u"HP"_s, u"NQLT"_s};
    return types.contains(type);
}

class CitationReader {
public:
    CitationReader(const SourceText &source, qsizetype until, const QString &ownNumber)
        : m_source(source)
        , m_text(source.flat())
        , m_folded(source.folded())
        , m_until(until)
        , m_own(ownNumber)
    {
    }

    QList<Citation> read(qsizetype from);

private:
    [[nodiscard]] Citation numbered(const NumberMatch &match);
    [[nodiscard]] QString numberOnPaper(const NumberMatch &match) const;
    void readType(Citation &citation, qsizetype numberAt);
    [[nodiscard]] qsizetype amendingTitleBefore(qsizetype at) const;
    void readAssemblyType(Citation &citation, qsizetype numberAt);
    void carryOver(Citation &citation, qsizetype numberAt);
    void readDate(Citation &citation);
    void readIssuer(Citation &citation);
    void readIssuerBefore(Citation &citation);
    /// Where the title of a document that was named before `at` begins; -1 when none stands there.
    [[nodiscard]] qsizetype openingOfSubject(qsizetype at) const;
    void readSubject(Citation &citation);
    void readAlias(Citation &citation);
    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text.at(at)))
            ++at;
        return at;
    }
    [[nodiscard]] bool standsAt(qsizetype at, QLatin1String word) const
    {
        return QStringView(m_folded).sliced(qMin(at, m_folded.size())).startsWith(word);
    }

    const SourceText &m_source;
    const QString &m_text;
    const QString &m_folded;
    qsizetype m_until;
    QString m_own;
    QList<Citation> m_found;
};

void CitationReader::readType(Citation &citation, qsizetype numberAt)
{
    qsizetype end = numberAt;
    const auto back = [&] {
        while (end > 0 && (isBlank(m_text.at(end - 1)) || m_text.at(end - 1) == u':'))
            --end;
    };
    const auto chop = [&](QLatin1String word) {
        if (!QStringView(m_folded).first(end).endsWith(word))
            return false;
        end -= word.size();
        back();
        return true;
    };
    back();
    if (chop("so"_L1) || chop("so hieu"_L1))
        citation.begin = end;
    for (const QLatin1String urgency : {"hoa toc"_L1, "thuong khan"_L1, "khan"_L1})
        chop(urgency);
    for (qsizetype length = longestTypeName; length >= 4; --length) {
        const qsizetype at = end - length;
        // "tạiTờ trình": a capital begins a word though the blank before it is lost
        if (at < 0
            || (at > 0 && isWordCharacter(m_text.at(at - 1))
                && !(m_text.at(at).isUpper() && m_text.at(at - 1).isLower())))
            continue;
        const QStringView word = QStringView(m_text).sliced(at, length);
        if (word.front().isSpace() || word.back().isSpace())
            continue;
        if (const DocumentType *type = documentTypeByName(word)) {
            // "… văn bản quy phạm pháp luật số 64/2025/QH15": the law's own name stands before
            if (type->code == "L"_L1 && !word.front().isUpper())
                continue;
            // "Luật Quy hoạch số 21/2017/QH14": nor does the assembly number plans
            if (citation.number.contains("QH"_L1) && !isOfAssembly(type->code))
                continue;
            citation.type = type->code;
            citation.begin = at;
            return;
        }
    }
    citation.begin = qMin(citation.begin, numberAt);
}

/// "Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước số 06/1998/QH10" is one title;
/// `at` is where the law begins that it names.
qsizetype CitationReader::amendingTitleBefore(qsizetype at) const
{
    constexpr qsizetype longestLead = 60;
    const qsizetype from = qMax<qsizetype>(0, at - longestLead);
    const QStringView lead = QStringView(m_folded).sliced(from, at - from);
    const qsizetype amending = lead.lastIndexOf(u"luat sua doi");
    const bool whole =
        amending >= 0 && lead.trimmed().endsWith(u" cua") && !lead.sliced(amending).contains(u';');
    return whole ? from + amending : at;
}

/// "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the name stands before the number.
void CitationReader::readAssemblyType(Citation &citation, qsizetype numberAt)
{
    if (!citation.type.isEmpty() || !citation.number.contains("QH"_L1))
        return;
    const qsizetype from = qMax<qsizetype>(0, numberAt - 220);
    for (const char16_t *name : {u"Bộ luật", u"Luật", u"Pháp lệnh", u"Nghị quyết"}) {
        const QStringView word(name);
        const qsizetype found = QStringView(m_text).sliced(from, numberAt - from).lastIndexOf(word);
        const qsizetype at = from + found;
        if (found < 0 || clauseEnd(m_source, at) < numberAt)
            continue;
        citation.type = documentTypeByName(word)->code;
        citation.begin = amendingTitleBefore(at);
        QString title = m_text.sliced(citation.begin, numberAt - citation.begin).simplified();
        if (title.endsWith(u" số"_s))
            title.chop(3);
        if (title != word)
            citation.aliases << title;
        return;
    }
}

/// In "các Nghị định số A ngày …, số B" type and issuer are shared, dates are not.
void CitationReader::carryOver(Citation &citation, qsizetype numberAt)
{
    if (!citation.type.isEmpty() || m_found.isEmpty())
        return;
    const Citation &before = m_found.last();
    const QString between =
        m_folded.sliced(before.end, qMax<qsizetype>(0, numberAt - before.end)).simplified();
    static const QStringList joints{u", so"_s, u"va so"_s, u", va so"_s,
                                    u","_s,    u"va"_s,    u"; so"_s};
    if (joints.contains(between)) {
        citation.type = before.type;
        citation.carriesType = true;
    }
}

void CitationReader::readDate(Citation &citation)
{
    qsizetype at = skipBlanks(citation.end);
    if (at < m_text.size() && m_text.at(at) == u',')
        at = skipBlanks(at + 1);
    const bool bracket = at < m_text.size() && m_text.at(at) == u'(';
    if (!standsAt(at, "ngay"_L1) || bracket)
        return;
    if (const auto day = dayAt(m_text, at)) {
        citation.date = day->date;
        citation.end = at + day->length;
    }
}

void CitationReader::readIssuer(Citation &citation)
{
    qsizetype at = skipBlanks(citation.end);
    if (at < m_text.size() && m_text.at(at) == u',')
        at = skipBlanks(at + 1);
    if (!standsAt(at, "cua "_L1))
        return;
    at += 4;
    qsizetype end = at;
    const QString issuer = issuerAt(m_source, at, &end);
    if (issuer.isEmpty())
        return;
    citation.issuer = issuer;
    citation.end = end;
}

/// "Ngày 22-7-2019, Ban Thường vụ Tỉnh ủy Kiên Giang ban hành Kế hoạch số 174-KH/TU"
void CitationReader::readIssuerBefore(Citation &citation)
{
    qsizetype verb = citation.begin;
    while (verb > 0 && isBlank(m_text.at(verb - 1)))
        --verb;
    bool found = false;
    for (const QLatin1String word :
         {"da ban hanh"_L1, "ban hanh"_L1, "da co"_L1, "co"_L1, "ky"_L1}) {
        if (!QStringView(m_folded).first(verb).endsWith(QString(u' ' + word)))
            continue;
        verb -= word.size() + 1;
        found = true;
        break;
    }
    if (!found)
        return;
    citation.reported = true;
    qsizetype start = verb;
    while (start > 0 && m_text.at(start - 1) != u',' && m_text.at(start - 1) != u'\n'
           && m_text.at(start - 1) != u'.' && m_text.at(start - 1) != u';')
        --start;
    const qsizetype name = skipBlanks(start);
    qsizetype end = name;
    const QString issuer = issuerAt(m_source, name, &end);
    if (issuer.isEmpty() || end < verb)
        return;
    if (citation.issuer.isEmpty())
        citation.issuer = issuer;
    if (citation.date || start == 0 || m_text.at(start - 1) != u',')
        return;
    qsizetype day = start - 1;
    while (day > 0 && m_text.at(day - 1) != u'\n' && m_text.at(day - 1) != u'.' && start - day < 40)
        --day;
    const QList<FoundDate> days = findDays(QStringView(m_text).sliced(day, start - 1 - day));
    if (days.size() == 1 && days.first().offset + days.first().length == start - 1 - day)
        citation.date = days.first().date;
}

qsizetype CitationReader::openingOfSubject(qsizetype at) const
{
    for (const QLatin1String about : {"ve viec "_L1, "v/v "_L1, "ve "_L1}) {
        if (standsAt(at, about))
            return at + about.size();
    }
    static constexpr std::array verbs{
        u"quy dinh ",   u"sua doi",    u"bo sung ",    u"huong dan ",  u"ban hanh ",
        u"phe duyet ",  u"bai bo ",    u"thay the ",   u"dinh chinh ", u"cong bo ",
        u"thanh lap ",  u"tiep tuc ",  u"thuc hien ",  u"chi tiet ",   u"trien khai ",
        u"tang cuong ", u"cong nhan ", u"dieu chinh ", u"hop nhat ",   u"huy bo ",
        u"dinh chi ",   u"ngung ",     u"giao ",       u"nham ",       u"de "};
    // behind a comma the sentence goes on with its own verb: "…, tiếp tục thực hiện …"
    const bool own = at > 0 && QStringView(m_text).first(at).trimmed().endsWith(u',')
                     && !standsAt(at, "quy dinh "_L1) && !standsAt(at, "huong dan "_L1)
                     && !standsAt(at, "ban hanh "_L1) && !standsAt(at, "phe duyet "_L1);
    if (own)
        return -1;
    const bool opens = std::any_of(verbs.cbegin(), verbs.cend(), [&](const char16_t *verb) {
        return QStringView(m_folded).sliced(qMin(at, m_folded.size())).startsWith(verb);
    });
    return opens ? at : -1;
}

void CitationReader::readSubject(Citation &citation)
{
    qsizetype at = skipBlanks(citation.end);
    if (at < m_text.size() && m_text.at(at) == u',')
        at = skipBlanks(at + 1);
    const qsizetype begin = openingOfSubject(at);
    if (begin < 0)
        return;
    const qsizetype limit = qMin(clauseEnd(m_source, begin), begin + longestSubject);
    QStringView said = QStringView(m_text).sliced(begin, limit - begin);
    const QStringView folded = QStringView(m_folded).sliced(begin, limit - begin);
    const auto cut = [&said](qsizetype place) {
        if (place >= 0 && place < said.size())
            said = said.first(place);
    };
    cut(said.indexOf(u'('));
    // ", Sở Nội vụ báo cáo": the sentence goes on behind the subject
    for (qsizetype comma = said.indexOf(", "_L1); comma >= 0 && comma + 2 < said.size();
         comma = said.indexOf(", "_L1, comma + 1)) {
        if (said.at(comma + 2).isUpper())
            cut(comma);
    }
    // what happened to the document since is no part of its subject
    cut(folded.indexOf(", duoc sua doi"_L1));
    qsizetype end = begin + said.size();
    // a document named inside ends the subject with its number
    if (const auto inner = DocumentNumber::find(QStringView(m_text).first(end), begin))
        end = inner->offset + inner->length;
    citation.subject = m_text.sliced(begin, end - begin).simplified();
    while (citation.subject.endsWith(u',') || citation.subject.endsWith(u'.'))
        citation.subject.chop(1);
    citation.subjectBegin = begin;
    citation.subjectEnd = descriptionEnd(m_source, begin);
}

void CitationReader::readAlias(Citation &citation)
{
    const qsizetype clause = clauseEnd(m_source, citation.numberEnd);
    const qsizetype inClause =
        QStringView(m_text).sliced(citation.numberEnd, clause - citation.numberEnd).indexOf(u'(');
    if (inClause < 0)
        return;
    const qsizetype bracket = citation.numberEnd + inClause;
    constexpr qsizetype longestBracket = 400;
    const qsizetype inBracket = QStringView(m_text)
                                    .sliced(bracket)
                                    .first(qMin(longestBracket, m_text.size() - bracket))
                                    .indexOf(u')');
    const qsizetype close = inBracket < 0 ? bracket : bracket + inBracket;
    const QString inside = m_folded.sliced(bracket + 1, qMax<qsizetype>(0, close - bracket - 1));
    for (const QLatin1String cue : {"sau day goi tat la"_L1, "sau day viet tat la"_L1,
                                    "viet tat la"_L1, "goi tat la"_L1, "sau day goi la"_L1}) {
        const qsizetype at = inside.indexOf(cue);
        if (at < 0 || DocumentNumber::find(inside.toUpper()))
            continue;
        citation.aliases << m_text
                                .sliced(bracket + 1 + at + cue.size(),
                                        close - bracket - 1 - at - cue.size())
                                .simplified();
        return;
    }
}

/// The number as it stands there, without blanks and with plain dashes; where letters of it had to
/// be mended, as it is meant.
QString CitationReader::numberOnPaper(const NumberMatch &match) const
{
    QString printed;
    for (const QChar c : QStringView(m_text).sliced(match.offset, match.length)) {
        if (!c.isSpace())
            printed += c.isLetterOrNumber() || c == u'/' || c == u'.' || c == u'_' ? c : u'-';
    }
    return foldedNumber(printed) == foldedNumber(match.number.printed()) ? printed
                                                                         : match.number.printed();
}

Citation CitationReader::numbered(const NumberMatch &match)
{
    Citation citation;
    citation.number = numberOnPaper(match);
    citation.begin = match.offset;
    citation.end = citation.numberEnd = match.offset + match.length;
    citation.certainty = qMin(0.98, match.certainty);
    readType(citation, match.offset);
    readAssemblyType(citation, match.offset);
    carryOver(citation, match.offset);
    if (citation.type.isEmpty())
        citation.type = match.number.typeCode();
    citation.key = match.number.printed();
    readDate(citation);
    readIssuer(citation);
    if (!citation.date)
        readDate(citation);
    readIssuerBefore(citation);
    readSubject(citation);
    readAlias(citation);
    return citation;
}

QList<Citation> CitationReader::read(qsizetype from)
{
    const QStringView range = QStringView(m_text).first(m_until);
    for (auto match = DocumentNumber::find(range, from); match;
         match = DocumentNumber::find(range, match->offset + match->length)) {
        if (foldedNumber(match->number.key()) == foldedNumber(m_own))
            continue;
        Citation citation = numbered(*match);
        // alone and of an uncertain shape it is rather an address, a batch, a case
        const bool cued = citation.begin < match->offset;
        if (!cued && match->certainty < 0.95 && !citation.carriesType)
            continue;
        m_found.append(citation);
    }
    // "các Nghị định số A, số B và số C của Chính phủ": the issuer behind the last is everyone's
    for (qsizetype at = m_found.size() - 1; at > 0; --at) {
        if (m_found.at(at).carriesType && m_found.at(at - 1).issuer.isEmpty())
            m_found[at - 1].issuer = m_found.at(at).issuer;
    }
    return m_found;
}
} // namespace

QList<Citation> readCitations(const SourceText &source, qsizetype from, qsizetype until,
                              const QString &ownNumber)
{
    QList<Citation> all = CitationReader(source, until, ownNumber).read(from);
    all += readNamedDocuments(source, from, until, all);
    std::stable_sort(all.begin(), all.end(),
                     [](const Citation &a, const Citation &b) { return a.begin < b.begin; });
    return all;
}

} // namespace vanthu
