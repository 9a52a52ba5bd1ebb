// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/office_file.h"
#include "app/reader/text_file.h"

#include <sys/mman.h>

#include <array>
#include <cstdlib>
#include <unistd.h>

using namespace vanthu;

/// The first byte chooses the reader, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int memory = memfd_create("paper", 0);
    if (size < 2 || ftruncate(memory, 0) != 0
        || pwrite(memory, data + 1, size - 1, 0) != static_cast<ssize_t>(size - 1))
        return 0;
    reader_protocol::Request request{};
    request.file = QStringLiteral("/proc/self/fd/%1").arg(memory);
    request.shownAs = QStringLiteral("paper");
    request.pages = 100;
    request.fileBytes = 1 << 24;
    using Reader = Result<ReadFile> (*)(const reader_protocol::Request &);
    constexpr std::array<Reader, 5> readers{reader::readDocx, reader::readOdt, reader::readRtf,
                                            reader::readHtml, reader::readTextFile};
    (void)readers.at(data[0] % readers.size())(request);
    return 0;
}
