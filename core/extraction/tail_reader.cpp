// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/body_names_p.h"
#include "core/extraction/head_lines_p.h"
#include "core/extraction/person_name_p.h"
#include "core/extraction/recipients_reader_p.h"
#include "core/extraction/signature_lines_p.h"
#include "core/extraction/tail_reader_p.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype blockLines = 24;

struct AuthoritySign {
    QString sign;         ///< "TM.", "T/M", "KT." …
    qsizetype length = 0; ///< of the sign in the text
};

/// With its variants in the wild (DOMAIN.md 4): "T/M", "TM.", "T.M", "KT/", "KT:" of a scan.
std::optional<AuthoritySign> signOf(const Segment &segment)
{
    static const QRegularExpression pattern(
        u"^(t[./]?u[./]?q|k[./]?t|t[./]?m|t[./]?l|thay mat)([.:,/;]+\\s*|\\s+)(?=\\w|$)|^(q)\\.\\s*(?=\\w)"_s);
    const auto match = pattern.match(segment.folded);
    if (!match.hasMatch() || !segment.text.at(0).isUpper())
        return std::nullopt;
    QString letters = match.captured(1) + match.captured(3);
    const bool party = letters.contains(u'/');
    letters.remove(u'.').remove(u'/');
    if (letters == "thay mat"_L1)
        letters = u"tm"_s;
    letters = letters.toUpper();
    const QString sign =
        party && letters.size() == 2 ? letters.first(1) + u'/' + letters.last(1) : letters + u'.';
    return AuthoritySign{sign, match.capturedLength()};
}

/// "Giám đốc" alone on a line, in small letters, as some texts have it.
bool isPostAlone(const Segment &segment)
{
    static const QStringList posts{
        u"giam doc"_s,      u"pho giam doc"_s, u"chu tich"_s,       u"pho chu tich"_s,
        u"bo truong"_s,     u"thu truong"_s,   u"thu tuong"_s,      u"pho thu tuong"_s,
        u"bi thu"_s,        u"pho bi thu"_s,   u"truong ban"_s,     u"pho truong ban"_s,
        u"hieu truong"_s,   u"cuc truong"_s,   u"pho cuc truong"_s, u"chanh van phong"_s,
        u"tong giam doc"_s, u"truong phong"_s, u"pho thong doc"_s,  u"thong doc"_s};
    return posts.contains(segment.folded) && segment.text.at(0).isUpper();
}

/// The typist's mark below a signature ("LNT_VP3_KH12") is no part of the title, nor is a stray
/// letter that a picture gave.
QString withoutMarks(const QString &title)
{
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        const auto letters =
            std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
        const bool digits =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        const bool stray = letters == 1 && word.size() < 3 && !digits && word.at(0) != u'Q';
        return word.contains(u'_') || (letters > 0 && digits) || stray;
    });
    return words.join(u' ');
}

/// Whether a line of capitals below a post goes on with it: a further post, or the name of a body.
bool goesOnWithPost(const QString &title)
{
    const QString folded = fold(title);
    return isPost(folded) || beginsBody(folded) || folded.startsWith("nuoc "_L1)
           || folded.startsWith("kiem"_L1);
}

/// "KT. GIÁM ĐỐC" is signed by the deputy, whose post a seal may cover.
QString deputyOf(const QString &head)
{
    const QString folded = fold(head);
    if (folded == "bo truong"_L1)
        return u"THỨ TRƯỞNG"_s;
    return isPost(folded) && !folded.startsWith("pho "_L1) ? u"PHÓ "_s + head : QString();
}

/// Behind a post that opens a decision ("GIÁM ĐỐC SỞ NỘI VỤ") no name comes.
bool endsBlock(const Segment &segment)
{
    static const QStringList openings{u"can cu "_s, u"dieu "_s,    u"xet "_s,
                                      u"theo "_s,   u"kinh gui"_s, u"phu luc"_s};
    return (isCapitals(segment.text) && segment.text.endsWith(u':'))
           || std::any_of(openings.cbegin(), openings.cend(), [&segment](const QString &opening) {
                  return segment.folded.startsWith(opening);
              });
}

