// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sample_paper.h"

#include "core/reports/page_layout.h"
#include "core/reports/paper_form.h"
#include "core/reports/text_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SamplePaper)
};

constexpr std::array keys{u"form",   u"parent",    u"issuer",    u"number",  u"place_date",
                          u"type",   u"subject",   u"addressee", u"secrecy", u"urgency",
                          u"signer", u"authority", u"recipient", u"scan"};

bool isKey(QStringView key)
{
    return std::any_of(keys.begin(), keys.end(),
                       [key](const char16_t *known) { return key == QStringView(known); });
}

Result<SamplePaper::Form> formFrom(const QString &name)
{
    if (name == "state"_L1)
        return SamplePaper::Form::State;
    if (name == "party"_L1)
        return SamplePaper::Form::Party;
    if (name == "text"_L1)
        return SamplePaper::Form::Text;
    return fail(Error::Code::Invalid,
                Texts::tr("“%1” is not a form of papers. Write state, party or text.").arg(name));
}

QString titleOf(const SamplePaper &paper)
{
    const QString head = (paper.first(u"type"_s) + u' ' + paper.first(u"number"_s)).simplified();
    return head.isEmpty() ? paper.body.value(0) : head;
}

} // namespace

Result<SamplePaper> parseSamplePaper(const QString &source)
{
    SamplePaper paper;
    const QStringList lines = source.split(u'\n');
    qsizetype at = 0;
    for (; at < lines.size() && !lines.at(at).isEmpty(); ++at) {
        const QString &line = lines.at(at);
        const QString key = line.section(u':', 0, 0);
        if (!isKey(key)) {
            return fail(Error::Code::Invalid,
                        Texts::tr("Line %1, “%2”, does not begin with a key of sample papers. "
                                  "Correct the key or put an empty line before the body.")
                            .arg(at + 1)
                            .arg(line));
        }
        paper.head[key].append(line.section(u':', 1).trimmed());
    }
    for (++at; at < lines.size(); ++at)
        paper.body.append(lines.at(at).trimmed());
    while (!paper.body.isEmpty() && paper.body.last().isEmpty())
        paper.body.removeLast();
    VT_TRY(paper.form, formFrom(paper.first(u"form"_s)));
    if (paper.form != SamplePaper::Form::Text && paper.first(u"issuer"_s).isEmpty()) {
        return fail(Error::Code::Invalid,
                    Texts::tr("The paper names no issuer. Add a line “issuer: …” to its head."));
    }
    paper.scan = paper.first(u"scan"_s) == "yes"_L1;
    return paper;
}

Report makeSamplePaper(const SamplePaper &paper)
{
    if (paper.form == SamplePaper::Form::Text) {
        return makeTextPages(titleOf(paper), {paper.body.join(u'\n')}, UiLanguage::Vietnamese);
    }
    const bool state = paper.form == SamplePaper::Form::State;
    ReportText text{
        .title = titleOf(paper), .language = UiLanguage::Vietnamese, .setup = {}, .blocks = {}};
    text.setup.numbers = PageNumbers::HeadCentred;
    text.blocks = (state ? statePaperHead(paper) : partyPaperHead(paper)) + paperBody(paper)
                  + QList<Block>{state ? statePaperEnd(paper) : partyPaperEnd(paper)}
                  + paperAnnexes(paper);
    return layOut(std::move(text));
}

} // namespace vanthu
