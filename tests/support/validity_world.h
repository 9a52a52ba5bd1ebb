// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_number.h"
#include "core/documents/legal_class.h"
#include "core/documents/validity.h"
#include "core/documents/validity_graph.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace vanthu::tests {

/// A few documents and what they do to each other, written down line by line:
///
///     T = 12/2019/QĐ-UBND 2019-01-02 eff 2019-02-01 exp 2022-01-01 stub
///     A replaces T from 2021-03-01 until 2022-01-01 scope Điều 5
///
/// A date is a day, a month ("2019-01"), a year or "-"; a scope goes on to the end of the line.
class ValidityWorld {
public:
    explicit ValidityWorld(const QString &text)
    {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.simplified().split(u' ');
            words.value(1) == u"=" ? addDocument(words) : addRelation(words);
        }
        computeLives();
    }

    [[nodiscard]] DocumentId id(const QString &name) const { return m_ids.value(name); }
    [[nodiscard]] const ValiditySubject &document(const QString &name) const
    {
        return m_documents.at(id(name).value - 1);
    }
    /// What acts on it, each with its own life.
    [[nodiscard]] QList<ActingDocument> actingOn(const QString &name) const
    {
        QList<ActingDocument> acting;
        for (const Line &line : m_relations) {
            if (line.target != id(name) || !bearsOnValidity(line.kind))
                continue;
            const ValiditySubject &by = m_documents.at(line.source.value - 1);
            ActingDocument act;
            act.id = by.id;
            act.number = by.number;
            act.type = by.type;
            act.kind = line.kind;
            act.scope = line.scope;
            act.issued = by.issued;
            act.issuedPrecision = by.issuedPrecision;
            act.effective = by.effective;
            act.expiry = by.expiry;
            act.from = line.from;
            act.until = line.until;
            act.life = m_lives.at(by.id.value - 1);
            act.disputed = endsEachOther(line);
            acting.append(act);
        }
        return acting;
    }
    [[nodiscard]] ValidityReport on(const QString &name, QDate day,
                                    const QString &provision = {}) const
    {
        std::optional<Provision> place;
        if (!provision.isEmpty())
            place = parseScope(provision).provisions.first();
        return computeValidity(document(name), actingOn(name), day, UiLanguage::Vietnamese, place);
    }
    struct Line {
        DocumentId source;
        RelationKind kind = RelationKind::Cites;
        DocumentId target;
        std::optional<QDate> from;
        std::optional<QDate> until;
        QString scope;
    };

    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] QString nameOf(DocumentId id) const { return m_names.at(id.value - 1); }
    [[nodiscard]] const QList<Line> &lines() const { return m_relations; }
    /// As the graph of all documents has it; `statusPeriods` must say the same.
    [[nodiscard]] const QList<StatusPeriod> &life(const QString &name) const
    {
        return m_lives.at(id(name).value - 1);
    }

private:
    static std::optional<QDate> day(const QString &text, DatePrecision *precision = nullptr)
    {
        const auto found = parseDate(text);
        if (found && precision)
            *precision = found->precision;
        return found ? std::optional(found->date) : std::nullopt;
    }

    void addDocument(const QStringList &words)
    {
        ValiditySubject document;
        document.id = DocumentId{m_documents.size() + 1};
        document.number = words.value(2);
        document.type = DocumentNumber::parse(document.number).value().typeCode();
        if (document.type.isEmpty() && document.number.contains(QStringLiteral("/QH")))
            document.type = QStringLiteral("L");
        document.issued = day(words.value(3), &document.issuedPrecision);
        for (qsizetype at = 4; at < words.size(); ++at) {
            if (words.at(at) == u"eff")
                document.effective = day(words.value(at + 1));
            else if (words.at(at) == u"exp")
                document.expiry = day(words.value(at + 1));
            else if (words.at(at) == u"stub")
                document.stub = true;
        }
        m_names << words.first();
        m_ids.insert(words.first(), document.id);
        m_documents.append(document);
    }

    void addRelation(const QStringList &words)
    {
        Line line;
        line.source = id(words.value(0));
        line.kind = relationFromCode(words.value(1)).value();
        line.target = id(words.value(2));
        for (qsizetype at = 3; at < words.size(); ++at) {
            if (words.at(at) == u"from")
                line.from = day(words.value(at + 1));
            else if (words.at(at) == u"until")
                line.until = day(words.value(at + 1));
            else if (words.at(at) == u"scope")
                line.scope = words.sliced(at + 1).join(u' ');
            if (!line.scope.isEmpty())
                break;
        }
        m_relations.append(line);
    }

    static bool endsWhole(const Line &line)
    {
        return line.scope.isEmpty()
               && (line.kind == RelationKind::Replaces || line.kind == RelationKind::Repeals);
    }

    [[nodiscard]] bool endsEachOther(const Line &line) const
    {
        return endsWhole(line)
               && std::any_of(m_relations.cbegin(), m_relations.cend(), [&line](const Line &other) {
                      return other.source == line.target && other.target == line.source
                             && endsWhole(other);
                  });
    }

    void computeLives()
    {
        ValidityGraph graph;
        for (const ValiditySubject &document : std::as_const(m_documents)) {
            const bool normative = isNormative(document.type, document.number);
            LifeDays days = lifeDaysOf(
                document.issued, document.issuedPrecision, document.effective, document.expiry,
                normative ? SilentBeginning::Unknown : SilentBeginning::FromItsDate);
            days.stub = document.stub;
            graph.addDocument(days, normative);
        }
        for (const Line &line : std::as_const(m_relations)) {
            const int source = static_cast<int>(line.source.value) - 1;
            const int target = static_cast<int>(line.target.value) - 1;
            if (line.kind == RelationKind::Guides)
                graph.addDetail(source, target);
            if (!bearsOnValidity(line.kind))
                continue;
            const Scope scope = parseScope(line.scope);
            graph.addAct({source, target, line.kind, dayOf(line.from, sinceEver),
                          line.until ? dayOf(line.until, forEver) + 1 : forEver,
                          scope.isWhole() ? nullptr : std::make_shared<const Scope>(scope)});
        }
        graph.computeAll();
        for (int at = 0; at < static_cast<int>(graph.size()); ++at) {
            QList<StatusPeriod> periods;
            for (const LifeStep &step : graph.life(at)) {
                if (!periods.isEmpty())
                    periods.last().until = dateOf(step.from);
                periods.append({step.status, dateOf(step.from), {}, step.withParents});
            }
            m_lives.append(periods);
        }
        for (const Line &line : std::as_const(m_relations)) {
            if (line.kind != RelationKind::Guides)
                continue;
            const ValiditySubject &parent = m_documents.at(line.target.value - 1);
            m_documents[line.source.value - 1].details.append(
                {parent.id, parent.number, parent.type, parent.issued, parent.issuedPrecision,
                 m_lives.at(line.target.value - 1), RelationId{}});
        }
    }

    QStringList m_names;
    QHash<QString, DocumentId> m_ids;
    QList<ValiditySubject> m_documents;
    QList<Line> m_relations;
    QList<QList<StatusPeriod>> m_lives;
};

} // namespace vanthu::tests
