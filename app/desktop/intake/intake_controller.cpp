// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/intake_controller.h"

#include "app/desktop/intake/words_to_value.h"
#include "core/base/deliver.h"
#include "core/intake/paper_plan.h"
#include "core/library/library.h"

#include <algorithm>
#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

IntakeController::IntakeController(IntakeActions actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
{
}

const IntakeItem *IntakeController::current() const
{
    const int row = m_model.rowOf(m_current);
    return row < 0 ? nullptr : &m_model.items().at(row);
}

Sureness IntakeController::sureness(ReadingField field) const
{
    const IntakeItem *item = current();
    if (item && wasChosen(field))
        return Sureness::Typed;
    return item ? surenessOf(*item, m_decision.fields, field) : Sureness::Absent;
}

void IntakeController::reload()
{
    deliver(m_actions.queue(), this, [this](const Result<QList<IntakeItem>> &items) {
        if (!items) {
            Q_EMIT failed(items.error().message);
            return;
        }
        const int before = std::max(0, m_model.rowOf(m_current));
        const IntakeItem *shown = current();
        const std::optional<IntakeItem> was = shown ? std::optional(*shown) : std::nullopt;
        const QList<IntakeItem> known = m_model.items();
        m_model.setItems(*items);
        moveDrafts(known);
        // an answer from before the paper was made does not know it: it is waited for
        const int wanted = m_model.rowOf(m_wanted);
        const IntakeItem *now = current();
        if (wanted >= 0) {
            m_wanted = {};
            show(wanted);
        } else if (!now) {
            show(std::min(before, m_model.rowCount() - 1));
        } else if (was && *was != *now) {
            show(m_model.rowOf(m_current));
        } else if (known != m_model.items()) {
            askForDuplicates(); // one that came or went may be its twin
        }
    });
}

void IntakeController::reloadAndShow(IntakeId id)
{
    m_wanted = id;
    reload();
}

void IntakeController::carryOver(IntakeId from, IntakeId to)
{
    if (!m_drafts.contains(from))
        return;
    m_drafts.insert(to, m_drafts.take(from));
    if (to == m_current) // the queue was faster
        show(m_model.rowOf(to));
}

/// What the clerk has typed stays when a paper is read anew; everything else is as read now.
void IntakeController::moveDrafts(const QList<IntakeItem> &before)
{
    for (const IntakeItem &old : before) {
        const int row = m_model.rowOf(old.id);
        const auto draft = m_drafts.find(old.id);
        if (row < 0 || draft == m_drafts.end() || m_model.items().at(row).reading == old.reading)
            continue;
        const DocumentFields typed = draft->fields;
        const DocumentFields proposed = Library::proposal(old).fields;
        *draft = Library::proposal(m_model.items().at(row));
        for (const ReadingField field : allReadingFields()) {
            if (fieldText(typed, field) != fieldText(proposed, field))
                static_cast<void>(setFieldText(draft->fields, field, fieldText(typed, field)));
        }
    }
}

void IntakeController::setCurrent(IntakeId id)
{
    if (id != m_current)
        show(m_model.rowOf(id));
}

void IntakeController::show(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_current = {};
        m_decision = {};
    } else {
        const IntakeItem &item = m_model.items().at(row);
        m_current = item.id;
        m_decision = m_drafts.contains(item.id) ? m_drafts.value(item.id) : Library::proposal(item);
    }
    m_duplicates.clear();
    Q_EMIT currentChanged();
    if (current()) {
        tellWarnings();
        askForDuplicates();
        askForLinks();
    }
}

void IntakeController::step(int rowAfter)
{
    show(rowAfter < m_model.rowCount() ? rowAfter : m_model.rowCount() - 1);
}

bool IntakeController::setField(ReadingField field, const QString &text)
{
    if (!current())
        return false;
    const DocumentFields before = m_decision.fields;
    if (!setFieldText(m_decision.fields, field, text))
        return false;
    if (m_decision.fields == before)
        return true;
    m_drafts.insert(m_current, m_decision);
    m_chosen[m_current].remove(field);
    Q_EMIT fieldChanged(field);
    tellWarnings();
    if (field == ReadingField::Number || field == ReadingField::Issuer
        || field == ReadingField::Date)
        askForDuplicates();
    return true;
}

