// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_lines_p.h"
#include "core/extraction/person_name_p.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestWord = 9;

/// Family names of the peoples of Việt Nam, folded.
const QSet<QString> &familyNames()
{
    static const QSet<QString> names = [] {
        const QString list =
            u"an au ba bac bach ban bang be bo bui ca cam cao cha chang chao chau chieu chu chung "
            u"co "
            "cu cung cut dam dan dang danh dao dau deo diep dieu dinh do doan doi dong du dung "
            "duong "
            "giang giap gie h ha hac han hang hau ho hoa hoang hoi hong hua huynh k ka khau khieu "
            "kha khong khuat khuc kieu kim kpa kring ksor la lac lai lam lan lang lau le leng leo "
            "lieu "
            "lo loan loc long lu luc luong luu luyen ly ma mac mach mai man mang mau me moong mua "
            "mui "
            "nay ngan nghi nghiem ngo ngoc ngu nguy nguyen nham nhan nhu nie nong ong pang pha "
            "phan "
            "pham phang phi phong phu phung phuong po pu quach quan quang rah ro sa sai sam san "
            "sin "
            "sinh siu so song sung ta tai tan tang tao tat thach thai than thang thao thi thieu "
            "thieu "
            "tho thu thuong tien tieu to ton tong tra trac tram tran trang trieu trinh tru trung "
            "truong tu tuong ty u ung uong ut uy van vang vi vien vo voong vu vua vuong vuu xa xeo "
            "xin xong y yen"_s;
        const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return names;
}

/// Ranks, degrees and forms of address before a name; those of several words first.
const QStringList &honours()
{
    static const QStringList list{u"dai tuong "_s,
                                  u"thuong tuong "_s,
                                  u"trung tuong "_s,
                                  u"thieu tuong "_s,
                                  u"do doc "_s,
                                  u"pho do doc "_s,
                                  u"chuan do doc "_s,
                                  u"dai ta "_s,
                                  u"thuong ta "_s,
                                  u"trung ta "_s,
                                  u"thieu ta "_s,
                                  u"dai uy "_s,
                                  u"thuong uy "_s,
                                  u"trung uy "_s,
                                  u"thieu uy "_s,
                                  u"giao su"_s,
                                  u"pho giao su"_s,
                                  u"tien si"_s,
                                  u"thac si"_s,
                                  u"ky su"_s,
                                  u"bac si"_s,
                                  u"luat su"_s,
                                  u"pgs"_s,
                                  u"gs"_s,
                                  u"tskh"_s,
                                  u"ts"_s,
                                  u"ths"_s,
                                  u"bsckii"_s,
                                  u"bscki"_s,
                                  u"bscii"_s,
                                  u"bsci"_s,
                                  u"bs ckii"_s,
                                  u"bs cki"_s,
                                  u"ck2"_s,
                                  u"ck1"_s,
                                  u"ckii"_s,
                                  u"cki"_s,
                                  u"bs"_s,
                                  u"ks"_s,
                                  u"cn"_s,
                                  u"ds"_s,
                                  u"dsckii"_s,
                                  u"ls"_s,
                                  u"thay thuoc uu tu"_s,
                                  u"ttut"_s,
                                  u"nsut"_s,
                                  u"nsnd"_s,
                                  u"nguoi ky:"_s,
                                  u"dong chi "_s,
                                  u"ong "_s,
                                  u"ba "_s};
    return list;
}

QString withoutHonours(QString text)
{
    for (bool taken = true; taken;) {
        taken = false;
        const QString folded = fold(text);
        for (const QString &honour : honours()) {
            const qsizetype size = honour.size();
            const bool closed = honour.endsWith(u' ') || honour.endsWith(u':')
                                || (folded.size() > size && !isWordCharacter(folded.at(size)));
            if (!folded.startsWith(honour) || !closed)
                continue;
            qsizetype from = size;
            while (from < text.size() && !text.at(from).isLetter())
                ++from;
            text = text.sliced(from);
            taken = true;
            break;
        }
    }
    return text;
}

/// "Mẫu", "H’Mẫu", "K'Mẫu", "Y"; in a name of capitals "MẪU".
bool isNameWord(QStringView word, bool capitals)
{
    if (!word.at(0).isUpper() || word.size() > longestWord)
        return false;
    for (qsizetype at = 1; at < word.size(); ++at) {
        const QChar c = word.at(at);
        const bool apostrophe = c == u'\'' || c == u'’' || c == u'-';
        const bool behindIt = !word.at(at - 1).isLetter();
        if (!apostrophe && !behindIt && (capitals ? !c.isUpper() : !c.isLower()))
            return false;
    }
    return true;
}

bool hasShape(QStringView text, bool capitals)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && words.size() < 7
           && std::all_of(words.cbegin(), words.cend(),
                          [capitals](QStringView word) { return isNameWord(word, capitals); });
}
} // namespace

