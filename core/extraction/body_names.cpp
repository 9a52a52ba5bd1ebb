// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/organization.h"
#include "core/extraction/body_names_p.h"
#include "core/extraction/head_lines_p.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Words with which the names of bodies begin.
const QStringList &kindsOfBodies()
{
    static const QStringList kinds{u"ubnd"_s,
                                   u"uy ban"_s,
                                   u"uy bannhan"_s,
                                   u"hdnd"_s,
                                   u"hoi dong"_s,
                                   u"so"_s,
                                   u"bo"_s,
                                   u"ban"_s,
                                   u"cuc"_s,
                                   u"chi cuc"_s,
                                   u"tong cuc"_s,
                                   u"vu"_s,
                                   u"van phong"_s,
                                   u"vp."_s,
                                   u"vp"_s,
                                   u"phong"_s,
                                   u"trung tam"_s,
                                   u"truong"_s,
                                   u"cong ty"_s,
                                   u"tong cong ty"_s,
                                   u"tap doan"_s,
                                   u"ngan hang"_s,
                                   u"chi nhanh"_s,
                                   u"vien"_s,
                                   u"hoc vien"_s,
                                   u"benh vien"_s,
                                   u"hoi"_s,
                                   u"lien doan"_s,
                                   u"lien hiep"_s,
                                   u"lien minh"_s,
                                   u"doan"_s,
                                   u"bch"_s,
                                   u"dang uy"_s,
                                   u"dang bo"_s,
                                   u"dang doan"_s,
                                   u"chi bo"_s,
                                   u"chi uy"_s,
                                   u"tinh uy"_s,
                                   u"thanh uy"_s,
                                   u"huyen uy"_s,
                                   u"quan uy"_s,
                                   u"thi uy"_s,
                                   u"quan khu"_s,
                                   u"toa an"_s,
                                   u"tand"_s,
                                   u"vksnd"_s,
                                   u"cong an"_s,
                                   u"bao hiem xa hoi"_s,
                                   u"bhxh"_s,
                                   u"kho bac"_s,
                                   u"thanh tra"_s,
                                   u"kiem toan nha nuoc"_s,
                                   u"dai hoc"_s,
                                   u"quy"_s,
                                   u"hiep hoi"_s,
                                   u"cau lac bo"_s,
                                   u"chu tich"_s,
                                   u"thu tuong"_s,
                                   u"quoc hoi"_s,
                                   u"chinh phu"_s,
                                   u"dai phat thanh"_s,
                                   u"dai truyen hinh"_s,
                                   u"dai khi tuong"_s,
                                   u"bao"_s,
                                   u"tap chi"_s,
                                   u"nha xuat ban"_s,
                                   u"cong doan"_s,
                                   u"mat tran"_s,
                                   u"ub mttq"_s,
                                   u"ubmttq"_s,
                                   u"to cong tac"_s,
                                   u"to dan pho"_s,
                                   u"doi"_s,
                                   u"tram"_s,
                                   u"hat"_s,
                                   u"xi nghiep"_s,
                                   u"nha may"_s,
                                   u"hop tac xa"_s,
                                   u"htx"_s,
                                   u"tong lien doan"_s,
                                   u"dai hoi"_s,
                                   u"quan doan"_s,
                                   u"su doan"_s,
                                   u"bo doi"_s,
                                   u"binh chung"_s,
                                   u"quan chung"_s,
                                   u"binh doan"_s,
                                   u"quan uy"_s,
                                   u"tinh doan"_s,
                                   u"thanh doan"_s,
                                   u"huyen doan"_s,
                                   u"tieu ban"_s,
                                   u"nha hat"_s,
                                   u"thu vien"_s,
                                   u"bao tang"_s,
                                   u"xa doan"_s,
                                   u"bql"_s,
                                   u"bqlda"_s,
                                   u"doan dbqh"_s,
                                   u"doan dai bieu"_s,
                                   u"dien luc"_s,
                                   u"buu dien"_s};
    return kinds;
}

