// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/flow_writer.h"
#include "app/reader/office_file.h"
#include "core/text/legacy_encoding.h"

#include <QFile>
#include <QSet>

#include <cctype>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype deepestGroup = 1000;

/// Reads the text of an RTF file (Rich Text Format Specification 1.9.1).
class RtfReader {
public:
    explicit RtfReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QStringList run()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at++);
            if (c == '{')
                m_groups.append(m_groups.last());
            else if (c == '}')
                endGroup();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                letter(static_cast<uchar>(c));
            if (m_groups.size() > deepestGroup)
                break;
        }
        flush();
        return m_writer.takePages();
    }

private:
    struct Group {
        bool silent = false; ///< holds no text of the document
        int skip = 1;        ///< letters that stand for a \u in older programs
        Alignment alignment = Alignment::Left;
    };

    void endGroup()
    {
        if (m_groups.size() > 1)
            m_groups.removeLast();
    }

    void flush()
    {
        if (m_pending.isEmpty())
            return;
        m_writer.text(fromWindows1258(m_pending));
        m_pending.clear();
    }

    void letter(uchar byte)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else if (!m_groups.last().silent)
            m_pending.append(static_cast<char>(byte));
    }

    void control()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes.at(m_at);
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && std::isalpha(static_cast<uchar>(m_bytes.at(m_at))))
            ++m_at;
        const QByteArray word = m_bytes.sliced(start, m_at - start);
        const qsizetype digits = m_at;
        while (m_at < m_bytes.size()
               && (std::isdigit(static_cast<uchar>(m_bytes.at(m_at)))
                   || (m_at == digits && m_bytes.at(m_at) == '-')))
            ++m_at;
        const int number = m_bytes.sliced(digits, m_at - digits).toInt();
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
            ++m_at;
        obey(word, number);
    }

    void symbol(char c)
    {
        if (c == '\'') {
            letter(static_cast<uchar>(m_bytes.mid(m_at, 2).toInt(nullptr, 16)));
            m_at += 2;
        } else if (c == '*') {
            m_groups.last().silent = true;
        } else if (c == '~') {
            letter(' ');
        } else if (c == '_') {
            letter('-');
        } else if (c == '\\' || c == '{' || c == '}') {
            letter(static_cast<uchar>(c));
        } else if (c == '\n' || c == '\r') {
            paragraph();
        }
    }

    void paragraph()
    {
        flush();
        m_writer.endParagraph(m_groups.last().alignment);
    }

    void obey(const QByteArray &word, int number)
    {
        static const QSet<QByteArray> silent{"fonttbl", "colortbl", "stylesheet", "info",
                                             "pict",    "header",   "footer",     "headerl",
                                             "headerr", "footerl",  "footerr",    "footnote",
                                             "object",  "fldinst",  "themedata",  "datastore"};
        Group &group = m_groups.last();
        if (silent.contains(word)) {
            group.silent = true;
        } else if (group.silent) {
            if (word == "bin")
                m_at += qMax(0, number);
        } else if (word == "u") {
            flush();
            m_writer.text(QString(QChar(static_cast<char16_t>(number))));
            m_toSkip = group.skip;
        } else if (word == "uc") {
            group.skip = qBound(0, number, 8);
        } else if (word == "par") {
            paragraph();
        } else if (word == "line") {
            flush();
            m_writer.lineBreak();
        } else if (word == "tab") {
            flush();
            m_writer.tab();
        } else if (word == "page") {
            flush();
            m_writer.pageBreak();
        } else if (word == "trowd") {
            beginRow();
        } else if (word == "cell") {
            flush();
            m_writer.endCell();
            m_writer.beginCell();
        } else if (word == "row") {
            flush();
            m_writer.endCell();
            m_writer.endRow();
            m_inRow = false;
        } else if (word == "pard") {
            group.alignment = Alignment::Left;
        } else if (word == "qc") {
            group.alignment = Alignment::Center;
        } else if (word == "qr") {
            group.alignment = Alignment::Right;
        } else if (word == "endash" || word == "emdash") {
            letter('-');
        }
    }

    void beginRow()
    {
        flush();
        if (m_inRow)
            return;
        m_inRow = true;
        m_writer.beginRow();
        m_writer.beginCell();
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QList<Group> m_groups{Group()};
    QByteArray m_pending; ///< bytes of the file's code page
    int m_toSkip = 0;
    bool m_inRow = false;
    FlowWriter m_writer;
};
} // namespace

Result<ReadFile> readRtf(const reader_protocol::Request &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return damagedFile(request.shownAs, u"RTF"_s);
    return flowingFile(u"application/rtf"_s, RtfReader(file.readAll()).run());
}

} // namespace vanthu::reader
