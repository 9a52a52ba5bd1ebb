// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/check_words_p.h"
#include "core/documents/life.h"

namespace vanthu {

/// One document under the rules.
class DocumentCheck {
public:
    /// `one` outlives the check.
    DocumentCheck(const CheckedCase &one, QDate today, UiLanguage language)
        : m_case(one)
        , m_today(today)
        , m_language(language)
    {
    }

    // of its own fields
    void lookAtDates();
    void lookAtNumber();
    void lookAtIssuer();
    void lookAtSuspension();
    // of its links
    void lookAtActs();
    void lookAtGrounds();
    void lookAtPairs();

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

private:
    /// What one link says of both documents.
    struct Act {
        const CheckedLink &link;
        DayRange issued; ///< of this document
        DayRange otherIssued;
        std::optional<QDate> works; ///< the day from which it acts
        Life otherLife;
    };

    [[nodiscard]] Act actOf(const CheckedLink &link) const;
    void lookAtAct(const Act &act);
    void lookAtRank(const CheckedLink &link);
    void lookAtDays(const Act &act);
    void lookAtWhatWasLeft(const Act &act);
    void lookAtReading(const CheckedLink &link);
    void lookAtGround(const Act &act);
    void lookAtParent(const Act &act);

    void add(CheckCode code, const QList<DocumentId> &related, const QStringList &arguments)
    {
        m_findings.append(finding(code, m_language, m_case.document, related, arguments));
    }
    [[nodiscard]] QString own() const { return checkedName(m_case.document, m_language); }
    [[nodiscard]] QString name(const CheckedLink &link) const
    {
        return checkedName(link.other, m_language);
    }
    /// The relation as a verb inside a sentence.
    [[nodiscard]] QString verb(const CheckedLink &link) const;

    const CheckedCase &m_case;
    QDate m_today;
    UiLanguage m_language;
    QList<Finding> m_findings;
};

} // namespace vanthu
