// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace vanthu {

/// A value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value, or the reason of the failure.
using Outcome = Result<void>;

/// return fail(Error::Code::NotFound, tr("..."));
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString message,
                                                QString context = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(context)});
}

} // namespace vanthu

#define VT_JOIN_(a, b) a##b
#define VT_JOIN(a, b) VT_JOIN_(a, b)

/// VT_TRY(const Document found, store.find(id)); leaves the function with the error, or goes on
/// with the value.
#define VT_TRY(declaration, expression)                                                            \
    auto VT_JOIN(vtAttempt, __LINE__) = (expression);                                              \
    if (!VT_JOIN(vtAttempt, __LINE__))                                                             \
        return tl::unexpected(std::move(VT_JOIN(vtAttempt, __LINE__)).error());                    \
    declaration = *std::move(VT_JOIN(vtAttempt, __LINE__))

/// VT_CHECK(transaction.commit()); leaves the function with the error, or goes on.
#define VT_CHECK(expression)                                                                       \
    do {                                                                                           \
        auto vtOutcome = (expression);                                                             \
        if (!vtOutcome)                                                                            \
            return tl::unexpected(std::move(vtOutcome).error());                                   \
    } while (false)