bool IntakeController::fillFromPage(ReadingField field, const ChosenWords &words)
{
    const auto value = valueIn(field, words.text);
    if (!value || !setField(field, *value))
        return false;
    Evidence evidence;
    evidence.certainty = 1;
    evidence.text = words.text;
    if (!words.places.isEmpty())
        evidence.page = words.places.first().page + 1;
    for (const TextPlace &place : words.places) {
        if (place.page + 1 == evidence.page)
            evidence.boxes.append(place.box);
    }
    m_chosen[m_current].insert(field, evidence);
    Q_EMIT fieldChanged(field);
    tellWarnings();
    return true;
}

Evidence IntakeController::evidence(ReadingField field) const
{
    const IntakeItem *item = current();
    if (!item)
        return {};
    const QHash<ReadingField, Evidence> chosen = m_chosen.value(m_current);
    const auto own = chosen.constFind(field);
    return own != chosen.constEnd() ? *own : item->reading.self.evidence.value(evidenceName(field));
}

void IntakeController::setLinkTaken(int link, bool take)
{
    m_decision.links[link].take = take;
    m_drafts.insert(m_current, m_decision);
    Q_EMIT linksChanged();
}

void IntakeController::setLinkKind(int link, RelationKind kind)
{
    m_decision.links[link].kind = kind;
    m_drafts.insert(m_current, m_decision);
    Q_EMIT linksChanged();
}

/// One sentence for the expected fields that are neither certain nor seen by the clerk.
QString IntakeController::fieldsToCheck() const
{
    QStringList unsure;
    QStringList missing;
    for (const ReadingField field : allReadingFields()) {
        const Sureness now = sureness(field);
        if (!isExpected(field) || now == Sureness::Certain || now == Sureness::Typed)
            continue;
        const bool empty = fieldText(m_decision.fields, field).isEmpty();
        (empty ? missing : unsure) << fieldLabel(field).toLower();
    }
    QStringList sentences;
    if (!unsure.isEmpty())
        sentences << tr("To check: %1.").arg(unsure.join(u" · "_s));
    if (!missing.isEmpty())
        sentences << tr("Not found: %1.").arg(missing.join(u" · "_s));
    return sentences.join(u' ');
}

/// What speaks against accepting: one line of the paper itself, one for each that it looks like.
void IntakeController::tellWarnings()
{
    const IntakeItem *item = current();
    if (!item)
        return;
    if (item->state == IntakeState::Failed || item->state == IntakeState::Locked) {
        Q_EMIT warningsChanged({}); // it stands in place of the pages
        return;
    }
    QStringList doubts = item->doubts;
    doubts.removeAll(splitOffer(item->reading.parts)); // it stands above the pages, to be answered
    const QStringList same = sentencesOf(m_duplicates);
    QStringList own;
    if (item->reading.self.kind == PaperKind::Official) {
        for (const QString &doubt : Library::fieldDoubts(item->reading))
            doubts.removeAll(doubt);
        own << fieldsToCheck();
    }
    for (const QString &doubt : std::as_const(doubts)) {
        if (!same.contains(doubt))
            own << doubt;
    }
    own.removeAll(QString());
    QStringList warnings = same;
    if (!own.isEmpty())
        warnings.prepend(own.join(u' '));
    Q_EMIT warningsChanged(warnings);
}

void IntakeController::askForDuplicates()
{
    const int asked = ++m_question;
    deliver(m_actions.duplicates(m_current, m_decision.fields), this,
            [this, asked](const Result<QList<Duplicate>> &found) {
                if (asked != m_question)
                    return;
                m_duplicates = found.value_or(QList<Duplicate>());
                tellWarnings();
                Q_EMIT duplicatesChanged(m_duplicates);
            });
}

