// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"

#include <cstdlib>

using namespace vanthu;

/// Any text: what is found lies inside it, and its printed form is a number again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype from = 0;
    while (const auto match = DocumentNumber::find(text, from)) {
        if (match->offset < from || match->length <= 0
            || match->offset + match->length > text.size())
            std::abort();
        from = match->offset + match->length;
    }
    if (const auto number = DocumentNumber::parse(text)) {
        if (!DocumentNumber::parse(number->printed()))
            std::abort();
    }
    return 0;
}
