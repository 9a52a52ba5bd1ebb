// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_kind.h"

#include "app/reader/zip_entry.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <array>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr qint64 sniffedBytes = 4096;

struct Signature {
    QByteArrayView bytes;
    FileKind kind = FileKind::Text;
};

constexpr std::array signatures{
    Signature{"\xd0\xcf\x11\xe0", FileKind::Doc}, Signature{"\x89PNG", FileKind::Image},
    Signature{"\xff\xd8\xff", FileKind::Image},   Signature{"II*", FileKind::Image},
    Signature{"MM\0*", FileKind::Image},          Signature{"{\\rtf", FileKind::Rtf},
};

/// DOCX and ODT are archives with a fixed entry.
Result<FileKind> kindOfArchive(const reader_protocol::Request &request)
{
    if (zipEntry(request.file, "word/document.xml"))
        return FileKind::Docx;
    if (zipEntry(request.file, "content.xml"))
        return FileKind::Odt;
    return fail(
        Error::Code::Unreadable,
        Sentences::tr("“%1” is an archive or a damaged DOCX. Unpack it, or ask for the file "
                      "again.")
            .arg(request.shownAs));
}
} // namespace

Result<FileKind> kindOf(const reader_protocol::Request &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Code::Unreadable,
            Sentences::tr("“%1” cannot be opened. Check that it is still there and that you "
                          "may read it.")
                .arg(request.shownAs),
            file.errorString());
    }
    if (file.size() == 0)
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” is empty. Copy or scan it again.").arg(request.shownAs));
    if (file.size() > request.fileBytes) {
        return fail(Error::Code::TooLarge,
                    Sentences::tr("“%1” has %2, more than the %3 that are read. The file itself is "
                                  "kept.")
                        .arg(request.shownAs, QLocale().formattedDataSize(file.size()),
                             QLocale().formattedDataSize(request.fileBytes)));
    }
    const QByteArray head = file.read(sniffedBytes);
    if (head.left(1024).contains("%PDF-"))
        return FileKind::Pdf;
    if (head.startsWith("PK\x03\x04"))
        return kindOfArchive(request);
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return signature.kind;
    }
    const QByteArray start = head.toLower().trimmed();
    const bool fragment = start.startsWith('<')
                          && (start.contains("<table") || start.contains("<div")
                              || start.contains("<p") || start.contains("<br"));
    if (start.startsWith("<!doctype html") || start.contains("<html") || fragment)
        return FileKind::Html;
    return FileKind::Text;
}

} // namespace vanthu::reader