void IntakeController::askForLinks()
{
    const IntakeId asked = m_current;
    for (int link = 0; link < m_decision.links.size(); ++link) {
        const CitedDocument &target = m_decision.links.at(link).target;
        if (target.number.isEmpty()) {
            Q_EMIT linkResolved(link, false);
            continue;
        }
        deliver(m_actions.resolve(target.number), this,
                [this, asked, link](const Result<DocumentId> &found) {
                    if (asked == m_current)
                        Q_EMIT linkResolved(link, found.has_value());
                });
    }
}

void IntakeController::accept()
{
    acceptAs(m_decision);
}

void IntakeController::attachTo(const Duplicate &duplicate)
{
    if (!duplicate.document)
        return;
    IntakeDecision decision = m_decision;
    decision.attachTo = duplicate.document;
    decision.role = roleOf(duplicate.kind);
    acceptAs(decision);
}

void IntakeController::acceptPaper(IntakeId id, const IntakeDecision &decision)
{
    m_busy = true;
    deliver(m_actions.accept(id, decision), this, [this](const Result<DocumentId> &document) {
        m_busy = false;
        if (!document)
            Q_EMIT failed(document.error().message);
        reload();
    });
}

void IntakeController::acceptAs(const IntakeDecision &decision)
{
    const IntakeItem *item = current();
    if (!item || m_busy)
        return;
    m_busy = true;
    const IntakeId id = m_current;
    const QString number = decision.fields.number.isEmpty() ? item->name : decision.fields.number;
    const int row = m_model.rowOf(id);
    deliver(m_actions.accept(id, decision), this,
            [this, id, row, number, decision](const Result<DocumentId> &document) {
                m_busy = false;
                if (!document) {
                    Q_EMIT failed(document.error().message);
                    return;
                }
                m_drafts.remove(id);
                QList<IntakeItem> rest = m_model.items();
                rest.removeIf([id](const IntakeItem &waiting) { return waiting.id == id; });
                m_model.setItems(rest);
                step(row);
                Q_EMIT accepted(*document, number, id, decision);
            });
}

void IntakeController::acceptCertain()
{
    if (m_busy)
        return;
    m_busy = true;
    m_cancel = {};
    const auto progress = [this](const Progress &now) {
        QMetaObject::invokeMethod(this, [this, now] { Q_EMIT progressed(now.done, now.total); });
    };
    deliver(m_actions.acceptCertain(progress, m_cancel), this,
            [this](const Result<QList<IntakeId>> &papers) {
                m_busy = false;
                Q_EMIT progressed(0, 0);
                if (papers)
                    Q_EMIT acceptedCertain(*papers);
                else
                    Q_EMIT failed(papers.error().message);
                reload();
            });
}

void IntakeController::finish(const QFuture<Result<void>> &work, const std::function<void()> &done)
{
    m_busy = true;
    deliver(work, this, [this, done](const Result<void> &outcome) {
        m_busy = false;
        if (outcome)
            done();
        else
            Q_EMIT failed(outcome.error().message);
        reload();
    });
}

void IntakeController::reject()
{
    discard(m_current);
}

void IntakeController::discard(IntakeId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || m_busy)
        return;
    const QString name = m_model.items().at(row).name;
    finish(m_actions.reject(id), [this, id, name] { Q_EMIT rejected(id, name); });
}

void IntakeController::rejectPaper(IntakeId id)
{
    finish(m_actions.reject(id), [] {});
}

void IntakeController::readAgain()
{
    if (!current() || m_busy)
        return;
    m_drafts.remove(m_current);
    m_chosen.remove(m_current);
    finish(m_actions.readAgain(m_current), [] {});
}

void IntakeController::putBack(const QList<IntakeId> &ids)
{
    finish(m_actions.putBack(ids), [] {});
}

void IntakeController::later()
{
    const int row = m_model.rowOf(m_current);
    if (m_model.rowCount() > 1)
        show((row + 1) % m_model.rowCount());
}

} // namespace vanthu::desktop
