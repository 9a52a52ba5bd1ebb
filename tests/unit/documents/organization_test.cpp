// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_identity.h"
#include "core/documents/organization.h"

#include <QSet>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class OrganizationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capitalsOfAHeadBecomeTheUsualSpelling_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("spelt");
        QTest::newRow("ministry") << u"BỘ NỘI VỤ"_s << u"Bộ Nội vụ"_s;
        QTest::newRow("people's committee")
            << u"ỦY BAN NHÂN DÂN TỈNH AN GIANG"_s << u"Ủy ban nhân dân tỉnh An Giang"_s;
        QTest::newRow("new place of the tone")
            << u"UỶ BAN NHÂN DÂN TỈNH CÀ MAU"_s << u"Ủy ban nhân dân tỉnh Cà Mau"_s;
        QTest::newRow("Party") << u"BAN THƯỜNG VỤ TỈNH ỦY KIÊN GIANG"_s
                               << u"Ban Thường vụ Tỉnh ủy Kiên Giang"_s;
        QTest::newRow("city") << u"SỞ NỘI VỤ THÀNH PHỐ CẦN THƠ"_s
                              << u"Sở Nội vụ thành phố Cần Thơ"_s;
        QTest::newRow("running text stays") << u"Ban Bí thư khóa XI"_s << u"Ban Bí thư khóa XI"_s;
    }
    void capitalsOfAHeadBecomeTheUsualSpelling()
    {
        QFETCH(QString, read);
        QTEST(organizationSpelling(read), "spelt");
    }

    void anAbbreviationIsItsName()
    {
        QCOMPARE(findOrganization(u"BNV")->name, u"Bộ Nội vụ"_s);
        QCOMPARE(foldedOrganization(u"UBND tỉnh An Giang"),
                 foldedOrganization(u"Ủy ban nhân dân tỉnh An Giang"));
        QCOMPARE(findOrganization(u"Không có"), nullptr);
    }

    void aSymbolOfALocalBodyIsItsKind()
    {
        QCOMPARE(findLocalBody(u"SNV")->name, u"Sở Nội vụ"_s);
        QCOMPARE(findLocalBody(u"SKHĐT")->successor, u"Sở Tài chính"_s);
        QCOMPARE(findLocalBody(u"XYZ"), nullptr);
    }

    void aProvinceIsKnownWithItsLevelAndWithout()
    {
        QCOMPARE(findProvince(u"TP. Hồ Chí Minh")->kind, u"thành phố"_s);
        QCOMPARE(findProvince(u"tỉnh Kiên Giang")->successor, u"An Giang"_s);
        QCOMPARE(findProvince(u"Rạch Giá"), nullptr);
    }

    void everySuccessorOfACataloguedBodyIsNamedOnce()
    {
        QSet<QString> names;
        for (const Organization &body : organizations()) {
            QVERIFY2(!names.contains(body.name), qPrintable(body.name));
            names.insert(body.name);
            QVERIFY2(!body.from || !body.until || *body.from <= *body.until, qPrintable(body.name));
        }
    }

    void aBodyWithItsTermIsTheSameBody()
    {
        QVERIFY(sameOrganization(foldedOrganization(u"Ban Bí thư"),
                                 foldedOrganization(u"Ban Bí thư khóa XI")));
        QVERIFY(
            !sameOrganization(foldedOrganization(u"Bộ Nội vụ"), foldedOrganization(u"Bộ Y tế")));
    }

    void oneNumberOfTwoIssuersIsTwoDocuments()
    {
        DocumentFields left;
        left.number = u"12/QĐ-UBND"_s;
        left.issuer = u"UBND tỉnh An Giang"_s;
        left.date = QDate(2019, 1, 2);
        DocumentFields right = left;
        right.issuer = u"Ủy ban nhân dân tỉnh Cà Mau"_s;
        DocumentFields again = left;
        again.number = u"12 / QĐ - UBND"_s;
        again.issuer = u"Ủy ban nhân dân tỉnh An Giang"_s;

        QVERIFY(!maybeSame(identityOf(left), identityOf(right)));
        QVERIFY(maybeSame(identityOf(left), identityOf(again)));
    }
};

QTEST_GUILESS_MAIN(OrganizationTest)
#include "organization_test.moc"
