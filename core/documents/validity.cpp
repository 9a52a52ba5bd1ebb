// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/validity.h"

#include "core/documents/document_type.h"

#include <QCoreApplication>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString dayText(QDate day)
{
    return day.toString(u"d/M/yyyy"_s);
}

/// An act with the day from which it works.
struct Act {
    ActingDocument by;
    std::optional<QDate> from;
};

/// What acts do together on one day.
struct Standing {
    Validity status = Validity::Unknown;
    QList<ValidityReason> reasons;
};

bool endsWhole(const ActingDocument &by)
{
    return by.scope.isEmpty()
           && (by.kind == RelationKind::Replaces || by.kind == RelationKind::Repeals);
}

bool endsPart(const ActingDocument &by)
{
    return by.kind == RelationKind::Amends
           || (!by.scope.isEmpty()
               && (by.kind == RelationKind::Replaces || by.kind == RelationKind::Repeals));
}

QString nameOf(const ActingDocument &by, UiLanguage language)
{
    const QString type = documentTypeName(by.type, language);
    return type.isEmpty() ? by.number : type + u' ' + by.number;
}

class Calculator {
public:
    Calculator(const DocumentFields &document, DocumentId id, bool stub,
               const QList<ActingDocument> &acting, UiLanguage language)
        : m_document(document)
        , m_id(id)
        , m_stub(stub)
        , m_language(language)
    {
        for (const ActingDocument &by : acting) {
            // an act works from the day it names, else from the acting document's own
            std::optional<QDate> from = by.from ? by.from : by.effective;
            m_acts.append({by, from ? from : by.issued});
        }
        std::stable_sort(m_acts.begin(), m_acts.end(), [](const Act &left, const Act &right) {
            return left.from.value_or(QDate(9999, 1, 1)) < right.from.value_or(QDate(9999, 1, 1));
        });
    }

    [[nodiscard]] ValidityReport report(QDate asOf) const;
    [[nodiscard]] QList<StatusPeriod> periods() const;

private:
    [[nodiscard]] std::optional<QDate> begins() const
    {
        return m_document.effective ? m_document.effective : m_document.date;
    }
    [[nodiscard]] Standing standing(QDate day) const;
    [[nodiscard]] Standing underActs(QDate day) const;
    [[nodiscard]] QList<QDate> turningDays() const;
    [[nodiscard]] ValidityReason own(const QString &text, std::optional<QDate> from) const;
    [[nodiscard]] ValidityReason because(const Act &act, const QString &sentence) const;
    [[nodiscard]] QString endSentence(const Act &act) const;

    DocumentFields m_document;
    DocumentId m_id;
    bool m_stub;
    UiLanguage m_language;
    QList<Act> m_acts;
};

ValidityReason Calculator::own(const QString &text, std::optional<QDate> from) const
{
    return {std::nullopt, m_id, m_document.number, {}, from, text};
}

ValidityReason Calculator::because(const Act &act, const QString &sentence) const
{
    return {act.by.kind, act.by.id, act.by.number, act.by.scope, act.from, sentence};
}

QString Calculator::endSentence(const Act &act) const
{
    const QString name = nameOf(act.by, m_language);
    const QString day = act.from ? dayText(*act.from) : QString();
    const QString &scope = act.by.scope;
    switch (act.by.kind) {
    case RelationKind::Replaces:
        return scope.isEmpty() ? Sentences::tr("Replaced by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 replaced by %1 from %2.").arg(name, day, scope);
    case RelationKind::Repeals:
        return scope.isEmpty() ? Sentences::tr("Repealed by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 repealed by %1 from %2.").arg(name, day, scope);
    default:
        return scope.isEmpty() ? Sentences::tr("Amended by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 amended by %1 from %2.").arg(name, day, scope);
    }
}

