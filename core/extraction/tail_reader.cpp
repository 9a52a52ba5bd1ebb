// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_reader_p.h"
#include "core/extraction/tail_reader_p.h"
#include "core/text/fold.h"

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int blockLines = 60;

struct AuthoritySign {
    const char16_t *folded;
    const char16_t *sign;
};

/// With their variants in the wild (DOMAIN.md 4); longer ones first.
constexpr std::array authoritySigns{
    AuthoritySign{u"tuq.", u"TUQ."}, AuthoritySign{u"tuq", u"TUQ."}, AuthoritySign{u"t/m", u"T/M"},
    AuthoritySign{u"t.m", u"TM."},   AuthoritySign{u"tm.", u"TM."},  AuthoritySign{u"tm ", u"TM."},
    AuthoritySign{u"k/t", u"K/T"},   AuthoritySign{u"kt.", u"KT."},  AuthoritySign{u"kt ", u"KT."},
    AuthoritySign{u"t/l", u"T/L"},   AuthoritySign{u"tl.", u"TL."},  AuthoritySign{u"tl ", u"TL."},
    AuthoritySign{u"q. ", u"Q."},
};

bool looksLikeName(QStringView text)
{
    const QList<QStringView> words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5)
        return false;
    for (const QStringView word : words) {
        if (!word.at(0).isUpper() || word.size() > 8)
            return false;
        for (const QChar c : word.sliced(1)) {
            if (!c.isLower())
                return false;
        }
    }
    return true;
}

/// The typist's mark below a signature ("LNT_VP3_KH12") is no part of the title.
QString withoutMarks(const QString &title)
{
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return word.contains(u'_')
               || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    });
    return words.join(u' ');
}

class TailReader {
public:
    TailReader(const SourceText &source, qsizetype headEnd, ReadSelf &self)
        : m_source(source)
        , m_self(self)
        , m_lines(source.lines())
    {
        m_first = 0;
        while (m_first < m_lines.size() && m_lines.at(m_first).offset < headEnd)
            ++m_first;
    }

    Tail read();

private:
    [[nodiscard]] bool opensRecipients(qsizetype at) const;
    [[nodiscard]] qsizetype mainTextEnd() const;
    [[nodiscard]] qsizetype startOfBlock(qsizetype end) const;
    void readRecipients(qsizetype from, qsizetype end);
    bool readSigner(const Segment &segment);
    void readAuthority(const Segment &segment);
    void give(const QString &field, const Segment &segment, double certainty)
    {
        m_self.evidence.insert(field,
                               m_source.evidence(segment.offset, segment.text.size(), certainty));
    }

    const SourceText &m_source;
    ReadSelf &m_self;
    const QList<SourceLine> &m_lines;
    qsizetype m_first = 0;
    Tail m_tail;
    bool m_hasTitle = false;
};

/// "Nơi nhận:", or what a reading of a picture left of it above a list.
bool TailReader::opensRecipients(qsizetype at) const
{
    if (m_lines.at(at).isBlank())
        return false;
    for (const Segment &segment : m_lines.at(at).segments) {
        if (segment.folded.startsWith("noi nhan"_L1))
            return true;
    }
    const QString &left = m_lines.at(at).segments.first().folded;
    const bool torn = left == "noi"_L1 || left == "nhan:"_L1;
    return torn && at + 1 < m_lines.size() && !m_lines.at(at + 1).isBlank()
           && m_lines.at(at + 1).segments.first().text.startsWith(u'-');
}

/// Everything from a heading "Phụ lục" on is an annex.
qsizetype TailReader::mainTextEnd() const
{
    bool signedAlready = false;
    for (qsizetype at = m_first; at < m_lines.size(); ++at) {
        if (m_lines.at(at).isBlank())
            continue;
        const Segment &first = m_lines.at(at).segments.first();
        signedAlready = signedAlready || opensRecipients(at);
        const bool annex = first.folded.startsWith("phu luc"_L1) && first.text.size() < 40;
        if (signedAlready && annex)
            return at;
    }
    return m_lines.size();
}

