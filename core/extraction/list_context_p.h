// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/governor_p.h"

#include <QList>

#include <optional>

namespace vanthu {

/// What the headings of the lists around a sentence say of the documents in their items: "Bãi bỏ
/// các văn bản sau đây:", "… được sửa đổi, bổ sung bởi:".
class ListContexts {
public:
    /// What the item that `statement` opens takes from its heading, or a paragraph from the recital
    /// before it that ended with a semicolon.
    [[nodiscard]] std::optional<Governor> inherited(const Statement &statement);
    /// Takes note of a sentence that was read: what it says of a list that follows, and what it
    /// said last of a document.
    void note(const Statement &statement, const std::optional<Governor> &heading,
              const std::optional<Governor> &said, bool named);

private:
    struct Heading {
        ListSign sign = ListSign::None; ///< of the heading itself
        std::optional<ListSign> items;  ///< none yet
        Governor governor;
    };

    void enter(const Statement &statement);

    QList<Heading> m_headings;
    std::optional<Governor> m_recital;
};

} // namespace vanthu
