// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_record.h"
#include "core/files/reader_client.h"
#include "core/intake/intake_item.h"
#include "core/intake/prepared_text.h"
#include "core/storage/connection.h"
#include "core/storage/content_store.h"
#include "core/storage/intake_store.h"

namespace vanthu {

/// The way of a paper from the door to the catalogue: its bytes are stored, then it is read, then
/// it waits or, when everything is certain, is catalogued.
class Intake {
public:
    /// Both outlive the intake.
    Intake(Connection &connection, ContentStore &contents)
        : m_connection(connection)
        , m_contents(contents)
    {
    }

    /// What was read of a file, or why it could not be read.
    using Reading = Result<ReadFile>;

    /// Says which file it is, with its bytes in the store.
    struct StoredFile {
        QString path;
        QString name;
        StoredContent content;
        Reading reading = tl::unexpected(Error{});
        Extraction found;
        std::optional<PreparedText> prepared; ///< of the fields that `found` proposes
        QList<qint32> bands;                  ///< of the text's likeness; made when empty
    };

    /// A line of a record file, with its bytes in the store when it is to wait.
    struct ReadRecord {
        QString place; ///< "list.jsonl:12"
        QString name;
        DocumentRecord record;
        PreparedText text;
        StoredContent content;
    };

    enum class Acceptance { Wait, WhenCertain };

    /// Puts a stored and read file into the queue, or into the catalogue. One transaction.
    [[nodiscard]] Result<ImportLine> take(const StoredFile &file, Acceptance acceptance);
    /// The same with a document record; one that may be accepted is certain.
    [[nodiscard]] Result<ImportLine> take(const ReadRecord &record, Acceptance acceptance);
    /// Catalogues a waiting paper as the clerk decided. Errors: Refused (no longer waiting).
    [[nodiscard]] Result<DocumentId> accept(IntakeId id, const IntakeDecision &decision);
    /// Catalogues a paper about which there is no doubt, also none that came up since it was read;
    /// answers whether it did.
    [[nodiscard]] Result<bool> acceptIfCertain(IntakeId id);
    [[nodiscard]] Outcome reject(IntakeId id);
    /// Of a rejected paper, or of an accepted one: its document leaves the catalogue again; of one
    /// whose pages stand in others: it is whole again.
    [[nodiscard]] Outcome putBack(IntakeId id);
    /// Writes what a second reading found.
    [[nodiscard]] Outcome readAgain(IntakeId id, const Reading &reading, const Extraction &found);

    /// Says that a file which seems to hold several documents is one.
    [[nodiscard]] Outcome keepAsOne(IntakeId id);
    /// Puts a stored and read file into the queue, whatever else has the same bytes.
    [[nodiscard]] Result<IntakeId> enter(const StoredFile &file);

    [[nodiscard]] Result<QList<IntakeItem>> queue();
    /// Papers of which pages wait as other papers, oldest first.
    [[nodiscard]] Result<QList<IntakeItem>> takenApart();
    [[nodiscard]] Result<IntakeItem> find(IntakeId id);

    /// What the fields name already, outside the bin.
    [[nodiscard]] Result<QList<Duplicate>> duplicatesOf(const DocumentFields &fields);
    /// The same for a paper of the queue with these fields, and what its text is nearly the same
    /// as.
    [[nodiscard]] Result<QList<Duplicate>> duplicatesOf(IntakeId id, const DocumentFields &fields);

private:
    /// A paper on its way into the catalogue.
    struct Paper {
        IntakeRow row;
        Extraction reading;
        IntakeDecision decision;
        PreparedText text;        ///< of the decided fields
        QList<DocumentRow> known; ///< that have the identity of the decided fields
    };

    [[nodiscard]] Result<Paper> paperOf(const StoredFile &file, IntakeId id = {});
    [[nodiscard]] Result<ImportLine> queueRecord(const ReadRecord &record);
    [[nodiscard]] Result<DocumentId> catalogueRecord(const IntakeRow &row,
                                                     const IntakeDecision &decision);
    [[nodiscard]] Result<bool> recallIssuer(Extraction &found, bool recognized);
    [[nodiscard]] Result<DocumentId> catalogue(const Paper &paper);
    [[nodiscard]] Outcome takeOut(IntakeRow &row);
    enum class Among { Documents, Everything };
    [[nodiscard]] Outcome noteDuplicates(IntakeRow &row, const DocumentFields &fields,
                                         bool recognized, Among among);
    [[nodiscard]] Outcome linkCited(const Extraction &reading, const QString &sha256);

    Connection &m_connection;
    ContentStore &m_contents;
};

/// What accepting a paper would catalogue: the fields as read and a link for each relation.
[[nodiscard]] IntakeDecision proposalFor(const IntakeItem &item);
/// The same of a reading; `name` and `pages` are the file's.
[[nodiscard]] IntakeDecision proposalFor(const Extraction &reading, const QString &name,
                                         std::optional<int> pages);
/// What the stores keep of a file's text under the fields that its reading proposes. Pure.
[[nodiscard]] PreparedText preparedText(const Intake::StoredFile &file, const TextCodec &codec);
/// Why a reading is not certain enough to be catalogued unseen; empty when it is.
[[nodiscard]] QStringList doubtsAbout(const Extraction &reading);
[[nodiscard]] IntakeItem itemFrom(const IntakeRow &row);

} // namespace vanthu
