// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_layers.h"
#include "core/intake/folder_importer.h"
#include "core/library/library_p.h"
#include "core/reports/whole_file.h"
#include "core/search/search_index.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int watchJobs = 2; ///< reader processes for a watched folder

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

Library::Answer<ImportSummary> Library::import(const QStringList &paths,
                                               const ImportOptions &options,
                                               std::function<void(const ImportLine &)> line,
                                               ProgressHandler progress, CancelToken cancel)
{
    return d->importer.run(
        [this, paths, options, line = std::move(line), progress = std::move(progress),
         cancel = std::move(cancel)](Connection &connection) -> Result<ImportSummary> {
            ContentStore contents(d->database.contentFolder());
            auto summary = Importer(connection, contents, options, d->passwords)
                               .run(paths, line, progress, cancel);
            constexpr int many = 5000; // so many are worth joining the segments of the index
            if (summary && summary->accepted >= many)
                VT_CHECK(SearchIndex(connection).consolidate(summary->accepted));
            d->tellChange();
            return summary;
        });
}

Library::Answer<WatchLook> Library::lookInto(const WatchedFolder &folder,
                                             std::shared_ptr<WatchMemory> memory,
                                             std::function<void(const ImportLine &)> line,
                                             ProgressHandler progress, CancelToken cancel)
{
    return d->importer.run([this, folder, memory = std::move(memory), line = std::move(line),
                            progress = std::move(progress),
                            cancel = std::move(cancel)](Connection &connection) {
        ContentStore contents(d->database.contentFolder());
        auto look = FolderImporter(connection, contents, folder, *memory)
                        .look(watchJobs, d->passwords, line, progress, cancel);
        if (look && look->summary != ImportSummary{})
            d->tellChange();
        return look;
    });
}

Library::Answer<IntakeId> Library::importText(const QString &text, const QString &name)
{
    return d->write([this, text, name](Connection &connection) -> Result<IntakeId> {
        ContentStore contents(d->database.contentFolder());
        Intake::StoredFile file;
        file.name = name;
        VT_TRY(file.content, contents.putBytes(text.toUtf8()));
        ReaderClient reader = d->newReader();
        file.reading = reader.read(contents.pathOf(file.content.sha256), d->closing, name);
        if (file.reading)
            file.found = extract(file.reading->text);
        VT_TRY(const ImportLine line,
               Intake(connection, contents).take(file, Intake::Acceptance::Wait));
        if (line.result == ImportLine::Result::Duplicate)
            return fail(Error::Code::Duplicate, line.reasons.join(u' '));
        return IntakeStore(connection).resolve(line.uid);
    });
}

Library::Answer<QImage> Library::pageImage(const QString &sha256, int page, int width) const
{
    return runOn(d->pageReaders, [this, sha256, page, width]() -> Result<QImage> {
        const Private::PageKey key{sha256, page, width};
        {
            const QMutexLocker lock(&d->cacheMutex);
            if (const QImage *known = d->pages.object(key))
                return *known;
        }
        VT_TRY(const QImage image,
               d->readerOfThisThread().renderPage(d->contents.pathOf(sha256), page, width,
                                                  d->closing, Sentences::tr("this paper")));
        const QMutexLocker lock(&d->cacheMutex);
        d->pages.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
        return image;
    });
}

Library::Answer<TextDocument> Library::pageText(const QString &sha256) const
{
    return runOn(d->pageReaders, [this, sha256]() -> Result<TextDocument> {
        {
            const QMutexLocker lock(&d->cacheMutex);
            if (const TextDocument *known = d->texts.object(sha256))
                return *known;
        }
        const TextLayers layers(d->contents.layersFolder());
        auto layer = layers.find(sha256);
        if (!layer) {
            VT_TRY(layer, d->readerOfThisThread().read(d->contents.pathOf(sha256), d->closing,
                                                       Sentences::tr("this paper")));
            layers.keep(sha256, *layer);
        }
        const ReadFile &read = *layer;
        const QMutexLocker lock(&d->cacheMutex);
        d->texts.insert(sha256, new TextDocument(read.text), read.pages);
        return read.text;
    });
}

Library::Answer<void> Library::saveContent(const QString &sha256, const QString &file,
                                           Overwrite overwrite) const
{
    return d->readers.run([this, sha256, file, overwrite](Connection &) -> Outcome {
        QFile content(d->contents.pathOf(sha256));
        if (!content.open(QIODevice::ReadOnly)) {
            return fail(
                Error::Code::Damaged,
                Sentences::tr("The stored file is missing from the library. Restore it from "
                              "a backup; verify lists all that are missing."),
                sha256);
        }
        return writeWholeFile(file, content.readAll(),
                              overwrite == Overwrite::Yes ? IfExists::Replace : IfExists::Refuse);
    });
}

} // namespace vanthu
