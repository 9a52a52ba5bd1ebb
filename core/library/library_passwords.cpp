// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/library/library_p.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Whether this password, and no other, opens the file.
Outcome tryPassword(const QString &file, const QString &password, const CancelToken &cancel)
{
    constexpr int thumbnail = 16; // pixels: the smallest answer that needs the page's contents
    const Passwords alone;
    alone.add(password);
    const Result<QImage> page =
        ReaderClient({}, alone).renderPage(file, 0, thumbnail, cancel, Sentences::tr("this paper"));
    if (page || page.error().code == Error::Code::NotFound)
        return {};
    if (page.error().code != Error::Code::Encrypted)
        return tl::unexpected(page.error());
    return fail(Error::Code::Encrypted,
                Sentences::tr("This is not the password of the paper. Look at capitals and at the "
                              "keyboard's language, and type it once more."));
}
} // namespace

ReaderClient &Library::Private::readerOfThisThread()
{
    ReaderClient &reader = readerOfThread.localData();
    reader.usePasswords(passwords);
    return reader;
}

void Library::setKeychain(std::shared_ptr<Keychain> keychain)
{
    d->keychain = std::move(keychain);
}

void Library::addPassword(const QString &password)
{
    d->passwords.add(password);
}

Library::Answer<Library::Unlocked> Library::unlock(const QString &sha256, const QString &password,
                                                   KeepPassword keep)
{
    return d->desk.run([this, sha256, password, keep](Connection &connection) -> Result<Unlocked> {
        VT_CHECK(tryPassword(d->contents.pathOf(sha256), password, d->closing));
        d->passwords.add(password);
        Unlocked unlocked;
        if (keep == KeepPassword::Yes) {
            if (const Outcome kept = d->keychainInUse()->keep(password); !kept)
                unlocked.keychainNote = kept.error().message;
        }
        Intake intake(connection, d->contents);
        VT_TRY(const QList<IntakeItem> queue, intake.queue());
        ReaderClient reader = d->newReader();
        for (const IntakeItem &item : queue) {
            if (item.state != IntakeState::Locked || d->closing.isCancelled())
                continue;
            const auto read = reader.read(d->contents.pathOf(item.sha256), d->closing, item.name);
            if (!read && read.error().code == Error::Code::Encrypted)
                continue;
            VT_CHECK(intake.readAgain(item.id, read, read ? extract(read->text) : Extraction()));
            ++unlocked.papers;
        }
        d->tellChange();
        return unlocked;
    });
}

} // namespace vanthu
