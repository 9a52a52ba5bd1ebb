// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/storage/document_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
/// A decision that appoints somebody, as a typist makes them from a template.
QString appointment(const QString &number, const QString &day, const QString &who)
{
    return uR"(ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH MẪU Độc lập - Tự do - Hạnh phúc
Số: %1 Mẫu, %2
QUYẾT ĐỊNH
Về việc bổ nhiệm %3 giữ chức Trưởng phòng
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;
Theo đề nghị của Giám đốc Sở Nội vụ,
QUYẾT ĐỊNH:
Điều 1. Bổ nhiệm %3 giữ chức Trưởng phòng Tổ chức thuộc Sở Nội vụ, thời hạn giữ chức vụ là năm năm
kể từ ngày ký quyết định. %3 được hưởng lương và phụ cấp chức vụ theo quy định hiện hành của Nhà nước.
Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính và
%3 chịu trách nhiệm thi hành quyết định này kể từ ngày ký.
Nơi nhận: Như Điều 2; Lưu: VT. CHỦ TỊCH Lê Văn Mẫu)"_s.arg(number, day, who);
}

/// Every tenth word is read wrongly, as a poor scan is.
QString misread(const QString &text)
{
    QStringList words = text.split(u' ');
    for (qsizetype at = 7; at < words.size(); at += 10)
        words[at].replace(words.at(at).size() / 2, 1, u'l');
    return words.join(u' ');
}
} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT

