// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/font_book.h"

#include "core/reports/report_fonts.h"

#include <QFontMetricsF>

#include <cmath>

namespace vanthu {

namespace {

constexpr char32_t commonLetters = 0x2100; // Latin with all Vietnamese letters, punctuation

QFont makeFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies(reportFontFamilies());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(int(std::lround(style.size * FontBook::unitsPerPoint)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setUnderline(style.underline);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

float measure(const QFont &font, char32_t letter)
{
    const double width = QFontMetricsF(font).horizontalAdvance(QString::fromUcs4(&letter, 1));
    return float(width / FontBook::unitsPerPoint);
}

} // namespace

FontBook::FontBook()
{
    loadReportFonts();
}

int FontBook::indexOf(const TextStyle &style)
{
    for (size_t index = 0; index < m_faces.size(); ++index) {
        if (m_faces.at(index).style == style)
            return int(index);
    }
    Face face{.style = style, .font = makeFont(style), .common = {}, .rare = {}};
    const QFontMetricsF metrics(face.font);
    face.ascent = metrics.ascent() / unitsPerPoint;
    face.height = metrics.lineSpacing() / unitsPerPoint;
    face.common.assign(commonLetters, -1.0F);
    m_faces.push_back(std::move(face));
    return int(m_faces.size()) - 1;
}

double FontBook::advance(int index, char32_t letter)
{
    Face &face = m_faces.at(size_t(index));
    if (letter < commonLetters) {
        float &known = face.common[letter];
        if (known < 0)
            known = measure(face.font, letter);
        return known;
    }
    const auto found = face.rare.constFind(letter);
    if (found != face.rare.cend())
        return *found;
    return *face.rare.insert(letter, measure(face.font, letter));
}

} // namespace vanthu
