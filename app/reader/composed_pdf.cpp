// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/composed_pdf.h"

#include "app/reader/file_kind.h"
#include "app/reader/file_passwords.h"
#include "app/reader/picture_pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/qpdf-c.h> // clang 14 cannot compile qpdf's C++ headers as C++20

#include <map>
#include <memory>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct Cleanup {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Pdf = std::unique_ptr<_qpdf_data, Cleanup>;

bool failed(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) != 0;
}

Pdf emptyHanded()
{
    Pdf pdf(qpdf_init());
    qpdf_silence_errors(pdf.get()); // asked for below, not printed
    qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
    return pdf;
}

tl::unexpected<Error> damaged(qpdf_data pdf, const QString &shownAs)
{
    auto *error = qpdf_has_error(pdf) != QPDF_FALSE ? qpdf_get_error(pdf) : nullptr;
    return fail(Error::Code::Unreadable,
                Sentences::tr("The pages of “%1” cannot be taken over: the file is damaged. It is "
                              "kept as it is.")
                    .arg(shownAs),
                error == nullptr ? QString()
                                 : QString::fromUtf8(qpdf_get_error_full_text(pdf, error)));
}

Result<Pdf> openedPdf(const QString &file, const QString &shownAs, const QStringList &passwords)
{
    const QByteArray name = QFile::encodeName(file);
    Pdf pdf;
    bool asksForPassword = false;
    const auto opens = [&](const QByteArray &password) {
        pdf = emptyHanded();
        if (!failed(qpdf_read(pdf.get(), name.constData(), password.constData())))
            return true;
        auto *error = qpdf_get_error(pdf.get());
        asksForPassword = error && qpdf_get_error_code(pdf.get(), error) == qpdf_e_password;
        return false;
    };
    if (opens({}))
        return pdf;
    if (!asksForPassword)
        return damaged(pdf.get(), shownAs);
    if (!opensWithAPassword(file, passwords, opens))
        return needsItsPassword(shownAs);
    return pdf;
}

bool opensFreely(const QString &file)
{
    const Pdf pdf = emptyHanded();
    const bool opens = !failed(qpdf_read(pdf.get(), QFile::encodeName(file).constData(), nullptr));
    if (!opens)
        qpdf_get_error(pdf.get()); // seen: nothing is printed
    return opens;
}

Result<QByteArray> written(qpdf_data pdf, const QString &shownAs)
{
    if (failed(qpdf_init_write_memory(pdf)))
        return damaged(pdf, shownAs);
    qpdf_set_preserve_encryption(pdf, QPDF_FALSE);
    qpdf_set_deterministic_ID(pdf, QPDF_TRUE);
    qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
    if (failed(qpdf_write(pdf)))
        return damaged(pdf, shownAs);
    return QByteArrayView(qpdf_get_buffer(pdf), qsizetype(qpdf_get_buffer_length(pdf)))
        .toByteArray();
}

/// By quarters of a circle clockwise, on top of how the page is turned already (ISO 32000-1,
/// 7.7.3.3: a multiple of 90).
void turn(qpdf_data pdf, qpdf_oh page, int quarters)
{
    const int wanted = ((quarters % 4) + 4) % 4 * 90;
    if (wanted == 0)
        return;
    const qpdf_oh before = qpdf_oh_get_key(pdf, page, "/Rotate");
    const int now = qpdf_oh_is_integer(pdf, before) != QPDF_FALSE
                        ? qpdf_oh_get_int_value_as_int(pdf, before)
                        : 0;
    qpdf_oh_replace_key(pdf, page, "/Rotate",
                        qpdf_oh_new_integer(pdf, (((now + wanted) % 360) + 360) % 360));
}

/// Puts the pages of several files one behind the other.
class Composer {
public:
    explicit Composer(const reader_protocol::Request &request)
        : m_request(request)
    {
        qpdf_empty_pdf(m_made.get());
    }

