// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/watched_folder.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vanthu::desktop {

/// Chooses the folder whose files come into the queue by themselves, and what becomes of them.
class ScanFolderDialog : public QDialog {
    Q_OBJECT

public:
    explicit ScanFolderDialog(const std::optional<WatchedFolder> &folder,
                              QWidget *parent = nullptr);

    /// None when no folder is to be watched.
    [[nodiscard]] std::optional<WatchedFolder> folder() const;

private:
    void build();
    void chooseFolder();
    void showPossible();
    void tryToAccept();

    QCheckBox *m_watch;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QCheckBox *m_subfolders;
    QRadioButton *m_move;
    QRadioButton *m_leave;
    QCheckBox *m_accept;
    QLabel *m_note;
};

} // namespace vanthu::desktop
