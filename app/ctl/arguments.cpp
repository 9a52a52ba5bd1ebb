// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued,
                                   const QStringList &switches)
{
    Arguments parsed;
    bool options = true;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!options || !word.startsWith("--"_L1)) {
            parsed.m_positional << word;
            continue;
        }
        if (word == "--"_L1) {
            options = false;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.first(equals);
        if (switches.contains(name) && equals < 0) {
            parsed.m_options[name] << QString();
        } else if (valued.contains(name)) {
            if (equals < 0 && at + 1 >= words.size())
                return fail(Error::Code::Invalid, Sentences::tr("%1 needs a value.").arg(name));
            parsed.m_options[name] << (equals < 0 ? words.at(++at) : word.sliced(equals + 1));
        } else {
            return fail(Error::Code::Invalid,
                        Sentences::tr("%1 is not an option here. See --help.").arg(word));
        }
    }
    return parsed;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList all = m_options.value(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

Result<int> Arguments::number(const QString &option, int otherwise) const
{
    const auto text = value(option);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < 0) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("%1 needs a whole number, not “%2”.").arg(option, *text));
    }
    return number;
}

} // namespace vanthu::ctl
