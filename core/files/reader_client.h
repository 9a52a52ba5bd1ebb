// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/passwords.h"
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

/// A page of a file, as it is to stand in a PDF that is put together.
struct PageChoice {
    QString file;
    QString shownAs; ///< the file's name in messages
    int page = 0;    ///< from 0
    int turn = 0;    ///< quarters of a circle, clockwise
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
    /// `passwords` are tried on protected files.
    explicit ReaderClient(ReaderLimits limits = {}, Passwords passwords = Passwords());
    ~ReaderClient();
    ReaderClient(const ReaderClient &) = delete;
    ReaderClient &operator=(const ReaderClient &) = delete;
    ReaderClient(ReaderClient &&) noexcept;
    ReaderClient &operator=(ReaderClient &&) noexcept;

    void usePasswords(const Passwords &passwords);

    /// Text and layout; pages without text are recognised one by one, each within the time limit.
    /// Errors: Unreadable (not a file of a known format, empty, damaged),
    /// Encrypted (no password fits), TooLarge, TimedOut, Crashed, Cancelled.
    /// Messages call the file `shownAs`, or by its own name.
    [[nodiscard]] Result<ReadFile> read(const QString &file, const CancelToken &cancel = {},
                                        const QString &shownAs = {});
    /// A page as an image of that width in pixels; page from 0. Errors: as `read`.
    [[nodiscard]] Result<QImage> renderPage(const QString &file, int page, int width,
                                            const CancelToken &cancel = {},
                                            const QString &shownAs = {});

    /// A PDF of these pages in this order, out of PDFs and pictures; nothing is drawn anew, a JPEG
    /// keeps its bytes. It needs no password. The same pages give the same bytes.
    /// Errors: as `read`; Refused (a file without pages of its own).
    [[nodiscard]] Result<QByteArray> compose(const QList<PageChoice> &pages,
                                             const CancelToken &cancel = {});
    /// The PDF with everything in it, but without its password; empty when it needs none and can be
    /// used as it is. Errors: as `read`.
    [[nodiscard]] Result<QByteArray>
    unprotected(const QString &file, const CancelToken &cancel = {}, const QString &shownAs = {});

private:
    void recognize(ReadFile &file, const QString &path, const CancelToken &cancel,
                   const QString &shownAs);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vanthu
