// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

class TextFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(240, 400);
        auto *rows = new QVBoxLayout(m_window.get());
        m_field = new TextField(m_window.get());
        rows->addWidget(m_field);
        rows->addStretch(1);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aLongValueIsShownWhole()
    {
        m_field->setText(u"về công tác văn thư"_s);
        const int one = m_field->height();

        m_field->setText(u"tiếp tục đẩy mạnh thực hiện phong trào toàn dân bảo vệ an ninh Tổ quốc "
                         "trong tình hình mới trên địa bàn tỉnh"_s);

        QVERIFY(m_field->height() > one);
        QVERIFY(m_field->viewport()->rect().contains(m_field->cursorRect().adjusted(0, 0, -2, -2)));
        QTextCursor end(m_field->document());
        end.movePosition(QTextCursor::End);
        QVERIFY(m_field->viewport()->height() >= m_field->cursorRect(end).bottom());
    }

    void enterFinishesTheEditingAndAddsNoLine()
    {
        m_field->setText(u"cũ"_s);
        QSignalSpy finished(m_field, &TextField::editingFinished);

        m_field->selectAll();
        QTest::keyClicks(m_field, u"new"_s);
        QTest::keyClick(m_field, Qt::Key_Return);

        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_field->text(), u"new"_s);
    }

    void escapeBringsTheValueBack()
    {
        m_field->setText(u"cũ"_s);
        QTest::keyClicks(m_field, u"more"_s);

        QTest::keyClick(m_field, Qt::Key_Escape);

        QCOMPARE(m_field->text(), u"cũ"_s);
        QVERIFY(!m_field->isEdited());
    }

    void pastedLinesBecomeOneParagraph()
    {
        m_field->setText({});
        QApplication::clipboard()->setText(u"tiếp tục\nđẩy mạnh"_s);

        m_field->paste();

        QCOMPARE(m_field->text(), u"tiếp tục đẩy mạnh"_s);
        QCOMPARE(m_field->blockCount(), 1);
    }

private:
    std::unique_ptr<QWidget> m_window;
    TextField *m_field = nullptr;
};

QTEST_MAIN(TextFieldTest)
#include "text_field_test.moc"
