// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"

#include <QList>
#include <QString>

class QAction;

namespace vanthu::desktop {

/// A page of the help: resources/help/<language>/<name>.md.
struct HelpPage {
    QString name;  ///< "intake"; what links between pages say
    QString title; ///< its first heading
    QString text;  ///< Markdown

    friend bool operator==(const HelpPage &, const HelpPage &) = default;
};

/// The pages in the order of the journey of a paper.
[[nodiscard]] QList<HelpPage> helpPages(UiLanguage language);

/// The page "keys": every action that has a key, by menu.
[[nodiscard]] HelpPage keysPage(const QList<QAction *> &actions);

} // namespace vanthu::desktop
