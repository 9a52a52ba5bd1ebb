// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/numerals_p.h"
#include "core/documents/provision.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int longestRange = 500;
/// Points run through these (Nghị định 30/2020/NĐ-CP; DOMAIN.md 2.6): đ follows d, no f, j, w, z.
constexpr QStringView pointLetters = u"abcdđeghiklmnopqrstuvxy";

struct LevelWord {
    const char16_t *folded;
    ProvisionLevel level;
};

/// Longer ones first.
constexpr std::array levelWords{
    LevelWord{u"phu luc", ProvisionLevel::Annex},
    LevelWord{u"tieu muc", ProvisionLevel::Subsection},
    LevelWord{u"chuong", ProvisionLevel::Chapter},
    LevelWord{u"khoan", ProvisionLevel::Clause},
    LevelWord{u"dieu", ProvisionLevel::Article},
    LevelWord{u"diem", ProvisionLevel::Point},
    LevelWord{u"phan", ProvisionLevel::Part},
    LevelWord{u"muc", ProvisionLevel::Section},
};

/// What a decision brings with it and numbers on its own; capital when it is meant.
constexpr std::array attachedRules{u"Quy chế",   u"Quy định", u"Điều lệ",
                                   u"Quy trình", u"Danh mục", u"Chương trình"};

/// A level with the labels that follow it: "điểm a, b".
struct Group {
    ProvisionLevel level = ProvisionLevel::Article;
    QStringList labels;
};

class ScopeParser {
public:
    explicit ScopeParser(QStringView text)
        : m_text(text.toString().simplified())
        , m_folded(fold(m_text))
    {
    }

    Scope run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks();
    bool takeWord(QStringView folded);
    bool takeSeparator(QChar *which);
    bool takeQuotation();
    bool takeRules();
    [[nodiscard]] std::optional<ProvisionLevel> takeLevel();
    [[nodiscard]] QString takeLabel(ProvisionLevel level);
    void takeLabels(Group &group);
    void extendRange(Group &group, const QString &last);
    void skipWord();
    void put(const Group &group);
    void putOutside(const Group &group);
    void putInside(const Group &group);
    void close();
    QList<Provision> &list() { return m_excepting ? m_scope.exceptions : m_scope.provisions; }

    QString m_text;
    QString m_folded;
    qsizetype m_at = 0;
    Scope m_scope;
    QList<Provision> m_open;   ///< those that an outer level may still follow
    qsizetype m_lastGroup = 0; ///< where the last group begins in `m_open`
    std::optional<ProvisionLevel> m_lastLevel;
    QChar m_separator = u';'; ///< before what comes; a blank when nothing divides
    bool m_excepting = false;
    bool m_whole = false;
};

