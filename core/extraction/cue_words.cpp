// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/cue_words_p.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct CueWord {
    const char16_t *folded; ///< a blank stands for blanks and a comma
    RelationKind kind;
    double certainty;
    CueSense sense = CueSense::Relates;
    const char16_t *spelt = nullptr; ///< with its marks, where other words fold alike
};

constexpr CueWord mention(const char16_t *folded)
{
    return CueWord{folded, RelationKind::Cites, 0.8, CueSense::Mentions};
}

constexpr CueWord place(const char16_t *folded)
{
    return CueWord{folded, RelationKind::Cites, 0.8, CueSense::Locates};
}

constexpr std::array cueWords{
    CueWord{u"tiep tuc day manh thuc hien", RelationKind::Continues, 0.97},
    CueWord{u"tiep tuc day manh viec thuc hien", RelationKind::Continues, 0.97},
    CueWord{u"tiep tuc thuc hien", RelationKind::Continues, 0.96},
    CueWord{u"tiep tuc trien khai thuc hien", RelationKind::Continues, 0.96},
    CueWord{u"tiep tuc trien khai", RelationKind::Continues, 0.95},
    CueWord{u"tiep tuc quan triet", RelationKind::Continues, 0.95},
    CueWord{u"quy dinh chi tiet va huong dan thi hanh", RelationKind::Guides, 0.96},
    CueWord{u"quy dinh chi tiet", RelationKind::Guides, 0.96},
    CueWord{u"bien phap thi hanh", RelationKind::Guides, 0.95},
    CueWord{u"huong dan thi hanh", RelationKind::Guides, 0.96},
    CueWord{u"huong dan thuc hien", RelationKind::Guides, 0.96},
    CueWord{u"huong dan ap dung", RelationKind::Guides, 0.96},
    CueWord{u"huong dan trien khai", RelationKind::Guides, 0.95},
    CueWord{u"huong dan", RelationKind::Guides, 0.95},
    CueWord{u"sua doi bo sung", RelationKind::Amends, 0.97},
    CueWord{u"sua doi va bo sung", RelationKind::Amends, 0.97},
    CueWord{u"bo sung sua doi", RelationKind::Amends, 0.97},
    CueWord{u"sua doi", RelationKind::Amends, 0.96},
    CueWord{u"bo sung", RelationKind::Amends, 0.95, CueSense::Relates, u"bổ sung"},
    CueWord{u"dieu chinh bo sung", RelationKind::Amends, 0.93},
    CueWord{u"dieu chinh", RelationKind::Amends, 0.88, CueSense::Relates, u"điều chỉnh"},
    CueWord{u"thay cum tu", RelationKind::Amends, 0.95},
    CueWord{u"thay the cum tu", RelationKind::Amends, 0.96},
    CueWord{u"thay the mot so cum tu", RelationKind::Amends, 0.96},
    CueWord{u"bo cum tu", RelationKind::Amends, 0.95},
    CueWord{u"bo mot so cum tu", RelationKind::Amends, 0.95},
    CueWord{u"thay the cho", RelationKind::Replaces, 0.97},
    CueWord{u"thay the", RelationKind::Replaces, 0.97, CueSense::Relates, u"thay thế"},
    CueWord{u"bai bo", RelationKind::Repeals, 0.97, CueSense::Relates, u"bãi bỏ"},
    CueWord{u"huy bo", RelationKind::Repeals, 0.95},
    CueWord{u"thu hoi va huy bo", RelationKind::Repeals, 0.95},
    CueWord{u"thu hoi", RelationKind::Repeals, 0.9, CueSense::Relates, u"thu hồi"},
    CueWord{u"dinh chi", RelationKind::Suspends, 0.96, CueSense::Relates, u"đình chỉ"},
    CueWord{u"tam dinh chi", RelationKind::Suspends, 0.96},
    CueWord{u"ngung hieu luc", RelationKind::Suspends, 0.96},
    CueWord{u"tam ngung hieu luc", RelationKind::Suspends, 0.96},
    CueWord{u"tam ngung", RelationKind::Suspends, 0.93},
    CueWord{u"tam dung", RelationKind::Suspends, 0.9, CueSense::Relates, u"tạm dừng"},
    CueWord{u"khoi phuc", RelationKind::Resumes, 0.92, CueSense::Relates, u"khôi phục"},
    CueWord{u"dinh chinh", RelationKind::Corrects, 0.96, CueSense::Relates, u"đính chính"},
    CueWord{u"hop nhat", RelationKind::Consolidates, 0.93},
    CueWord{u"phuc dap", RelationKind::RepliesTo, 0.97},
    CueWord{u"phuc cong van", RelationKind::RepliesTo, 0.96},
    CueWord{u"tra loi", RelationKind::RepliesTo, 0.96, CueSense::Relates, u"trả lời"},
    CueWord{u"can cu vao", RelationKind::BasedOn, 0.97},
    CueWord{u"can cu", RelationKind::BasedOn, 0.98},
    CueWord{u"trien khai thuc hien", RelationKind::Implements, 0.96},
    CueWord{u"trien khai thi hanh", RelationKind::Implements, 0.96},
    CueWord{u"to chuc thi hanh", RelationKind::Implements, 0.94},
    CueWord{u"to chuc trien khai thuc hien", RelationKind::Implements, 0.95},
    CueWord{u"to chuc trien khai", RelationKind::Implements, 0.94},
    CueWord{u"to chuc thuc hien", RelationKind::Implements, 0.94},
    CueWord{u"thuc hien", RelationKind::Implements, 0.96, CueSense::Relates, u"thực hiện"},
    CueWord{u"trien khai", RelationKind::Implements, 0.95},
    CueWord{u"quan triet", RelationKind::Implements, 0.94},
    CueWord{u"cu the hoa", RelationKind::Implements, 0.94},
    CueWord{u"chap hanh", RelationKind::Implements, 0.92},
    mention(u"theo de nghi"),
    mention(u"xet"),
    mention(u"nhan duoc"),
    mention(u"nghien cuu"),
    mention(u"tiep theo"),
    place(u"theo quy dinh tai"),
    place(u"theo quy dinh cua"),
    place(u"quy dinh tai"),
    place(u"quy dinh o"),
    place(u"neu tai"),
    place(u"neu trong"),
    place(u"nhu tai"),
    place(u"duoc quy dinh"),
    place(u"duoc ban hanh"),
    place(u"duoc phe duyet"),
    place(u"duoc cong bo"),
    mention(u"phu hop voi"),
    mention(u"trai voi"),
    mention(u"so voi"),
    mention(u"gan voi"),
    mention(u"tren co so"),
    mention(u"thong qua"),
    mention(u"ap dung"),
    mention(u"dan chieu"),
    mention(u"theo huong dan"),
    mention(u"theo tinh than"),
    mention(u"thuoc pham vi"),
    CueWord{u"het hieu luc", RelationKind::Replaces, 0.95, CueSense::Expires},
    CueWord{u"cham dut hieu luc", RelationKind::Replaces, 0.95, CueSense::Expires},
    CueWord{u"khong con hieu luc", RelationKind::Replaces, 0.93, CueSense::Expires},
};

