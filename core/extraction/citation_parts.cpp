// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_type.h"
#include "core/extraction/citation_reader_p.h"
#include "core/extraction/statement_reader_p.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestIssuer = 110;
constexpr qsizetype longestDescription = 700;

/// Bodies that careless typists write with a small letter.
bool isSmallBody(QStringView folded)
{
    for (const char16_t *body : {u"chinh phu", u"thu tuong", u"uy ban ", u"hoi dong nhan dan",
                                 u"bo truong", u"bo tai chinh", u"ubnd", u"quoc hoi"}) {
        if (folded.startsWith(QStringView(body)))
            return true;
    }
    return false;
}

/// Words that a name of a body does not hold: they open the subject or go on with the sentence.
bool endsIssuer(const QString &folded)
{
    static const QSet<QString> words{
        u"ve"_s,  u"quy"_s,  u"huong"_s, u"sua"_s,  u"thay"_s,  u"tai"_s,   u"theo"_s, u"de"_s,
        u"gan"_s, u"nham"_s, u"do"_s,    u"cho"_s,  u"trong"_s, u"duoc"_s,  u"khi"_s,  u"da"_s,
        u"co"_s,  u"la"_s,   u"den"_s,   u"tren"_s, u"bai"_s,   u"ngay"_s,  u"so"_s,   u"thi"_s,
        u"v/v"_s, u"giao"_s, u"phe"_s,   u"cong"_s, u"dieu"_s,  u"trien"_s, u"thuc"_s, u"voi"_s,
        u"het"_s, u"cua"_s,  u"yeu"_s,   u"chi"_s,  u"trinh"_s, u"nay"_s,   u"neu"_s,  u"kem"_s,
        u"nhu"_s, u"dang"_s, u"se"_s,    u"phai"_s, u"can"_s};
    return words.contains(folded);
}

/// Two-word names whose first word would else end the issuer.
bool isPartOfName(const QString &word, const QString &next)
{
    static const QSet<QString> pairs{
        u"cong an"_s,  u"cong thuong"_s, u"cong doan"_s, u"chi bo"_s,     u"chi nhanh"_s,
        u"chi dao"_s,  u"de an"_s,       u"giao duc"_s,  u"giao thong"_s, u"thi xa"_s,
        u"thi tran"_s, u"dieu hanh"_s,   u"chi cuc"_s,   u"cong nghe"_s,  u"cong san"_s};
    return pairs.contains(word + u' ' + next);
}
} // namespace

qsizetype clauseEnd(const SourceText &source, qsizetype at)
{
    const QString &text = source.flat();
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\n' || c == u';' || c == u'\f')
            return at;
        if (c == u'.' && (at + 1 == text.size() || text.at(at + 1).isSpace())) {
            qsizetype next = at + 1;
            while (next < text.size() && text.at(next) == u' ')
                ++next;
            if (next >= text.size() || !text.at(next).isLower())
                return at;
        }
    }
    return at;
}

namespace {
constexpr std::array provisions{u"diem ", u"khoan ", u"dieu ",   u"muc ",
                                u"tiet ", u"phan ",  u"chuong ", u"phu luc"};

bool opensProvision(QStringView folded)
{
    return std::any_of(provisions.cbegin(), provisions.cend(), [folded](const char16_t *word) {
        return folded.startsWith(QStringView(word));
    });
}

/// "… khoản 2, Điều 8"
bool endsProvision(QStringView folded)
{
    const qsizetype blank = folded.lastIndexOf(u' ');
    const qsizetype word = blank > 0 ? folded.lastIndexOf(u' ', blank - 1) + 1 : 0;
    return blank > 0 && folded.size() - blank <= 6 && opensProvision(folded.sliced(word));
}
} // namespace