/// A block of authority, post and name.
struct Signature {
    qsizetype line = -1; ///< its first
    QList<Segment> titles;
    std::optional<Segment> nameAt;
    PersonName name;
};

class TailReader {
public:
    TailReader(const SourceText &source, qsizetype headEnd, ReadSelf &self)
        : m_source(source)
        , m_self(self)
        , m_lines(signatureLines(source, headEnd))
    {
    }

    Tail read();

private:
    [[nodiscard]] qsizetype mainTextEnd() const;
    [[nodiscard]] const Segment *titleIn(qsizetype line) const;
    [[nodiscard]] Signature blockAt(qsizetype line, const Segment &title) const;
    [[nodiscard]] Signature findSignature(qsizetype end, qsizetype recipients) const;
    void readTitles(const Signature &signature);
    void give(const QString &field, const Segment &segment, double certainty)
    {
        m_self.evidence.insert(field,
                               m_source.evidence(segment.offset, segment.text.size(), certainty));
    }

    const SourceText &m_source;
    ReadSelf &m_self;
    QList<SourceLine> m_lines;
    Tail m_tail;
    QString m_signsFor; ///< the post behind the last sign: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC"
};

/// Everything from a heading "Phụ lục" on is an annex.
qsizetype TailReader::mainTextEnd() const
{
    bool signedAlready = false;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).isBlank())
            continue;
        const Segment &first = m_lines.at(at).segments.first();
        signedAlready = signedAlready || opensRecipients(m_lines, at);
        const bool annex = first.folded.startsWith("phu luc"_L1) && first.text.size() < 40;
        if (signedAlready && annex)
            return at;
    }
    return m_lines.size();
}

/// The first line of a signature block in a line: its last column, where the lead body signs.
const Segment *TailReader::titleIn(qsizetype line) const
{
    constexpr qsizetype longestTitle = 90;
    const QList<Segment> &segments = m_lines.at(line).segments;
    for (auto segment = segments.crbegin(); segment != segments.crend(); ++segment) {
        const bool capitals = isCapitals(segment->text) && segment->text.size() < longestTitle;
        const bool title = (capitals && (signOf(*segment) || isPost(segment->folded)))
                           || (signOf(*segment) && segment->text.size() < 45)
                           || isPostAlone(*segment);
        if (title && !segment->text.startsWith(u'-'))
            return &*segment;
    }
    return nullptr;
}

Signature TailReader::blockAt(qsizetype line, const Segment &title) const
{
    constexpr double sameColumn = 0.22;
    Signature block{line, {title}, std::nullopt, {}};
    const bool rightOfList = m_lines.at(line).segments.size() > 1;
    for (qsizetype at = line + 1; at < qMin(m_lines.size(), line + blockLines); ++at) {
        const QList<Segment> &segments = m_lines.at(at).segments;
        if (segments.size() == 1 && endsBlock(segments.first()))
            return block;
        for (const Segment &segment : segments) {
            const bool item =
                segment.text.startsWith(u'-') || segment.text.startsWith(u'–')
                || segment.text.startsWith(u'*') || segment.folded.startsWith("noi nhan"_L1)
                || segment.folded.startsWith("(da ky"_L1) || segment.folded.startsWith("da ky"_L1);
            // tabs do not put the right column of a text in one line
            const bool alsoRight =
                rightOfList && segments.size() > 1 && &segment == &segments.last();
            const bool beside = !alsoRight && qAbs(segment.middle() - title.middle()) > sameColumn
                                && qAbs(segment.left - title.left) > sameColumn / 2;
            if (item || beside)
                continue;
            if (isCapitals(segment.text) && !personNameIn(segment.text)) {
                block.titles << segment;
                continue;
            }
            if (segment.text == u"kiêm" || isPostAlone(segment)) {
                block.titles << segment;
                continue;
            }
            if (const auto name = personNameIn(segment.text)) {
                block.nameAt = segment;
                block.name = *name;
                return block;
            }
            constexpr qsizetype longLine = 60;
            if (segment.text.size() > longLine)
                return block; // running text: the name is not coming
        }
    }
    return block;
}

