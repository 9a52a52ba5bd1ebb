// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf_finish.h"

#include <QCoreApplication>
#include <qpdf/qpdf-c.h> // clang 14 cannot compile qpdf's C++ headers as C++20

#include <memory>
#include <vector>

namespace vanthu {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

struct Cleanup {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};

using Pdf = std::unique_ptr<_qpdf_data, Cleanup>;

constexpr qpdf_oh noObject = 0; // handles of qpdf begin at 1

/// Bookmarks (ISO 32000-1, 12.3.3): each entry knows its parent, its neighbours and its children.
class OutlineBuilder {
public:
    explicit OutlineBuilder(qpdf_data pdf)
        : m_pdf(pdf)
    {
    }

    /// Answers the root of the tree.
    qpdf_oh build(const QList<OutlineEntry> &entries)
    {
        const qpdf_oh root = newDictionary();
        qpdf_oh_replace_key(m_pdf, root, "/Type", qpdf_oh_new_name(m_pdf, "/Outlines"));
        m_open = {{.object = root, .level = -1}};
        for (const OutlineEntry &entry : entries)
            append(entry);
        while (!m_open.empty())
            close();
        return root;
    }

private:
    struct Branch {
        qpdf_oh object = noObject;
        qpdf_oh last = noObject; ///< its last child
        int level = 0;
        int count = 0; ///< its children
    };

    qpdf_oh newDictionary()
    {
        return qpdf_make_indirect_object(m_pdf, qpdf_oh_new_dictionary(m_pdf));
    }

    void append(const OutlineEntry &entry)
    {
        while (m_open.back().level >= entry.level)
            close();
        Branch &parent = m_open.back();
        const qpdf_oh item = newDictionary();
        const QByteArray title = entry.title.toUtf8();
        qpdf_oh_replace_key(m_pdf, item, "/Title",
                            qpdf_oh_new_unicode_string(m_pdf, title.constData()));
        qpdf_oh_replace_key(m_pdf, item, "/Parent", parent.object);
        qpdf_oh_replace_key(m_pdf, item, "/Dest", destination(entry.page));
        if (parent.last != noObject) {
            qpdf_oh_replace_key(m_pdf, parent.last, "/Next", item);
            qpdf_oh_replace_key(m_pdf, item, "/Prev", parent.last);
        } else {
            qpdf_oh_replace_key(m_pdf, parent.object, "/First", item);
        }
        parent.last = item;
        ++parent.count;
        m_open.push_back({.object = item, .level = entry.level});
    }

    void close()
    {
        const Branch &done = m_open.back();
        if (done.last != noObject) {
            qpdf_oh_replace_key(m_pdf, done.object, "/Last", done.last);
            qpdf_oh_replace_key(m_pdf, done.object, "/Count",
                                qpdf_oh_new_integer(m_pdf, done.count));
        }
        m_open.pop_back();
    }

    qpdf_oh destination(int page)
    {
        const qpdf_oh place = qpdf_oh_new_array(m_pdf);
        qpdf_oh_append_item(m_pdf, place, qpdf_get_page_n(m_pdf, size_t(page)));
        qpdf_oh_append_item(m_pdf, place, qpdf_oh_new_name(m_pdf, "/Fit"));
        return place;
    }

    qpdf_data m_pdf;
    std::vector<Branch> m_open;
};

void describe(qpdf_data pdf, const Report &report)
{
    const qpdf_oh root = qpdf_get_root(pdf);
    const bool vietnamese = report.language() == UiLanguage::Vietnamese;
    qpdf_oh_replace_key(pdf, root, "/Lang",
                        qpdf_oh_new_string(pdf, vietnamese ? "vi-VN" : "en-GB"));
    const qpdf_oh preferences = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", preferences);
    if (!report.outline().isEmpty()) {
        qpdf_oh_replace_key(pdf, root, "/Outlines", OutlineBuilder(pdf).build(report.outline()));
        qpdf_oh_replace_key(pdf, root, "/PageMode", qpdf_oh_new_name(pdf, "/UseOutlines"));
    }
}

bool write(qpdf_data pdf)
{
    if (qpdf_has_error(pdf) != QPDF_FALSE || (qpdf_init_write_memory(pdf) & QPDF_ERRORS) != 0)
        return false;
    qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
    return (qpdf_write(pdf) & QPDF_ERRORS) == 0;
}

tl::unexpected<Error> failed(qpdf_data pdf, const Report &report)
{
    auto *error = qpdf_get_error(pdf);
    return fail(Error::Code::Storage,
                Texts::tr("The PDF of “%1” could not be put together. Try again; if it happens "
                          "once more, tell the makers of the program.")
                    .arg(report.title()),
                error == nullptr ? QString()
                                 : QString::fromUtf8(qpdf_get_error_full_text(pdf, error)));
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const Report &report)
{
    const Pdf owner(qpdf_init());
    qpdf_data pdf = owner.get();
    qpdf_silence_errors(pdf); // asked for below, not printed
    if ((qpdf_read_memory(pdf, "report", raw.constData(), qulonglong(raw.size()), nullptr)
         & QPDF_ERRORS)
        != 0)
        return failed(pdf, report);
    describe(pdf, report);
    if (!write(pdf))
        return failed(pdf, report);
    const unsigned char *bytes = qpdf_get_buffer(pdf);
    return QByteArrayView(bytes, qsizetype(qpdf_get_buffer_length(pdf))).toByteArray();
}

} // namespace vanthu
