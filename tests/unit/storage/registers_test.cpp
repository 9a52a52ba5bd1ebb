// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_entry_store.h"
#include "core/storage/register_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
Register decisions()
{
    Register book;
    book.name = u"Quyết định"_s;
    book.pattern = NumberPattern::parse(u"{number}/QĐ-UBND"_s).value();
    return book;
}

Register ofParty()
{
    Register book;
    book.name = u"Văn bản của Tỉnh ủy"_s;
    book.pattern = NumberPattern::parse(u"{number}-{type}/TU"_s).value();
    book.period = PeriodKind::Term;
    book.counting = Counting::ByType;
    return book;
}

NumberRequest on(QDate day, const QString &type = u"QĐ"_s)
{
    NumberRequest request;
    request.day = day;
    request.type = type;
    return request;
}

const QDate march = QDate(2026, 3, 5);
} // namespace

class RegistersTest : public QObject {
    Q_OBJECT

private:
    /// A library with one register.
    struct Office {
        TemporaryLibrary library;
        RegisterStore registers{library.connection()};
        RegisterEntryStore entries{library.connection()};
        Register book;

        explicit Office(const Register &added)
        {
            must(registers.add(added).map([](RegisterId) {}));
            book = registers.find(added.name).value();
        }
        QString next(const NumberRequest &request)
        {
            return entries.give(book, request).value().formatted;
        }
        RegisterPeriod newest() { return registers.period(book, {}).value(); }
    };

private Q_SLOTS:
    void numbersRunThroughTheYearAndBeginAgain()
    {
        Office office(decisions());

        QCOMPARE(office.next(on(march)), u"01/QĐ-UBND"_s);
        QCOMPARE(office.next(on(march)), u"02/QĐ-UBND"_s);
        QCOMPARE(office.next(on(QDate(2027, 1, 1))), u"01/QĐ-UBND"_s);
        QCOMPARE(office.next(on(QDate(2026, 12, 31))), u"03/QĐ-UBND"_s);
    }

    void aTermCountsEachTypeForItselfUntilTheNextBegins()
    {
        Office office(ofParty());
        RegisterPeriod term;
        term.of = office.book.id;
        term.name = u"2020-2025"_s;
        term.from = QDate(2020, 10, 17);
        QVERIFY(office.registers.addPeriod(term));

        QCOMPARE(office.next(on(march, u"KH"_s)), u"01-KH/TU"_s);
        QCOMPARE(office.next(on(march, u"NQ"_s)), u"01-NQ/TU"_s);
        QCOMPARE(office.next(on(march, u"KH"_s)), u"02-KH/TU"_s);

        term.name = u"2026-2030"_s;
        term.from = QDate(2026, 4, 1);
        QVERIFY(office.registers.addPeriod(term));
        QCOMPARE(office.next(on(QDate(2026, 4, 1), u"KH"_s)), u"01-KH/TU"_s);
        QCOMPARE(office.next(on(march, u"KH"_s)), u"03-KH/TU"_s);
    }

    void aDayOutsideEveryTermAndAMissingTypeAreSaid()
    {
        Office office(ofParty());
        QCOMPARE(office.entries.give(office.book, on(march, u"KH"_s)).error().code,
                 Error::Code::NotFound);
        RegisterPeriod term;
        term.of = office.book.id;
        term.name = u"2020-2025"_s;
        term.from = QDate(2020, 10, 17);
        QVERIFY(office.registers.addPeriod(term));

        QCOMPARE(office.entries.give(office.book, on(march, {})).error().code,
                 Error::Code::Invalid);
    }

    void aReservedNumberIsTakenLater()
    {
        Office office(decisions());
        NumberRequest kept = on(march);
        kept.reserve = true;
        kept.note = u"Phòng Nội vụ"_s;
        kept.reservedUntil = march.addDays(3);
        QCOMPARE(office.next(kept), u"01/QĐ-UBND"_s);
        QCOMPARE(office.next(on(march)), u"02/QĐ-UBND"_s);

        NumberRequest taken = on(march.addDays(1));
        taken.number = RegisterNumber{1, {}};
        const RegisterEntry entry = office.entries.give(office.book, taken).value();

        QCOMPARE(entry.state, EntryState::Used);
        QCOMPARE(entry.day, march.addDays(1));
        QCOMPARE(office.entries.give(office.book, taken).error().code, Error::Code::Refused);
    }

