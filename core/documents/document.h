// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/names.h"
#include "core/text/dates.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace vanthu {

/// Whether the paper is an official document or one that is about documents (a web page).
enum class DocumentKind { Official, Article };

inline constexpr std::array documentKindNames{
    EnumName<DocumentKind>{DocumentKind::Official, u"official", u"Văn bản", u"Official document"},
    EnumName<DocumentKind>{DocumentKind::Article, u"article", u"Bài viết", u"Article"},
};

/// Rising. "Nội bộ" and "Lưu hành nội bộ" are no levels of secrecy (DOMAIN.md 9).
enum class Secrecy { None, Secret, HighlySecret, TopSecret };

inline constexpr std::array secrecyNames{
    EnumName<Secrecy>{Secrecy::None, u"", u"Thường", u"Not classified"},
    EnumName<Secrecy>{Secrecy::Secret, u"Mật", u"Mật", u"Secret"},
    EnumName<Secrecy>{Secrecy::HighlySecret, u"Tối mật", u"Tối mật", u"Highly secret"},
    EnumName<Secrecy>{Secrecy::TopSecret, u"Tuyệt mật", u"Tuyệt mật", u"Top secret"},
};

/// Rising (Nghị định 30/2020/NĐ-CP, Phụ lục I III.2b).
enum class Urgency { None, Urgent, VeryUrgent, Express };

inline constexpr std::array urgencyNames{
    EnumName<Urgency>{Urgency::None, u"", u"Thường", u"Normal"},
    EnumName<Urgency>{Urgency::Urgent, u"Khẩn", u"Khẩn", u"Urgent"},
    EnumName<Urgency>{Urgency::VeryUrgent, u"Thượng khẩn", u"Thượng khẩn", u"Very urgent"},
    EnumName<Urgency>{Urgency::Express, u"Hỏa tốc", u"Hỏa tốc", u"Express"},
};

inline constexpr std::array datePrecisionNames{
    EnumName<DatePrecision>{DatePrecision::Day, u"day", u"ngày", u"day"},
    EnumName<DatePrecision>{DatePrecision::Month, u"month", u"tháng", u"month"},
    EnumName<DatePrecision>{DatePrecision::Year, u"year", u"năm", u"year"},
};

/// What stands in the catalogue about a document. A text that is not there is empty, a date that
/// is not there is none.
struct DocumentFields {
    DocumentKind kind = DocumentKind::Official;
    QString type;              ///< code of the catalogue of types: "KH", "QĐ"; empty = not known
    QString number;            ///< as printed: "174-KH/TU"; empty = unnumbered
    QString issuer;            ///< as printed, spelt as the catalogue spells it where it knows it
    std::optional<QDate> date; ///< issued
    DatePrecision datePrecision = DatePrecision::Day;
    std::optional<QDate> effective; ///< first day in force
    std::optional<QDate> expiry;    ///< first day out of force
    QString place;
    QString subject; ///< trích yếu
    QString shortName;
    QString signer;
    QString signerTitle;
    QString authority; ///< "T/M", "KT."
    Secrecy secrecy = Secrecy::None;
    Urgency urgency = Urgency::None;
    QStringList recipients;
    std::optional<int> pages;
    std::optional<int> copies;
    QString language; ///< ISO 639-1; empty = Vietnamese
    QString source;   ///< where it came from: an address, a register
    QString note;
    QStringList tags;
    QJsonObject extra; ///< unknown keys of an imported record, kept for export; and for an article
                       ///< "publisher", "category", "published", "author"

    friend bool operator==(const DocumentFields &, const DocumentFields &) = default;
};

/// A document of the library.
struct Document {
    DocumentId id;
    QString uid; ///< UUID without braces; survives export, copy and merge
    DocumentFields fields;
    bool stub = false; ///< known only because others cite it
    bool hasFile = false;
    QDateTime created;                ///< UTC
    QDateTime changed;                ///< UTC
    std::optional<QDateTime> deleted; ///< when it went to the bin
    RowVersion version;

    friend bool operator==(const Document &, const Document &) = default;
};

enum class AttachmentRole { Original, Scan, SignedCopy, Annex, Draft };

inline constexpr std::array attachmentRoleNames{
    EnumName<AttachmentRole>{AttachmentRole::Original, u"original", u"Bản chính", u"Original"},
    EnumName<AttachmentRole>{AttachmentRole::Scan, u"scan", u"Bản quét", u"Scan"},
    EnumName<AttachmentRole>{AttachmentRole::SignedCopy, u"signed", u"Bản ký số", u"Signed copy"},
    EnumName<AttachmentRole>{AttachmentRole::Annex, u"annex", u"Phụ lục", u"Annex"},
    EnumName<AttachmentRole>{AttachmentRole::Draft, u"draft", u"Dự thảo", u"Draft"},
};

/// A file of a document. The bytes lie in the content store under their SHA-256.
struct Attachment {
    AttachmentId id;
    DocumentId document;
    AttachmentRole role = AttachmentRole::Original;
    QString name;      ///< file name as it came
    QString sha256;    ///< lower-case hexadecimal
    QString mediaType; ///< "application/pdf", "text/plain"
    qint64 bytes = 0;
    std::optional<int> pages;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Whether a file of that type has pages that can be drawn.
[[nodiscard]] inline bool hasPages(const QString &mediaType)
{
    return mediaType == QLatin1String("application/pdf")
           || mediaType.startsWith(QLatin1String("image/"));
}

} // namespace vanthu
