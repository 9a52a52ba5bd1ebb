// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/organization.h"
#include "core/extraction/body_names_p.h"
#include "core/extraction/issuer_rules_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
bool beginsWithOneOf(const QString &folded, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&folded](const QString &word) {
        return folded == word || folded.startsWith(word + u' ');
    });
}

bool isCommittee(const QString &folded)
{
    static const QStringList committees{u"tinh uy"_s, u"thanh uy"_s, u"huyen uy"_s,
                                        u"quan uy"_s, u"thi uy"_s,   u"dang uy"_s};
    return beginsWithOneOf(folded, committees);
}

/// Party organisations with a name of their own below the parent's line.
bool isPartyOrganization(const QString &folded)
{
    static const QStringList organizations{u"chi bo"_s,    u"dang uy"_s,    u"dang bo"_s,
                                           u"dang doan"_s, u"ban can su"_s, u"quan uy"_s,
                                           u"dai hoi"_s};
    return beginsWithOneOf(folded, organizations);
}

/// Organs that are known by the body they belong to: "HỘI ĐỒNG THÀNH VIÊN" of a company.
bool isOrgan(const QString &folded)
{
    static const QStringList organs{
        u"van phong"_s,          u"hoi dong thanh vien"_s, u"hoi dong quan tri"_s,
        u"ban thuong truc"_s,    u"ban thuong vu"_s,       u"ban chap hanh"_s,
        u"hoi dong truong"_s,    u"uy ban kiem tra"_s,     u"ban kiem soat"_s,
        u"hoi dong tham phan"_s, u"thuong truc"_s,         u"hoi dong khoa hoc"_s};
    return organs.contains(folded);
}

/// Kinds of bodies that every place has: the place is part of their name.
bool isOfEveryPlace(const QString &folded)
{
    static const QStringList kinds{u"so"_s,
                                   u"phong"_s,
                                   u"ban"_s,
                                   u"chi cuc"_s,
                                   u"cuc"_s,
                                   u"trung tam"_s,
                                   u"thanh tra"_s,
                                   u"hat"_s,
                                   u"doi"_s,
                                   u"kho bac"_s,
                                   u"to"_s,
                                   u"hoi dong"_s,
                                   u"quy"_s,
                                   u"hoi"_s,
                                   u"cong an"_s,
                                   u"benh vien da khoa"_s,
                                   u"bo chi huy"_s,
                                   u"dai phat thanh"_s,
                                   u"tram"_s,
                                   u"toa an"_s,
                                   u"vien kiem sat"_s,
                                   u"lien doan"_s,
                                   u"lien minh"_s,
                                   u"bao hiem xa hoi"_s};
    return beginsWithOneOf(folded, kinds);
}

QString knownTogether(const QString &name, const QString &parent)
{
    const Organization *known = findOrganization(name + u' ' + parent);
    return known ? known->name : QString();
}

QString ofCentralCommittee(const QString &spelt, const QString &folded, const QString &forFolded)
{
    if (folded.isEmpty()) {
        if (forFolded.startsWith("ban bi thu"_L1))
            return u"Ban Bí thư"_s;
        if (forFolded.startsWith("bo chinh tri"_L1))
            return u"Bộ Chính trị"_s;
        return spelt;
    }
    if (folded == "van phong"_L1)
        return u"Văn phòng Trung ương Đảng"_s;
    const bool ofItself = folded.contains("trung uong"_L1) || isPartyOrganization(folded);
    return ofItself ? spelt : spelt + u" Trung ương"_s;
}