/// Where the words end that stand at `at`; -1 when other words stand there. A capital begins
/// another word though the blank before it is lost: "Thực hiệnQuyết định".
qsizetype matchAt(const SourceText &source, qsizetype at, QStringView words)
{
    const QString &folded = source.folded();
    qsizetype place = at;
    for (const QChar wanted : words) {
        if (wanted != u' ') {
            if (place >= folded.size() || folded.at(place) != wanted)
                return -1;
            ++place;
            continue;
        }
        const qsizetype start = place;
        while (place < folded.size() && (folded.at(place) == u' ' || folded.at(place) == u','))
            ++place;
        if (place == start)
            return -1;
    }
    const bool goesOn =
        place < folded.size() && isWordCharacter(folded.at(place))
        && !(source.flat().at(place).isUpper() && source.flat().at(place - 1).isLower());
    return goesOn ? -1 : place;
}

/// The cues by their first word.
const QHash<QString, QList<const CueWord *>> &cuesByFirstWord()
{
    static const QHash<QString, QList<const CueWord *>> known = [] {
        QHash<QString, QList<const CueWord *>> made;
        for (const CueWord &word : cueWords)
            made[QString::fromUtf16(word.folded).section(u' ', 0, 0)].append(&word);
        return made;
    }();
    return known;
}

