// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer beside what looking into each document one by one says.
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"
#include "core/text/fold.h"
#include "tests/support/library_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int documents = 2000;
constexpr int queries = 1500;

/// Few words in many spellings, so that they often stand beside each other.
const QStringList &vocabulary()
{
    static const QStringList words =
        u"đảng đang đáng dang bảo báo bao vệ vẽ an án ninh nịnh tổ tô quốc quoc phong phòng "
        "phông trào trao toàn toán dân dan dần xã xa hội hoi đồng đông dong xây dựng đường "
        "duong lối lời loi cải cách cach hành hanh chính chinh sách sach hòa hoa bình binh"_s.split(
            u' ');
    return words;
}

struct Written {
    QList<QString> subject; ///< canonical words
    QList<QString> page;
};

/// A query as it was made, word by word.
struct Asked {
    QString text;
    QStringList words;  ///< all must stand there; the last may go on
    QStringList phrase; ///< side by side
    QString without;
    QStringList oneOf;
};

bool fits(const QString &stands, const QString &typed, bool goesOn)
{
    const QString plain = fold(stands);
    const bool same = hasMarks(typed) ? stands == typed : plain == typed;
    if (same || !goesOn)
        return same;
    return hasMarks(typed) ? stands.startsWith(typed) || stands.startsWith(asBeginning(typed))
                           : plain.startsWith(typed);
}

bool hasWord(const QList<QString> &words, const QString &typed, bool goesOn)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return fits(word, typed, goesOn); });
}

bool hasPhrase(const QList<QString> &words, const QStringList &phrase)
{
    for (qsizetype at = 0; at + phrase.size() <= words.size(); ++at) {
        qsizetype same = 0;
        while (same < phrase.size() && fits(words.at(at + same), phrase.at(same), false))
            ++same;
        if (same == phrase.size())
            return true;
    }
    return false;
}

bool matches(const Written &document, const Asked &asked)
{
    const auto anywhere = [&](const QString &word, bool goesOn) {
        return hasWord(document.subject, word, goesOn) || hasWord(document.page, word, goesOn);
    };
    for (qsizetype at = 0; at < asked.words.size(); ++at) {
        const bool last = at + 1 == asked.words.size() && asked.phrase.isEmpty();
        if (!anywhere(asked.words.at(at), last))
            return false;
    }
    if (!asked.without.isEmpty() && anywhere(asked.without, false))
        return false;
    if (!asked.oneOf.isEmpty() && !anywhere(asked.oneOf.first(), false)
        && !anywhere(asked.oneOf.last(), true))
        return false;
    return asked.phrase.isEmpty() || hasPhrase(document.subject, asked.phrase)
           || hasPhrase(document.page, asked.phrase);
}

/// 0 = every word as typed in the subject … 5 = its beginning somewhere in the text.
int orderOf(const Written &document, const QStringList &words)
{
    const auto all = [&words](auto holds) {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!holds(words.at(at), at + 1 == words.size()))
                return false;
        }
        return true;
    };
    int order = 0;
    QList<QString> places = document.subject;
    for (int place = 0; place < 2; ++place) {
        if (all([&](const QString &word, bool) { return places.contains(word); }))
            return order;
        if (all([&](const QString &word, bool) { return hasWord(places, word, false); }))
            return order + 1;
        if (all([&](const QString &word, bool last) { return hasWord(places, word, last); }))
            return order + 2;
        order += 3;
        places += document.page;
    }
    return order;
}
} // namespace

class BruteForceTest : public QObject {
    Q_OBJECT

private:
    QString anyWord() { return vocabulary().at(m_random.bounded(vocabulary().size())); }
    QString typedWord()
    {
        const QString word = anyWord();
        return m_random.bounded(2) == 0 ? fold(word) : word;
    }
    QList<QString> anyWords(int least, int most)
    {
        QList<QString> words;
        for (int left = m_random.bounded(least, most); left > 0; --left)
            words << anyWord();
        words << u"đảng"_s; // nothing is written wholly without marks
        return words;
    }

    Asked anyQuery()
    {
        Asked asked;
        switch (m_random.bounded(4)) {
        case 0:
            for (int left = m_random.bounded(2, 5); left > 0; --left)
                asked.phrase << typedWord();
            asked.text = u'"' + asked.phrase.join(u' ') + u'"';
            break;
        case 1:
            asked.without = typedWord();
            asked.text = u'-' + asked.without + u' ';
            break;
        case 2:
            asked.oneOf = {typedWord(), typedWord()};
            asked.text = asked.oneOf.join(u" OR "_s);
            return asked;
        default: break;
        }
        for (int left = m_random.bounded(1, 4); left > 0; --left)
            asked.words << typedWord();
        if (asked.phrase.isEmpty() && m_random.bounded(3) == 0) {
            const QString beginning = canonical(asked.words.last().chopped(1));
            if (beginning.size() > 1)
                asked.words.last() = beginning;
        }
        if (asked.phrase.isEmpty())
            asked.text += asked.words.join(u' ');
        else
            asked.text.prepend(asked.words.join(u' ') + u' ');
        return asked;
    }

    QList<DocumentId> found(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        return Searcher(m_library.connection()).ids(request, documents).value();
    }

    QRandomGenerator m_random{5};
    TemporaryLibrary m_library;
    QHash<qint64, Written> m_written;

private Q_SLOTS:
    void initTestCase()
    {
        SearchIndex::keepWith(m_library.connection());
        must(SearchIndex(m_library.connection()).prepareForUse());
        for (int heap = 0; heap < 4; ++heap) {
            Transaction transaction = m_library.connection().begin().value();
            for (int at = 0; at < documents / 4; ++at) {
                const Written written{anyWords(3, 8), anyWords(8, 40)};
                DocumentFields fields;
                fields.subject = QStringList(written.subject).join(u' ');
                fields.date = QDate(2019, 1, 1).addDays(m_random.bounded(2000));
                const DocumentId id = DocumentStore(m_library.connection())
                                          .add(fields, DocumentStore::Standing::Document)
                                          ->id;
                must(TextStore(m_library.connection())
                         .put(id, {QStringList(written.page).join(u' ')}));
                m_written.insert(id.value, written);
            }
            must(transaction.commit());
        }
    }

    void everyAnswerHoldsAllThatMatchAndNothingElse()
    {
        for (int round = 0; round < queries; ++round) {
            const Asked asked = anyQuery();
            QSet<qint64> expected;
            for (auto one = m_written.cbegin(); one != m_written.cend(); ++one) {
                if (matches(*one, asked))
                    expected.insert(one.key());
            }
            QSet<qint64> answer;
            for (const DocumentId id : found(asked.text))
                answer.insert(id.value);

            QVERIFY2(answer == expected, qPrintable(u"%1: %2 instead of %3"_s.arg(asked.text)
                                                        .arg(answer.size())
                                                        .arg(expected.size())));
        }
    }

    void subjectsComeBeforeTextsAndExactMarksBeforeOthers()
    {
        for (int round = 0; round < queries / 3; ++round) {
            QStringList words;
            for (int left = m_random.bounded(1, 4); left > 0; --left)
                words << typedWord();
            int before = 0;
            const QList<DocumentId> answer = found(words.join(u' '));
            for (const DocumentId id : answer) {
                const int order = orderOf(m_written.value(id.value), words);
                QVERIFY2(
                    order >= before,
                    qPrintable(u"%1: %2 behind %3"_s.arg(words.join(u' ')).arg(order).arg(before)));
                before = order;
            }
        }
    }
};

QTEST_GUILESS_MAIN(BruteForceTest)
#include "brute_force_test.moc"