qsizetype descriptionEnd(const SourceText &source, qsizetype begin)
{
    // what happened to the document since, and the sentence that goes on, are no title
    static const QStringList goesOn{u"được sửa đổi, bổ sung"_s,
                                    u"được sửa đổi"_s,
                                    u"được bổ sung"_s,
                                    u"được thay thế"_s,
                                    u"hết hiệu lực"_s,
                                    u"có hiệu lực"_s,
                                    u"còn hiệu lực"_s,
                                    u" thì "_s,
                                    u", đã "_s,
                                    u" đã được "_s,
                                    u", trong đó"_s,
                                    u", theo đó"_s,
                                    u", nay "_s,
                                    u"chấm dứt hiệu lực"_s,
                                    u" như sau"_s,
                                    u" và thay thế"_s,
                                    u" và bãi bỏ"_s,
                                    u", thay thế"_s,
                                    u" được ban hành"_s};
    const QString &text = source.flat();
    const qsizetype limit = qMin(sentenceEnd(source, begin), begin + longestDescription);
    qsizetype end = begin;
    for (; end < limit; ++end) {
        const QChar c = text.at(end);
        if (c != u';' && c != u'(' && c != u',')
            continue;
        qsizetype next = end + 1;
        while (next < limit && text.at(next) == u' ')
            ++next;
        const QStringView behind = QStringView(source.folded()).sliced(next, limit - next);
        if (c == u'(' || (c == u';' && !opensProvision(behind)))
            break;
        // ", Sở Nội vụ báo cáo": another subject; "Văn hóa, Thể thao" is a name, "khoản 2, Điều 8,
        // Nghị định" one place
        if (c == u',' && next < limit && text.at(next).isUpper() && !behind.startsWith(u"the thao")
            && !opensProvision(behind)
            && !endsProvision(QStringView(source.folded()).sliced(begin, end - begin)))
            break;
    }
    QStringView said = QStringView(text).sliced(begin, end - begin);
    for (const QString &phrase : goesOn) {
        const qsizetype at = said.indexOf(phrase);
        if (at >= 0)
            said = said.first(at);
    }
    return begin + said.size();
}

namespace {
/// "Bộ Văn hóa, Thể thao và Du lịch", "Bà Rịa - Vũng Tàu"
bool joinsName(const SourceText &source, qsizetype at, qsizetype limit)
{
    const QString &text = source.flat();
    if (at + 2 >= limit || !text.at(at + 2).isUpper())
        return false;
    return text.at(at) == u'-'
           || (text.at(at) == u','
               && QStringView(source.folded()).sliced(at + 2).startsWith(u"the thao"));
}
} // namespace

QString issuerAt(const SourceText &source, qsizetype at, qsizetype *end)
{
    const QString &text = source.flat();
    const QString &folded = source.folded();
    const qsizetype limit = qMin(qMin(text.size(), at + longestIssuer), clauseEnd(source, at));
    qsizetype nameEnd = at;
    qsizetype place = at;
    QString before;
    while (place < limit) {
        while (place < limit && text.at(place) == u' ')
            ++place;
        qsizetype stop = place;
        while (stop < limit && isWordCharacter(text.at(stop)))
            ++stop;
        if (stop == place) {
            if (!joinsName(source, place, limit))
                break;
            ++place;
            continue;
        }
        const QString word = folded.sliced(place, stop - place);
        qsizetype nextEnd = stop + 1;
        while (nextEnd < limit && isWordCharacter(text.at(nextEnd)))
            ++nextEnd;
        const QString next =
            stop + 1 < limit ? folded.sliced(stop + 1, nextEnd - stop - 1) : QString();
        const bool small = text.at(place).isLower();
        if (small && endsIssuer(word) && !isPartOfName(word, next))
            break;
        if (before.isEmpty() && small && !text.at(place).isDigit()
            && !isSmallBody(QStringView(folded).sliced(place)))
            break; // a name begins with a capital
        if (word == "va"_L1
            && (next.isEmpty() || opensProvision(QString(next + u' ')) || next == "mau"_L1
                || next == "phu"_L1 || text.at(qMin(stop + 1, limit - 1)).isLower()
                || documentTypeByName(
                    next + folded.sliced(nextEnd, qMin<qsizetype>(6, folded.size() - nextEnd)))))
            break;
        if ((word == "ban"_L1) && next == "hanh"_L1)
            break;
        const DocumentType *type = small ? nullptr : documentTypeByName(word + u' ' + next);
        if (type && !before.isEmpty())
            break;
        before = word;
        place = stop;
        nameEnd = stop;
    }
    *end = nameEnd;
    return text.sliced(at, nameEnd - at).simplified();
}

} // namespace vanthu
