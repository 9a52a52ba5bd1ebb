// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passwords.h"

#include <QMutex>

#include <utility>

namespace vanthu {

struct Passwords::Shared {
    QMutex listing;  ///< guards `known`
    QMutex fetching; ///< held while the kept ones are fetched
    QStringList known;
    Fetch fetch; ///< empty once it was called
};

Passwords::Passwords(Fetch kept)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->fetch = std::move(kept);
}

void Passwords::add(const QString &password) const
{
    if (password.isEmpty())
        return;
    const QMutexLocker lock(&m_shared->listing);
    m_shared->known.removeAll(password);
    m_shared->known.prepend(password);
}

QStringList Passwords::atHand() const
{
    const QMutexLocker lock(&m_shared->listing);
    return m_shared->known;
}

QStringList Passwords::all() const
{
    {
        const QMutexLocker once(&m_shared->fetching);
        if (const Fetch fetch = std::exchange(m_shared->fetch, {})) {
            const QStringList kept = fetch();
            const QMutexLocker lock(&m_shared->listing);
            for (const QString &password : kept) {
                if (!password.isEmpty() && !m_shared->known.contains(password))
                    m_shared->known.append(password);
            }
        }
    }
    return atHand();
}

} // namespace vanthu
