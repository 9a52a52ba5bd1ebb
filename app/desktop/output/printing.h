// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

#include <functional>

namespace vanthu::desktop {

using FailureHandler = std::function<void(const QString &)>;

/// Shows the data sheet of a document as it will be printed; from there it goes to a printer.
void previewSheet(Library *library, DocumentId id, QWidget *parent, FailureHandler failed);
/// The same for the list that is asked for.
void previewList(Library *library, const ListRequest &request, QWidget *parent,
                 FailureHandler failed);
/// The same for a period of a register.
void previewRegister(Library *library, const QString &name, const QString &period, QWidget *parent,
                     FailureHandler failed);

} // namespace vanthu::desktop
