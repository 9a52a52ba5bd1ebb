// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_passwords.h"

#include <QCoreApplication>
#include <QHash>

namespace vanthu::reader {

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The bytes that a typed password may stand for: since PDF 2.0 UTF-8, before it one byte a letter.
QList<QByteArray> spellings(const QString &password)
{
    QList<QByteArray> bytes{password.toUtf8()};
    const QByteArray latin = password.toLatin1();
    if (latin != bytes.first() && QString::fromLatin1(latin) == password)
        bytes.append(latin);
    return bytes;
}
} // namespace

bool opensWithAPassword(const QString &file, const QStringList &passwords,
                        const std::function<bool(const QByteArray &)> &opens)
{
    static QHash<QString, QByteArray> known;
    if (const auto before = known.constFind(file); before != known.cend() && opens(*before))
        return true;
    for (const QString &password : passwords) {
        for (const QByteArray &bytes : spellings(password)) {
            if (opens(bytes)) {
                known.insert(file, bytes);
                return true;
            }
        }
    }
    return false;
}

tl::unexpected<Error> needsItsPassword(const QString &shownAs)
{
    return fail(
        Error::Code::Encrypted,
        Sentences::tr("“%1” is protected by a password, which is needed to read it.").arg(shownAs));
}

} // namespace vanthu::reader
