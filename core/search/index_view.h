// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/attributes.h"
#include "core/search/id_set.h"
#include "core/search/index_text.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace vanthu {

struct Segment;
class DictionaryRow;

/// Terms from one on, up to another that is not meant; of these the ones that `fits` takes.
struct TermRange {
    QByteArray from;
    QByteArray until;
    std::function<bool(QByteArrayView)> fits = {};

    /// This term alone.
    [[nodiscard]] static TermRange only(const QByteArray &term);
    /// All that begin so.
    [[nodiscard]] static TermRange beginning(const QByteArray &beginning);
};

/// The index as a connection reads it. What was read of it is kept with the connection: segments
/// never change, so only what is new since the last search is read again.
class IndexView {
public:
    explicit IndexView(Connection &connection);

    /// Brings it up to what is on the disk. Call it inside the snapshot that the search reads.
    [[nodiscard]] Outcome refresh();

    /// The documents, in the bin or not, with any term of any of the ranges.
    [[nodiscard]] Result<IdSet> documentsWith(const QList<TermRange> &ranges);
    /// Every term of the range in the order of their bytes, with the number of its documents
    /// (about: dead ones count); a term that several segments hold comes once for each. Ends when
    /// `visit` answers false.
    [[nodiscard]] Outcome
    forEachTerm(const TermRange &range,
                const std::function<bool(QByteArrayView term, quint32 documents)> &visit);
    [[nodiscard]] const AttributeTable &attributes() const;
    /// All that stand in a segment and are alive there.
    [[nodiscard]] IdSet indexed() const;

    /// Whether something was met that could not be read; the answers lack its documents.
    [[nodiscard]] bool isDamaged() const;
    [[nodiscard]] qsizetype segments() const;

private:
    struct Kept;
    class RowReader;

    void noteDamage(const Segment &segment);
    /// Ends when `visit` answers false.
    [[nodiscard]] Outcome
    visitEntries(const Segment &segment, const TermRange &range,
                 const std::function<Result<bool>(const DictionaryRow &entry)> &visit);

    Connection &m_connection;
    Kept &m_kept;
};

} // namespace vanthu
