// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_kind.h"

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
    const char16_t *name;
};

/// Formats that are known but not read; saying their name helps more than "unknown".
constexpr std::array signatures{
    Signature{"PK\x03\x04", u"DOCX, ODT, XLSX or ZIP"},
    Signature{"\xd0\xcf\x11\xe0", u"DOC or XLS"},
    Signature{"\x89PNG", u"PNG"},
    Signature{"\xff\xd8\xff", u"JPEG"},
    Signature{"II*", u"TIFF"},
    Signature{"MM\0*", u"TIFF"},
    Signature{"{\\rtf", u"RTF"},
};
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
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes)) {
            return fail(Error::Code::Unreadable,
                        Sentences::tr("“%1” is a file of the kind %2, which this version does not "
                                      "read. Save it as PDF and import that.")
                            .arg(request.shownAs, QString::fromUtf16(signature.name)));
        }
    }
    return FileKind::Text;
}

} // namespace vanthu::reader
