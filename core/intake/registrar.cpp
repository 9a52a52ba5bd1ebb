// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/registrar.h"

#include "core/documents/document_number.h"
#include "core/intake/cataloguer.h"
#include "core/storage/document_store.h"
#include "core/storage/register_entry_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// "Số:      /QĐ-UBND" and nothing at all are numbers that are still to be given.
bool isNumbered(const QString &number)
{
    const auto read = DocumentNumber::parse(number);
    return read ? read->serial().has_value() : !number.isEmpty();
}
} // namespace

Result<RegisterEntry> Registrar::give(const Register &from, NumberRequest request)
{
    RegisterEntryStore entries(m_connection);
    if (!request.document)
        return entries.give(from, request);
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Document document, DocumentStore(m_connection).find(*request.document));
    VT_TRY(const QList<RegisterEntry> there, entries.of(document.id));
    VT_TRY(const QList<RegisterPeriod> periods, RegisterStore(m_connection).periods(from.id));
    for (const RegisterEntry &entry : there) {
        for (const RegisterPeriod &period : periods) {
            if (entry.period != period.id)
                continue;
            return fail(Error::Code::Refused,
                        Sentences::tr("The document stands in the register “%1” already, as %2.")
                            .arg(from.name, entry.formatted));
        }
    }
    if (request.type.isEmpty())
        request.type = document.fields.type;
    VT_TRY(RegisterEntry entry, entries.give(from, request));
    if (from.kind != RegisterKind::Incoming && !request.reserve) {
        const bool other = isNumbered(document.fields.number)
                           && foldedNumber(document.fields.number) != foldedNumber(entry.formatted);
        if (other) {
            return fail(
                Error::Code::Refused,
                Sentences::tr("The document bears the number %1 already; the register would "
                              "give it %2. Correct the document first.")
                    .arg(document.fields.number, entry.formatted));
        }
        VT_CHECK(number(document.id, entry));
        VT_TRY(entry.document, DocumentStore(m_connection).row(document.id));
    }
    VT_CHECK(transaction.commit());
    return entry;
}

Outcome Registrar::number(DocumentId id, const RegisterEntry &entry)
{
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    QMap<QString, QString> changes;
    if (!isNumbered(document.fields.number))
        changes.insert(u"number"_s, entry.formatted);
    if (!document.fields.date)
        changes.insert(u"date"_s, entry.day.toString(Qt::ISODate));
    if (changes.isEmpty())
        return {};
    VT_CHECK(Cataloguer(m_connection).set(id, changes, document.version));
    return {};
}

} // namespace vanthu