void ScopeParser::skipBlanks()
{
    while (!atEnd() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool ScopeParser::takeWord(QStringView folded)
{
    const QStringView rest = QStringView(m_folded).sliced(m_at);
    if (!rest.startsWith(folded)
        || (rest.size() > folded.size() && isWordCharacter(rest.at(folded.size()))))
        return false;
    m_at += folded.size();
    skipBlanks();
    return true;
}

bool ScopeParser::takeSeparator(QChar *which)
{
    const qsizetype before = m_at;
    while (!atEnd()) {
        const QChar c = m_text.at(m_at);
        if (c == u',' || c == u';') {
            *which = c == u';' || *which == u';' ? QChar(u';') : QChar(u',');
            ++m_at;
            skipBlanks();
        } else if (takeWord(u"va") || takeWord(u"hoac")) {
            if (*which == u' ')
                *which = u'+';
        } else {
            break;
        }
    }
    return m_at > before;
}

bool ScopeParser::takeQuotation()
{
    const QChar open = m_text.at(m_at);
    if (open != u'“' && open != u'"' && open != u'«')
        return false;
    const qsizetype end = m_text.indexOf(open == u'“'   ? u'”'
                                         : open == u'«' ? u'»'
                                                        : u'"',
                                         m_at + 1);
    m_at = end < 0 ? m_text.size() : end + 1;
    skipBlanks();
    return true;
}

bool ScopeParser::takeRules()
{
    for (const char16_t *rules : attachedRules) {
        const QStringView name(rules);
        if (!QStringView(m_text).sliced(m_at).startsWith(name))
            continue;
        for (Provision &provision : m_open)
            provision.within = name.toString();
        m_at = m_text.size(); // what follows names the rules, not a place
        return true;
    }
    return false;
}

std::optional<ProvisionLevel> ScopeParser::takeLevel()
{
    for (const LevelWord &word : levelWords) {
        if (takeWord(word.folded))
            return word.level;
    }
    return std::nullopt;
}

QString ScopeParser::takeLabel(ProvisionLevel level)
{
    qsizetype end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text.at(end)))
        ++end;
    const QString word = m_text.sliced(m_at, end - m_at).toLower();
    const auto accept = [this, end](const QString &label) {
        m_at = end;
        skipBlanks();
        return label;
    };
    if (word.isEmpty())
        return {};
    if (word.at(0).isDigit()) {
        qsizetype digits = 0;
        while (digits < word.size() && word.at(digits).isDigit())
            ++digits;
        // "2019" and "30kg" are no provisions
        if (digits > 4 || word.size() - digits > 2)
            return {};
        return accept(QString::number(word.first(digits).toInt()) + word.sliced(digits));
    }
    if (level == ProvisionLevel::Point) {
        const bool letter =
            word.size() == 1
            || (word.size() == 2 && (word.at(1).isDigit() || word.at(0) == word.at(1)));
        return letter && pointLetters.contains(word.at(0)) ? accept(word) : QString();
    }
    if (level == ProvisionLevel::Article)
        return {};
    if (const auto number = romanNumber(word))
        return accept(QString::number(*number));
    const qsizetype before = m_at;
    if (takeWord(u"thu")) {
        qsizetype stop = m_at;
        while (stop < m_folded.size() && isWordCharacter(m_folded.at(stop)))
            ++stop;
        if (const auto number = ordinal(QStringView(m_folded).sliced(m_at, stop - m_at))) {
            m_at = stop;
            skipBlanks();
            return QString::number(*number);
        }
        m_at = before;
    }
    return level == ProvisionLevel::Annex && word.size() == 1 ? accept(word) : QString();
}

void ScopeParser::extendRange(Group &group, const QString &last)
{
    if (group.level == ProvisionLevel::Point && last.size() == 1
        && group.labels.last().size() == 1) {
        const qsizetype from = pointLetters.indexOf(group.labels.last().at(0));
        const qsizetype until = pointLetters.indexOf(last.at(0));
        for (qsizetype at = from + 1; at <= until; ++at)
            group.labels << QString(pointLetters.at(at));
        return;
    }
    const int from = group.labels.last().toInt();
    const int until = last.toInt();
    if (from < 1 || until <= from || until - from > longestRange) {
        group.labels << last;
        return;
    }
    for (int number = from + 1; number <= until; ++number)
        group.labels << QString::number(number);
}

void ScopeParser::takeLabels(Group &group)
{
    while (true) {
        const qsizetype before = m_at;
        if (takeWord(u"den")
            || (!atEnd() && (m_text.at(m_at) == u'-' || m_text.at(m_at) == u'–'))) {
            if (m_at == before)
                ++m_at;
            skipBlanks();
            const qsizetype behind = m_at;
            const auto level = takeLevel();
            if (level && *level != group.level)
                m_at = behind;
            const QString last = takeLabel(group.level);
            if (last.isEmpty()) {
                m_at = before;
                return;
            }
            extendRange(group, last);
            continue;
        }
        QChar separator = u' ';
        if (!takeSeparator(&separator) || separator == u';') {
            m_at = before;
            return;
        }
        const QString label = takeLabel(group.level);
        if (label.isEmpty()) {
            m_at = before;
            return;
        }
        group.labels << label;
    }
}

