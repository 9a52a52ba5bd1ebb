// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paper_maker.h"
#include "core/library/library_p.h"

namespace vanthu {

Library::Answer<QList<IntakeId>> Library::makePapers(const QList<PaperPlan> &plans,
                                                     CancelToken cancel)
{
    // reading them may take its time: other changes do not wait for it
    return d->desk.run([this, plans, cancel = std::move(cancel)](Connection &connection) {
        ContentStore contents = d->newContents();
        ReaderClient reader = d->newReader();
        auto made = PaperMaker(connection, contents).make(plans, reader, cancel);
        if (made)
            d->tellChange();
        return made;
    });
}

Library::Answer<void> Library::keepAsOne(IntakeId id)
{
    return d->write([this, id](Connection &connection) {
        return Intake(connection, d->contents).keepAsOne(id);
    });
}

Library::Answer<IntakeId> Library::resolvePaper(const QString &reference) const
{
    return d->readers.run(
        [reference](Connection &connection) { return IntakeStore(connection).resolve(reference); });
}

Library::Answer<QList<IntakeItem>> Library::takenApart() const
{
    return d->readers.run(
        [this](Connection &connection) { return Intake(connection, d->contents).takenApart(); });
}

} // namespace vanthu
