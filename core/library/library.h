// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/details.h"
#include "core/documents/lineage.h"
#include "core/documents/missing.h"
#include "core/documents/register.h"
#include "core/documents/review.h"
#include "core/intake/intake_item.h"
#include "core/intake/link_proposals.h"
#include "core/intake/watched_folder.h"
#include "core/text/layout.h"

#include <QDate>
#include <QFuture>
#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace vanthu {

struct LibraryInfo {
    QString folder; ///< absolute
    QString name;   ///< what the office calls it; the folder's name unless set
    QString uid;
    int schemaVersion = 0;
    bool readOnly = false;
};

/// The places of the side bar and how many documents each holds.
struct PlaceCounts {
    int all = 0;     ///< catalogued, neither stubs nor binned
    int waiting = 0; ///< intake queue, failed ones included
    int withoutFile = 0;
    int stubs = 0;
    int notices = 0; ///< open ones
    int bin = 0;
};

enum class Place { All, WithoutFile, Stubs, Bin };
enum class SortKey { Date, Number, Issuer, Subject, Type, Status, Relevance };
enum class SortOrder { Ascending, Descending };

/// What a list is asked for. An empty query asks for the whole place.
struct ListRequest {
    QString query; ///< the search language
    Place place = Place::All;
    SortKey sort = SortKey::Date; ///< Relevance only means something with a query
    SortOrder order = SortOrder::Descending;
    QStringList types;        ///< codes; empty = all
    QStringList issuers;      ///< as printed; empty = all
    QList<int> years;         ///< empty = all
    QList<Validity> statuses; ///< empty = all
    QStringList registers;    ///< by name; empty = all
    QStringList tags;         ///< empty = all
    /// "The law on that day": documents of later days are not there; the statuses are those of the
    /// clock (`Clock`), which who asks has set to that day.
    std::optional<QDate> asOf;
    int offset = 0;
    int limit = 50;
};

struct FacetValue {
    QString value; ///< code of a type, name of an issuer, a year, code of a status
    int count = 0;
};

struct Facets {
    /// The most frequent first, years newest first.
    QList<FacetValue> types, issuers, years, statuses, registers, tags;
};

/// Fields to change, by their JSON name ("subject", "date", "tags" …), as `vanthuctl set` takes
/// them; an empty text clears a field.
using FieldChanges = QMap<QString, QString>;

struct LinkRequest {
    DocumentId source;
    RelationKind kind = RelationKind::Cites;
    QString target; ///< a uid, or a number ("44-KL/TW", "44-KL/TW@2019"); unknown ones make a stub
    QString scope;
    std::optional<QDate> from;
    Direction direction = Direction::Outgoing; ///< incoming: `target` acts on `source`
};

struct VerifyReport {
    struct Finding {
        QString code; ///< "content.missing", "index.stale", "audit.broken" …
        QString message;
    };

    bool ok = true;
    int documents = 0;
    int files = 0;
    int events = 0;
    QList<Finding> findings;
};

class Keychain;

