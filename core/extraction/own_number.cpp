// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/own_number_p.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// "so", or a type's name and "so"; the length of the cue, 0 where there is none.
qsizetype cueLength(const QString &folded, QString &type)
{
    static const QStringList names{u"bo luat "_s, u"luat "_s, u"phap lenh "_s, u"nghi quyet "_s};
    qsizetype at = 0;
    for (const QString &name : names) {
        if (folded.startsWith(name)) {
            type = documentTypeByName(name)->code;
            at = name.size();
            break;
        }
    }
    for (const char16_t *cue : {u"so hieu", u"so", u"s0", u"s6"}) {
        const QStringView word(cue);
        if (QStringView(folded).sliced(at).startsWith(word))
            return at + word.size();
    }
    return 0;
}
} // namespace

std::optional<OwnNumber> ownNumberIn(const Segment &segment)
{
    OwnNumber own;
    const qsizetype cue = cueLength(segment.folded, own.type);
    const bool digitBehind = cue > 0 && cue < segment.text.size() && segment.text.at(cue).isDigit();
    if (cue == 0 || cue >= segment.text.size() || segment.text.at(cue).isLetter()
        || (digitBehind && segment.folded.at(cue - 1).isDigit()))
        return std::nullopt;
    qsizetype from = cue;
    while (from < segment.text.size()
           && (segment.text.at(from).isSpace() || segment.text.at(from) == u':'))
        ++from;
    auto match = DocumentNumber::leading(QStringView(segment.text).sliced(from));
    if (!match) {
        // a hand-written serial that no machine could read: the symbol still tells
        constexpr qsizetype farthest = 12;
        const QString behind =
            segment.text.sliced(from, qMin(farthest, segment.text.size() - from));
        const qsizetype slash = behind.indexOf(u'/');
        if (slash > 0)
            match = DocumentNumber::leading(QStringView(segment.text).sliced(from + slash));
        if (!match || match->number.serial())
            return std::nullopt;
        from += slash;
    }
    own.number = match->number;
    own.certainty = match->certainty;
    own.length = from + match->length;
    while (own.length < segment.text.size() && !isWordCharacter(segment.text.at(own.length))
           && !segment.text.at(own.length).isSpace())
        ++own.length;
    return own;
}

std::optional<OwnNumber> bareNumberIn(const Segment &segment)
{
    const auto match = DocumentNumber::leading(segment.text);
    if (!match || match->length < segment.text.size() || !match->number.serial()
        || match->number.typeSymbol().isEmpty() || match->number.organs().isEmpty())
        return std::nullopt;
    constexpr double withoutCue = 0.9;
    return OwnNumber{match->number, {}, match->length, qMin(match->certainty, withoutCue)};
}

bool isAddress(const Segment &segment)
{
    return segment.folded.startsWith("kinh gui"_L1) || segment.folded.startsWith("kinh trinh"_L1);
}

bool endsHead(const Segment &segment)
{
    return isAddress(segment) || segment.folded.startsWith("can cu"_L1);
}

} // namespace vanthu