qsizetype TailReader::startOfBlock(qsizetype end) const
{
    for (qsizetype at = m_first; at < end; ++at) {
        if (opensRecipients(at))
            return at;
    }
    for (qsizetype at = end - 1; at >= m_first && at >= end - blockLines; --at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            for (const AuthoritySign &sign : authoritySigns) {
                if (segment.folded.startsWith(QStringView(sign.folded)) && isCapitals(segment.text))
                    return at;
            }
        }
    }
    return qMax(m_first, end - 8);
}

void TailReader::readRecipients(qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (m_lines.at(at).isBlank())
            continue;
        const Segment &left = m_lines.at(at).segments.first();
        if (left.left > 0.4)
            continue;
        QString text = left.text.simplified();
        const bool item = text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'•');
        if (!item) {
            const bool goesOn = !m_self.recipients.isEmpty() && !isCapitals(text)
                                && !looksLikeName(text) && !m_self.recipients.last().endsWith(u';');
            if (goesOn && !left.folded.startsWith("noi nhan"_L1))
                m_self.recipients.last() += u' ' + text;
            continue;
        }
        text = text.sliced(1).trimmed();
        if (!text.isEmpty())
            m_self.recipients << text;
        if (left.folded.contains("luu"_L1))
            break;
    }
    for (QString &recipient : m_self.recipients) {
        while (recipient.endsWith(u';') || recipient.endsWith(u'.') || recipient.endsWith(u','))
            recipient.chop(1);
    }
}

void TailReader::readAuthority(const Segment &segment)
{
    for (const AuthoritySign &sign : authoritySigns) {
        const QStringView folded(sign.folded);
        if (!segment.folded.startsWith(folded))
            continue;
        QString rest = segment.text.sliced(folded.size()).trimmed();
        while (rest.startsWith(u'.') || rest.startsWith(u'/'))
            rest = rest.sliced(1).trimmed();
        m_self.authority = QString::fromUtf16(sign.sign);
        give(u"authority"_s, segment, 0.96);
        if (fold(m_self.authority).startsWith("t"_L1) && m_tail.signedFor.isEmpty())
            m_tail.signedFor = rest;
        m_self.signerTitle = rest;
        give(u"signer_title"_s, segment, 0.9);
        m_hasTitle = false;
        return;
    }
    const QString title = withoutMarks(segment.text.simplified());
    if (title.isEmpty())
        return;
    m_self.signerTitle = m_hasTitle ? m_self.signerTitle + u' ' + title : title;
    m_hasTitle = true;
    give(u"signer_title"_s, segment, 0.96);
}

bool TailReader::readSigner(const Segment &segment)
{
    const QString text = segment.text.simplified();
    if (segment.folded.startsWith("(da ky"_L1) || segment.folded.startsWith("da ky"_L1))
        return false;
    if (looksLikeName(text) && !m_self.signerTitle.isEmpty()) {
        m_self.signer = text;
        give(u"signer"_s, segment, 0.97);
        return true;
    }
    if (isCapitals(text) && text.size() < 70 && !segment.folded.startsWith("noi nhan"_L1))
        readAuthority(segment);
    return false;
}

Tail TailReader::read()
{
    const qsizetype end = mainTextEnd();
    const qsizetype start = startOfBlock(end);
    m_tail.begin = start < m_lines.size() ? m_lines.at(start).offset : m_source.text().size();
    readRecipients(start, qMin(end, start + blockLines));
    // the right column may begin a little above "Nơi nhận"
    qsizetype from = start;
    while (from > m_first && from > start - 3 && !m_lines.at(from - 1).isBlank()
           && m_lines.at(from - 1).segments.last().left > 0.4
           && isCapitals(m_lines.at(from - 1).segments.last().text))
        --from;
    for (qsizetype at = from; at < qMin(end, start + blockLines); ++at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            const bool bullet = segment.text.startsWith(u'-') || segment.text.startsWith(u'–');
            if (!bullet && readSigner(segment))
                return m_tail;
        }
    }
    return m_tail;
}
} // namespace

Tail readTail(const SourceText &source, qsizetype headEnd, ReadSelf &self)
{
    return TailReader(source, headEnd, self).read();
}

} // namespace vanthu