void ScopeParser::putOutside(const Group &group)
{
    QList<Provision> extended;
    for (const Provision &provision : std::as_const(m_open)) {
        if (provision.steps.first().level <= group.level) {
            extended << provision;
            continue;
        }
        for (const QString &label : group.labels) {
            Provision one = provision;
            one.steps.prepend({group.level, label});
            extended << one;
        }
    }
    m_open = extended;
}

void ScopeParser::putInside(const Group &group)
{
    QList<Provision> extended = m_open.first(m_lastGroup);
    for (const Provision &provision : m_open.sliced(m_lastGroup)) {
        for (const QString &label : group.labels) {
            Provision one = provision;
            one.steps.append({group.level, label});
            extended << one;
        }
    }
    m_open = extended;
}

void ScopeParser::put(const Group &group)
{
    if (m_separator == u';')
        close();
    const bool inside = m_lastLevel && group.level > *m_lastLevel;
    const bool adjacent = m_separator == u' ' && !m_open.isEmpty();
    // "Điều 5, khoản 2, điểm a" walks inwards; "khoản 2 và Điều 7" goes on to another place
    if (adjacent && !inside) {
        putOutside(group);
    } else if (inside && !m_open.isEmpty() && (adjacent || m_separator == u',')
               && m_open.last().steps.first().level <= ProvisionLevel::Article
               && *m_lastLevel == m_open.last().steps.last().level) {
        // unless an outer level follows, which takes it along
        const qsizetype before = m_at;
        const bool outerFollows = takeLevel().has_value();
        m_at = before;
        if (outerFollows && m_separator == u',') {
            m_lastGroup = m_open.size();
            for (const QString &label : group.labels)
                m_open.append({{{group.level, label}}, {}, false});
        } else {
            putInside(group);
        }
    } else {
        m_lastGroup = m_open.size();
        for (const QString &label : group.labels)
            m_open.append({{{group.level, label}}, {}, false});
    }
    m_lastLevel = group.level;
    m_separator = u' ';
}

void ScopeParser::close()
{
    for (const Provision &provision : std::as_const(m_open)) {
        if (!list().contains(provision))
            list() << provision;
    }
    m_open.clear();
    m_lastLevel.reset();
    m_lastGroup = 0;
}

void ScopeParser::skipWord()
{
    const qsizetype before = m_at;
    while (!atEnd() && isWordCharacter(m_text.at(m_at)))
        ++m_at;
    if (m_at == before)
        ++m_at;
    skipBlanks();
}

Scope ScopeParser::run()
{
    while (!atEnd()) {
        QChar separator = m_separator;
        if (takeSeparator(&separator)) {
            m_separator = separator;
            continue;
        }
        if (takeWord(u"tru")) {
            close();
            m_excepting = true;
            m_separator = u';';
            continue;
        }
        if (takeWord(u"toan bo") || takeWord(u"toan van")) {
            m_whole = true;
            continue;
        }
        if (m_text.at(m_at) == u'(' && QStringView(m_folded).sliced(m_at).startsWith(u"(moi)")) {
            for (Provision &provision : m_open)
                provision.added = true;
            m_at += 5;
            skipBlanks();
            continue;
        }
        if (takeQuotation() || takeRules())
            continue;
        const qsizetype before = m_at;
        if (const auto level = takeLevel()) {
            Group group{*level, {}};
            const QString label = takeLabel(*level);
            if (!label.isEmpty()) {
                group.labels << label;
                takeLabels(group);
            } else if (*level == ProvisionLevel::Annex) {
                group.labels << QString();
            }
            if (!group.labels.isEmpty()) {
                put(group);
                continue;
            }
            m_at = before;
        }
        skipWord();
    }
    close();
    if (m_scope.provisions.isEmpty() && !m_whole && !m_text.isEmpty())
        m_scope.unclear = m_scope.exceptions.isEmpty() ? m_text : QString();
    return m_scope;
}
} // namespace

Scope parseScope(QStringView text)
{
    return ScopeParser(text).run();
}

} // namespace vanthu
