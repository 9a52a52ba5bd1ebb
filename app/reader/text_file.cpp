// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_file.h"

#include "app/reader/marked_text.h"
#include "core/text/legacy_encoding.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

Result<ReadFile> readTextFile(const reader_protocol::Request &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Code::Unreadable,
            Sentences::tr("“%1” cannot be opened. Check that it is still there and that you "
                          "may read it.")
                .arg(request.shownAs));
    }
    const QByteArray bytes = file.readAll();
    // by its mark UTF-16, else UTF-8, else one of the old Vietnamese encodings
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    const bool bad = decoder.hasError() || text.contains(QChar(u'\0'));
    text = bad && !bytes.contains('\0') ? decodedVietnamese(bytes) : inUnicode(text);
    if (bad && (text.isEmpty() || bytes.contains('\0'))) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” is not a text in UTF-8. Save it as UTF-8 or as PDF and "
                                  "import that.")
                        .arg(request.shownAs));
    }
    ReadFile read;
    read.mediaType = u"text/plain"_s;
    const QStringList pages = normalized(withoutMarkup(text)).split(u'\f');
    for (const QString &page : pages)
        read.text.pages.append(TextPage{{}, page, {}});
    read.pages = static_cast<int>(pages.size());
    return read;
}

} // namespace vanthu::reader
