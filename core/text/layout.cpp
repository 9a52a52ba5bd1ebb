// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/layout.h"

namespace vanthu {

QString TextDocument::fullText() const
{
    QString all;
    for (const TextPage &page : pages) {
        if (&page != &pages.first())
            all += u'\f';
        all += page.text;
    }
    return all;
}

QStringList TextDocument::pageTexts() const
{
    QStringList texts;
    for (const TextPage &page : pages)
        texts << page.text;
    return texts;
}

} // namespace vanthu
