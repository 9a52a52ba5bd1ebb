// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader_protocol.h"

using namespace vanthu;

/// Any bytes from the other end of the pipe: refused or taken, never more than they say.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray message(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)reader_protocol::decodedRequest(message);
    (void)reader_protocol::decodedFile(message);
    (void)reader_protocol::decodedImage(message);
    (void)reader_protocol::decodedBytes(message);
    return 0;
}
