// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_codec.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>
#include <zdict.h>
#include <zstd.h>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int level = 3;
constexpr size_t dictionaryBytes = 64 * 1024;
/// A text of more bytes than this was not written by us.
constexpr unsigned long long largestText = 512ULL << 20U;

constexpr int fewestPages = 1000; ///< to learn from
constexpr int mostPages = 2000;
constexpr qsizetype longestSample = 8192;

/// Free functions of the library as deleters.
struct Free {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};

ZSTD_CCtx *packingContext()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *unpackingContext()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
    return context.get();
}

bool isZstd(const QByteArray &packed)
{
    return packed.startsWith("\x28\xb5\x2f\xfd");
}

tl::unexpected<Error> damaged(const char *why)
{
    return fail(Error::Code::Damaged,
                Sentences::tr("A stored text is damaged and cannot be read. Restore the library "
                              "from a backup, or import the document's file again."),
                QString::fromLatin1(why));
}
} // namespace

class TextCodec::Private {
public:
    std::unique_ptr<ZSTD_CDict, Free> packing; ///< none: without a dictionary
    QHash<unsigned, std::shared_ptr<ZSTD_DDict>> unpacking;
};

TextCodec::TextCodec(const QList<QByteArray> &dictionaries)
    : d(std::make_unique<Private>())
{
    for (const QByteArray &bytes : dictionaries) {
        const auto size = static_cast<size_t>(bytes.size());
        const unsigned id = ZDICT_getDictID(bytes.constData(), size);
        d->unpacking.insert(
            id, std::shared_ptr<ZSTD_DDict>(ZSTD_createDDict(bytes.constData(), size), Free()));
        d->packing.reset(ZSTD_createCDict(bytes.constData(), size, level));
    }
}

TextCodec::~TextCodec() = default;

bool TextCodec::hasDictionary() const
{
    return d->packing != nullptr;
}

QByteArray TextCodec::packed(const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    const auto size = static_cast<size_t>(plain.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const auto room = static_cast<size_t>(packed.size());
    const size_t written = d->packing
                               ? ZSTD_compress_usingCDict(packingContext(), packed.data(), room,
                                                          plain.constData(), size, d->packing.get())
                               : ZSTD_compressCCtx(packingContext(), packed.data(), room,
                                                   plain.constData(), size, level);
    Q_ASSERT(!ZSTD_isError(written)); // the room suffices for every text
    packed.resize(static_cast<qsizetype>(written));
    packed.squeeze();
    return packed;
}

Result<QByteArray> TextCodec::unpackedBytes(const QByteArray &packed) const
{
    if (packed.isEmpty())
        return QByteArray();
    if (!isZstd(packed)) // libraries of the first schemas
        return qUncompress(packed);
    const auto size = static_cast<size_t>(packed.size());
    const unsigned long long plainSize = ZSTD_getFrameContentSize(packed.constData(), size);
    if (plainSize > largestText) // also what stands for an unknown size
        return damaged("size");
    QByteArray plain(static_cast<qsizetype>(plainSize), Qt::Uninitialized);
    const auto room = static_cast<size_t>(plain.size());
    const unsigned id = ZSTD_getDictID_fromFrame(packed.constData(), size);
    size_t written = 0;
    if (id == 0) {
        written =
            ZSTD_decompressDCtx(unpackingContext(), plain.data(), room, packed.constData(), size);
    } else {
        const auto dictionary = d->unpacking.constFind(id);
        if (dictionary == d->unpacking.constEnd())
            return damaged("dictionary");
        written = ZSTD_decompress_usingDDict(unpackingContext(), plain.data(), room,
                                             packed.constData(), size, dictionary->get());
    }
    if (ZSTD_isError(written) || written != room)
        return damaged(ZSTD_getErrorName(written));
    return plain;
}

bool TextCodec::knows(const QByteArray &packed) const
{
    const unsigned id =
        ZSTD_getDictID_fromFrame(packed.constData(), static_cast<size_t>(packed.size()));
    return id == 0 || d->unpacking.contains(id);
}

QByteArray TextCodec::learn(const QList<QByteArray> &samples)
{
    QByteArray joined;
    std::vector<size_t> sizes;
    for (const QByteArray &sample : samples) {
        joined += sample;
        sizes.push_back(static_cast<size_t>(sample.size()));
    }
    QByteArray dictionary(static_cast<qsizetype>(dictionaryBytes), Qt::Uninitialized);
    const size_t written =
        ZDICT_trainFromBuffer(dictionary.data(), dictionaryBytes, joined.constData(), sizes.data(),
                              static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(written))
        return {};
    dictionary.resize(static_cast<qsizetype>(written));
    return dictionary;
}

namespace {
/// What a connection has read of its library's dictionaries.
struct KnownCodec {
    std::shared_ptr<const TextCodec> codec;
};

Result<QList<QByteArray>> samplesOf(Connection &connection, qint64 last)
{
    VT_TRY(Rows rows, connection.query(uR"(
        SELECT text FROM document_text
        WHERE document_id % :step = 0 ORDER BY document_id, page LIMIT :most)"_s,
                                       {{u":step"_s, qMax<qint64>(1, last / mostPages)},
                                        {u":most"_s, mostPages}}));
    const TextCodec plain;
    QList<QByteArray> samples;
    while (rows.next()) {
        const auto text = plain.unpackedBytes(rows.value(0).toByteArray());
        if (text && !text->isEmpty())
            samples.append(text->first(qMin(text->size(), longestSample)));
    }
    return samples;
}
} // namespace