QString partyIssuer(const QStringList &bodies, const QString &signedFor)
{
    const QString folded = fold(bodies.last());
    const QString forFolded = fold(signedFor);
    const QString spelt = organizationSpelling(bodies.last());
    const bool forStandingCommittee = forFolded.startsWith("ban thuong vu"_L1);
    if (bodies.size() == 1 && folded.startsWith("ban chap hanh trung uong"_L1))
        return ofCentralCommittee(spelt, {}, forFolded);
    if (folded.startsWith("dang uy khoi"_L1) && bodies.size() > 1
        && placeIn(bodies.last()).isEmpty()) {
        const QString place = placeIn(bodies.at(bodies.size() - 2));
        const QString body = place.isEmpty() ? spelt : spelt + u' ' + place;
        return forStandingCommittee ? u"Ban Thường vụ "_s + body : body;
    }
    if (isCommittee(folded))
        return forStandingCommittee ? u"Ban Thường vụ "_s + spelt : spelt;
    if (bodies.size() < 2)
        return spelt;
    const QString parent = organizationSpelling(bodies.at(bodies.size() - 2));
    if (isCommittee(fold(parent)) && !isPartyOrganization(folded))
        return folded.endsWith(fold(parent)) ? spelt : spelt + u' ' + parent;
    if (fold(parent).startsWith("ban chap hanh trung uong"_L1))
        return ofCentralCommittee(spelt, folded, forFolded);
    return spelt;
}

/// The Youth Union names itself on the right, so that the left block has but its organs.
QString youthIssuer(const QStringList &bodies)
{
    QString spelt = organizationSpelling(spelledOut(bodies.last()));
    const QString folded = fold(spelt);
    if (folded.contains("doan"_L1))
        return spelt;
    if (folded == "ban chap hanh trung uong"_L1)
        return u"Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"_s;
    const QString place = placeIn(bodies.last());
    if (folded.startsWith("ban chap hanh"_L1) && !place.isEmpty())
        return u"Ban Chấp hành Đoàn "_s + place;
    return spelt;
}

/// "BỘ TƯ PHÁP - BỘ QUỐC PHÒNG", "BỘ Y TẾ" / "BỘ TÀI CHÍNH" of a joint circular.
QString jointIssuer(const QStringList &bodies)
{
    QStringList names;
    for (const QString &body : bodies) {
        qsizetype from = 0;
        for (qsizetype dash = body.indexOf(u'-'); dash > 0; dash = body.indexOf(u'-', dash + 1)) {
            if (!beginsBody(fold(body.sliced(dash + 1).trimmed())))
                continue;
            names << body.sliced(from, dash - from).trimmed();
            from = dash + 1;
        }
        names << body.sliced(from).trimmed();
    }
    for (QString &name : names)
        name = organizationSpelling(spelledOut(name));
    return names.join(u" - "_s);
}

QString stateIssuer(const QStringList &bodies)
{
    const QString last = spelledOut(bodies.last());
    const QString spelt = organizationSpelling(last);
    const QString folded = fold(spelt);
    if (bodies.size() < 2)
        return spelt;
    const QString parent = spelledOut(bodies.at(bodies.size() - 2));
    if (const QString known = knownTogether(spelt, parent); !known.isEmpty())
        return known;
    if (isOrgan(folded))
        return spelt + u' ' + organizationSpelling(parent);
    if (!placeIn(last).isEmpty())
        return spelt;
    QString place;
    for (qsizetype above = bodies.size() - 2; above >= 0 && place.isEmpty(); --above)
        place = placeIn(spelledOut(bodies.at(above)));
    if (place.isEmpty() || !isOfEveryPlace(folded))
        return spelt;
    // "BỆNH VIỆN ĐA KHOA TỈNH" has the level already
    const QString level = place.section(u' ', 0, 0);
    if (folded.endsWith(u' ' + fold(level)))
        return spelt + u' ' + place.section(u' ', 1);
    return spelt + u' ' + place;
}
/// "28/2021/NĐ-CP" says who issued it where the head is cut off or cannot be read; "108/TTr-SNV"
/// does with the place of a province. A letter's symbol ends with the unit that drafted it.
QString issuerOfSymbol(const DocumentNumber &number, const ReadSelf &self)
{
    if (number.organs().isEmpty())
        return {};
    const QString &organ = number.organs().first();
    const Organization *known = findOrganization(organ);
    if (known && known->abbreviations.contains(organ) && self.type != "CV"_L1)
        return known->name;
    const Organization *local = findLocalBody(organ);
    const Province *place = findProvince(self.place);
    const bool ofState = number.family() == Family::State;
    return local && place && ofState ? local->name + u' ' + place->kind + u' ' + place->name
                                     : QString();
}