    Outcome add(const PageChoice &choice)
    {
        VT_TRY(const Source source, sourceOf(choice));
        if (source.page < 0 || source.page >= qpdf_get_num_pages(source.pdf)) {
            return fail(
                Error::Code::NotFound,
                Sentences::tr("“%1” has no page %2.").arg(choice.shownAs).arg(choice.page + 1));
        }
        const qpdf_oh page = qpdf_get_page_n(source.pdf, size_t(source.page));
        if (failed(qpdf_add_page(m_made.get(), source.pdf, page, QPDF_FALSE)))
            return damaged(m_made.get(), choice.shownAs);
        const auto last = size_t(qpdf_get_num_pages(m_made.get()) - 1);
        turn(m_made.get(), qpdf_get_page_n(m_made.get(), last), choice.turn);
        return {};
    }

    [[nodiscard]] Result<QByteArray> finish() { return written(m_made.get(), m_request.shownAs); }

private:
    struct Source {
        qpdf_data pdf = nullptr;
        int page = 0;
    };

    Result<Source> sourceOf(const PageChoice &choice)
    {
        reader_protocol::Request file = m_request;
        file.file = choice.file;
        file.shownAs = choice.shownAs;
        file.page = choice.page;
        const auto known = m_kinds.find(choice.file);
        if (known == m_kinds.end()) {
            VT_TRY(const FileKind kind, kindOf(file));
            m_kinds.emplace(choice.file, kind);
        }
        switch (m_kinds.at(choice.file)) {
        case FileKind::Pdf: return pdfOf(file);
        case FileKind::Image: return pictureOf(file);
        default: break;
        }
        return fail(Error::Code::Refused,
                    Sentences::tr("“%1” has no pages of its own: only PDFs and pictures can be "
                                  "split and joined.")
                        .arg(choice.shownAs));
    }

    Result<Source> pdfOf(const reader_protocol::Request &file)
    {
        Pdf &pdf = m_sources[{file.file, 0}];
        if (!pdf) {
            VT_TRY(pdf, openedPdf(file.file, file.shownAs, file.passwords));
        }
        return Source{pdf.get(), file.page};
    }

    Result<Source> pictureOf(const reader_protocol::Request &file)
    {
        Pdf &pdf = m_sources[{file.file, file.page}];
        if (!pdf) {
            VT_TRY(const QByteArray bytes, pictureAsPdf(file));
            m_bytes.push_back(std::make_unique<QByteArray>(bytes));
            pdf = emptyHanded();
            if (failed(qpdf_read_memory(pdf.get(), "picture", m_bytes.back()->constData(),
                                        qulonglong(bytes.size()), nullptr)))
                return damaged(pdf.get(), file.shownAs);
            turn(pdf.get(), qpdf_get_page_n(pdf.get(), 0), quartersToSee(file.file));
        }
        return Source{pdf.get(), 0};
    }

    const reader_protocol::Request &m_request;
    // contents are copied when the whole is written: the sources stay open until then
    std::vector<std::unique_ptr<QByteArray>> m_bytes;
    std::map<QString, FileKind> m_kinds;
    std::map<std::pair<QString, int>, Pdf> m_sources;
    Pdf m_made = emptyHanded();
};
} // namespace

Result<QByteArray> composePdf(const reader_protocol::Request &request)
{
    if (request.choices.isEmpty())
        return fail(Error::Code::Invalid, Sentences::tr("A paper needs at least one page."));
    if (request.choices.size() > request.pages) {
        return fail(Error::Code::TooLarge,
                    Sentences::tr("%1 pages are more than the %2 that a paper may have.")
                        .arg(request.choices.size())
                        .arg(request.pages));
    }
    Composer composer(request);
    for (const PageChoice &choice : request.choices)
        VT_CHECK(composer.add(choice));
    return composer.finish();
}

Result<QByteArray> unprotectPdf(const reader_protocol::Request &request)
{
    VT_TRY(const FileKind kind, kindOf(request));
    if (kind != FileKind::Pdf || opensFreely(request.file))
        return QByteArray();
    VT_TRY(const Pdf pdf, openedPdf(request.file, request.shownAs, request.passwords));
    return written(pdf.get(), request.shownAs);
}

} // namespace vanthu::reader
