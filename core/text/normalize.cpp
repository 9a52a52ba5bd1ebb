// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalize.h"

#include <algorithm>

namespace vanthu {

namespace {
bool isDropped(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || (c >= 0x200b && c <= 0x200f)
           || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064)
           || (c >= 0x2066 && c <= 0x206f) || c == 0xfeff || c == 0xfffe;
}

bool isBlank(char16_t c)
{
    return c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f
           || c == 0x3000;
}

char16_t mapped(char16_t c)
{
    switch (c) {
    case 0xd0:  // Ð, Icelandic
    case 0x189: // Ɖ, African
        return u'Đ';
    case 0xf0:
    case 0x256: return u'đ';
    case 0x2028:
    case 0x2029: return u'\n';
    default: return isBlank(c) ? u' ' : c;
    }
}

bool staysAsItIs(char16_t c)
{
    if (c == u'\n' || c == u'\t' || c == u'\f')
        return true;
    return !isDropped(c) && mapped(c) == c && !QChar::isSurrogate(c);
}

/// Combining marks, and letters that NFC might change: anything else is NFC already.
bool mayCompose(char16_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x1100 && c < 0x1200) || c >= 0x2126;
}
} // namespace

bool isNormalized(QStringView text)
{
    return std::all_of(text.utf16(), text.utf16() + text.size(), staysAsItIs)
           && (std::none_of(text.utf16(), text.utf16() + text.size(), mayCompose)
               || text.toString().normalized(QString::NormalizationForm_C) == text);
}

QString normalized(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    bool composes = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        if (c == u'\r') {
            if (at + 1 == text.size() || text.at(at + 1) != u'\n')
                clean += u'\n';
            continue;
        }
        if (c != u'\n' && c != u'\t' && c != u'\f' && isDropped(c))
            continue;
        composes = composes || mayCompose(c);
        clean += QChar(mapped(c));
    }
    return composes ? clean.normalized(QString::NormalizationForm_C) : clean;
}

QString normalizedLine(QStringView text)
{
    return normalized(text).simplified();
}

} // namespace vanthu
