// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_type.h"
#include "core/documents/validity_words_p.h"

#include <QCoreApplication>

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

QString dayText(Day day)
{
    const auto date = dateOf(day);
    return date ? dayText(*date) : Sentences::tr("a day that is not known");
}
} // namespace

QString ValidityWords::nameOf(const QString &type, const QString &number) const
{
    const QString word = documentTypeName(type, m_language);
    return word.isEmpty() ? number : word + u' ' + number;
}

QString ValidityWords::nameOf(const ActingDocument &by) const
{
    return nameOf(by.type, by.number);
}

ValidityReason ValidityWords::own(const QString &text, std::optional<QDate> from) const
{
    ValidityReason reason;
    reason.document = m_subject.id;
    reason.number = m_subject.number;
    reason.from = from;
    reason.text = text;
    return reason;
}

ValidityReason ValidityWords::because(const ActingDocument &by, const QString &text,
                                      std::optional<QDate> from) const
{
    ValidityReason reason;
    reason.relation = by.kind;
    reason.link = by.relation;
    reason.document = by.id;
    reason.number = by.number;
    reason.scope = by.scope;
    reason.from = from;
    // a scope that opens the sentence is written small: "khoản 2 Điều 5"
    const QString sentence = text.left(1).toUpper() + text.mid(1);
    reason.text =
        by.confirmed
            ? sentence
            : Sentences::tr("%1 The program read this; nobody has confirmed it.").arg(sentence);
    return reason;
}

ValidityReason ValidityWords::inForce(const LifeDays &days) const
{
    const QString day = dayText(days.begins.last);
    ValidityReason reason = own({}, dateOf(days.begins.last));
    reason.field = m_subject.effective ? u"effective"_s : u"date"_s;
    reason.text = m_subject.effective
                      ? Sentences::tr("In force since %1; nothing in the library ends it.").arg(day)
                      : Sentences::tr("In force since its date, %1, by convention: it states no "
                                      "other day; nothing in the library ends it.")
                            .arg(day);
    return reason;
}

ValidityReason ValidityWords::notYet(const LifeDays &days) const
{
    const QString day = dayText(days.begins.first);
    ValidityReason reason = own({}, dateOf(days.begins.first));
    reason.field = m_subject.effective ? u"effective"_s : u"date"_s;
    reason.text = days.begins.isKnown() ? Sentences::tr("It takes effect on %1.").arg(day)
                                        : Sentences::tr("It was not there before %1.").arg(day);
    return reason;
}

ValidityReason ValidityWords::expired() const
{
    ValidityReason reason =
        own(Sentences::tr("It ends by its own terms on %1.").arg(dayText(*m_subject.expiry)),
            m_subject.expiry);
    reason.field = u"expiry"_s;
    return reason;
}

ValidityReason ValidityWords::fell(Day day, const DetailedDocument &with) const
{
    ValidityReason reason =
        own(Sentences::tr("It expired on %1 together with %2, which it details (Law 80/2015/QH13, "
                          "Article 154.4).")
                .arg(dayText(day), nameOf(with.type, with.number)),
            dateOf(day));
    reason.relation = RelationKind::Guides;
    reason.link = with.relation;
    reason.document = with.id;
    reason.number = with.number;
    return reason;
}

ValidityReason ValidityWords::stub() const
{
    return own(Sentences::tr("The document itself is not in the library."), {});
}

ValidityReason ValidityWords::beginningUnknown(const LifeDays &days) const
{
    if (days.begins.first == sinceEver)
        return own(Sentences::tr("The day on which it takes effect is not known."), {});
    if (days.begins.last == forEver) {
        return own(Sentences::tr("The day on which it takes effect is not known; its date, %1, is "
                                 "not that day: a normative document states it.")
                       .arg(dayText(days.begins.first)),
                   {});
    }
    return own(Sentences::tr("The day on which it takes effect is only known to lie between %1 "
                             "and %2.")
                   .arg(dayText(days.begins.first), dayText(days.begins.last)),
               {});
}

QString ValidityWords::scopeName(const QString &scope) const
{
    const QString said = saidScope(scope);
    if (said == u"một số điều"_s)
        return Sentences::tr("Some articles");
    if (said == u"một số khoản"_s)
        return Sentences::tr("Some clauses");
    if (said == u"một số điểm"_s)
        return Sentences::tr("Some points");
    return said == u"một phần"_s ? Sentences::tr("A part") : said;
}

QString ValidityWords::suspension(const ActingDocument &by, const QString &day) const
{
    const QString name = nameOf(by);
    if (!by.until) {
        return by.scope.isEmpty() ? Sentences::tr("Suspended by %1 from %2.").arg(name, day)
                                  : Sentences::tr("%3 suspended by %1 from %2.")
                                        .arg(name, day, scopeName(by.scope));
    }
    const QString until = dayText(*by.until);
    return by.scope.isEmpty()
               ? Sentences::tr("Suspended by %1 from %2 until %3.").arg(name, day, until)
               : Sentences::tr("%4 suspended by %1 from %2 until %3.")
                     .arg(name, day, until, scopeName(by.scope));
}

