// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/head_reader_p.h"

namespace vanthu {

/// The issuer from the lines of the left block and the body that the signer signs for
/// ("T/M BAN THƯỜNG VỤ"); DOMAIN.md 4 and 5.1.
[[nodiscard]] QString issuerOf(const Head &head, const QString &signedFor);

/// Puts the issuer into `self`, from the left block or else from the number's symbol, with how sure
/// that is: a body of the catalogue in its years, a name that begins as names of bodies do, or a
/// guess.
void settleIssuer(const SourceText &source, const Head &head, const QString &signedFor,
                  ReadSelf &self);

} // namespace vanthu