/// "BAN" and "BỘ" begin bodies, "BAN ĐÊM" and "BỘ MÁY" do not; "BÁO HIỆU", "HỘI NGHỊ" neither.
bool isOtherWord(QStringView folded)
{
    static const QStringList others{
        u"hoi nghi"_s,  u"so ket"_s,         u"bo may"_s,        u"bao cao"_s,  u"quy che"_s,
        u"quy dinh"_s,  u"quy hoach"_s,      u"bao ve"_s,        u"doi moi"_s,  u"doi voi"_s,
        u"hoi nhap"_s,  u"ban hanh"_s,       u"bao hiem y te"_s, u"bao dam"_s,  u"so lieu"_s,
        u"vu mua"_s,    u"van phong pham"_s, u"bo sung"_s,       u"hoi thao"_s, u"ban giao"_s,
        u"vien chuc"_s, u"phong chong"_s,    u"phong, chong"_s};
    return std::any_of(others.cbegin(), others.cend(),
                       [folded](const QString &other) { return folded.startsWith(other); });
}

/// A line that cannot begin a name: a level with its place, a joint, a part of the country.
bool namesAPlace(const QString &folded)
{
    if (folded.section(u' ', 1, 1) == "uy"_L1 || folded.section(u' ', 1, 1) == "doan"_L1)
        return false; // "HUYỆN ỦY AN BIÊN" is a body
    static const QStringList levels{u"tinh "_s,    u"thanh pho "_s, u"huyen "_s,  u"quan "_s,
                                    u"xa "_s,      u"phuong "_s,    u"thi xa "_s, u"thi tran "_s,
                                    u"dac khu "_s, u"tp. "_s,       u"tp "_s,     u"tp."_s};
    return std::any_of(levels.cbegin(), levels.cend(),
                       [&folded](const QString &level) { return folded.startsWith(level); });
}

/// Whether a name is not over at the end of a line.
bool isOpen(const QString &folded)
{
    static const QStringList ends{u" va"_s, u" ve"_s, u" cua"_s, u" cac"_s,  u"-"_s,
                                  u","_s,   u"&"_s,   u" –"_s,   u" thuoc"_s};
    static const QStringList wholes{u"truong"_s,
                                    u"cong ty"_s,
                                    u"chi cuc"_s,
                                    u"cuc"_s,
                                    u"vien"_s,
                                    u"trung tam"_s,
                                    u"tong cong ty"_s,
                                    u"uy ban"_s,
                                    u"so"_s,
                                    u"bo"_s,
                                    u"hoi dong"_s,
                                    u"truong dai hoc"_s,
                                    u"truong cao dang"_s,
                                    u"cong ty co phan"_s,
                                    u"cong ty tnhh"_s,
                                    u"ban"_s,
                                    u"phong"_s,
                                    u"truong tieu hoc"_s,
                                    u"truong thcs"_s,
                                    u"truong thpt"_s,
                                    u"truong mam non"_s,
                                    u"dai hoc"_s,
                                    u"hoc vien"_s,
                                    u"hoi"_s,
                                    u"hiep hoi"_s,
                                    u"lien doan"_s,
                                    u"cong ty cp"_s,
                                    u"bao hiem"_s,
                                    u"cong ty tnhh mtv"_s,
                                    u"tong cong ty co phan"_s,
                                    u"tap doan"_s,
                                    u"ban chi dao"_s,
                                    u"ban quan ly"_s,
                                    u"quy"_s,
                                    u"lien hiep"_s,
                                    u"dai hoi dai bieu"_s,
                                    u"chu tich"_s,
                                    u"vien khoa hoc"_s};
    return wholes.contains(folded)
           || std::any_of(ends.cbegin(), ends.cend(),
                          [&folded](const QString &end) { return folded.endsWith(end); });
}

/// "VÀ MÔI" / "TRƯỜNG": a line break inside a word whose second part is also a kind of body.
bool breaksInWord(const QString &above, const QString &folded)
{
    static const QList<std::pair<QString, QString>> words{
        {u"moi"_s, u"truong"_s}, {u"xa"_s, u"hoi"_s},    {u"van"_s, u"phong"_s},
        {u"quoc"_s, u"phong"_s}, {u"lien"_s, u"doan"_s}, {u"cong"_s, u"doan"_s},
        {u"quan"_s, u"doi"_s},   {u"du"_s, u"phong"_s},  {u"can"_s, u"bo"_s},
        {u"thong"_s, u"bao"_s},  {u"giao"_s, u"vien"_s}, {u"xuat"_s, u"ban"_s},
        {u"tap"_s, u"doan"_s}};
    return std::any_of(words.cbegin(), words.cend(), [&](const auto &word) {
        return (above == word.first || above.endsWith(u' ' + word.first))
               && (folded == word.second || folded.startsWith(word.second + u' '));
    });
}

