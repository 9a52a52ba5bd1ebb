// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/picture_pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <leptonica/allheaders.h>

#include <memory>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct DestroyPix {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using Picture = std::unique_ptr<PIX, DestroyPix>;

/// Bytes that Leptonica made.
class MadeBytes {
public:
    MadeBytes() = default;
    ~MadeBytes() { lept_free(m_data); }
    MadeBytes(const MadeBytes &) = delete;
    MadeBytes &operator=(const MadeBytes &) = delete;
    MadeBytes(MadeBytes &&) = delete;
    MadeBytes &operator=(MadeBytes &&) = delete;

    l_uint8 **data() { return &m_data; }
    size_t *size() { return &m_size; }
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArrayView(m_data, static_cast<qsizetype>(m_size)).toByteArray();
    }

private:
    l_uint8 *m_data = nullptr;
    size_t m_size = 0;
};

bool keepsItsBytes(l_int32 format)
{
    return format == IFF_JFIF_JPEG || format == IFF_JP2 || format == IFF_PNG;
}

Picture pixelsOf(const QByteArray &name, l_int32 format, int page)
{
    const bool tiff = format >= IFF_TIFF && format <= IFF_TIFF_ZIP;
    return Picture(tiff ? pixReadTiff(name.constData(), page) : pixRead(name.constData()));
}
} // namespace

Result<QByteArray> pictureAsPdf(const reader_protocol::Request &request)
{
    const QByteArray name = QFile::encodeName(request.file);
    setMsgSeverity(L_SEVERITY_NONE); // what is wrong is said below
    MadeBytes pdf;
    l_int32 format = IFF_UNKNOWN;
    bool made = findFileFormat(name.constData(), &format) == 0;
    if (made && keepsItsBytes(format)) {
        made = convertUnscaledToPdfData(name.constData(), nullptr, pdf.data(), pdf.size()) == 0;
    } else if (made) {
        const Picture pixels = pixelsOf(name, format, request.page);
        const l_int32 packing =
            pixels && pixGetDepth(pixels.get()) == 1 ? L_G4_ENCODE : L_FLATE_ENCODE;
        made = pixels
               && pixConvertToPdfData(pixels.get(), packing, 0, pdf.data(), pdf.size(), 0, 0, 0,
                                      nullptr, nullptr, 0)
                      == 0;
    }
    if (!made) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” is a damaged picture and cannot become a page. The file "
                                  "itself is kept; scan it again.")
                        .arg(request.shownAs));
    }
    return pdf.bytes();
}

int quartersToSee(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    switch (reader.transformation()) {
    case QImageIOHandler::TransformationRotate90: return 1;
    case QImageIOHandler::TransformationRotate180: return 2;
    case QImageIOHandler::TransformationRotate270: return 3;
    default: return 0; // no camera mirrors
    }
}

} // namespace vanthu::reader