bool isSpeltSo(const SourceText &source, qsizetype at, qsizetype end, const CueWord &word)
{
    if (!word.spelt)
        return true;
    const QStringView printed = QStringView(source.flat()).sliced(at, end - at);
    // what is written without any marks may be meant
    return !hasMarks(printed) || canonical(printed) == canonical(QStringView(word.spelt));
}

/// "được", "bị" right before it.
bool isPassive(const QString &folded, qsizetype at)
{
    const QStringView before = QStringView(folded).first(at).trimmed();
    return before.endsWith(u" duoc") || before.endsWith(u" bi") || before.endsWith(u"(duoc")
           || before.endsWith(u",duoc");
}

/// "sửa đổi, bổ sung năm 2017": a law as it stands since.
bool tellsOfThePast(const QString &folded, qsizetype end)
{
    const QStringView behind =
        QStringView(folded).sliced(end, qMin<qsizetype>(20, folded.size() - end)).trimmed();
    return (behind.startsWith(u"nam ") && behind.size() > 4 && behind.at(4).isDigit())
           || (behind.startsWith(u"ngay ") && behind.size() > 5 && behind.at(5).isDigit());
}

bool isScopeWord(const QString &word)
{
    static const QSet<QString> words{
        u"diem"_s, u"khoan"_s, u"dieu"_s, u"muc"_s,  u"chuong"_s, u"phan"_s, u"luc"_s,  u"phu"_s,
        u"va"_s,   u"cac"_s,   u"tieu"_s, u"mau"_s,  u"bieu"_s,   u"tiet"_s, u"tieu"_s, u"so"_s,
        u"doan"_s, u"thu"_s,   u"nhat"_s, u"bang"_s, u"dong"_s,   u"cot"_s,  u"hoac"_s, u"den"_s,
        u"gach"_s, u"dau"_s,   u"hai"_s,  u"ba"_s,   u"cua"_s,    u"tai"_s,  u"tu"_s,   u"de"_s};
    if (words.contains(word))
        return true;
    const bool roman = word.size() < 6 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                           return c == u'i' || c == u'v' || c == u'x' || c == u'l';
                       });
    return roman || word.size() == 1 || word.at(0).isDigit();
}

bool namesProvision(const QString &plain)
{
    static constexpr std::array words{u"dieu ", u"khoan ", u"phu luc", u"chuong ",  u"muc ",
                                      u"diem ", u"phan ",  u"mau so ", u"bieu mau", u"tiet "};
    return std::any_of(words.cbegin(), words.cend(), [&plain](const char16_t *word) {
        return plain.contains(QStringView(word));
    });
}
} // namespace

QList<CueMark> findCues(const SourceText &source, qsizetype from, qsizetype until)
{
    const QString &folded = source.folded();
    const auto &known = cuesByFirstWord();
    QList<CueMark> found;
    qsizetype at = from;
    while (at < until) {
        if (!isWordCharacter(folded.at(at))) {
            ++at;
            continue;
        }
        qsizetype stop = at;
        while (stop < until && isWordCharacter(folded.at(stop)))
            ++stop;
        CueMark best;
        for (const CueWord *word : known.value(folded.sliced(at, stop - at))) {
            const qsizetype end = matchAt(source, at, QStringView(word->folded));
            if (end > best.end && isSpeltSo(source, at, end, *word))
                best = {at, end, word->kind, word->sense, word->certainty, isPassive(folded, at)};
        }
        // the committee is no obedience
        const bool name = folded.sliced(at, stop - at) == "chap"_L1
                          && QStringView(folded).first(at).trimmed().endsWith(u"ban");
        const bool past = best.kind == RelationKind::Amends && tellsOfThePast(folded, best.end);
        if (best.end > 0 && best.end <= until && !name && !past)
            found.append(best);
        at = best.end > 0 ? best.end : stop;
    }
    return found;
}

