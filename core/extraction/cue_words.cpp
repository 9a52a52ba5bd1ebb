// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/cue_words_p.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct CueWord {
    const char16_t *folded;
    RelationKind kind;
    double certainty;
};

/// Longer and stronger ones first: the first that is found nearest to the citation counts.
constexpr std::array cueWords{
    CueWord{u"tiep tuc day manh thuc hien", RelationKind::Continues, 0.97},
    CueWord{u"tiep tuc thuc hien", RelationKind::Continues, 0.96},
    CueWord{u"tiep tuc trien khai", RelationKind::Continues, 0.95},
    CueWord{u"quy dinh chi tiet", RelationKind::Guides, 0.96},
    CueWord{u"huong dan", RelationKind::Guides, 0.95},
    CueWord{u"sua doi, bo sung", RelationKind::Amends, 0.96},
    CueWord{u"sua doi", RelationKind::Amends, 0.93},
    CueWord{u"bo sung", RelationKind::Amends, 0.9},
    CueWord{u"thay the cho", RelationKind::Replaces, 0.96},
    CueWord{u"thay the cum tu", RelationKind::Amends, 0.93},
    CueWord{u"thay the", RelationKind::Replaces, 0.96},
    CueWord{u"bai bo", RelationKind::Repeals, 0.96},
    CueWord{u"huy bo", RelationKind::Repeals, 0.93},
    CueWord{u"dinh chi", RelationKind::Suspends, 0.95},
    CueWord{u"ngung hieu luc", RelationKind::Suspends, 0.95},
    CueWord{u"tam ngung", RelationKind::Suspends, 0.92},
    CueWord{u"khoi phuc", RelationKind::Resumes, 0.9},
    CueWord{u"dinh chinh", RelationKind::Corrects, 0.96},
    CueWord{u"hop nhat", RelationKind::Consolidates, 0.9},
    CueWord{u"phuc dap", RelationKind::RepliesTo, 0.96},
    CueWord{u"tra loi", RelationKind::RepliesTo, 0.94},
    CueWord{u"can cu", RelationKind::BasedOn, 0.97},
    CueWord{u"theo de nghi cua", RelationKind::Cites, 0.93},
    CueWord{u"theo de nghi tai", RelationKind::Cites, 0.93},
    CueWord{u"nghien cuu", RelationKind::Cites, 0.88},
    CueWord{u"nhan duoc", RelationKind::Cites, 0.9},
    CueWord{u"xet", RelationKind::Cites, 0.85},
    CueWord{u"trien khai thuc hien", RelationKind::Implements, 0.96},
    CueWord{u"to chuc thuc hien", RelationKind::Implements, 0.93},
    CueWord{u"thuc hien", RelationKind::Implements, 0.95},
    CueWord{u"trien khai", RelationKind::Implements, 0.94},
    CueWord{u"quan triet", RelationKind::Implements, 0.92},
    CueWord{u"cu the hoa", RelationKind::Implements, 0.92},
};

/// Words that make the cue speak of something else than the document itself.
constexpr std::array interruptions{u"theo quy dinh tai", u"quy dinh tai",  u"neu tai",
                                   u"neu trong",         u"duoc quy dinh", u"gan voi",
                                   u"tai khoan",         u"tren co so",    u"da ban hanh",
                                   u"ban hanh ket luan", u"thong qua",     u"duoc phe duyet"};

constexpr qsizetype farthestCue = 160;
/// A verb that opens its item governs all of it: "3. Bãi bỏ các quy định … tại Quyết định số …".
constexpr qsizetype longestItem = 600;
constexpr qsizetype farthestExpiry = 200;

qsizetype clauseStart(const SourceText &source, qsizetype from, qsizetype at)
{
    const QString &text = source.flat();
    while (at > from) {
        const QChar c = text.at(at - 1);
        const bool stop = c == u'\n' || c == u';' || c == u'\f' || c == u'('
                          || (c == u'.' && at < text.size() && text.at(at).isSpace());
        if (stop)
            break;
        --at;
    }
    return at;
}