Signature TailReader::findSignature(qsizetype end, qsizetype recipients) const
{
    constexpr qsizetype aboveRecipients = 3;
    Signature unnamed;
    for (qsizetype at = 0; at < end; ++at) {
        const Segment *title = titleIn(at);
        if (!title)
            continue;
        Signature block = blockAt(at, *title);
        if (block.nameAt)
            return block;
        const bool near = recipients >= 0 && at >= recipients - aboveRecipients;
        if (unnamed.line < 0 && near)
            unnamed = block;
    }
    return unnamed;
}

void TailReader::readTitles(const Signature &signature)
{
    QStringList signs; // "TM." / "KT." below each other
    QStringList post;
    Segment where;
    bool open = false; // the sign's body is not the signer's own post
    for (const Segment &segment : signature.titles) {
        if (const auto sign = signOf(segment)) {
            QString rest = segment.text.sliced(sign->length).trimmed();
            while (!rest.isEmpty() && !rest.at(0).isLetter())
                rest = rest.sliced(1).trimmed();
            const bool acting = sign->sign == "Q."_L1;
            signs << sign->sign;
            if (m_tail.signedFor.isEmpty() && sign->sign.startsWith(u'T'))
                m_tail.signedFor = rest.simplified();
            m_signsFor = rest.simplified();
            post.clear();
            open = !acting;
            if (acting)
                post << rest;
            where = segment;
            give(u"authority"_s, segment, 0.96);
            continue;
        }
        const QString title = withoutMarks(segment.text.simplified());
        if (title.isEmpty())
            continue;
        // "TM." / "CHÍNH PHỦ" below each other
        if (open && !isPost(segment.folded) && post.isEmpty())
            continue;
        if (!post.isEmpty() && !goesOnWithPost(title))
            continue;
        if (post.isEmpty())
            where = segment;
        post << title;
        open = false;
    }
    m_self.authority = signs.join(u' ');
    const bool guessed = post.isEmpty() && !signs.isEmpty() && signs.last().startsWith(u'K')
                         && m_source.isRecognized(where.offset);
    if (guessed)
        post << deputyOf(m_signsFor);
    m_self.signerTitle = post.join(u' ');
    if (!m_self.signerTitle.isEmpty())
        give(u"signer_title"_s, where, guessed ? 0.7 : signature.nameAt ? 0.96 : 0.85);
}

Tail TailReader::read()
{
    const qsizetype end = mainTextEnd();
    qsizetype recipients = 0;
    while (recipients < end && !opensRecipients(m_lines, recipients))
        ++recipients;
    if (recipients == end)
        recipients = -1;
    else
        readRecipients(m_lines, recipients, end, m_self);
    const Signature signature = findSignature(end, recipients);
    qsizetype first = signature.line < 0 ? recipients : signature.line;
    if (recipients >= 0)
        first = qMin(first, recipients);
    m_tail.begin = first < 0 ? m_source.text().size() : m_lines.at(first).offset;
    if (signature.line < 0)
        return m_tail;
    readTitles(signature);
    if (signature.nameAt) {
        m_self.signer = m_source.isRecognized(signature.nameAt->offset)
                            ? mendedName(signature.name.name)
                            : signature.name.name;
        give(u"signer"_s, *signature.nameAt, signature.name.knownFamily ? 0.97 : 0.93);
    }
    return m_tail;
}
} // namespace

Tail readTail(const SourceText &source, qsizetype headEnd, ReadSelf &self)
{
    return TailReader(source, headEnd, self).read();
}

} // namespace vanthu