QString ValidityWords::whatItDoes(const ActingDocument &by, const QString &day) const
{
    const QString name = nameOf(by);
    const QString scope = scopeName(by.scope);
    switch (by.kind) {
    case RelationKind::Replaces:
        return scope.isEmpty() ? Sentences::tr("Replaced by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 replaced by %1 from %2.").arg(name, day, scope);
    case RelationKind::Repeals:
        return scope.isEmpty() ? Sentences::tr("Repealed by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 repealed by %1 from %2.").arg(name, day, scope);
    case RelationKind::Suspends: return suspension(by, day);
    case RelationKind::Resumes:
        return scope.isEmpty()
                   ? Sentences::tr("Put back into force by %1 from %2.").arg(name, day)
                   : Sentences::tr("%3 put back into force by %1 from %2.").arg(name, day, scope);
    default:
        return scope.isEmpty() ? Sentences::tr("Amended by %1 from %2.").arg(name, day)
                               : Sentences::tr("%3 amended by %1 from %2.").arg(name, day, scope);
    }
}

ValidityReason ValidityWords::works(const ActingDocument &by, const LifeAct &act) const
{
    return because(by, whatItDoes(by, dayText(act.works.last)), dateOf(act.works.last));
}

ValidityReason ValidityWords::adds(const ActingDocument &by, Day day) const
{
    return because(
        by, Sentences::tr("%3 put in by %1 from %2.").arg(nameOf(by), dayText(day), by.scope),
        dateOf(day));
}

ValidityReason ValidityWords::open(const ActingDocument &by, const LifeAct &act) const
{
    const QString name = nameOf(by);
    if (act.disputed) {
        return because(by,
                       Sentences::tr("%1 ends this document and this document ends %1; neither is "
                                     "the older one, so which of them holds is not known.")
                           .arg(name),
                       dateOf(act.works.first));
    }
    if (act.reach == LifeAct::Reach::Unclear) {
        return because(by,
                       Sentences::tr("%1 acts on this document from %2, but which provisions it "
                                     "means is not known.")
                           .arg(name, dayText(act.works.first)),
                       dateOf(act.works.first));
    }
    return because(by,
                   Sentences::tr("%1 The day is not known: %2 has no full date.")
                       .arg(whatItDoes(by, dayText(sinceEver)), name),
                   {});
}

ValidityReason ValidityWords::basis(const ActingDocument &by, const LifeAct &act) const
{
    const QString name = nameOf(by);
    const QString day = dayText(act.works.last);
    ValidityReason reason = because(by, {}, dateOf(act.works.last));
    reason.relation.reset();
    reason.link.reset();
    reason.scope.clear();
    reason.depth = 1;
    if (by.from && *by.from == dateOf(act.works.last)) {
        reason.link = by.relation;
        reason.text = Sentences::tr("%1 is the day that is named for what %2 does.").arg(day, name);
    } else if (by.effective && *by.effective == dateOf(act.works.last)) {
        reason.field = u"effective"_s;
        reason.text = Sentences::tr("%1 took effect on %2.").arg(name, day);
    } else if (by.issued && *by.issued == dateOf(act.works.last)) {
        reason.field = u"date"_s;
        reason.text = Sentences::tr("No effective day of %1 is known, so its date, %2, is taken.")
                          .arg(name, day);
    } else {
        reason.blocked = true;
        reason.text =
            Sentences::tr("%1 could not act before %2: it was not in force.").arg(name, day);
    }
    return reason;
}

ValidityReason ValidityWords::later(const ActingDocument &by, const LifeAct &act) const
{
    return because(by, Sentences::tr("Not yet: %1").arg(whatItDoes(by, dayText(act.works.last))),
                   dateOf(act.works.last));
}

ValidityReason ValidityWords::over(const ActingDocument &by, const LifeAct &act) const
{
    return because(by, Sentences::tr("No longer: %1").arg(whatItDoes(by, dayText(act.works.last))),
                   dateOf(act.works.last));
}

ValidityReason ValidityWords::takenBack(const ActingDocument &by, const LifeAct &act) const
{
    return because(by, Sentences::tr("Taken back: %1").arg(whatItDoes(by, dayText(act.works.last))),
                   dateOf(act.works.last));
}

ValidityReason ValidityWords::tooOld(const ActingDocument &by) const
{
    return because(by,
                   Sentences::tr("%1 is older than this document, so it cannot act on it. Check "
                                 "the dates and the direction of the link.")
                       .arg(nameOf(by)),
                   by.from);
}

ValidityReason ValidityWords::powerless(const ActingDocument &by) const
{
    std::optional<QDate> due = by.from ? by.from : by.effective;
    if (!due)
        due = by.issued;
    ValidityReason reason = because(
        by, Sentences::tr("%1 does nothing: it was never in force to do it.").arg(nameOf(by)), due);
    reason.blocked = true;
    return reason;
}

} // namespace vanthu
