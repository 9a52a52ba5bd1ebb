// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/merge_store.h"

namespace vanthu {

/// Makes two records of one document one, and two again.
class DocumentMerger {
public:
    /// `connection` outlives the merger.
    explicit DocumentMerger(Connection &connection)
        : m_connection(connection)
    {
    }

    /// `kept` gets the links and files of `gone`, and its fields and text where it has none itself;
    /// `gone` goes to the bin. Errors: Refused (one and the same; a stub that would swallow a
    /// document; one is in the bin), NotFound.
    [[nodiscard]] Outcome merge(DocumentId kept, DocumentId gone);
    /// Takes the last merge of that document back: what was moved or filled in is again as it was,
    /// unless somebody changed it meanwhile. Answers the document that came back.
    /// Errors: NotFound.
    [[nodiscard]] Result<DocumentId> undo(DocumentId document);

private:
    [[nodiscard]] Outcome check(const Document &kept, const Document &gone) const;
    [[nodiscard]] Outcome setFileMarks(DocumentId kept, DocumentId gone);
    [[nodiscard]] Result<bool> moveText(DocumentId from, DocumentId to);
    [[nodiscard]] Outcome fill(const Document &kept, const Document &gone, QJsonObject &moved);
    [[nodiscard]] Outcome takeOut(const MergeStore::Merge &merge);

    Connection &m_connection;
};

} // namespace vanthu
