// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/details.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace vanthu {

/// Which documents a register holds (Nghị định 30/2020/NĐ-CP, Điều 16 and 22; Phụ lục IV).
enum class RegisterKind { Incoming, Outgoing, Internal };

inline constexpr std::array registerKindNames{
    EnumName<RegisterKind>{RegisterKind::Incoming, u"incoming", u"Văn bản đến",
                           u"Incoming documents"},
    EnumName<RegisterKind>{RegisterKind::Outgoing, u"outgoing", u"Văn bản đi",
                           u"Outgoing documents"},
    EnumName<RegisterKind>{RegisterKind::Internal, u"internal", u"Văn bản nội bộ",
                           u"Internal documents"},
};

/// How long numbers run on before they begin again at 01: offices of the State count by calendar
/// year (Nghị định 30/2020/NĐ-CP, Điều 15), Party committees by term (Hướng dẫn 05-HD/VPTW,
/// 3.1.1).
enum class PeriodKind { Year, Term };

inline constexpr std::array periodKindNames{
    EnumName<PeriodKind>{PeriodKind::Year, u"year", u"Năm", u"Calendar year"},
    EnumName<PeriodKind>{PeriodKind::Term, u"term", u"Nhiệm kỳ", u"Term"},
};

/// Whether all documents share one series of numbers or every type has its own.
enum class Counting { Common, ByType };

inline constexpr std::array countingNames{
    EnumName<Counting>{Counting::Common, u"common", u"Chung các loại", u"All types together"},
    EnumName<Counting>{Counting::ByType, u"type", u"Riêng từng loại", u"Each type for itself"},
};

/// What became of a number.
enum class EntryState { Used, Reserved, Void };

inline constexpr std::array entryStateNames{
    EnumName<EntryState>{EntryState::Used, u"used", u"Đã cấp", u"Given"},
    EnumName<EntryState>{EntryState::Reserved, u"reserved", u"Giữ chỗ", u"Reserved"},
    EnumName<EntryState>{EntryState::Void, u"void", u"Hủy", u"Void"},
};

/// A number of a register, maybe one that was put in between: 174, 174a.
struct RegisterNumber {
    int number = 0;
    QString suffix; ///< "a" to "e"; empty for a number in its order

    /// Below ten with a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I phần II mục 3c).
    [[nodiscard]] QString text() const;
    /// Reads "174", "0174", "174a". Errors: Invalid.
    [[nodiscard]] static Result<RegisterNumber> parse(const QString &text);

    friend bool operator==(const RegisterNumber &, const RegisterNumber &) = default;
};

/// How an office writes its numbers: "{number}/{type}-UBND", "{number}-{type}/TU".
///
/// {number} has to be there; {type} is the type's symbol, which a letter of an office of the State
/// goes without (Điều 8 of Nghị định 30/2020/NĐ-CP's Phụ lục I: "12/UBND-VX"); {year} has four
/// digits; {unit} is who drafted it. An empty part takes the dash beside it along.
class NumberPattern {
public:
    NumberPattern() = default;
    /// Errors: Invalid (no {number}, or an unknown word in braces), with a sentence.
    [[nodiscard]] static Result<NumberPattern> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool usesType() const;

    struct Parts {
        RegisterNumber number;
        QString type; ///< code of the catalogue
        int year = 0;
        QString unit;
    };
    [[nodiscard]] QString formatted(const Parts &parts) const;

    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;

private:
    QString m_text = QStringLiteral("{number}");
};

struct Register {
    RegisterId id;
    QString name; ///< unique in a library
    RegisterKind kind = RegisterKind::Outgoing;
    NumberPattern pattern;
    PeriodKind period = PeriodKind::Year;
    Counting counting = Counting::Common;
    bool insertsAllowed = false; ///< whether the office gives numbers like 174a

    friend bool operator==(const Register &, const Register &) = default;
};

struct RegisterPeriod {
    RegisterPeriodId id;
    RegisterId of;
    QString name; ///< "2019", "2015-2020"
    QDate from;
    std::optional<QDate> until; ///< first day behind it; none while a term goes on
    bool closed = false;

    friend bool operator==(const RegisterPeriod &, const RegisterPeriod &) = default;
};

/// A line of a register.
struct RegisterEntry {
    RegisterEntryId id;
    RegisterPeriodId period;
    QString registerName;
    QString periodName;
    QString series; ///< code of the type where each counts for itself; else empty
    RegisterNumber number;
    QString formatted; ///< "174-KH/TU"
    QDate day;         ///< when the number was given
    EntryState state = EntryState::Used;
    std::optional<DocumentRow> document;
    QString note;                       ///< for whom it is reserved, why it is void
    std::optional<QDate> reservedUntil; ///< last day

    friend bool operator==(const RegisterEntry &, const RegisterEntry &) = default;
};

/// A line of a register with what the catalogue says of its document.
struct RegisterLine {
    RegisterEntry entry;
    DocumentFields fields; ///< empty where no document took the number

    friend bool operator==(const RegisterLine &, const RegisterLine &) = default;
};

/// A period of a register as it is printed and bound.
struct RegisterBook {
    QString parentBody; ///< dotted on the cover where it is not known
    QString office;
    Register book;
    RegisterPeriod period;
    QList<RegisterLine> lines; ///< in the order of the numbers

    friend bool operator==(const RegisterBook &, const RegisterBook &) = default;
};

/// A number that somebody asks for.
struct NumberRequest {
    QDate day;
    QString type; ///< code of the catalogue
    QString unit; ///< who drafted it, for {unit}
    std::optional<DocumentId> document;
    /// One that was reserved, or that another system gave; none: the next one.
    std::optional<RegisterNumber> number;
    /// Put in behind this one: 174 asks for 174a.
    std::optional<int> behind;
    bool reserve = false; ///< kept for later
    QString note;         ///< for whom
    std::optional<QDate> reservedUntil;
};

/// What is not in order in a period of a register.
struct RegisterGaps {
    struct Run {
        QString series;
        int first = 0;
        int last = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };
    QList<Run> missing;             ///< numbers that nobody was given
    QList<RegisterEntry> unused;    ///< reserved for a day that is over
    QList<RegisterEntry> backwards; ///< given on an earlier day than a smaller number
    QList<RegisterEntry> documents; ///< whose document bears another number by now, or is gone

    [[nodiscard]] bool isEmpty() const
    {
        return missing.isEmpty() && unused.isEmpty() && backwards.isEmpty() && documents.isEmpty();
    }
};

} // namespace vanthu