bool isWholeWord(const QString &folded, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !isWordCharacter(folded.at(at - 1));
    const qsizetype end = at + length;
    return begins && (end >= folded.size() || !isWordCharacter(folded.at(end)));
}

bool isScopeWord(const QString &word)
{
    static const QSet<QString> words{u"diem"_s,   u"khoan"_s, u"dieu"_s, u"muc"_s,
                                     u"chuong"_s, u"phan"_s,  u"luc"_s,  u"phu"_s,
                                     u"va"_s,     u"cac"_s,   u"tieu"_s, u"mau"_s};
    if (words.contains(word))
        return true;
    const bool roman = word.size() < 6 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                           return c == u'i' || c == u'v' || c == u'x' || c == u'l';
                       });
    return roman || word.size() == 1 || word.at(0).isDigit();
}
} // namespace

QString scopeBefore(const SourceText &source, qsizetype begin, qsizetype *start)
{
    const QString &text = source.flat();
    const QString &folded = source.folded();
    qsizetype at = begin;
    qsizetype scopeStart = begin;
    while (at > 0) {
        qsizetype end = at;
        while (end > 0 && (text.at(end - 1) == u' ' || text.at(end - 1) == u','))
            --end;
        qsizetype wordStart = end;
        while (wordStart > 0 && isWordCharacter(text.at(wordStart - 1)))
            --wordStart;
        if (wordStart == end)
            break;
        const QString word = folded.sliced(wordStart, end - wordStart);
        const bool several = word == "cua"_L1 && scopeStart == begin;
        if (!several && !isScopeWord(word))
            break;
        at = wordStart;
        if (!several)
            scopeStart = wordStart;
    }
    QString scope = text.sliced(scopeStart, begin - scopeStart).simplified();
    if (scope.endsWith(u" của"_s))
        scope.chop(4);
    const QString plain = fold(scope);
    if (!plain.contains("dieu "_L1) && !plain.contains("khoan "_L1) && !plain.contains("phu luc"_L1)
        && !plain.contains("chuong "_L1) && !plain.contains("muc "_L1)) {
        *start = begin;
        return {};
    }
    *start = scopeStart;
    return scope;
}

namespace {
/// "khoản 2 Điều 7 của Quy chế ban hành kèm theo Quyết định số …": the scope stands before the
/// rules that the document brought with it.
qsizetype attachedRulesBefore(const QString &folded, qsizetype start, qsizetype begin)
{
    const qsizetype attached = folded.lastIndexOf("kem theo"_L1, begin - 1);
    if (attached < start)
        return begin;
    qsizetype rules = -1;
    for (const QLatin1String word : {"quy dinh"_L1, "quy che"_L1, "dieu le"_L1, "danh muc"_L1})
        rules = qMax(rules, folded.lastIndexOf(word, attached));
    return rules > start ? rules : begin;
}
} // namespace

namespace {
/// What the verb that opens the clause says of a document that is named far behind it.
Cue cueOfOpening(const SourceText &source, qsizetype clause, qsizetype begin)
{
    static constexpr std::array governing{u"bai bo", u"huy bo", u"dinh chi", u"thay the",
                                          u"sua doi, bo sung"};
    if (begin - clause <= farthestCue || begin - clause > longestItem)
        return {};
    const QString words = source.folded().sliced(clause, begin - clause);
    for (const CueWord &word : cueWords) {
        const QStringView wanted(word.folded);
        if (std::find(governing.cbegin(), governing.cend(), wanted) == governing.cend()
            || !QStringView(words).trimmed().startsWith(wanted))
            continue;
        const qsizetype at = clause + words.indexOf(wanted);
        return {word.kind, source.flat().sliced(at, wanted.size()), {}, 0.82};
    }
    return {};
}

/// "… Tỉnh ủy ban hành Kết luận số …", "… có Công văn số …": what is told is who issued it.
bool isToldAsIssued(const QString &between)
{
    const QStringView words = QStringView(between).trimmed();
    return words.endsWith(u" ban hanh") || words == u"ban hanh" || words.endsWith(u" co")
           || words.endsWith(u" da ky");
}
} // namespace

