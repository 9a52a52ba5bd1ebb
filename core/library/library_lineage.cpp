// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_p.h"
#include "core/reports/lineage_picture.h"
#include "core/reports/report_fonts.h"
#include "core/reports/whole_file.h"
#include "core/storage/lineage_reader.h"

namespace vanthu {

Library::Answer<Lineage> Library::lineage(DocumentId id, int depth) const
{
    return d->readers.run(
        [id, depth](Connection &connection) { return readLineage(connection, id, depth); });
}

Library::Answer<void> Library::exportLineage(DocumentId id, int depth, Picture format,
                                             const QString &file, Overwrite overwrite) const
{
    return d->readers.run([id, depth, format, file, overwrite,
                           language = d->currentLanguage()](Connection &connection) -> Outcome {
        const IfExists ifExists =
            overwrite == Overwrite::Yes ? IfExists::Replace : IfExists::Refuse;
        VT_CHECK(checkTarget(file, ifExists));
        VT_TRY(const Lineage lineage, readLineage(connection, id, depth));
        const LineagePicture picture(lineage, language);
        VT_TRY(const QByteArray bytes, format == Picture::Svg   ? picture.toSvg()
                                       : format == Picture::Png ? picture.toPng()
                                                                : picture.toPdf());
        return writeWholeFile(file, bytes, ifExists);
    });
}

} // namespace vanthu
