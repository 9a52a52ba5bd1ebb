// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what is in force: vanthu-validity-benchmark [DOCUMENTS] [--library]
//
// Documents and relations are drawn by lot from a printed seed; a third of the relations are
// amendments, the others replacements, repeals, suspensions, resumptions and detailing documents.
#include "core/documents/validity_graph.h"
#include "core/storage/database.h"
#include "core/storage/status_keeper.h"
#include "core/storage/status_periods.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
constexpr unsigned seed = 20261125;
constexpr int reach = 1000;

/// Time that passed and time that the processor worked for us: on a busy machine they differ.
class Stopwatch {
public:
    Stopwatch() { restart(); }
    void restart()
    {
        m_timer.start();
        m_start = std::clock();
    }
    [[nodiscard]] double passed() const
    {
        return static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] double worked() const
    {
        return static_cast<double>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_start = 0;
};

long peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLong() / 1024;
    }
    return 0;
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().context));
    return *std::move(result);
}

void need(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s | %s", qPrintable(outcome.error().message), qPrintable(outcome.error().context));
}

struct Drawn {
    int source;
    int target;
    RelationKind kind;
};

/// Later documents act on earlier ones; a few the other way round.
std::vector<Drawn> relationsOf(int documents)
{
    static constexpr std::array kinds{RelationKind::Amends,   RelationKind::Amends,
                                      RelationKind::Replaces, RelationKind::Repeals,
                                      RelationKind::Suspends, RelationKind::Resumes,
                                      RelationKind::Guides,   RelationKind::Guides};
    std::mt19937 engine(seed);
    std::uniform_int_distribution<int> document(0, documents - 1);
    std::uniform_int_distribution<size_t> kind(0, kinds.size() - 1);
    std::vector<Drawn> drawn;
    for (int at = 0; at < documents + documents / 2; ++at) {
        const int one = document(engine);
        const int other = document(engine);
        if (one != other)
            drawn.push_back({std::max(one, other), std::min(one, other), kinds.at(kind(engine))});
        if (at % 100 == 0 && one != other)
            std::swap(drawn.back().source, drawn.back().target);
    }
    return drawn;
}

QDate dateOfDocument(int document, int documents)
{
    return QDate(1990, 1, 1).addDays(static_cast<qint64>(document) * 13000 / documents);
}

void measureGraph(int documents)
{
    Stopwatch timer;
    ValidityGraph graph;
    for (int at = 0; at < documents; ++at) {
        graph.addDocument(lifeDaysOf(dateOfDocument(at, documents), DatePrecision::Day,
                                     dateOfDocument(at, documents).addDays(at % 60), {},
                                     SilentBeginning::Unknown),
                          true);
    }
    const std::vector<Drawn> drawn = relationsOf(documents);
    for (const Drawn &one : drawn) {
        if (one.kind == RelationKind::Guides)
            graph.addDetail(one.source, one.target);
        else
            graph.addAct({one.source, one.target, one.kind, sinceEver, forEver, nullptr});
    }
    std::printf("in memory: filled in %.0f ms\n", timer.passed());
    timer.restart();
    graph.computeAll();
    std::printf("in memory: %d documents, %zu relations computed in %.0f ms (processor %.0f ms), "
                "peak %ld MB\n",
                documents, drawn.size(), timer.passed(), timer.worked(), peakMegabytes());
}

/// A decree that is repealed, and a thousand circulars that detail it.
void measureReach()
{
    ValidityGraph graph;
    const auto add = [&graph](int day) {
        return graph.addDocument(lifeDaysOf(QDate(2015, 1, 1).addDays(day), DatePrecision::Day,
                                            QDate(2015, 1, 1).addDays(day), {},
                                            SilentBeginning::Unknown),
                                 true);
    };
    const int decree = add(0);
    const int repealing = add(1500);
    for (int at = 0; at < reach; ++at)
        graph.addDetail(add(10 + at % 500), decree);
    graph.addAct({repealing, decree, RelationKind::Repeals, sinceEver, forEver, nullptr});
    graph.computeAll();
    graph.changeAct(0, false);
    Stopwatch timer;
    const std::vector<int> changed = graph.update(decree);
    std::printf("in memory: a changed relation reached %zu documents in %.2f ms\n", changed.size(),
                timer.passed());
}

void fill(Connection &connection, int documents)
{
    Transaction transaction = need(connection.begin());
    for (int at = 0; at < documents; ++at) {
        const QDate date = dateOfDocument(at, documents);
        need(connection.execute(uR"(
            INSERT INTO document (id, uid, type, number, date, effective, created, changed)
            VALUES (:id, :uid, 'NĐ', :number, :date, :effective, '', ''))"_s,
                                {{u":id"_s, at + 1},
                                 {u":uid"_s, QString::number(at)},
                                 {u":number"_s, u"%1/%2/NĐ-CP"_s.arg(at).arg(date.year())},
                                 {u":date"_s, date.toString(Qt::ISODate)},
                                 {u":effective"_s, date.addDays(at % 60).toString(Qt::ISODate)}}));
    }
    int number = 0;
    for (const Drawn &one : relationsOf(documents)) {
        need(connection.execute(uR"(
            INSERT INTO relation (uid, source_id, kind, target_id, created)
            VALUES (:uid, :source, :kind, :target, ''))"_s,
                                {{u":uid"_s, QString::number(++number)},
                                 {u":source"_s, one.source + 1},
                                 {u":kind"_s, relationCode(one.kind)},
                                 {u":target"_s, one.target + 1}}));
    }
    need(transaction.commit());
}

