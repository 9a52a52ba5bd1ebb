// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"

#include "core/search/field_values_p.h"
#include "core/search/index_view.h"
#include "core/search/query_names_p.h"
#include "core/search/query_values_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostOffered = 12;
/// A letter begins too many names to be worth a list.
constexpr qsizetype leastLetters = 2;

/// Letters and digits only, without marks.
QString plain(QStringView text)
{
    QString letters;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// The part of a query that is being typed.
struct TypedPart {
    qsizetype start = 0;
    QString text;
    QString name;  ///< in front of a colon; empty without one
    QString value; ///< behind it, without its quote
};

TypedPart partAt(const QString &query, qsizetype cursor)
{
    TypedPart part;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = query.at(at);
        if (c == u'"')
            quoted = !quoted;
        const bool separates = c.isSpace() || c == u'(' || (c == u'-' && at == part.start);
        if (!quoted && separates)
            part.start = at + 1;
    }
    part.text = query.sliced(part.start, cursor - part.start);
    const qsizetype colon = part.text.indexOf(u':');
    if (colon > 0) {
        part.name = part.text.first(colon);
        part.value = part.text.sliced(colon + 1);
        if (part.value.startsWith(u'"'))
            part.value.remove(0, 1);
    }
    return part;
}

class Completer {
public:
    Completer(Connection &connection, TypedPart part, UiLanguage language)
        : m_connection(connection)
        , m_part(std::move(part))
        , m_language(language)
    {
    }

    Result<QList<QueryCompletion>> completions()
    {
        if (m_part.name.isEmpty()) {
            addNames();
        } else if (const auto named = fieldByName(m_part.name)) {
            VT_CHECK(addValues(named->field));
        }
        return m_offered;
    }

private:
    [[nodiscard]] bool isVietnamese() const { return m_language == UiLanguage::Vietnamese; }
    void offer(const QString &text, const QString &meaning)
    {
        if (m_offered.size() < mostOffered && text != m_part.text)
            m_offered.append({text, meaning, m_part.start, m_part.text.size()});
    }
    /// `words` are what it can be called; it is offered when one of them begins as typed.
    void offerValue(const QString &value, const QStringList &words, const QString &meaning)
    {
        const QString typed = plain(m_part.value);
        const bool fits = std::any_of(words.cbegin(), words.cend(), [&typed](const QString &word) {
            return plain(word).startsWith(typed);
        });
        if (!fits)
            return;
        const bool plainWord = std::none_of(value.cbegin(), value.cend(),
                                            [](QChar c) { return c.isSpace() || c == u')'; });
        offer(m_part.name + u':' + (plainWord ? value : u'"' + value + u'"'), meaning);
    }

    void addNames()
    {
        const QString typed = plain(m_part.text);
        if (typed.size() < leastLetters)
            return;
        const auto add = [&](const QString FieldChoice::*name) {
            for (const FieldChoice &choice : fieldChoices()) {
                if (plain(choice.*name).startsWith(typed))
                    offer(choice.*name + u':',
                          isVietnamese() ? choice.viMeaning : choice.enMeaning);
            }
        };
        add(isVietnamese() ? &FieldChoice::vi : &FieldChoice::en);
        if (m_offered.isEmpty()) // names of the other language are understood as well
            add(isVietnamese() ? &FieldChoice::en : &FieldChoice::vi);
    }

    Outcome addValues(QueryField field)
    {
        const QList<ValueChoice> choices = valueChoices(field);
        for (const ValueChoice &choice : choices) {
            const QStringList &shown = isVietnamese() ? choice.vi : choice.en;
            offerValue(shown.first(), choice.vi + choice.en, shown.value(1));
        }
        switch (field) {
        case QueryField::Date:
        case QueryField::Effective:
        case QueryField::Expiry:
        case QueryField::Added:
        case QueryField::Changed:
            for (const QString &words : timeChoices(m_language))
                offerValue(words, {words}, {});
            return {};
        case QueryField::Issuer: return addIssuers();
        case QueryField::Tag: return addTags();
        case QueryField::Register: return addRows(u"SELECT name, '' FROM register ORDER BY name"_s);
        case QueryField::Dossier:
            return addRows(u"SELECT code, title FROM dossier ORDER BY code"_s);
        default: return {};
        }
    }

    Outcome addIssuers()
    {
        VT_TRY(const Snapshot snapshot, m_connection.snapshot());
        IndexView view(m_connection);
        VT_CHECK(view.refresh());
        QStringList issuers = view.attributes().issuers().values();
        std::sort(issuers.begin(), issuers.end());
        for (const QString &issuer : std::as_const(issuers))
            offerValue(issuer, {issuer}, {});
        return {};
    }
    Outcome addTags()
    {
        VT_TRY(const Snapshot snapshot, m_connection.snapshot());
        IndexView view(m_connection);
        VT_CHECK(view.refresh());
        const auto tags = TermRange::beginning(QByteArray(1, static_cast<char>(TermSpace::Tag)));
        return view.forEachTerm(tags, [this](QByteArrayView term, quint32) {
            const QString tag = QString::fromUtf8(term.sliced(term.indexOf(afterWord) + 1));
            offerValue(tag, {tag}, {});
            return m_offered.size() < mostOffered;
        });
    }
    Outcome addRows(const QString &select)
    {
        VT_TRY(Rows rows, m_connection.query(select));
        while (rows.next())
            offerValue(rows.text(0), {rows.text(0), rows.text(1)}, rows.text(1));
        return {};
    }

    Connection &m_connection;
    TypedPart m_part;
    UiLanguage m_language;
    QList<QueryCompletion> m_offered;
};
} // namespace

Result<QList<QueryCompletion>> completionsFor(Connection &connection, const QString &query,
                                              qsizetype cursor, UiLanguage language)
{
    const qsizetype inside = qBound(qsizetype(0), cursor, query.size());
    return Completer(connection, partAt(query, inside), language).completions();
}

} // namespace vanthu
