// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader_client.h"

#include "core/files/reader_protocol.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

namespace vanthu {
using namespace Qt::StringLiterals;
namespace protocol = reader_protocol;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int pollMs = 50;

QString readerProgram()
{
    const QString chosen = qEnvironmentVariable("VANTHU_READER");
    if (!chosen.isEmpty())
        return chosen;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char16_t *place :
         {u"vanthu-reader", u"vanthu-reader.exe", u"../bin/vanthu-reader"}) {
        const QString candidate = here.filePath(QString::fromUtf16(place));
        if (QFileInfo(candidate).isExecutable())
            return candidate;
    }
    return QStandardPaths::findExecutable(u"vanthu-reader"_s);
}
} // namespace

class ReaderClient::Private {
public:
    Private(ReaderLimits wanted, Passwords known)
        : limits(wanted)
        , passwords(std::move(known))
    {
    }
    ~Private() { stop(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Outcome start();
    void stop();
    Result<QByteArray> ask(const protocol::Request &request, const CancelToken &cancel);
    [[nodiscard]] tl::unexpected<Error> died(const QString &name);

    /// Asks, and once more with the kept passwords when none at hand opens the file.
    template <typename T>
    Result<T> answer(protocol::Request request, const CancelToken &cancel,
                     std::optional<Result<T>> (*decoded)(const QByteArray &));

    ReaderLimits limits;
    Passwords passwords;
    std::unique_ptr<QProcess> process;
};

Outcome ReaderClient::Private::start()
{
    if (process && process->state() == QProcess::Running)
        return {};
    const QString program = readerProgram();
    process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Tesseract's own threads slow each other down on one page; readers run side by side instead
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    // what it needs of them comes over the pipe
    environment.remove(u"VANTHU_FILE_PASSWORD"_s);
    environment.remove(u"VANTHU_PASSWORD"_s);
    process->setProcessEnvironment(environment);
    const QStringList arguments{u"--memory"_s, QString::number(limits.memoryBytes)};
    if (!program.isEmpty())
        process->start(program, arguments);
    if (program.isEmpty() || !process->waitForStarted()) {
        process.reset();
        return fail(Error::Code::Unreadable,
                    Sentences::tr("The program vanthu-reader, which opens files, was not found. "
                                  "Install Vanthu again."),
                    program);
    }
    return {};
}

void ReaderClient::Private::stop()
{
    if (!process)
        return;
    process->closeWriteChannel();
    if (!process->waitForFinished(200)) {
        process->kill();
        process->waitForFinished(2000);
    }
    process.reset();
}

tl::unexpected<Error> ReaderClient::Private::died(const QString &name)
{
    process->waitForFinished(2000);
    const QString context =
        u"exit %1, status %2"_s.arg(process->exitCode()).arg(process->exitStatus());
    process.reset();
    return fail(Error::Code::Crashed,
                Sentences::tr("“%1” could not be read: it is damaged in a way that stopped the "
                              "reader. The file itself is kept.")
                    .arg(name),
                context);
}

Result<QByteArray> ReaderClient::Private::ask(const protocol::Request &request,
                                              const CancelToken &cancel)
{
    VT_CHECK(start());
    process->write(protocol::framed(protocol::encoded(request)));
    const QDeadlineTimer deadline(limits.time);
    QByteArray buffer;
    while (true) {
        if (cancel.isCancelled() || deadline.hasExpired()) {
            process->kill();
            process->waitForFinished(2000);
            process.reset();
            if (cancel.isCancelled())
                return fail(Error::Code::Cancelled, Sentences::tr("Reading was stopped."));
            return fail(Error::Code::TimedOut,
                        Sentences::tr("Reading “%1” took longer than %n second(s) and was stopped. "
                                      "The file itself is kept.",
                                      nullptr, static_cast<int>(limits.time.count()))
                            .arg(request.shownAs));
        }
        buffer += process->readAllStandardOutput();
        if (buffer.size() >= 4) {
            const auto length = qFromBigEndian<quint32>(buffer.constData());
            if (length > protocol::longestFrame) {
                process->kill();
                return died(request.shownAs);
            }
            if (buffer.size() >= 4 + static_cast<qsizetype>(length))
                return buffer.sliced(4, length);
        }
        if (!process->waitForReadyRead(pollMs) && process->state() != QProcess::Running
            && process->bytesAvailable() == 0)
            return died(request.shownAs);
    }
}

template <typename T>
Result<T> ReaderClient::Private::answer(protocol::Request request, const CancelToken &cancel,
                                        std::optional<Result<T>> (*decoded)(const QByteArray &))
{
    request.passwords = passwords.atHand();
    while (true) {
        VT_TRY(const QByteArray message, ask(request, cancel));
        const std::optional<Result<T>> answer = decoded(message);
        if (!answer)
            return died(request.shownAs);
        if (*answer || answer->error().code != Error::Code::Encrypted)
            return *answer;
        const QStringList all = passwords.all();
        if (all == request.passwords)
            return *answer;
        request.passwords = all;
    }
}

ReaderClient::ReaderClient(ReaderLimits limits, Passwords passwords)
    : d(std::make_unique<Private>(limits, std::move(passwords)))
{
}

void ReaderClient::usePasswords(const Passwords &passwords)
{
    d->passwords = passwords;
}

ReaderClient::~ReaderClient() = default;
ReaderClient::ReaderClient(ReaderClient &&) noexcept = default;
ReaderClient &ReaderClient::operator=(ReaderClient &&) noexcept = default;

namespace {
protocol::Request requestFor(protocol::Operation operation, const QString &file,
                             const QString &shownAs, const ReaderLimits &limits)
{
    protocol::Request request;
    request.operation = operation;
    request.file = QFileInfo(file).absoluteFilePath();
    request.shownAs = shownAs.isEmpty() ? QFileInfo(file).fileName() : shownAs;
    request.fileBytes = limits.fileBytes;
    request.pages = limits.pages;
    return request;
}
} // namespace

Result<ReadFile> ReaderClient::read(const QString &file, const CancelToken &cancel,
                                    const QString &shownAs)
{
    const protocol::Request request =
        requestFor(protocol::Operation::Read, file, shownAs, d->limits);
    VT_TRY(ReadFile read, d->answer(request, cancel, protocol::decodedFile));
    if (read.pagesWithoutText > 0)
        recognize(read, file, cancel, shownAs);
    return read;
}

/// A page that cannot be recognised stays without text; the others do not suffer for it.
void ReaderClient::recognize(ReadFile &file, const QString &path, const CancelToken &cancel,
                             const QString &shownAs)
{
    protocol::Request request =
        requestFor(protocol::Operation::Recognize, path, shownAs, d->limits);
    for (int number = 0; number < file.text.pages.size() && !cancel.isCancelled(); ++number) {
        TextPage &page = file.text.pages[number];
        if (!page.text.trimmed().isEmpty())
            continue;
        request.page = number;
        const Result<ReadFile> found = d->answer(request, cancel, protocol::decodedFile);
        if (!found) {
            file.note = found.error().message;
            if (found.error().code == Error::Code::Unreadable)
                return; // there is nothing to recognise with
            continue;
        }
        const TextPage recognized = found->text.pages.value(0);
        if (recognized.text.trimmed().isEmpty())
            continue;
        page = recognized;
        --file.pagesWithoutText;
    }
}

Result<QImage> ReaderClient::renderPage(const QString &file, int page, int width,
                                        const CancelToken &cancel, const QString &shownAs)
{
    protocol::Request request = requestFor(protocol::Operation::Render, file, shownAs, d->limits);
    request.page = page;
    request.width = width;
    return d->answer(request, cancel, protocol::decodedImage);
}

Result<QByteArray> ReaderClient::compose(const QList<PageChoice> &pages, const CancelToken &cancel)
{
    const QString first = pages.value(0).file;
    protocol::Request request =
        requestFor(protocol::Operation::Compose, first, pages.value(0).shownAs, d->limits);
    request.choices = pages;
    return d->answer(request, cancel, protocol::decodedBytes);
}

Result<QByteArray> ReaderClient::unprotected(const QString &file, const CancelToken &cancel,
                                             const QString &shownAs)
{
    return d->answer(requestFor(protocol::Operation::Unprotect, file, shownAs, d->limits), cancel,
                     protocol::decodedBytes);
}

} // namespace vanthu