/// What the programs hold: an open library. Every call takes values, runs on a thread of the
/// library and answers with a future; any thread may call, answers reach widgets through
/// `deliver`. Reads run side by side, writes one after another. The destructor cancels and waits.
class Library : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Answer = QFuture<Result<T>>;

    /// Makes an empty library in a folder that does not exist yet or is empty.
    /// Errors: Refused (not empty), Unwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Library>> create(const QString &folder,
                                                                 const QString &name = {});
    /// Where the library of this user lies unless another is named.
    [[nodiscard]] static QString defaultFolder();
    /// Errors: NotALibrary, NewerLibrary, Damaged, Unreadable. A library on a read-only disk opens
    /// and says so in `info`.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &folder);
    ~Library() override;

    [[nodiscard]] const LibraryInfo &info() const;
    /// The language of the sentences in answers (reasons, doubts, failures).
    void setLanguage(UiLanguage language);

    /// Where passwords are kept between runs; the system's unless another is given before the first
    /// question.
    void setKeychain(std::shared_ptr<Keychain> keychain);

    // Reading
    [[nodiscard]] Answer<PlaceCounts> counts() const;
    [[nodiscard]] Answer<DocumentDetails> details(DocumentId id) const;
    /// As a list shows them today, in the order asked for; those that are not there are left out.
    [[nodiscard]] Answer<QList<DocumentRow>> rows(const QList<DocumentId> &ids) const;
    /// The documents as they stand in the catalogue, in the order asked for.
    [[nodiscard]] Answer<QList<Document>> documents(const QList<DocumentId> &ids) const;
    /// By uid, unambiguous beginning of a uid, or number with "@issuer" or "@year".
    /// Errors: NotFound, Ambiguous (the message lists the candidates).
    [[nodiscard]] Answer<DocumentId> resolve(const QString &reference) const;
    /// One window of a list; hits carry marks when there is a query.
    [[nodiscard]] Answer<SearchResult> list(const ListRequest &request) const;
    [[nodiscard]] Answer<Facets> facets(const ListRequest &request) const;
    /// What may stand where a query is being typed: names of fields and their values, best first.
    [[nodiscard]] Answer<QList<QueryCompletion>> completions(const QString &query,
                                                             qsizetype cursor) const;
    /// In the order of their names, each with what it finds now.
    [[nodiscard]] Answer<QList<SavedSearch>> savedSearches() const;
    /// A search of that name takes the new query.
    [[nodiscard]] Answer<void> saveSearch(const QString &name, const QString &query);
    [[nodiscard]] Answer<void> removeSearch(const QString &name);
    /// The query and filters of a request as one query.
    [[nodiscard]] static QString queryWithFilters(const ListRequest &request);
    [[nodiscard]] Answer<QList<Link>> links(DocumentId id) const;
    /// With the whole chain of reasons, each with the place on paper that says so; of one provision
    /// when it is named.
    [[nodiscard]] Answer<ValidityReport>
    status(DocumentId id, QDate asOf, const std::optional<Provision> &provision = {}) const;
    /// All of time, oldest first.
    [[nodiscard]] Answer<QList<TimelinePeriod>>
    timeline(DocumentId id, const std::optional<Provision> &provision = {}) const;
    /// What rests on a document, directly and through others; nearest first.
    static constexpr int everyDepth = 1000;
    [[nodiscard]] Answer<QList<AffectedDocument>> impact(DocumentId id, int mostDepth) const;
    /// The lược đồ, `depth` links far to each side; at most 300 documents.
    [[nodiscard]] Answer<Lineage> lineage(DocumentId id, int depth) const;
    enum class Notices { Open, All };
    /// Documents that fell while others rest on them, newest first.
    [[nodiscard]] Answer<QList<Notice>> notices(Notices which) const;
    /// By uid or its unambiguous beginning. Errors: NotFound, Ambiguous.
    [[nodiscard]] Answer<NoticeId> resolveNotice(const QString &reference) const;
    /// Says that somebody is done with it.
    [[nodiscard]] Answer<void> dealWith(NoticeId id, const QString &note);
    [[nodiscard]] Answer<void> reopen(NoticeId id);
    /// The legal sanity report, of the library or of one document.
    [[nodiscard]] Answer<CheckReport> check(const std::optional<DocumentId> &only,
                                            ProgressHandler progress = {},
                                            CancelToken cancel = {}) const;
    /// Newest first.
    [[nodiscard]] Answer<QList<AuditEvent>> history(DocumentId id) const;
    [[nodiscard]] Answer<QList<AuditEvent>> audit(const QDateTime &since) const;
    /// The text as read, a page an entry.
    [[nodiscard]] Answer<QStringList> text(DocumentId id) const;

    // Cataloguing. Every change answers with the new version; Conflict when `seen` is stale.
    [[nodiscard]] Answer<DocumentId> add(const DocumentFields &fields, const QStringList &files);
    /// The documents that look the same (number + issuer + date).
    [[nodiscard]] Answer<QList<Duplicate>> duplicatesOf(const DocumentFields &fields) const;
    [[nodiscard]] Answer<RowVersion> set(DocumentId id, const FieldChanges &changes,
                                         RowVersion seen);
    [[nodiscard]] Answer<RowVersion> remove(DocumentId id);  ///< to the bin
    [[nodiscard]] Answer<RowVersion> restore(DocumentId id); ///< back from the bin
    [[nodiscard]] Answer<RelationId> link(const LinkRequest &request);
    /// What a sentence ("được thay thế bởi Nghị định số …") says of a document.
    [[nodiscard]] Answer<QList<LinkProposal>> proposeLinks(DocumentId id,
                                                           const QString &sentence) const;
    /// Errors: Ambiguous (several may be meant and none is named).
    [[nodiscard]] Answer<RelationId> accept(DocumentId id, const LinkProposal &proposal,
                                            const std::optional<DocumentId> &other = {});
    [[nodiscard]] Answer<void> unlink(RelationId id);
    /// Says that an extracted link is right.
    [[nodiscard]] Answer<void> confirmLink(RelationId id);
    [[nodiscard]] Answer<AttachmentId> attach(DocumentId id, const QString &file,
                                              AttachmentRole role);

    // Cited and missing, and two records of one document
    static constexpr int mostMissing = 1000;
    /// Those cited most first.
    [[nodiscard]] Answer<QList<MissingDocument>> missing(int limit = mostMissing) const;
    /// Links and files of `gone` become those of `kept`. Errors: Refused.
    [[nodiscard]] Answer<void> merge(DocumentId kept, DocumentId gone);
    /// Answers the document that came back. Errors: NotFound.
    [[nodiscard]] Answer<DocumentId> undoMerge(DocumentId id);

    // Intake
    /// Files, folders and .jsonl records. `line` is called on the library's thread.
    [[nodiscard]] Answer<ImportSummary> import(const QStringList &paths,
                                               const ImportOptions &options,
                                               std::function<void(const ImportLine &)> line,
                                               ProgressHandler progress, CancelToken cancel);
    /// One look into a watched folder. `memory` is shared by the looks of one program; `line` and
    /// `progress` are called on the library's thread. Errors: Unreadable (the folder).
    [[nodiscard]] Answer<WatchLook> lookInto(const WatchedFolder &folder,
                                             std::shared_ptr<WatchMemory> memory,
                                             std::function<void(const ImportLine &)> line,
                                             ProgressHandler progress, CancelToken cancel);
    [[nodiscard]] Answer<IntakeId> importText(const QString &text, const QString &name);
    [[nodiscard]] Answer<QList<IntakeItem>> intakeQueue() const; ///< stored, waiting, failed
    [[nodiscard]] Answer<IntakeItem> intakeItem(IntakeId id) const;
    /// What a paper of the queue with these fields may be a copy of, by them and by its text.
    [[nodiscard]] Answer<QList<Duplicate>> duplicatesOf(IntakeId id,
                                                        const DocumentFields &fields) const;
    /// Any paper that ever lay in the queue, by uid or its unambiguous beginning.
    /// Errors: NotFound, Ambiguous.
    [[nodiscard]] Answer<IntakeId> resolvePaper(const QString &reference) const;
    /// What accepting would catalogue, unless the clerk changes it.
    [[nodiscard]] static IntakeDecision proposal(const IntakeItem &item);
    /// The sentences among a paper's doubts that tell of its fields.
    [[nodiscard]] static QStringList fieldDoubts(const Extraction &reading);
    [[nodiscard]] Answer<DocumentId> accept(IntakeId id, const IntakeDecision &decision);
    /// Accepts every waiting paper about which there is no doubt; answers which. What was accepted
    /// before a stop stays so.
    [[nodiscard]] Answer<QList<IntakeId>> acceptCertain(ProgressHandler progress = {},
                                                        CancelToken cancel = {});
    [[nodiscard]] Answer<void> reject(IntakeId id);
    /// Papers that were rejected or accepted wait again, those that were split or joined are whole
    /// again: all of them or none.
    [[nodiscard]] Answer<void> putBack(const QList<IntakeId> &ids);
    [[nodiscard]] Answer<void> readAgain(IntakeId id);

    // Registers
    [[nodiscard]] Answer<QList<Register>> registers() const;
    /// Errors: Invalid, Refused (the name is taken).
    [[nodiscard]] Answer<void> addRegister(const Register &added);
    /// Newest first. Errors: NotFound (no such register).
    [[nodiscard]] Answer<QList<RegisterPeriod>> registerPeriods(const QString &name) const;
    /// A new term. Errors: Invalid, Refused.
    [[nodiscard]] Answer<void> openTerm(const QString &name, const RegisterPeriod &term);
    /// The newest period where `period` is empty. The reason stands in the log.
    [[nodiscard]] Answer<RegisterPeriod> closePeriod(const QString &name, const QString &period);
    [[nodiscard]] Answer<RegisterPeriod> reopenPeriod(const QString &name, const QString &period,
                                                      const QString &why);
    /// Gives or reserves a number; a document that goes out bears it from then on.
    [[nodiscard]] Answer<RegisterEntry> giveNumber(const QString &name,
                                                   const NumberRequest &request);
    struct VoidNumber {
        QString period; ///< empty: the newest
        QString type;   ///< where each counts for itself
        RegisterNumber number;
        QString why;
    };
    [[nodiscard]] Answer<RegisterEntry> voidNumber(const QString &name, const VoidNumber &request);
    /// In the order of the numbers; all where `limit` is 0.
    [[nodiscard]] Answer<QList<RegisterEntry>> registerEntries(RegisterPeriodId period,
                                                               int offset = 0, int limit = 0) const;
    /// The number that would be given, which it is not.
    [[nodiscard]] Answer<QString> previewNumber(const QString &name,
                                                const NumberRequest &request) const;
    /// All that is printed of a period; the newest where `period` is empty.
    [[nodiscard]] Answer<RegisterBook> registerBook(const QString &name,
                                                    const QString &period) const;
    [[nodiscard]] Answer<RegisterGaps> registerGaps(const QString &name,
                                                    const QString &period) const;

    // Pages of papers that wait
    /// Makes new papers out of pages of waiting ones: splits, joins, turns, leaves out. Those that
    /// the pages came from leave the queue with their bytes and can be put back.
    [[nodiscard]] Answer<QList<IntakeId>> makePapers(const QList<PaperPlan> &plans,
                                                     CancelToken cancel = {});
    /// A file that seems to hold several documents is one.
    [[nodiscard]] Answer<void> keepAsOne(IntakeId id);
    /// Papers whose pages wait as other papers.
    [[nodiscard]] Answer<QList<IntakeItem>> takenApart() const;

    // Passwords of protected papers. Those given in this run and those of the keychain are tried
    // in silence; a call that needs another one fails with Encrypted.
    enum class KeepPassword { No, Yes };
    struct Unlocked {
        int papers = 0;       ///< of the queue, that were read with it
        QString keychainNote; ///< one sentence when it was to be kept and could not
    };
    /// Tries a password on stored bytes. The right one opens every paper of the queue that it
    /// fits. Errors: Encrypted (it is the wrong one; nothing changes).
    [[nodiscard]] Answer<Unlocked> unlock(const QString &sha256, const QString &password,
                                          KeepPassword keep);
    /// One that may fit, to be tried in silence.
    void addPassword(const QString &password);

    // Pages, through the reader process and a cache
    /// `width` in device pixels; page from 0.
    [[nodiscard]] Answer<QImage> pageImage(const QString &sha256, int page, int width) const;
    /// Text with places, for selecting, finding and marking.
    [[nodiscard]] Answer<TextDocument> pageText(const QString &sha256) const;
    /// Writes the stored bytes to a file. Never overwrites unless told.
    enum class Overwrite { No, Yes };
    [[nodiscard]] Answer<void> saveContent(const QString &sha256, const QString &file,
                                           Overwrite overwrite) const;

    // Paper and files out. Never half a file.
    [[nodiscard]] Answer<void> exportSheetPdf(DocumentId id, const QString &file,
                                              Overwrite overwrite) const;
    [[nodiscard]] Answer<void> exportListPdf(const ListRequest &request, const QString &file,
                                             Overwrite overwrite) const;
    [[nodiscard]] Answer<void> exportListCsv(const ListRequest &request, const QString &file,
                                             Overwrite overwrite) const;
    /// A period of a register as the law's form has it; the newest where `period` is empty.
    [[nodiscard]] Answer<void> exportRegisterPdf(const QString &name, const QString &period,
                                                 const QString &file, Overwrite overwrite) const;
    [[nodiscard]] Answer<void> exportRegisterCsv(const QString &name, const QString &period,
                                                 const QString &file, Overwrite overwrite) const;
    enum class Picture { Svg, Pdf, Png };
    [[nodiscard]] Answer<void> exportLineage(DocumentId id, int depth, Picture format,
                                             const QString &file, Overwrite overwrite) const;
    /// Document records (CLI.md), one a line.
    [[nodiscard]] Answer<void> exportJsonLines(const ListRequest &request, const QString &file,
                                               Overwrite overwrite) const;
    [[nodiscard]] Answer<void> exportRecord(DocumentId id, const QString &file,
                                            Overwrite overwrite) const;
    /// The pages of the document's original as PDF: a PDF as it is, but without its password; a
    /// text typeset.
    [[nodiscard]] Answer<void> exportPagesPdf(DocumentId id, const QString &file,
                                              Overwrite overwrite) const;

    // Care
    enum class Depth { Quick, Full };
    [[nodiscard]] Answer<VerifyReport> verify(Depth depth, ProgressHandler progress,
                                              CancelToken cancel) const;
    /// Makes the search index anew. Errors: Cancelled (the rest is done in the background).
    [[nodiscard]] Answer<void> reindex(ProgressHandler progress = {}, CancelToken cancel = {});
    /// Waits until everything can be found; an open library does that in the background, but a
    /// program that ends after one answer may want it whole. Errors: Cancelled.
    [[nodiscard]] Answer<void> completeIndex(ProgressHandler progress, CancelToken cancel);

Q_SIGNALS:
    /// Something in the catalogue changed, here or through another program.
    void documentsChanged();
    void intakeChanged();

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vanthu
