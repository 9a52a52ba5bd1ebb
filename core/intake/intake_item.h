// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/documents/details.h"
#include "core/extraction/extraction.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace vanthu {

/// Where a paper stands between the door and the catalogue.
/// Locked: it waits for its password; it can be catalogued by hand all the same. TakenApart: its
/// pages stand in other papers of the queue.
enum class IntakeState { Stored, Waiting, Locked, Failed, Accepted, Rejected, TakenApart };

inline constexpr std::array intakeStateNames{
    EnumName<IntakeState>{IntakeState::Stored, u"stored", u"đã lưu, chưa đọc", u"stored, not read"},
    EnumName<IntakeState>{IntakeState::Waiting, u"waiting", u"chờ duyệt", u"waiting"},
    EnumName<IntakeState>{IntakeState::Locked, u"locked", u"cần mật khẩu", u"needs its password"},
    EnumName<IntakeState>{IntakeState::Failed, u"failed", u"không đọc được", u"could not be read"},
    EnumName<IntakeState>{IntakeState::Accepted, u"accepted", u"đã nhận", u"accepted"},
    EnumName<IntakeState>{IntakeState::Rejected, u"rejected", u"đã từ chối", u"rejected"},
    EnumName<IntakeState>{IntakeState::TakenApart, u"taken_apart", u"đã tách, ghép trang",
                          u"pages in other papers"},
};

/// A paper of the queue, as others name it.
struct PaperRef {
    IntakeId id;
    QString uid;
    QString name;

    friend bool operator==(const PaperRef &, const PaperRef &) = default;
};

/// A page of a paper of the queue, as it stands in another.
struct QueuePage {
    PaperRef paper;
    int page = 0; ///< from 0
    int turn = 0; ///< quarters of a circle, clockwise

    friend bool operator==(const QueuePage &, const QueuePage &) = default;
};

/// A paper that is to be made of pages of waiting ones.
struct PaperPlan {
    QString name;
    QList<QueuePage> pages; ///< the papers' ids are enough

    friend bool operator==(const PaperPlan &, const PaperPlan &) = default;
};

/// Why a paper looks like one that is there.
enum class DuplicateKind {
    SameNumber, ///< number, issuer and date are the same, the text is another or not known
    Scan,       ///< another scan of the same paper
    File,       ///< the same text in another file
    Draft,      ///< this paper has no number, that one has
    SignedCopy, ///< this paper has a number, that one has none
};

inline constexpr std::array duplicateKindNames{
    EnumName<DuplicateKind>{DuplicateKind::SameNumber, u"same_number", u"cùng số, cơ quan, ngày",
                            u"same number, issuer and date"},
    EnumName<DuplicateKind>{DuplicateKind::Scan, u"scan", u"bản quét khác", u"another scan"},
    EnumName<DuplicateKind>{DuplicateKind::File, u"file", u"tệp khác cùng nội dung",
                            u"another file of the same text"},
    EnumName<DuplicateKind>{DuplicateKind::Draft, u"draft", u"dự thảo của văn bản đã có",
                            u"draft of one that is there"},
    EnumName<DuplicateKind>{DuplicateKind::SignedCopy, u"signed", u"bản ký của dự thảo đã có",
                            u"signed copy of a draft that is there"},
};

/// A document of the library, or a paper that waits too, that a paper may be the same as.
struct Duplicate {
    DuplicateKind kind = DuplicateKind::SameNumber;
    std::optional<DocumentId> document;
    std::optional<IntakeId> paper; ///< when it is no document yet
    double likeness = 0;           ///< share of the words that are the same, 0 to 1
    QString sentence;              ///< which one and why, for the clerk

    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

[[nodiscard]] inline QStringList sentencesOf(const QList<Duplicate> &duplicates)
{
    QStringList sentences;
    for (const Duplicate &duplicate : duplicates)
        sentences << duplicate.sentence;
    return sentences;
}

/// As what the file of a duplicate is put to the document that is there.
[[nodiscard]] inline AttachmentRole roleOf(DuplicateKind kind)
{
    switch (kind) {
    case DuplicateKind::Scan: return AttachmentRole::Scan;
    case DuplicateKind::Draft: return AttachmentRole::Draft;
    case DuplicateKind::SignedCopy: return AttachmentRole::SignedCopy;
    case DuplicateKind::SameNumber:
    case DuplicateKind::File: break;
    }
    return AttachmentRole::Original;
}

/// A paper in the queue: its bytes are stored; what was read is a proposal.
struct IntakeItem {
    IntakeId id;
    QString uid;
    IntakeState state = IntakeState::Stored;
    QString name; ///< file name, or "Pasted text"
    QString path; ///< where it came from; empty for pasted text
    QString sha256;
    QString mediaType;
    qint64 bytes = 0;
    std::optional<int> pages;
    Extraction reading;
    QString failure;                    ///< one sentence, when state is Failed or Locked
    QStringList doubts;                 ///< sentences: why it was not accepted by itself
    std::optional<Duplicate> duplicate; ///< the first it looked like when it came; without sentence
    std::optional<DocumentId> accepted; ///< the document it became
    QList<QueuePage> madeOf;            ///< empty for a file as it came
    QList<PaperRef> madeInto;           ///< where the pages are, when state is TakenApart
    QDateTime created;                  ///< UTC
    RowVersion version;

    friend bool operator==(const IntakeItem &, const IntakeItem &) = default;
};

/// What the clerk decided about a paper: the fields as they are to be catalogued and the links.
struct IntakeDecision {
    struct ProposedLink {
        RelationKind kind = RelationKind::Cites;
        CitedDocument target;
        QString scope;
        std::optional<QDate> from;
        std::optional<QDate> until; ///< of a suspension: its last day
        bool take = true;

        friend bool operator==(const ProposedLink &, const ProposedLink &) = default;
    };

    DocumentFields fields;
    QList<ProposedLink> links;
    std::optional<DocumentId> attachTo; ///< put the file to this document instead of making one
    AttachmentRole role = AttachmentRole::Original; ///< of the file

    friend bool operator==(const IntakeDecision &, const IntakeDecision &) = default;
};

/// What an import says of one file or record.
struct ImportLine {
    enum class Result { Accepted, Waiting, Duplicate, Failed };

    QString path; ///< "list.jsonl:12" for a record
    Result result = Result::Failed;
    QString uid; ///< of the document, or of the queued paper
    QString number;
    QStringList reasons;
    Error::Code code = Error::Code::Invalid; ///< meaningful when it failed

    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

inline constexpr std::array importResultNames{
    EnumName<ImportLine::Result>{ImportLine::Result::Accepted, u"accepted", u"đã nhận",
                                 u"accepted"},
    EnumName<ImportLine::Result>{ImportLine::Result::Waiting, u"waiting", u"chờ duyệt", u"waiting"},
    EnumName<ImportLine::Result>{ImportLine::Result::Duplicate, u"duplicate", u"trùng",
                                 u"duplicate"},
    EnumName<ImportLine::Result>{ImportLine::Result::Failed, u"failed", u"lỗi", u"failed"},
};

struct ImportSummary {
    int accepted = 0;
    int waiting = 0;
    int duplicates = 0;
    int failed = 0;
    double seconds = 0;
    bool cancelled = false;
    QStringList remarks; ///< what holds for many files, each once: a program that is missing

    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

struct ImportOptions {
    bool accept = false; ///< catalogue at once what is certain
    int jobs = 1;        ///< reader processes side by side
};

} // namespace vanthu
