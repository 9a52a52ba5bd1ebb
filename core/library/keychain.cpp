// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/keychain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

const QString service = u"vanthu"_s;
const QString entry = u"paper-passwords"_s;
constexpr qsizetype mostKept = 50;
/// A locked keychain asks its owner first.
constexpr std::chrono::seconds patience{60};

struct JobAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QString details;
    QString text; ///< of a reading
};

QString missingKeychain()
{
    return Sentences::tr("The system has no keychain, so the password is not kept; a service such "
                         "as gnome-keyring or KWallet provides one. The paper is open all the "
                         "same.");
}

/// Its jobs need a running event loop, and the callers have none to spare.
class SystemKeychain : public Keychain {
public:
    SystemKeychain()
    {
        m_jobs.moveToThread(&m_thread);
        m_thread.start();
    }
    ~SystemKeychain() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    SystemKeychain(const SystemKeychain &) = delete;
    SystemKeychain &operator=(const SystemKeychain &) = delete;
    SystemKeychain(SystemKeychain &&) = delete;
    SystemKeychain &operator=(SystemKeychain &&) = delete;

    Result<QStringList> passwords() override
    {
        const JobAnswer answer =
            run<QKeychain::ReadPasswordJob>([](QKeychain::ReadPasswordJob &) {});
        if (answer.error == QKeychain::EntryNotFound)
            return QStringList();
        if (answer.error != QKeychain::NoError)
            return fail(Error::Code::Unreadable, missingKeychain(), answer.details);
        QStringList kept;
        const QJsonArray list = QJsonDocument::fromJson(answer.text.toUtf8()).array();
        for (const QJsonValue &password : list)
            kept << password.toString();
        return kept;
    }

    Outcome keep(const QString &password) override
    {
        QStringList kept = passwords().value_or(QStringList());
        kept.removeAll(password);
        kept.prepend(password);
        const QByteArray json =
            QJsonDocument(QJsonArray::fromStringList(kept.first(qMin(mostKept, kept.size()))))
                .toJson(QJsonDocument::Compact);
        const JobAnswer answer =
            run<QKeychain::WritePasswordJob>([&json](QKeychain::WritePasswordJob &job) {
                job.setTextData(QString::fromUtf8(json));
            });
        if (answer.error == QKeychain::NoError)
            return {};
        if (answer.error == QKeychain::AccessDenied
            || answer.error == QKeychain::AccessDeniedByUser) {
            return fail(Error::Code::Unwritable,
                        Sentences::tr("The keychain did not take the password. The paper is open "
                                      "all the same."),
                        answer.details);
        }
        return fail(Error::Code::Unwritable, missingKeychain(), answer.details);
    }

private:
    /// Without a session there is no keychain; asking all the same would start a bus of its own.
    static bool hasSession()
    {
#ifdef Q_OS_LINUX
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
               || !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
#else
        return true;
#endif
    }

    template <typename Job>
    JobAnswer run(const std::function<void(Job &)> &prepare)
    {
        if (!hasSession())
            return {QKeychain::NoBackendAvailable, u"no session bus"_s, {}};
        auto promise = std::make_shared<std::promise<JobAnswer>>();
        std::future<JobAnswer> future = promise->get_future();
        QMetaObject::invokeMethod(&m_jobs, [this, promise, prepare] {
            auto *job = new Job(service, &m_jobs); // ends itself
            job->setKey(entry);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, &m_jobs,
                             [promise](QKeychain::Job *done) {
                                 JobAnswer answer{done->error(), done->errorString(), {}};
                                 if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                                     answer.text = read->textData();
                                 promise->set_value(answer);
                             });
            job->start();
        });
        if (future.wait_for(patience) != std::future_status::ready)
            return {};
        return future.get();
    }

    QThread m_thread;
    QObject m_jobs;
};

std::shared_ptr<Keychain> &only()
{
    static std::shared_ptr<Keychain> keychain;
    return keychain;
}
} // namespace

std::shared_ptr<Keychain> systemKeychain()
{
    static std::once_flag once;
    std::call_once(once, [] {
        only() = std::make_shared<SystemKeychain>();
        qAddPostRoutine([] { only().reset(); });
    });
    return only();
}

} // namespace vanthu