/// The same decree and its circulars in a library.
void measureStoredReach(Connection &connection, StatusKeeper &statuses)
{
    Transaction transaction = need(connection.begin());
    const auto add = [&connection](const QString &number, const QDate &date) {
        return need(
            connection.insert(uR"(
            INSERT INTO document (uid, type, number, date, effective, created, changed)
            VALUES (:number, 'NĐ', :number, :date, :date, '', ''))"_s,
                              {{u":number"_s, number}, {u":date"_s, date.toString(Qt::ISODate)}}));
    };
    const auto link = [&connection](qint64 source, const QString &kind, qint64 target) {
        return need(connection.insert(uR"(
            INSERT INTO relation (uid, source_id, kind, target_id, created)
            VALUES (:uid, :source, :kind, :target, ''))"_s,
                                      {{u":uid"_s, u"r%1-%2"_s.arg(source).arg(target)},
                                       {u":source"_s, source},
                                       {u":kind"_s, kind},
                                       {u":target"_s, target}}));
    };
    const qint64 decree = add(u"1/2015/NĐ-CP"_s, {2015, 1, 1});
    const qint64 repealing = add(u"2/2019/NĐ-CP"_s, {2019, 2, 1});
    QList<DocumentId> all{DocumentId{decree}, DocumentId{repealing}};
    for (int at = 0; at < reach; ++at) {
        const qint64 circular = add(u"c%1/2015/TT-BNV"_s.arg(at), {2015, 6, 1});
        link(circular, u"guides"_s, decree);
        all.append(DocumentId{circular});
    }
    need(statuses.refresh(all));
    link(repealing, u"repeals"_s, decree);
    Stopwatch timer;
    need(statuses.refresh({DocumentId{decree}, DocumentId{repealing}}));
    std::printf("in a library: a changed relation reached %d documents in %.1f ms (processor %.1f "
                "ms)\n",
                reach, timer.passed(), timer.worked());
    need(transaction.commit());
}

void measureOne(Connection &connection, StatusKeeper &statuses, int documents)
{
    constexpr int asked = 2000;
    Stopwatch timer;
    for (int at = 0; at < asked; ++at) {
        const DocumentId id{1 + static_cast<qint64>(at) * (documents / asked)};
        static_cast<void>(need(statuses.report(id, {2020, 1, 1}, UiLanguage::Vietnamese)));
    }
    std::printf("in a library: one status with its reasons %.3f ms (processor %.3f ms)\n",
                timer.passed() / asked, timer.worked() / asked);
    timer.restart();
    for (int at = 0; at < asked; ++at) {
        const DocumentId id{1 + static_cast<qint64>(at) * (documents / asked)};
        static_cast<void>(need(connection.value(u"SELECT "_s + statusOn({2020, 1, 1})
                                                    + u" FROM document WHERE id = :id"_s,
                                                {{u":id"_s, id.value}})));
    }
    std::printf("in a library: one status from its periods %.3f ms (processor %.3f ms)\n",
                timer.passed() / asked, timer.worked() / asked);
}

void measureLibrary(int documents)
{
    QTemporaryDir folder;
    const Database database = need(Database::create(folder.filePath(u"library"_s), {}));
    const auto connection = need(database.connect());
    fill(*connection, documents);
    StatusKeeper statuses(*connection);
    Stopwatch timer;
    int written = need(statuses.rebuild());
    std::printf(
        "in a library: all computed and %d written in %.0f ms (processor %.0f ms), peak %ld "
        "MB\n",
        written, timer.passed(), timer.worked(), peakMegabytes());
    timer.restart();
    written = need(statuses.rebuild());
    std::printf("in a library: all computed once more and %d written in %.0f ms (processor %.0f "
                "ms)\n",
                written, timer.passed(), timer.worked());
    measureOne(*connection, statuses, documents);
    measureStoredReach(*connection, statuses);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int documents = arguments.size() > 1 ? arguments.at(1).toInt() : 1000000;
    if (documents < 2000) {
        std::fputs("vanthu-validity-benchmark [DOCUMENTS, at least 2000] [--library]\n", stderr);
        return 2;
    }
    std::printf("seed %u\n", seed);
    if (arguments.contains("--library"_L1)) {
        measureLibrary(documents);
        return 0;
    }
    measureReach();
    measureGraph(documents);
    return 0;
}
