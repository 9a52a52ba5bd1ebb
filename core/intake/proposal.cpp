// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/intake/paper_plan.h"
#include "core/intake/read_fields_p.h"

#include <QCoreApplication>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr double certain = 0.95;

struct Expected {
    const char16_t *field;
    const char *missing;
    const char *unsure;
};

constexpr std::array expectedFields{
    Expected{u"number", QT_TRANSLATE_NOOP("Sentences", "No number was found."),
             QT_TRANSLATE_NOOP("Sentences", "The number is not certain.")},
    Expected{u"type", QT_TRANSLATE_NOOP("Sentences", "No type was found."),
             QT_TRANSLATE_NOOP("Sentences", "The type is not certain.")},
    Expected{u"issuer", QT_TRANSLATE_NOOP("Sentences", "No issuer was found."),
             QT_TRANSLATE_NOOP("Sentences", "The issuer is not certain.")},
    Expected{u"date", QT_TRANSLATE_NOOP("Sentences", "No date was found."),
             QT_TRANSLATE_NOOP("Sentences", "The date is not certain.")},
    Expected{u"subject", QT_TRANSLATE_NOOP("Sentences", "No subject was found."),
             QT_TRANSLATE_NOOP("Sentences", "The subject is not certain.")},
};

DocumentFields articleFields(const ReadSelf &self)
{
    DocumentFields fields;
    fields.kind = DocumentKind::Article;
    fields.subject = self.title;
    fields.issuer = self.publisher;
    fields.source = self.publisher;
    if (self.published) {
        fields.date = self.published->date();
        fields.extra.insert("published"_L1, self.published->toString(u"yyyy-MM-ddTHH:mm"_s));
    }
    for (const auto &[name, value] :
         {std::pair(u"publisher"_s, self.publisher), std::pair(u"category"_s, self.category),
          std::pair(u"author"_s, self.author)}) {
        if (!value.isEmpty())
            fields.extra.insert(name, value);
    }
    return fields;
}
} // namespace

IntakeDecision proposalFor(const IntakeItem &item)
{
    return proposalFor(item.reading, item.name, item.pages);
}

IntakeDecision proposalFor(const Extraction &reading, const QString &name, std::optional<int> pages)
{
    IntakeDecision decision;
    const ReadSelf &self = reading.self;
    const bool article = self.kind == PaperKind::Article;
    decision.fields = article ? articleFields(self) : fieldsOfSelf(self);
    if (decision.fields.number.isEmpty() && decision.fields.subject.isEmpty())
        decision.fields.subject = name;
    if (!decision.fields.pages)
        decision.fields.pages = pages;
    for (const CitedDocument &cited : reading.documents) {
        IntakeDecision::ProposedLink link;
        link.target = cited;
        bool found = article;
        for (const ReadRelation &relation : reading.relations) {
            if (relation.source.isEmpty() && relation.target == cited.key) {
                link.kind = relation.kind;
                link.scope = relation.scope;
                link.from = relation.from;
                link.until = relation.until;
                found = true;
            }
        }
        if (found)
            decision.links.append(link);
    }
    return decision;
}

QStringList doubtsAbout(const Extraction &reading)
{
    QStringList doubts;
    const ReadSelf &self = reading.self;
    if (self.kind == PaperKind::Article)
        return doubts;
    if (self.kind == PaperKind::Unknown)
        return {Sentences::tr("It does not look like an official document.")};
    for (const Expected &expected : expectedFields) {
        const auto found = self.evidence.constFind(QString::fromUtf16(expected.field));
        if (found == self.evidence.constEnd())
            doubts << Sentences::tr(expected.missing);
        else if (found->certainty < certain)
            doubts << Sentences::tr(expected.unsure);
    }
    return doubts;
}

IntakeItem itemFrom(const IntakeRow &row)
{
    IntakeItem item;
    item.id = row.id;
    item.uid = row.uid;
    item.state = fromCode(intakeStateNames, row.state).value_or(IntakeState::Stored);
    item.name = row.name;
    item.path = row.path;
    item.sha256 = row.sha256;
    item.mediaType = row.mediaType;
    item.bytes = row.bytes;
    item.pages = row.pages;
    item.reading = extractionFromJson(row.reading);
    item.failure = row.failure;
    item.doubts = row.doubts;
    if (!row.formerTwin.isEmpty()) // what was said of it no longer holds
        item.doubts.removeIf([name = u"“%1”"_s.arg(row.formerTwin)](const QString &doubt) {
            return doubt.contains(name);
        });
    if (const auto kind = fromCode(duplicateKindNames, row.duplicateKind))
        item.duplicate =
            Duplicate{*kind, row.duplicateOf, row.duplicatePaper, row.duplicateLikeness, {}};
    if (!item.reading.parts.isEmpty())
        item.doubts.prepend(splitOffer(item.reading.parts));
    item.accepted = row.document;
    item.created = row.created;
    item.version = row.version;
    return item;
}

} // namespace vanthu