    void aVoidNumberStaysInItsPlaceWithTheReason()
    {
        Office office(decisions());
        office.next(on(march));

        const auto mute =
            office.entries.makeVoid(office.book, office.newest(), {}, {1, {}}, u" "_s);
        QCOMPARE(mute.error().code, Error::Code::Invalid);
        const RegisterEntry entry =
            office.entries.makeVoid(office.book, office.newest(), {}, {1, {}}, u"in nhầm"_s)
                .value();

        QCOMPARE(entry.state, EntryState::Void);
        QCOMPARE(entry.note, u"in nhầm"_s);
        QCOMPARE(office.next(on(march)), u"02/QĐ-UBND"_s);
        NumberRequest again = on(march);
        again.number = RegisterNumber{1, {}};
        QCOMPARE(office.entries.give(office.book, again).error().code, Error::Code::Refused);
    }

    void numbersInBetweenAreGivenWhereTheOfficeAllowsThem()
    {
        Office strict(decisions());
        strict.next(on(march));
        NumberRequest between = on(march);
        between.behind = 1;
        QCOMPARE(strict.entries.give(strict.book, between).error().code, Error::Code::Refused);

        Register lenient = decisions();
        lenient.insertsAllowed = true;
        Office office(lenient);
        QCOMPARE(office.entries.give(office.book, between).error().code, Error::Code::NotFound);
        office.next(on(march));
        for (const QString &letter : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            QCOMPARE(office.next(between), u"01"_s + letter + u"/QĐ-UBND"_s);
        QCOMPARE(office.entries.give(office.book, between).error().code, Error::Code::Refused);
        QCOMPARE(office.next(on(march)), u"02/QĐ-UBND"_s);
    }

    void aClosedPeriodGivesNothingUntilItIsReopened()
    {
        Office office(decisions());
        office.next(on(march));
        QVERIFY(office.registers.setClosed(office.newest(), true, {}));

        QCOMPARE(office.entries.give(office.book, on(march)).error().code, Error::Code::Refused);
        QCOMPARE(office.registers.setClosed(office.newest(), true, {}).error().code,
                 Error::Code::Refused);
        QVERIFY(office.registers.setClosed(office.newest(), false, u"bỏ sót"_s));
        QCOMPARE(office.next(on(march)), u"02/QĐ-UBND"_s);
    }

    void gapsTellWhatIsMissingUnusedOrOutOfOrder()
    {
        Office office(decisions());
        office.next(on(march));
        NumberRequest given = on(march.addDays(2));
        given.number = RegisterNumber{5, {}};
        office.next(given);
        NumberRequest kept = on(march.addDays(2));
        kept.reserve = true;
        kept.reservedUntil = march.addDays(3);
        office.next(kept);
        office.next(on(march.addDays(1)));

        const RegisterGaps gaps =
            office.entries.gaps(office.book, office.newest(), march.addDays(10)).value();

        QCOMPARE(gaps.missing, (QList<RegisterGaps::Run>{{{}, 2, 4}}));
        QCOMPARE(gaps.unused.size(), 1);
        QCOMPARE(gaps.unused.first().number.number, 6);
        QCOMPARE(gaps.backwards.size(), 1);
        QCOMPARE(gaps.backwards.first().number.number, 7);
        QVERIFY(gaps.documents.isEmpty());
    }

    void twoRegistersCannotBearOneName()
    {
        Office office(decisions());
        Register same = decisions();
        same.name = u"QUYET DINH"_s;

        QCOMPARE(office.registers.add(same).error().code, Error::Code::Refused);
        QVERIFY(office.registers.find(u"quyet dinh"_s));
    }

    void aRegisterThatCountsByTypeHasTheTypeInItsNumbers()
    {
        TemporaryLibrary library;
        Register book = decisions();
        book.counting = Counting::ByType;

        QCOMPARE(RegisterStore(library.connection()).add(book).error().code, Error::Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(RegistersTest)
#include "registers_test.moc"