bool isPost(const QString &folded)
{
    static const QStringList posts{u"chu tich"_s,
                                   u"giam doc"_s,
                                   u"truong ban"_s,
                                   u"truong phong"_s,
                                   u"bi thu"_s,
                                   u"chanh "_s,
                                   u"hieu truong"_s,
                                   u"vien truong"_s,
                                   u"bo truong"_s,
                                   u"thu truong"_s,
                                   u"thu tuong"_s,
                                   u"cuc truong"_s,
                                   u"chu nhiem"_s,
                                   u"thong doc"_s,
                                   u"chi huy"_s,
                                   u"chinh uy"_s,
                                   u"chu toa"_s,
                                   u"thu ky"_s,
                                   u"truong doan"_s,
                                   u"truong khoa"_s,
                                   u"vu truong"_s,
                                   u"tong "_s,
                                   u"tu lenh"_s,
                                   u"truong cong an"_s,
                                   u"to truong"_s,
                                   u"doi truong"_s,
                                   u"hat truong"_s,
                                   u"tram truong"_s,
                                   u"tham muu truong"_s,
                                   u"pho ban"_s,
                                   u"nguoi dai dien"_s,
                                   u"ke toan truong"_s,
                                   u"truong tieu ban"_s,
                                   u"truong chi nhanh"_s,
                                   u"giam thi"_s,
                                   u"uy vien"_s,
                                   u"truong bo mon"_s,
                                   u"tham phan"_s,
                                   u"kiem sat vien"_s,
                                   u"vien pho"_s,
                                   u"si quan"_s,
                                   u"truong dai dien"_s,
                                   u"quyen "_s,
                                   u"nguoi chu tri"_s,
                                   u"truong thon"_s,
                                   u"pho truong"_s,
                                   u"chu tri"_s,
                                   u"truong tram"_s,
                                   u"truong ban quan ly"_s};
    return std::any_of(posts.cbegin(), posts.cend(), [&folded](const QString &post) {
        const qsizetype at = folded.indexOf(post);
        return at >= 0 && (at == 0 || !isWordCharacter(folded.at(at - 1)));
    });
}

namespace {
/// The one family name that differs in a single letter: "Huảng" -> "Hoàng"; the word itself where
/// there is none, or more than one.
QString nearestFamily(const QHash<QString, QString> &families, const QString &word)
{
    const QString folded = fold(word);
    QStringList near;
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (family.key().size() != folded.size() || folded.size() < 3)
            continue;
        int different = 0;
        for (qsizetype at = 0; at < folded.size(); ++at)
            different += folded.at(at) == family.key().at(at) ? 0 : 1;
        if (different == 1)
            near << *family;
    }
    return near.size() == 1 ? near.first() : word;
}
} // namespace

QString mendedName(const QString &name)
{
    // those whose letters are of one family name only
    static const QHash<QString, QString> families = [] {
        const QString list = u"Nguyễn Trần Phạm Huỳnh Hoàng Phan Đặng Bùi Đỗ Ngô Dương Lý Lê "
                             u"Trương Đinh Đoàn Lâm Trịnh "
                             "Đào Phùng Võ Vũ Quách Nghiêm Tạ Thái Tô Tăng Triệu Lương Lưu Kiều "
                             "Khổng Hứa Giang Diệp "
                             "Đàm Cao Chu Châu Bạch Mạc Thạch Vương"_s;
        QHash<QString, QString> byLetters;
        const QStringList names = list.split(u' ');
        for (const QString &family : names)
            byLetters.insert(fold(family), family);
        return byLetters;
    }();
    // family names of their own, though rarer
    static const QSet<QString> others{u"Đạo"_s, u"Ly"_s, u"Chẩu"_s, u"Vừ"_s,
                                      u"Tộ"_s,  u"Lò"_s, u"Mác"_s};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || isCapitals(name))
        return name;
    if (!others.contains(words.first()))
        words[0] = families.value(fold(words.first()), words.first());
    if (!familyNames().contains(fold(words.first())))
        words[0] = nearestFamily(families, words.first());
    const QString middle = fold(words.at(1));
    const bool meansWoman = middle == "van"_L1 && words.at(1).startsWith(u"Vâ"_s);
    if (words.size() > 2 && middle == "van"_L1 && !meansWoman)
        words[1] = u"Văn"_s;
    if (words.size() > 2 && middle == "thi"_L1)
        words[1] = u"Thị"_s;
    return words.join(u' ');
}

std::optional<PersonName> personNameIn(const QString &line)
{
    QString text = withoutHonours(line.simplified());
    while (!text.isEmpty() && !text.back().isLetter())
        text.chop(1);
    if (text.isEmpty())
        return std::nullopt;
    const bool capitals = isCapitals(text);
    if (!hasShape(text, capitals))
        return std::nullopt;
    const QString folded = fold(text);
    const QString family = folded.section(u' ', 0, 0).section(u'\'', 0, 0).section(u'’', 0, 0);
    const bool known = familyNames().contains(family);
    // a line of capitals may be anything else
    if (capitals && (!known || isPost(folded)))
        return std::nullopt;
    return PersonName{text, known};
}

} // namespace vanthu
