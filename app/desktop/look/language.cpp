// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/language.h"

#include "app/desktop/look/theme.h"
#include "core/reports/report_words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstring>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {

UiLanguage &chosen()
{
    static UiLanguage language = UiLanguage::Vietnamese;
    return language;
}

/// The texts are filed under the bare names of classes, while a class asks with its namespaces.
class TextsByClass : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int count) const override
    {
        const char *last = context ? std::strrchr(context, ':') : nullptr;
        return QTranslator::translate(last ? last + 1 : context, text, comment, count);
    }
};

/// Takes the old words away and puts the new ones in, where there are some.
void change(QTranslator &translator, const QString &file, const QString &folder = {})
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

UiLanguage uiLanguage()
{
    return chosen();
}

void applyLanguage(UiLanguage language)
{
    static TextsByClass own;
    static QTranslator toolkit;
    chosen() = language;
    const bool vi = language == UiLanguage::Vietnamese;
    const QString code = vi ? u"vi"_s : u"en"_s;
    QLocale::setDefault(vi ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom));
    change(toolkit, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    change(own, u":/i18n/vanthu_%1.qm"_s.arg(code));
    QSettings().setValue(u"language"_s, code);
}

UiLanguage rememberedLanguage()
{
    return QSettings().value(u"language"_s, u"vi"_s).toString() == "en"_L1 ? UiLanguage::English
                                                                           : UiLanguage::Vietnamese;
}

QString shownDate(const std::optional<QDate> &date, DatePrecision precision)
{
    if (!date)
        return {};
    switch (precision) {
    case DatePrecision::Day: return date->toString(u"d/M/yyyy"_s);
    case DatePrecision::Month: return date->toString(u"M/yyyy"_s);
    case DatePrecision::Year: break;
    }
    return date->toString(u"yyyy"_s);
}

QString shownCount(qint64 count)
{
    return countText(count, chosen());
}

QString shownStatus(Validity status)
{
    return textOf(validityNames, status, chosen());
}

QString shownStatusWithSymbol(Validity status)
{
    return statusSymbol(status) + u' ' + shownStatus(status);
}

QString shownSize(qint64 bytes)
{
    return sizeText(bytes, chosen());
}

} // namespace vanthu::desktop