Result<std::shared_ptr<const TextCodec>> textCodec(Connection &connection)
{
    auto &known = connection.companion<KnownCodec>();
    if (!known.codec) {
        QList<QByteArray> dictionaries;
        VT_TRY(Rows rows, connection.query(u"SELECT data FROM text_dictionary ORDER BY id"_s));
        while (rows.next())
            dictionaries.append(rows.value(0).toByteArray());
        known.codec = std::make_shared<const TextCodec>(dictionaries);
    }
    return known.codec;
}

Result<QByteArray> unpackedBytes(Connection &connection, const QByteArray &packed)
{
    VT_TRY(auto codec, textCodec(connection));
    if (!codec->knows(packed)) {
        connection.companion<KnownCodec>().codec.reset();
        VT_TRY(codec, textCodec(connection));
    }
    return codec->unpackedBytes(packed);
}

Result<QString> unpackedText(Connection &connection, const QByteArray &packed)
{
    VT_TRY(const QByteArray bytes, unpackedBytes(connection, packed));
    return QString::fromUtf8(bytes);
}

Outcome learnTextDictionary(Connection &connection)
{
    VT_TRY(const auto codec, textCodec(connection));
    if (codec->hasDictionary())
        return {};
    VT_TRY(const QVariant pages, connection.value(uR"(
        SELECT count(*) FROM (SELECT 1 FROM document_text LIMIT :enough) AS some)"_s,
                                                  {{u":enough"_s, fewestPages}}));
    if (pages.toInt() < fewestPages)
        return {};
    VT_TRY(Transaction transaction, connection.begin());
    VT_TRY(const QVariant there, connection.value(u"SELECT count(*) FROM text_dictionary"_s));
    if (there.toInt() == 0) {
        VT_TRY(const QVariant last,
               connection.value(u"SELECT max(document_id) FROM document_text"_s));
        VT_TRY(const QList<QByteArray> samples, samplesOf(connection, last.toLongLong()));
        const QByteArray dictionary = TextCodec::learn(samples);
        if (!dictionary.isEmpty()) {
            VT_CHECK(connection.execute(u"INSERT INTO text_dictionary (data) VALUES (:data)"_s,
                                        {{u":data"_s, dictionary}}));
        }
    }
    connection.companion<KnownCodec>().codec.reset(); // read anew
    return transaction.commit();
}

} // namespace vanthu
