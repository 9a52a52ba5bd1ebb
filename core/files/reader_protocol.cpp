// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace vanthu::reader_protocol {

namespace {
constexpr auto streamVersion = QDataStream::Qt_6_0;

QDataStream &operator<<(QDataStream &stream, const TextPage &page)
{
    stream << page.size << page.text << page.recognized << static_cast<quint32>(page.words.size());
    for (const TextWord &word : page.words)
        stream << word.text << word.box << static_cast<qint64>(word.offset);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, TextPage &page)
{
    quint32 count = 0;
    stream >> page.size >> page.text >> page.recognized >> count;
    for (quint32 at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        TextWord word;
        qint64 offset = 0;
        stream >> word.text >> word.box >> offset;
        word.offset = offset;
        page.words.append(word);
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ReadFile &file)
{
    stream << file.mediaType << file.title << static_cast<qint32>(file.pages)
           << static_cast<qint32>(file.pagesWithoutText)
           << static_cast<quint32>(file.text.pages.size());
    for (const TextPage &page : file.text.pages)
        stream << page;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ReadFile &file)
{
    quint32 count = 0;
    qint32 pages = 0;
    qint32 without = 0;
    stream >> file.mediaType >> file.title >> pages >> without >> count;
    file.pages = pages;
    file.pagesWithoutText = without;
    for (quint32 at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        TextPage page;
        stream >> page;
        file.text.pages.append(page);
    }
    return stream;
}

template <typename T>
QByteArray encodedAnswer(const Result<T> &answer)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << magic << answer.has_value();
    if (answer) {
        stream << *answer;
    } else {
        stream << static_cast<qint32>(answer.error().code) << answer.error().message
               << answer.error().context;
    }
    return message;
}

template <typename T>
std::optional<Result<T>> decodedAnswer(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(streamVersion);
    quint32 head = 0;
    bool good = false;
    stream >> head >> good;
    if (head != magic)
        return std::nullopt;
    if (!good) {
        Error error;
        qint32 code = 0;
        stream >> code >> error.message >> error.context;
        const bool known = code >= 0 && code <= static_cast<qint32>(Error::Code::Refused);
        error.code = known ? static_cast<Error::Code>(code) : Error::Code::Unreadable;
        if (stream.status() != QDataStream::Ok)
            return std::nullopt;
        return Result<T>(tl::unexpected(error));
    }
    T value;
    stream >> value;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return Result<T>(value);
}
} // namespace

namespace {
PageChoice choiceFrom(QDataStream &stream)
{
    PageChoice choice;
    qint32 page = 0;
    qint32 turn = 0;
    stream >> choice.file >> choice.shownAs >> page >> turn;
    choice.page = page;
    choice.turn = turn;
    return choice;
}
} // namespace

QByteArray encoded(const Request &request)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << magic << static_cast<quint8>(request.operation) << request.file << request.shownAs
           << request.page << request.width << request.fileBytes << request.pages
           << static_cast<quint32>(request.passwords.size());
    for (const QString &password : request.passwords)
        stream << password;
    stream << static_cast<quint32>(request.choices.size());
    for (const PageChoice &choice : request.choices)
        stream << choice.file << choice.shownAs << static_cast<qint32>(choice.page)
               << static_cast<qint32>(choice.turn);
    return message;
}

std::optional<Request> decodedRequest(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(streamVersion);
    quint32 head = 0;
    quint8 operation = 0;
    quint32 passwords = 0;
    Request request;
    stream >> head >> operation >> request.file >> request.shownAs >> request.page >> request.width
        >> request.fileBytes >> request.pages >> passwords;
    for (quint32 at = 0; at < passwords && stream.status() == QDataStream::Ok; ++at) {
        QString password;
        stream >> password;
        request.passwords.append(password);
    }
    quint32 choices = 0;
    stream >> choices;
    for (quint32 at = 0; at < choices && stream.status() == QDataStream::Ok; ++at)
        request.choices.append(choiceFrom(stream));
    if (stream.status() != QDataStream::Ok || head != magic || operation < 1 || operation > 5)
        return std::nullopt;
    request.operation = static_cast<Operation>(operation);
    return request;
}

QByteArray encoded(const Result<ReadFile> &answer)
{
    return encodedAnswer(answer);
}

QByteArray encoded(const Result<QImage> &answer)
{
    return encodedAnswer(answer);
}

QByteArray encoded(const Result<QByteArray> &answer)
{
    return encodedAnswer(answer);
}

std::optional<Result<QByteArray>> decodedBytes(const QByteArray &message)
{
    return decodedAnswer<QByteArray>(message);
}

std::optional<Result<ReadFile>> decodedFile(const QByteArray &message)
{
    return decodedAnswer<ReadFile>(message);
}

std::optional<Result<QImage>> decodedImage(const QByteArray &message)
{
    return decodedAnswer<QImage>(message);
}

QByteArray framed(const QByteArray &message)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), frame.data());
    return frame + message;
}

} // namespace vanthu::reader_protocol
