// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/composed_pdf.h"
#include "app/reader/file_kind.h"
#include "app/reader/image_file.h"
#include "app/reader/limits.h"
#include "app/reader/office_file.h"
#include "app/reader/pdf_file.h"
#include "app/reader/text_file.h"
#include "core/files/reader_protocol.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vanthu::reader {
namespace protocol = reader_protocol;
using namespace Qt::StringLiterals;

namespace {
/// VANTHU_READER_TEST=crash:PART (hang:PART, bloat:PART) makes the reader misbehave on files whose
/// name contains PART, so that the programs around it can be tested against it.
void misbehaveIfTold(const QString &name)
{
    const QStringList order = qEnvironmentVariable("VANTHU_READER_TEST").split(u':');
    if (order.size() != 2 || !name.contains(order.at(1)))
        return;
    if (order.at(0) == "crash"_L1)
        std::abort();
    if (order.at(0) == "hang"_L1) {
#ifdef Q_OS_UNIX
        while (true)
            ::pause();
#endif
    }
    if (order.at(0) == "bloat"_L1) {
        std::vector<std::vector<char>> bloat;
        while (true)
            bloat.emplace_back(64U << 20, 'x');
    }
}

Result<ReadFile> read(FileKind kind, const protocol::Request &request)
{
    switch (kind) {
    case FileKind::Pdf: return readPdf(request);
    case FileKind::Docx: return readDocx(request);
    case FileKind::Odt: return readOdt(request);
    case FileKind::Rtf: return readRtf(request);
    case FileKind::Html: return readHtml(request);
    case FileKind::Doc: return readDoc(request);
    case FileKind::Image: return readImage(request);
    case FileKind::Text: break;
    }
    return readTextFile(request);
}

QByteArray answerTo(const protocol::Request &request)
{
    misbehaveIfTold(request.shownAs);
    if (request.operation == protocol::Operation::Compose)
        return protocol::encoded(composePdf(request));
    if (request.operation == protocol::Operation::Unprotect)
        return protocol::encoded(unprotectPdf(request));
    const Result<FileKind> kind = kindOf(request);
    if (request.operation == protocol::Operation::Recognize) {
        return protocol::encoded(kind ? recognizePage(*kind, request)
                                      : Result<ReadFile>(tl::unexpected(kind.error())));
    }
    if (request.operation == protocol::Operation::Render) {
        if (!kind)
            return protocol::encoded(Result<QImage>(tl::unexpected(kind.error())));
        if (*kind == FileKind::Pdf)
            return protocol::encoded(renderPdf(request));
        if (*kind == FileKind::Image)
            return protocol::encoded(renderImage(request));
        return protocol::encoded(
            Result<QImage>(fail(Error::Code::NotFound, u"A text has no pages to draw."_s)));
    }
    if (!kind)
        return protocol::encoded(Result<ReadFile>(tl::unexpected(kind.error())));
    return protocol::encoded(read(*kind, request));
}

int serve()
{
    std::array<char, 4> head{};
    while (std::fread(head.data(), 1, head.size(), stdin) == head.size()) {
        const auto length = qFromBigEndian<quint32>(head.data());
        if (length > protocol::longestFrame)
            return EXIT_FAILURE;
        QByteArray message(static_cast<qsizetype>(length), Qt::Uninitialized);
        if (std::fread(message.data(), 1, length, stdin) != length)
            return EXIT_FAILURE;
        const auto request = protocol::decodedRequest(message);
        if (!request)
            return EXIT_FAILURE;
        const QByteArray frame = protocol::framed(answerTo(*request));
        const auto size = static_cast<size_t>(frame.size());
        if (std::fwrite(frame.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
} // namespace
} // namespace vanthu::reader

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/vanthu_") + qEnvironmentVariable("VANTHU_LANG")))
        QCoreApplication::installTranslator(&translator);
    if (arguments.contains(QStringLiteral("--help"))) {
        std::puts("vanthu-reader: opens untrusted files for vanthu and vanthuctl.\n"
                  "It speaks a framed protocol on its standard input and output.");
        return EXIT_SUCCESS;
    }
    const qsizetype memory = arguments.indexOf(QStringLiteral("--memory"));
    vanthu::reader::limitThisProcess(memory > 0 ? arguments.value(memory + 1).toLongLong() : 0);
    return vanthu::reader::serve();
}
