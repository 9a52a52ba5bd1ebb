// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/data_sheet.h"
#include "core/reports/pdf_export.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

DocumentRow aRow(const QString &type, const QString &number, const QString &issuer, QDate date,
                 const QString &subject)
{
    DocumentRow row;
    row.type = type;
    row.number = number;
    row.issuer = issuer;
    row.date = date;
    row.subject = subject;
    row.status = Validity::InForce;
    return row;
}

Link aLink(RelationKind kind, Direction direction, const DocumentRow &other)
{
    Link link;
    link.relation.kind = kind;
    link.direction = direction;
    link.other = other;
    return link;
}

DocumentDetails aPlan()
{
    DocumentDetails details;
    DocumentFields &fields = details.document.fields;
    fields.type = u"KH"_s;
    fields.number = u"174-KH/TU"_s;
    fields.issuer = u"Ban Thường vụ Tỉnh ủy Kiên Giang"_s;
    fields.date = QDate(2019, 7, 22);
    fields.place = u"Kiên Giang"_s;
    fields.subject = u"thực hiện Kết luận số 44-KL/TW, ngày 22/01/2019 của Ban Bí thư về tiếp tục "
                     "đẩy mạnh thực hiện Chỉ thị số 09-CT/TW"_s;
    fields.signer = u"Nguyễn Văn A"_s;
    fields.signerTitle = u"Phó Bí thư"_s;
    fields.authority = u"T/M"_s;
    fields.recipients = {u"Ban Bí thư (báo cáo)"_s, u"các huyện ủy, thành ủy"_s};
    fields.pages = 4;
    details.validity.status = Validity::PartlyExpired;
    details.validity.asOf = QDate(2026, 11, 24);
    details.validity.since = QDate(2022, 3, 1);
    ValidityReason amended;
    amended.relation = RelationKind::Amends;
    amended.number = u"31-KH/TU"_s;
    amended.scope = u"mục 2"_s;
    amended.from = QDate(2022, 3, 1);
    amended.text = u"Mục 2 được sửa đổi, bổ sung bởi Kế hoạch 31-KH/TU từ ngày 01/3/2022."_s;
    details.validity.reasons = {amended};
    details.links = {
        aLink(RelationKind::Implements, Direction::Outgoing,
              aRow(u"KL"_s, u"44-KL/TW"_s, u"Ban Bí thư"_s, {2019, 1, 22},
                   u"về tiếp tục đẩy mạnh thực hiện Chỉ thị số 09-CT/TW"_s)),
        aLink(RelationKind::Cites, Direction::Outgoing,
              aRow(u"CT"_s, u"09-CT/TW"_s, u"Ban Bí thư khóa XI"_s, {2011, 12, 1},
                   u"tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân bảo vệ an ninh Tổ "
                   "quốc trong tình hình mới"_s)),
        aLink(RelationKind::Amends, Direction::Incoming,
              aRow(u"KH"_s, u"31-KH/TU"_s, u"Ban Thường vụ Tỉnh ủy Kiên Giang"_s, {2022, 3, 1},
                   u"sửa đổi, bổ sung Kế hoạch số 174-KH/TU"_s))};
    details.links[2].relation.scope = u"mục 2"_s;
    details.links[1].relation.confirmed = false;
    Attachment file;
    file.name = u"174-KH-TU.pdf"_s;
    file.sha256 = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    file.bytes = 184320;
    file.pages = 4;
    details.attachments = {file};
    return details;
}

/// In reading order, one line.
QString textOf(const Report &report)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheet.pdf"_s);
    if (!writePdf(report, file))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

class DataSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChapterIsABookmark()
    {
        const Report sheet = makeDataSheet(aPlan(), {}, UiLanguage::Vietnamese);

        QStringList titles;
        for (const OutlineEntry &entry : sheet.outline())
            titles << entry.title;

        QCOMPARE(titles, QStringList({u"1. Thông tin chung"_s, u"2. Tình trạng hiệu lực"_s,
                                      u"3. Lược đồ văn bản"_s, u"4. Tệp đính kèm"_s}));
    }

    void everyFieldAndLinkIsOnPaper()
    {
        const QString text = textOf(makeDataSheet(aPlan(), {}, UiLanguage::Vietnamese));

        for (const QString &expected :
             {u"174-KH/TU"_s, u"Ban Thường vụ Tỉnh ủy Kiên Giang"_s, u"22/7/2019"_s,
              u"Nguyễn Văn A"_s, u"Hết hiệu lực một phần, từ ngày 01/3/2022"_s,
              u"Mục 2 được sửa đổi, bổ sung bởi Kế hoạch 31-KH/TU"_s, u"Thực hiện (1)"_s,
              u"44-KL/TW"_s, u"Được sửa đổi, bổ sung bởi (1)"_s, u"31-KH/TU"_s,
              u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    void theHistoryComesOnlyWhenGiven()
    {
        AuditEvent event;
        event.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        event.who = u"vanthu1"_s;
        event.summary = u"Sửa trích yếu"_s;

        QVERIFY(!textOf(makeDataSheet(aPlan(), {}, UiLanguage::Vietnamese)).contains(u"vanthu1"_s));
        QVERIFY(textOf(makeDataSheet(aPlan(), {event}, UiLanguage::Vietnamese))
                    .contains(u"Sửa trích yếu"_s));
    }

    void aStubSaysThatItIsOne()
    {
        DocumentDetails stub;
        stub.document.fields.number = u"09-CT/TW"_s;
        stub.document.stub = true;

        QVERIFY(textOf(makeDataSheet(stub, {}, UiLanguage::English))
                    .contains(u"only because others cite it"_s));
    }
};

QTEST_MAIN(DataSheetTest)
#include "data_sheet_test.moc"
