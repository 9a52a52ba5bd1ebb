// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/layout.h"

#include <QImage>
#include <QString>

#include <chrono>
#include <memory>

namespace vanthu {

/// What came out of a file.
struct ReadFile {
    QString mediaType; ///< "application/pdf", "text/plain"
    TextDocument text;
    int pages = 0;
    int pagesWithoutText = 0; ///< scans: they wait for a text layer
    QString title;            ///< of the file's own metadata
    QString note;             ///< one sentence: why pages stayed without text
};

struct ReaderLimits {
    qint64 memoryBytes = 1024LL * 1024 * 1024;
    std::chrono::seconds time{60};
    qint64 fileBytes = 1024LL * 1024 * 1024; ///< a larger file is refused unread
    int pages = 5000;                        ///< a longer file is refused
};

/// One `vanthu-reader` process that opens untrusted files for us. It is started when it is first
/// needed and again after it died; a file that kills it or takes too long fails alone.
/// One thread at a time; several clients may live side by side.
class ReaderClient {
public:
    explicit ReaderClient(ReaderLimits limits = {});
    ~ReaderClient();
    ReaderClient(const ReaderClient &) = delete;
    ReaderClient &operator=(const ReaderClient &) = delete;
    ReaderClient(ReaderClient &&) noexcept;
    ReaderClient &operator=(ReaderClient &&) noexcept;

    /// Text and layout; pages without text are recognised one by one, each within the time limit.
    /// Errors: Unreadable (not a file of a known format, empty, damaged),
    /// Encrypted, TooLarge, TimedOut, Crashed, Cancelled.
    /// Messages call the file `shownAs`, or by its own name.
    [[nodiscard]] Result<ReadFile> read(const QString &file, const CancelToken &cancel = {},
                                        const QString &shownAs = {});
    /// A page as an image of that width in pixels; page from 0. Errors: as `read`.
    [[nodiscard]] Result<QImage> renderPage(const QString &file, int page, int width,
                                            const CancelToken &cancel = {},
                                            const QString &shownAs = {});

private:
    void recognize(ReadFile &file, const QString &path, const CancelToken &cancel,
                   const QString &shownAs);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vanthu
