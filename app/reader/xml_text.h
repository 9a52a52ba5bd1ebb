// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/flow_writer.h"

#include <QXmlStreamReader>

namespace vanthu::reader {

/// Walks the XML of a word processor and tells a format what it meets; elements and attributes are
/// known by their local names. External entities are never loaded.
class XmlText {
public:
    explicit XmlText(const QByteArray &xml)
        : m_xml(xml)
    {
    }
    virtual ~XmlText() = default;
    XmlText(const XmlText &) = delete;
    XmlText &operator=(const XmlText &) = delete;

    /// False when the XML is damaged.
    [[nodiscard]] bool run()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin(m_xml.name());
            else if (m_xml.isEndElement())
                end(m_xml.name());
            else if (m_xml.isCharacters())
                characters(m_xml.text());
        }
        return !m_xml.hasError();
    }

    [[nodiscard]] QStringList takePages() { return m_writer.takePages(); }

protected:
    virtual void begin(QStringView element) = 0;
    virtual void end(QStringView element) = 0;
    virtual void characters(QStringView text) = 0;

    [[nodiscard]] QString attribute(QStringView name) const
    {
        for (const QXmlStreamAttribute &one : m_xml.attributes()) {
            if (one.name() == name)
                return one.value().toString();
        }
        return {};
    }
    void skipElement() { m_xml.skipCurrentElement(); }
    [[nodiscard]] FlowWriter &writer() { return m_writer; }

private:
    QXmlStreamReader m_xml;
    FlowWriter m_writer;
};

} // namespace vanthu::reader
