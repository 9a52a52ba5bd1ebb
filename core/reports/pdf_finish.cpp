// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf_finish.h"

#include <QCoreApplication>
#define POINTERHOLDER_TRANSITION 4 // the standard pointers only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace vanthu {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Bookmarks (ISO 32000-1, 12.3.3): each entry knows its parent, its neighbours and its children.
class OutlineBuilder {
public:
    OutlineBuilder(QPDF &pdf, std::vector<QPDFPageObjectHelper> pages)
        : m_pdf(pdf)
        , m_pages(std::move(pages))
    {
    }

    void build(const QList<OutlineEntry> &entries)
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        m_open = {{root, {}, -1, 0}};
        for (const OutlineEntry &entry : entries)
            append(entry);
        while (!m_open.empty())
            close();
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    struct Branch {
        QPDFObjectHandle object;
        QPDFObjectHandle last; ///< its last child; not initialised when it has none
        int level = 0;
        int count = 0; ///< its children
    };

    void append(const OutlineEntry &entry)
    {
        while (m_open.back().level >= entry.level)
            close();
        Branch &parent = m_open.back();
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(entry.title));
        item.replaceKey("/Parent", parent.object);
        item.replaceKey("/Dest", destination(entry.page));
        if (parent.last.isInitialized()) {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        } else {
            parent.object.replaceKey("/First", item);
        }
        parent.last = item;
        ++parent.count;
        m_open.push_back({item, {}, entry.level, 0});
    }

    void close()
    {
        Branch &done = m_open.back();
        if (done.last.isInitialized()) {
            done.object.replaceKey("/Last", done.last);
            done.object.replaceKey("/Count", QPDFObjectHandle::newInteger(done.count));
        }
        m_open.pop_back();
    }

    QPDFObjectHandle destination(int page)
    {
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(size_t(page)).getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        return place;
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Branch> m_open;
};

QByteArray finished(const QByteArray &raw, const Report &report)
{
    QPDF pdf;
    pdf.processMemoryFile("report", raw.constData(), size_t(raw.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(
                                 report.language() == UiLanguage::Vietnamese ? "vi-VN" : "en-GB"));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!report.outline().isEmpty())
        OutlineBuilder(pdf, QPDFPageDocumentHelper(pdf).getAllPages()).build(report.outline());

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const Report &report)
{
    try {
        return finished(pdf, report);
    } catch (const std::exception &problem) {
        return fail(Error::Code::Storage,
                    Texts::tr("The PDF of “%1” could not be put together. Try again; if it happens "
                              "once more, tell the makers of the program.")
                        .arg(report.title()),
                    QString::fromUtf8(problem.what()));
    }
}

} // namespace vanthu
