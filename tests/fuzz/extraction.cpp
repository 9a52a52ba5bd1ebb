// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/extraction.h"

#include <cstdlib>

using namespace vanthu;

/// Any text as a paper: every mention lies in it and every relation names documents it cites.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    TextDocument document;
    const QString whole =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &page : whole.split(u'\f'))
        document.pages.append(TextPage{{}, page, {}});
    const Extraction found = extract(document);
    const qsizetype length = document.fullText().size();
    QStringList keys{QString()};
    for (const CitedDocument &cited : found.documents) {
        keys << cited.key;
        for (const Mention &mention : cited.mentions) {
            if (mention.evidence.offset < 0
                || mention.evidence.offset + mention.evidence.length > length)
                std::abort();
        }
    }
    for (const ReadRelation &relation : found.relations) {
        if (!keys.contains(relation.source) || !keys.contains(relation.target))
            std::abort();
    }
    return 0;
}