namespace {
/// "khoản 2 Điều 7 của Quy chế ban hành kèm theo Quyết định số …": the place where the rules are
/// named that the document brought with it; `begin` when it brought none.
qsizetype attachedRulesBefore(const SourceText &source, qsizetype begin)
{
    constexpr qsizetype longestRules = 220;
    const QString &text = source.flat();
    if (!QStringView(source.folded()).first(begin).trimmed().endsWith(u"kem theo"))
        return begin;
    for (qsizetype at = begin - 1; at > 0 && begin - at < longestRules; --at) {
        const QChar c = text.at(at);
        if (c == u';' || c == u'\n' || c == u'\f')
            return begin;
        if (!c.isUpper() || isWordCharacter(text.at(at - 1)))
            continue;
        const QStringView word = QStringView(source.folded()).sliced(at);
        for (const char16_t *rules :
             {u"quy dinh", u"quy che", u"dieu le", u"danh muc", u"bo thu tuc", u"chuong trinh",
              u"de an", u"bang gia", u"don gia", u"phu luc", u"mau so", u"bieu mau"}) {
            if (word.startsWith(QStringView(rules)))
                return at;
        }
    }
    return begin;
}
} // namespace

QString scopeBefore(const SourceText &source, qsizetype begin, qsizetype *start)
{
    const QString &text = source.flat();
    const QString &folded = source.folded();
    qsizetype at = attachedRulesBefore(source, begin);
    const qsizetype rules = at;
    qsizetype scopeStart = at;
    // "Mẫu số 3 ban hành kèm theo": what is attached is the scope
    const QStringView attached = QStringView(folded).sliced(rules, begin - rules);
    const bool part = attached.startsWith(u"phu luc") || attached.startsWith(u"mau so")
                      || attached.startsWith(u"bieu mau");
    const auto isGap = [](QChar c) { return c == u' ' || c == u',' || c == u';'; };
    while (at > 0) {
        qsizetype end = at;
        while (end > 0 && isGap(text.at(end - 1)))
            --end;
        qsizetype wordStart = end;
        while (wordStart > 0
               && (isWordCharacter(text.at(wordStart - 1)) || text.at(wordStart - 1) == u'.'))
            --wordStart;
        if (wordStart == end)
            break;
        const QString word = folded.sliced(wordStart, end - wordStart);
        // "Phụ lục III", not "hiệu lực Điều 9"
        const bool effect =
            word == "luc"_L1 && !QStringView(folded).first(wordStart).trimmed().endsWith(u"phu");
        if (effect || !isScopeWord(word))
            break;
        at = wordStart;
        static const QSet<QString> joints{u"cua"_s, u"tai"_s, u"cac"_s,  u"va"_s,
                                          u"tu"_s,  u"den"_s, u"hoac"_s, u"so"_s};
        if (!joints.contains(word))
            scopeStart = wordStart;
    }
    qsizetype scopeEnd = rules;
    if (part) {
        const qsizetype verb = attached.indexOf(u" ban hanh");
        scopeEnd = rules + (verb > 0 ? verb : qMax<qsizetype>(0, attached.indexOf(u" kem theo")));
    }
    QString scope = text.sliced(scopeStart, scopeEnd - scopeStart).simplified();
    for (const QString &tail : {u" của"_s, u" tại"_s, u" các"_s}) {
        if (scope.endsWith(tail))
            scope.chop(tail.size());
    }
    while (scope.endsWith(u',') || scope.endsWith(u';'))
        scope.chop(1);
    if (!namesProvision(fold(scope) + u' ')) {
        *start = rules;
        return {};
    }
    *start = scopeStart;
    return scope;
}

} // namespace vanthu