private:
    struct Paper {
        QString number;
        std::optional<QDate> date;
        QString who = u"bà Trần Thị Bình"_s;
        QString text = {}; ///< the appointment unless told otherwise
        bool recognized = false;
    };

    Intake intake() { return Intake(m_library->connection(), *m_contents); }

    IntakeItem arrive(const Paper &paper)
    {
        const QString day = paper.date ? paper.date->toString(u"'ngày' d 'tháng' M 'năm' yyyy"_s)
                                       : u"ngày … tháng … năm 2021"_s;
        const QString text =
            paper.text.isEmpty() ? appointment(paper.number, day, paper.who) : paper.text;
        Intake::StoredFile file;
        file.name = u"%1.pdf"_s.arg(++m_papers);
        file.content = m_contents->putBytes(text.toUtf8() + file.name.toUtf8()).value();
        file.reading = ReadFile{};
        file.reading->mediaType = u"application/pdf"_s;
        file.reading->pages = 1;
        file.reading->text.pages.append(TextPage{{}, text, {}, paper.recognized});
        ReadSelf &self = file.found.self;
        self.kind = PaperKind::Official;
        self.type = u"QĐ"_s;
        self.number = paper.number;
        self.date = paper.date;
        self.issuer = u"Ủy ban nhân dân tỉnh Mẫu"_s;
        self.subject = u"Về việc bổ nhiệm %1 giữ chức Trưởng phòng"_s.arg(paper.who);
        if (!intake().take(file, Intake::Acceptance::Wait))
            qFatal("the paper was not taken");
        return intake().queue()->last();
    }

    DocumentId catalogued(const Paper &paper)
    {
        const IntakeItem item = arrive(paper);
        return intake().accept(item.id, proposalFor(item)).value();
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<ContentStore> m_contents;
    int m_papers = 0;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>();
        m_contents = std::make_unique<ContentStore>(m_library->database().contentFolder());
        m_papers = 0;
    }

    void anotherScanOfAPaperIsNoticed()
    {
        const QDate day(2021, 3, 5);
        const DocumentId known = catalogued({u"15/QĐ-UBND"_s, day});

        const IntakeItem scan =
            arrive({{},
                    day,
                    u"bà Trần Thị Bình"_s,
                    misread(appointment(u"15/QĐ-UBND"_s, u"ngày 5 tháng 3 năm 2021"_s,
                                        u"bà Trần Thị Bình"_s)),
                    true});

        QVERIFY(scan.duplicate.has_value());
        QCOMPARE(scan.duplicate->document, known);
        QVERIFY(scan.duplicate->likeness > 0.8);
        QVERIFY2(scan.doubts.join(u' ').contains(u"15/QĐ-UBND"_s),
                 qPrintable(scan.doubts.join(u' ')));
    }

    void aScanWithTheSameNumberIsAnotherScan()
    {
        const QDate day(2021, 3, 5);
        const DocumentId known = catalogued({u"15/QĐ-UBND"_s, day});

        const IntakeItem scan =
            arrive({u"15/QĐ-UBND"_s, day, u"bà Trần Thị Bình"_s,
                    misread(appointment(u"15/QĐ-UBND"_s, u"ngày 5 tháng 3 năm 2021"_s,
                                        u"bà Trần Thị Bình"_s)),
                    true});

        QCOMPARE(scan.duplicate->document, known);
        QCOMPARE(scan.duplicate->kind, DuplicateKind::Scan);
        QCOMPARE(roleOf(scan.duplicate->kind), AttachmentRole::Scan);
    }

    void aDraftAndItsSignedCopyAreToldApart()
    {
        const DocumentId known = catalogued({u"15/QĐ-UBND"_s, QDate(2021, 3, 5)});
        const IntakeItem draft = arrive({u"/QĐ-UBND"_s, {}});
        QCOMPARE(draft.duplicate->document, known);
        QCOMPARE(draft.duplicate->kind, DuplicateKind::Draft);

        const DocumentId earlier = catalogued({u"/QĐ-UBND"_s, {}, u"ông Nguyễn Văn Cường"_s});
        const IntakeItem copy =
            arrive({u"16/QĐ-UBND"_s, QDate(2021, 3, 6), u"ông Nguyễn Văn Cường"_s});
        QCOMPARE(copy.duplicate->document, earlier);
        QCOMPARE(copy.duplicate->kind, DuplicateKind::SignedCopy);
    }

    void anotherDecisionOfTheSameTemplateIsNoDuplicate()
    {
        catalogued({u"15/QĐ-UBND"_s, QDate(2021, 3, 5)});

        QVERIFY(!arrive({u"16/QĐ-UBND"_s, QDate(2021, 3, 5), u"ông Nguyễn Văn Cường"_s}).duplicate);
        QVERIFY(!arrive({u"17/QĐ-UBND"_s, QDate(2021, 3, 5)}).duplicate);
    }

    void aDraftAboutSomebodyElseIsNoDuplicate()
    {
        catalogued({u"15/QĐ-UBND"_s, QDate(2021, 3, 5)});
        QVERIFY(!arrive({u"/QĐ-UBND"_s, {}, u"ông Nguyễn Văn Cường"_s}).duplicate);
    }

    void twoFilesOfOnePaperMeetInTheQueue()
    {
        const IntakeItem first = arrive({{}, {}});
        const IntakeItem second = arrive({{}, {}});
        QVERIFY(!first.duplicate);
        QCOMPARE(second.duplicate->paper, first.id);
        QCOMPARE(second.duplicate->kind, DuplicateKind::File);

        const DocumentId document = intake().accept(first.id, proposalFor(first)).value();
        QCOMPARE(intake().find(second.id)->duplicate->document, document);
        must(intake().putBack(first.id));
        QVERIFY(!intake().find(second.id)->doubts.filter(first.name).isEmpty());
        must(intake().reject(first.id));
        QVERIFY(!intake().find(second.id)->duplicate);
        QCOMPARE(intake().find(second.id)->doubts.filter(first.name), QStringList());
    }

    void whatIsInTheBinIsNoDuplicate()
    {
        const DocumentId known = catalogued({{}, QDate(2021, 3, 5)});
        QVERIFY(DocumentStore(m_library->connection()).setDeleted(known, true).has_value());
        QVERIFY(!arrive({{}, QDate(2021, 3, 5)}).duplicate);
    }

    void aPaperThatJoinedADocumentComesBackWithItsOwnText()
    {
        const DocumentId known = catalogued({u"15/QĐ-UBND"_s, QDate(2021, 3, 5)});
        const IntakeItem draft = arrive({u"/QĐ-UBND"_s, {}});
        IntakeDecision decision = proposalFor(draft);
        decision.attachTo = known;
        decision.role = roleOf(draft.duplicate->kind);
        QCOMPARE(intake().accept(draft.id, decision).value(), known);

        must(intake().putBack(draft.id));

        QVERIFY(!DocumentStore(m_library->connection()).find(known)->deleted);
        QVERIFY(intake().find(draft.id)->state == IntakeState::Waiting);
        const QList<Duplicate> found =
            intake().duplicatesOf(draft.id, proposalFor(draft).fields).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, DuplicateKind::Draft);
    }

    void manyPapersOfOneTemplateDoNotHideTheOneThatIsTheSame()
    {
        const QDate day(2021, 3, 5);
        const QStringList names = u"An Bình Cường Dũng Giang Hải Khánh Long"_s.split(u' ');
        const auto person = [&names](int at) {
            return u"ông Lê %1 %2"_s.arg(names.at(at % 8), names.at(at / 8));
        };
        for (int number = 1; number <= 60; ++number)
            catalogued({u"%1/QĐ-UBND"_s.arg(number), day, person(number)});

        const IntakeItem draft = arrive({u"/QĐ-UBND"_s, {}, person(37)});

        QVERIFY(draft.duplicate.has_value());
        const Document known =
            DocumentStore(m_library->connection()).find(*draft.duplicate->document).value();
        QCOMPARE(known.fields.number, u"37/QĐ-UBND"_s);
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
