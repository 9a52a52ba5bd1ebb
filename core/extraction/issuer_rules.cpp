// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/organization.h"
#include "core/extraction/head_reader_p.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
bool namesAPlace(const QString &folded)
{
    if (folded.section(u' ', 1, 1) == "uy"_L1) // "HUYỆN ỦY AN BIÊN" is a body
        return false;
    for (const char16_t *level : {u"tinh ", u"thanh pho ", u"huyen ", u"quan ", u"xa ", u"phuong ",
                                  u"thi xa ", u"tp. ", u"tp "}) {
        if (folded.startsWith(QStringView(level)))
            return true;
    }
    return false;
}

/// "UBND TỈNH BÌNH THUẬN" -> "tỉnh Bình Thuận".
QString placeIn(const QString &body)
{
    const QString spelt = organizationSpelling(body);
    const QString folded = fold(spelt);
    for (const char16_t *level :
         {u" tinh ", u" thanh pho ", u" huyen ", u" quan ", u" xa ", u" phuong "}) {
        const qsizetype at = folded.indexOf(QStringView(level));
        if (at >= 0)
            return spelt.sliced(at + 1);
    }
    return {};
}

/// Lines of one name belong together: "ỦY BAN NHÂN DÂN" / "TỈNH KIÊN GIANG".
QStringList joinedLines(const QStringList &lines)
{
    QStringList bodies;
    for (const QString &line : lines) {
        const QString folded = fold(line);
        const bool continues =
            !bodies.isEmpty()
            && (namesAPlace(folded) || folded.startsWith("va "_L1) || folded == "viet nam"_L1
                || fold(bodies.last()).endsWith(" va"_L1) || bodies.last().endsWith(u'-')
                || bodies.last().endsWith(u','));
        if (continues)
            bodies.last() += u' ' + line;
        else
            bodies.append(line);
    }
    return bodies;
}

bool isProvincialCommittee(const QString &folded)
{
    return folded.startsWith("tinh uy"_L1) || folded.startsWith("thanh uy"_L1)
           || folded.startsWith("huyen uy"_L1) || folded.startsWith("quan uy"_L1)
           || folded.startsWith("thi uy"_L1) || folded.startsWith("dang uy"_L1);
}

QString partyIssuer(const QStringList &bodies, const QString &signedFor)
{
    const QString last = bodies.last();
    const QString folded = fold(last);
    const QString forFolded = fold(signedFor);
    const QString spelt = organizationSpelling(last);
    if (bodies.size() == 1 && folded.startsWith("ban chap hanh trung uong"_L1)) {
        if (forFolded.startsWith("ban bi thu"_L1))
            return u"Ban Bí thư"_s;
        if (forFolded.startsWith("bo chinh tri"_L1))
            return u"Bộ Chính trị"_s;
        return spelt;
    }
    if (folded.startsWith("dang uy khoi"_L1) && bodies.size() > 1 && placeIn(last).isEmpty()) {
        const QString place = placeIn(bodies.at(bodies.size() - 2));
        const QString body = place.isEmpty() ? spelt : spelt + u' ' + place;
        return forFolded.startsWith("ban thuong vu"_L1) ? u"Ban Thường vụ "_s + body : body;
    }
    if (isProvincialCommittee(folded) && forFolded.startsWith("ban thuong vu"_L1))
        return u"Ban Thường vụ "_s + spelt;
    if (bodies.size() < 2)
        return spelt;
    const QString parent = organizationSpelling(bodies.at(bodies.size() - 2));
    const QString parentFolded = fold(parent);
    if (isProvincialCommittee(parentFolded))
        return spelt + u' ' + parent;
    const bool ofItself = folded.contains("trung uong"_L1) || folded.startsWith("dang doan"_L1)
                          || folded.startsWith("ban can su"_L1);
    if (parentFolded.startsWith("ban chap hanh trung uong"_L1) && folded == "van phong"_L1)
        return u"Văn phòng Trung ương Đảng"_s;
    if (parentFolded.startsWith("ban chap hanh trung uong"_L1) && !ofItself)
        return spelt + u" Trung ương"_s;
    return spelt;
}
} // namespace

QString issuerOf(const Head &head, const QString &signedFor)
{
    const QStringList bodies = joinedLines(head.bodies);
    if (bodies.isEmpty())
        return {};
    if (head.family == Family::Party)
        return partyIssuer(bodies, signedFor);
    const QString spelt = organizationSpelling(bodies.last());
    if (bodies.size() < 2 || !placeIn(bodies.last()).isEmpty())
        return spelt;
    if (fold(spelt) == "van phong"_L1)
        return spelt + u' ' + organizationSpelling(bodies.at(bodies.size() - 2));
    const QString place = placeIn(bodies.at(bodies.size() - 2));
    return place.isEmpty() ? spelt : spelt + u' ' + place;
}

} // namespace vanthu
