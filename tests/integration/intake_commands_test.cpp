// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vanthuctl.h"

#include <QJsonArray>
#include <QTest>

using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Drives `vanthuctl intake` with real files.
class IntakeCommandsTest : public QObject {
    Q_OBJECT

private:
    static QString paper(const QString &number)
    {
        return u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
               "SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc\n"
               "Số: %1                         Mẫu, ngày 05 tháng 3 năm 2021\n\n"
               "                         QUYẾT ĐỊNH\n"
               "               Ban hành Quy chế văn thư của Sở\n\n"
               "Điều 1. Ban hành kèm theo Quyết định này Quy chế văn thư, lưu trữ của Sở Nội vụ, "
               "áp dụng cho mọi phòng và đơn vị trực thuộc trong việc soạn thảo, ký và gửi.\n"
               "Điều 2. Chánh Văn phòng và các trưởng phòng chịu trách nhiệm thi hành.\n\n"
               "Nơi nhận:                                        GIÁM ĐỐC\n"
               "- Lưu: VT.\n"
               "                                                 Nguyễn Văn Mẫu\n"_s.arg(number);
    }

    QList<QJsonObject> queue()
    {
        return m_ctl->run({u"--json"_s, u"intake"_s, u"list"_s}).objects();
    }

    std::unique_ptr<Vanthuctl> m_ctl;

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Vanthuctl>();
        QCOMPARE(m_ctl->run({u"init"_s}).exit, 0);
    }

    void theListSaysWhatADraftIsADuplicateOf()
    {
        m_ctl->run({u"import"_s, u"--accept"_s, m_ctl->written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s))});

        const Answer imported = m_ctl->run(
            {u"--json"_s, u"import"_s, m_ctl->written(u"b.txt"_s, paper(u"      /QĐ-SNV"_s))});

        QCOMPARE(imported.json().value("result"_L1).toString(), u"waiting"_s);
        const QJsonObject duplicate = queue().first().value("duplicate"_L1).toObject();
        QCOMPARE(duplicate.value("kind"_L1).toString(), u"draft"_s);
        QVERIFY(duplicate.value("likeness"_L1).toDouble() > 0.9);
        const QJsonObject known = duplicate.value("document"_L1).toObject();
        QCOMPARE(known.value("number"_L1).toString(), u"15/QĐ-SNV"_s);
        const QString listed = m_ctl->run({u"intake"_s, u"list"_s}).out;
        QVERIFY2(listed.contains(u"draft"_s) && listed.contains(u"15/QĐ-SNV"_s),
                 qPrintable(listed));
    }

    void aDuplicateJoinsItsDocumentAsADraft()
    {
        m_ctl->run({u"import"_s, u"--accept"_s, m_ctl->written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s))});
        m_ctl->run({u"import"_s, m_ctl->written(u"b.txt"_s, paper(u"      /QĐ-SNV"_s))});
        const QString id = queue().first().value("id"_L1).toString();

        QCOMPARE(m_ctl->run({u"intake"_s, u"join"_s, id, u"--role"_s, u"nonsense"_s}).exit, 2);
        QCOMPARE(m_ctl->run({u"intake"_s, u"join"_s, id}).exit, 0);

        const QJsonArray files = m_ctl->run({u"--json"_s, u"show"_s, u"15/QĐ-SNV"_s})
                                     .json()
                                     .value("attachments"_L1)
                                     .toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(1).toObject().value("role"_L1).toString(), u"draft"_s);
        QCOMPARE(queue().size(), 0);
    }

    void aPaperThatIsNoDuplicateCannotJoin()
    {
        m_ctl->run({u"import"_s, m_ctl->written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s))});
        const Answer refused =
            m_ctl->run({u"intake"_s, u"join"_s, queue().first().value("id"_L1).toString()});
        QCOMPARE(refused.exit, 5);
        QVERIFY(refused.err.contains(u"no duplicate"_s));
    }

    void onlyWhatIsCertainIsAcceptedAtOnceAndATwinWaits()
    {
        const QString second = paper(u"15/QĐ-SNV"_s) + u"\n- Như trên.\n"_s;
        m_ctl->run({u"import"_s, m_ctl->written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s)),
                    m_ctl->written(u"b.txt"_s, second),
                    m_ctl->written(u"c.txt"_s, u"Một trang không phải văn bản."_s)});
        QCOMPARE(queue().size(), 3);

        const Answer accepted = m_ctl->run({u"--json"_s, u"intake"_s, u"accept"_s, u"--certain"_s});

        QCOMPARE(accepted.exit, 0);
        QCOMPARE(accepted.json().value("accepted"_L1).toInt(), 1);
        QCOMPARE(queue().size(), 2);
    }
};

QTEST_GUILESS_MAIN(IntakeCommandsTest)
#include "intake_commands_test.moc"