Cue cueBefore(const SourceText &source, qsizetype from, qsizetype begin)
{
    const qsizetype start =
        qMax(clauseStart(source, from, begin), qMax<qsizetype>(0, begin - farthestCue));
    const QString &folded = source.folded();
    Cue cue;
    qsizetype scopeStart = begin;
    cue.scope = scopeBefore(source, attachedRulesBefore(folded, start, begin), &scopeStart);
    qsizetype nearest = -1;
    for (const CueWord &word : cueWords) {
        const QStringView wanted(word.folded);
        qsizetype at = folded.lastIndexOf(wanted, begin - 1);
        while (at >= start && !isWholeWord(folded, at, wanted.size()))
            at = at > 0 ? folded.lastIndexOf(wanted, at - 1) : -1;
        if (at < start || at + wanted.size() > begin || at + wanted.size() <= nearest)
            continue;
        nearest = at + wanted.size();
        cue.kind = word.kind;
        cue.certainty = word.certainty;
        cue.words = source.flat().sliced(at, wanted.size()).simplified();
        cue.passive = QStringView(folded).first(at).endsWith("duoc "_L1)
                      || QStringView(folded).first(at).endsWith("bi "_L1);
    }
    if (nearest < 0) {
        Cue opening = cueOfOpening(source, clauseStart(source, from, begin), begin);
        opening.scope = cue.scope;
        return opening.words.isEmpty() ? cue : opening;
    }
    const QString between = folded.sliced(nearest, begin - nearest);
    if (isToldAsIssued(between))
        return Cue{RelationKind::Cites, {}, cue.scope, 0.8};
    // "căn cứ quy định tại …" rests on it all the same
    for (const char16_t *interruption : interruptions) {
        if (cue.kind != RelationKind::BasedOn && between.contains(QStringView(interruption)))
            return Cue{RelationKind::Cites, {}, cue.scope, 0.8};
    }
    // "theo hướng dẫn tại …" follows a guidance and gives none
    const qsizetype cueStart = nearest - cue.words.size();
    if (cue.kind == RelationKind::Guides
        && QStringView(folded).first(cueStart).endsWith("theo "_L1))
        return Cue{RelationKind::Cites, {}, cue.scope, 0.8};
    if (between.contains("mot so dieu"_L1) && cue.scope.isEmpty())
        cue.scope = source.flat().sliced(nearest + between.indexOf("mot so dieu"_L1), 11);
    // far from the document, the verb may have another object
    if (between.size() > 60)
        cue.certainty -= 0.15;
    return cue;
}

Cue cueBehind(const SourceText &source, qsizetype begin, qsizetype end, const Cue &otherwise)
{
    const qsizetype clause = clauseStart(source, 0, begin);
    const bool opens =
        QStringView(source.flat()).sliced(clause, begin - clause).trimmed().isEmpty();
    const qsizetype reach = opens ? longestItem : farthestExpiry;
    const qsizetype stop = qMin(clauseEnd(source, end), end + reach);
    const QStringView behind =
        QStringView(source.folded()).sliced(end, qMax<qsizetype>(0, stop - end));
    const qsizetype expiry = behind.indexOf("het hieu luc"_L1);
    if (expiry < 0)
        return otherwise;
    Cue cue;
    cue.kind = otherwise.scope.isEmpty() ? RelationKind::Replaces : RelationKind::Repeals;
    cue.words = source.flat().sliced(end + expiry, 12);
    cue.scope = otherwise.scope;
    cue.certainty = 0.9;
    return cue;
}

} // namespace vanthu
