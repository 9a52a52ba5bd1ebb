// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/storage/connection.h"
#include "core/storage/content_store.h"

namespace vanthu {

/// Which file belongs to which document. The bytes lie in the content store before a row names
/// them.
class AttachmentStore {
public:
    /// `connection` outlives the store.
    explicit AttachmentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Says that these bytes are stored, and what they are once that is known. Call it inside the
    /// transaction of the change.
    [[nodiscard]] Outcome addContent(const StoredContent &content, const QString &mediaType);
    [[nodiscard]] Result<AttachmentId> add(const Attachment &attachment);
    /// The bytes stay in the store.
    [[nodiscard]] Outcome remove(DocumentId document, const QString &sha256);
    [[nodiscard]] Outcome removeAll(DocumentId document);
    [[nodiscard]] Result<QList<Attachment>> of(DocumentId document);
    /// The document that has these bytes, outside the bin.
    [[nodiscard]] Result<std::optional<DocumentId>> documentWith(const QString &sha256);
    /// Every hash that a document or a paper of the queue needs.
    [[nodiscard]] Result<QStringList> neededContents();

private:
    Connection &m_connection;
};

} // namespace vanthu