Standing Calculator::underActs(QDate day) const
{
    Standing result{Validity::InForce, {}};
    std::optional<Act> suspension;
    for (const Act &act : m_acts) {
        if (!act.from || *act.from > day)
            continue;
        if (endsWhole(act.by))
            return {Validity::Expired, {because(act, endSentence(act))}};
        if (endsPart(act.by)) {
            result.status = Validity::PartlyExpired;
            result.reasons.append(because(act, endSentence(act)));
        }
        if (act.by.kind == RelationKind::Suspends && act.by.scope.isEmpty())
            suspension = act;
        if (act.by.kind == RelationKind::Resumes)
            suspension.reset();
    }
    if (suspension && (!suspension->by.until || day <= *suspension->by.until)) {
        const QString name = nameOf(suspension->by, m_language);
        const QString text =
            suspension->by.until
                ? Sentences::tr("Suspended by %1 from %2 until %3.")
                      .arg(name, dayText(*suspension->from), dayText(*suspension->by.until))
                : Sentences::tr("Suspended by %1 from %2.").arg(name, dayText(*suspension->from));
        return {Validity::Suspended, {because(*suspension, text)}};
    }
    return result;
}

Standing Calculator::standing(QDate day) const
{
    const Standing acts = underActs(day);
    if (acts.status == Validity::Expired)
        return acts;
    if (m_document.expiry && *m_document.expiry <= day) {
        return {
            Validity::Expired,
            {own(Sentences::tr("It ends by its own terms on %1.").arg(dayText(*m_document.expiry)),
                 m_document.expiry)}};
    }
    const auto begin = begins();
    if (begin && *begin > day) {
        return {Validity::NotYetInForce,
                {own(Sentences::tr("It takes effect on %1.").arg(dayText(*begin)), begin)}};
    }
    if (acts.status != Validity::InForce)
        return acts;
    if (m_stub) {
        return {Validity::Unknown,
                {own(Sentences::tr("The document itself is not in the library."), {})}};
    }
    if (!begin || m_document.datePrecision != DatePrecision::Day) {
        return {Validity::Unknown,
                {own(Sentences::tr("The day on which it takes effect is not known."), {})}};
    }
    const QString sentence =
        m_document.effective
            ? Sentences::tr("In force since %1; nothing in the library ends it.")
                  .arg(dayText(*begin))
            : Sentences::tr("In force since its date, %1, by convention: it states no other day; "
                            "nothing in the library ends it.")
                  .arg(dayText(*begin));
    return {Validity::InForce, {own(sentence, begin)}};
}

QList<QDate> Calculator::turningDays() const
{
    QList<QDate> days;
    if (begins())
        days << *begins();
    if (m_document.expiry)
        days << *m_document.expiry;
    for (const Act &act : m_acts) {
        if (act.from)
            days << *act.from;
        if (act.by.kind == RelationKind::Suspends && act.by.until)
            days << act.by.until->addDays(1);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

ValidityReport Calculator::report(QDate asOf) const
{
    ValidityReport report;
    report.asOf = asOf;
    Standing now = standing(asOf);
    report.status = now.status;
    report.reasons = std::move(now.reasons);
    const QList<QDate> days = turningDays();
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        if (*day > asOf)
            continue;
        if (standing(*day).status != report.status)
            break;
        report.since = *day;
    }
    for (const QDate day : days) {
        if (day > asOf && standing(day).status != report.status) {
            report.until = day;
            break;
        }
    }
    return report;
}

QList<StatusPeriod> Calculator::periods() const
{
    const QList<QDate> days = turningDays();
    QList<StatusPeriod> periods{
        {standing(days.isEmpty() ? QDate(1, 1, 1) : days.first().addDays(-1)).status, {}, {}}};
    for (const QDate day : days) {
        const Validity status = standing(day).status;
        if (status == periods.last().status)
            continue;
        periods.last().until = day;
        periods.append({status, day, {}});
    }
    return periods;
}
} // namespace

QList<StatusPeriod> statusPeriods(const DocumentFields &document, bool stub,
                                  const QList<ActingDocument> &acting)
{
    return Calculator(document, {}, stub, acting, UiLanguage::Vietnamese).periods();
}

ValidityReport computeValidity(const DocumentFields &document, DocumentId id, bool stub,
                               const QList<ActingDocument> &acting, QDate asOf, UiLanguage language)
{
    return Calculator(document, id, stub, acting, language).report(asOf);
}

} // namespace vanthu
