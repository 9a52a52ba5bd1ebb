// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/zip_entry.h"

#include <QFile>

#include <memory>
#include <zip.h>

namespace vanthu::reader {

namespace {
constexpr zip_uint64_t largestEntry = 128ULL * 1024 * 1024;
} // namespace

std::optional<QByteArray> zipEntry(const QString &file, const char *name)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, nullptr), zip_discard);
    if (!archive)
        return std::nullopt;
    zip_stat_t about{};
    if (zip_stat(archive.get(), name, 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0
        || about.size > largestEntry)
        return std::nullopt;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(
        zip_fopen(archive.get(), name, 0), zip_fclose);
    if (!entry)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(entry.get(), bytes.data(), about.size);
    if (read < 0 || static_cast<zip_uint64_t>(read) != about.size)
        return std::nullopt;
    return bytes;
}

} // namespace vanthu::reader