bool goesOnWith(const QString &before, const QString &line)
{
    const QString folded = fold(line);
    const QString above = fold(before);
    if (breaksInWord(above, folded) || findOrganization(before + u' ' + line))
        return true;
    // "ĐẢNG BỘ TỈNH … LẦN THỨ I": a congress has a long name
    if (above.startsWith("dai hoi"_L1) && !folded.startsWith("doan "_L1)
        && !folded.startsWith("ban tham tra"_L1))
        return true;
    if (isOpen(above) || namesAPlace(folded) || line.at(0).isDigit() || line.startsWith(u'('))
        return true;
    return !beginsBody(folded);
}

struct ShortForm {
    const char16_t *written;
    const char16_t *full;
};

/// Written out where they stand as words of their own; longer ones first.
constexpr std::array shortForms{
    ShortForm{u"NN&PTNT", u"NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"},
    ShortForm{u"NN VÀ PTNT", u"NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"},
    ShortForm{u"NN & PTNT", u"NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"},
    ShortForm{u"NN&MT", u"NÔNG NGHIỆP VÀ MÔI TRƯỜNG"},
    ShortForm{u"PTNT", u"PHÁT TRIỂN NÔNG THÔN"},
    ShortForm{u"TN&MT", u"TÀI NGUYÊN VÀ MÔI TRƯỜNG"},
    ShortForm{u"TNMT", u"TÀI NGUYÊN VÀ MÔI TRƯỜNG"},
    ShortForm{u"GD&ĐT", u"GIÁO DỤC VÀ ĐÀO TẠO"},
    ShortForm{u"GD & ĐT", u"GIÁO DỤC VÀ ĐÀO TẠO"},
    ShortForm{u"GD-ĐT", u"GIÁO DỤC VÀ ĐÀO TẠO"},
    ShortForm{u"GDĐT", u"GIÁO DỤC VÀ ĐÀO TẠO"},
    ShortForm{u"KH&CN", u"KHOA HỌC VÀ CÔNG NGHỆ"},
    ShortForm{u"KH&ĐT", u"KẾ HOẠCH VÀ ĐẦU TƯ"},
    ShortForm{u"TT&TT", u"THÔNG TIN VÀ TRUYỀN THÔNG"},
    ShortForm{u"LĐ-TB&XH", u"LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
    ShortForm{u"LĐTB&XH", u"LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
    ShortForm{u"LĐ - TB&XH", u"LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
    ShortForm{u"LĐTBXH", u"LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
    ShortForm{u"VH,TT&DL", u"VĂN HÓA, THỂ THAO VÀ DU LỊCH"},
    ShortForm{u"VHTT&DL", u"VĂN HÓA, THỂ THAO VÀ DU LỊCH"},
    ShortForm{u"VHTTDL", u"VĂN HÓA, THỂ THAO VÀ DU LỊCH"},
    ShortForm{u"GTVT", u"GIAO THÔNG VẬN TẢI"},
    ShortForm{u"CHQS", u"CHỈ HUY QUÂN SỰ"},
    ShortForm{u"BCHQS", u"BAN CHỈ HUY QUÂN SỰ"},
    ShortForm{u"UBMTTQ", u"ỦY BAN MẶT TRẬN TỔ QUỐC"},
    ShortForm{u"MTTQ", u"MẶT TRẬN TỔ QUỐC"},
    ShortForm{u"TNCS", u"THANH NIÊN CỘNG SẢN"},
    ShortForm{u"LHPN", u"LIÊN HIỆP PHỤ NỮ"},
    ShortForm{u"LĐLĐ", u"LIÊN ĐOÀN LAO ĐỘNG"},
    ShortForm{u"UBND", u"ỦY BAN NHÂN DÂN"},
    ShortForm{u"HĐND", u"HỘI ĐỒNG NHÂN DÂN"},
    ShortForm{u"TAND", u"TÒA ÁN NHÂN DÂN"},
    ShortForm{u"VKSND", u"VIỆN KIỂM SÁT NHÂN DÂN"},
    ShortForm{u"BHXH", u"BẢO HIỂM XÃ HỘI"},
    ShortForm{u"BCH", u"BAN CHẤP HÀNH"},
    ShortForm{u"BCĐ", u"BAN CHỈ ĐẠO"},
    ShortForm{u"BQL", u"BAN QUẢN LÝ"},
    ShortForm{u"QLDA", u"QUẢN LÝ DỰ ÁN"},
    ShortForm{u"ĐTXD", u"ĐẦU TƯ XÂY DỰNG"},
    ShortForm{u"QL", u"QUẢN LÝ"},
    ShortForm{u"VP.", u"VĂN PHÒNG"},
    ShortForm{u"VP", u"VĂN PHÒNG"},
    ShortForm{u"TW", u"TRUNG ƯƠNG"},
    ShortForm{u"T.Ư", u"TRUNG ƯƠNG"},
};
} // namespace

bool beginsBody(QStringView folded)
{
    if (isOtherWord(folded))
        return false;
    return std::any_of(
        kindsOfBodies().cbegin(), kindsOfBodies().cend(), [folded](const QString &kind) {
            return folded.startsWith(kind)
                   && (folded.size() == kind.size() || !isWordCharacter(folded.at(kind.size())));
        });
}

QStringList joinedBodies(const QStringList &lines)
{
    QStringList bodies;
    for (QString line : lines) {
        while (line.size() > 1 && line.endsWith(u'.')) // a speck behind the name
            line.chop(1);
        if (!bodies.isEmpty() && goesOnWith(bodies.last(), line))
            bodies.last() += u' ' + line;
        else
            bodies.append(line);
    }
    return bodies;
}

QString spelledOut(const QString &body)
{
    if (!isCapitals(body))
        return body;
    QString text = body;
    for (const ShortForm &form : shortForms) {
        const QStringView written(form.written);
        qsizetype at = text.indexOf(written);
        while (at >= 0) {
            const qsizetype end = at + written.size();
            const bool alone = (at == 0 || !isWordCharacter(text.at(at - 1)))
                               && (end == text.size() || !isWordCharacter(text.at(end)));
            const QString full = QString::fromUtf16(form.full);
            if (alone)
                text.replace(at, written.size(), full);
            at = text.indexOf(written, at + (alone ? full.size() : 1));
        }
    }
    // no name of a body ends in "TÍNH": a picture's reading of the level
    for (const QString &misread : {u"TÍNH"_s, u"TĨNH"_s, u"TINH"_s}) {
        if (text.endsWith(u' ' + misread) && !text.endsWith(u"HÀ "_s + misread))
            text.replace(text.size() - misread.size(), misread.size(), u"TỈNH"_s);
    }
    if (text.startsWith(u"TP."_s) || text.contains(u" TP."_s)) {
        text.replace(u"TP. "_s, u"THÀNH PHỐ "_s);
        text.replace(u"TP."_s, u"THÀNH PHỐ "_s);
    }
    return text.simplified();
}

QString placeIn(const QString &body)
{
    const QString spelt = organizationSpelling(body);
    const QString folded = fold(spelt);
    static const QStringList levels{u" tinh "_s,   u" thanh pho "_s, u" huyen "_s,
                                    u" quan "_s,   u" xa "_s,        u" phuong "_s,
                                    u" thi xa "_s, u" thi tran "_s,  u" dac khu "_s};
    qsizetype found = -1;
    for (const QString &level : levels) {
        // "Lao động - Thương binh và Xã hội": "xã" is a level only before a name
        const qsizetype at = folded.lastIndexOf(level);
        const bool society =
            level == u" xa "_s && folded.indexOf("hoi"_L1, at) == at + level.size();
        if (at >= 0 && !society && (found < 0 || at < found))
            found = at;
    }
    return found < 0 ? QString() : spelt.sliced(found + 1);
}

QString spelledAsIn(const QString &text, const QString &folded, const QString &name, Marks marks)
{
    const QString sought = fold(name);
    const QString wanted = canonical(name);
    for (qsizetype at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
        const QStringView there = QStringView(text).sliced(at, name.size());
        const bool whole =
            at + name.size() == folded.size() || !isWordCharacter(folded.at(at + name.size()));
        const bool same = marks == Marks::Doubted || canonical(there) == wanted;
        if (whole && there.at(0).isUpper() && !isCapitals(there) && same)
            return there.toString();
    }
    return name;
}

} // namespace vanthu