enum class Agreement { Silent, Agrees, Contradicts };

/// What the symbol says of an issuer read off the left block.
Agreement agreement(const QString &issuer, const DocumentNumber &number)
{
    if (number.organs().isEmpty())
        return Agreement::Silent;
    const QString &organ = number.organs().first();
    const QString folded = foldedOrganization(issuer);
    for (const Organization *body : {findOrganization(organ), findLocalBody(organ)}) {
        if (body && folded.contains(foldedOrganization(body->name)))
            return Agreement::Agrees;
    }
    // the Party's "TU" stands for whoever speaks for the committee
    const Organization *local = findLocalBody(organ);
    const bool ofState = number.family() == Family::State;
    return local && ofState && organ.size() > 2 ? Agreement::Contradicts : Agreement::Silent;
}

bool existed(const std::optional<int> &from, const std::optional<int> &until,
             const std::optional<QDate> &date)
{
    return !date || ((!from || date->year() >= *from) && (!until || date->year() <= *until));
}

double certaintyOf(const QString &issuer, const Head &head, const DocumentNumber &number,
                   const ReadSelf &self)
{
    constexpr double known = 0.98;
    constexpr double wellFormed = 0.96;
    constexpr double guessed = 0.88;
    const QStringList bodies = joinedBodies(head.bodies);
    const Province *province = findProvince(placeIn(issuer));
    if (province && !existed({}, province->until, self.date))
        return guessed;
    if (const Organization *body = findOrganization(issuer))
        return existed(body->from, body->until, self.date) ? known : guessed;
    const Agreement symbol = agreement(issuer, number);
    if (symbol == Agreement::Contradicts)
        return guessed;
    const bool named = beginsBody(fold(bodies.last())) && isWordCharacter(issuer.back());
    const bool plain = head.bodies.size() < 4 && bodies.size() < 4;
    if (named && symbol == Agreement::Agrees)
        return known;
    return named && plain ? wellFormed : guessed;
}
} // namespace

void settleIssuer(const SourceText &source, const Head &head, const QString &signedFor,
                  ReadSelf &self)
{
    self.issuer = issuerOf(head, signedFor);
    if (self.issuer.isEmpty()) {
        constexpr double bySymbol = 0.8;
        self.issuer = issuerOfSymbol(head.number, self);
        if (self.issuer.isEmpty())
            return;
        Evidence number = self.evidence.value(u"number"_s);
        number.certainty = qMin(number.certainty, bySymbol);
        self.evidence.insert(u"issuer"_s, number);
        return;
    }
    Evidence &evidence = self.evidence[u"issuer"_s];
    evidence.certainty =
        qMin(evidence.certainty, certaintyOf(self.issuer, head, head.number, self));
    const Marks marks = source.isRecognized(evidence.offset) ? Marks::Doubted : Marks::Kept;
    if (!findOrganization(self.issuer))
        self.issuer = spelledAsIn(source.flat(), source.folded(), self.issuer, marks);
}

QString issuerOf(const Head &head, const QString &signedFor)
{
    const QStringList bodies = joinedBodies(head.bodies);
    if (bodies.isEmpty())
        return {};
    if (head.joint)
        return jointIssuer(bodies);
    if (head.title == RightTitle::Youth)
        return youthIssuer(bodies);
    if (head.family == Family::Party)
        return partyIssuer(bodies, signedFor);
    return stateIssuer(bodies);
}

} // namespace vanthu
