// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace vanthu {

/// The number of a row in this library, one type a table, so that they cannot be mixed up.
/// 0 stands for "not stored yet" only inside values that are about to be stored.
template <typename Tag>
struct Id {
    qint64 value = 0;

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DocumentId = Id<struct DocumentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using OrganizationId = Id<struct OrganizationTag>;
using RelationId = Id<struct RelationTag>;
using IntakeId = Id<struct IntakeTag>;
using AuditId = Id<struct AuditTag>;
using RegisterId = Id<struct RegisterTag>;
using RegisterPeriodId = Id<struct RegisterPeriodTag>;
using RegisterEntryId = Id<struct RegisterEntryTag>;
using NoticeId = Id<struct NoticeTag>;

/// Counts the changes of one row; an update names the version it saw.
struct RowVersion {
    qint64 value = 1;

    friend auto operator<=>(const RowVersion &, const RowVersion &) = default;
};

} // namespace vanthu

Q_DECLARE_METATYPE(vanthu::DocumentId)
Q_DECLARE_METATYPE(vanthu::IntakeId)
