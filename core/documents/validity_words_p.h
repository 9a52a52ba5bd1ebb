// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/life.h"
#include "core/documents/validity.h"

namespace vanthu {

/// The sentences of the reasons, in one language. They know no rules: who asks has decided.
class ValidityWords {
public:
    /// `subject` outlives the words.
    ValidityWords(const ValiditySubject &subject, UiLanguage language)
        : m_subject(subject)
        , m_language(language)
    {
    }

    // of the document's own days
    [[nodiscard]] ValidityReason inForce(const LifeDays &days) const;
    [[nodiscard]] ValidityReason notYet(const LifeDays &days) const;
    [[nodiscard]] ValidityReason expired() const;
    [[nodiscard]] ValidityReason fell(Day day, const DetailedDocument &with) const;
    [[nodiscard]] ValidityReason stub() const;
    [[nodiscard]] ValidityReason beginningUnknown(const LifeDays &days) const;

    // of an act
    [[nodiscard]] ValidityReason works(const ActingDocument &by, const LifeAct &act) const;
    [[nodiscard]] ValidityReason adds(const ActingDocument &by, Day day) const;
    /// It may or may not bear on the status: its day, its reach or its right is not known.
    [[nodiscard]] ValidityReason open(const ActingDocument &by, const LifeAct &act) const;
    /// Why it works from its day.
    [[nodiscard]] ValidityReason basis(const ActingDocument &by, const LifeAct &act) const;
    [[nodiscard]] ValidityReason later(const ActingDocument &by, const LifeAct &act) const;
    [[nodiscard]] ValidityReason over(const ActingDocument &by, const LifeAct &act) const;
    [[nodiscard]] ValidityReason takenBack(const ActingDocument &by, const LifeAct &act) const;
    [[nodiscard]] ValidityReason tooOld(const ActingDocument &by) const;
    [[nodiscard]] ValidityReason powerless(const ActingDocument &by) const;

private:
    [[nodiscard]] ValidityReason own(const QString &text, std::optional<QDate> from) const;
    [[nodiscard]] ValidityReason because(const ActingDocument &by, const QString &text,
                                         std::optional<QDate> from) const;
    [[nodiscard]] QString nameOf(const QString &type, const QString &number) const;
    [[nodiscard]] QString nameOf(const ActingDocument &by) const;
    [[nodiscard]] QString scopeName(const QString &scope) const;
    [[nodiscard]] QString suspension(const ActingDocument &by, const QString &day) const;
    [[nodiscard]] QString whatItDoes(const ActingDocument &by, const QString &day) const;

    const ValiditySubject &m_subject;
    UiLanguage m_language;
};

} // namespace vanthu
