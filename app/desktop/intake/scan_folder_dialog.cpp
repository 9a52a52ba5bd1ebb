// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/scan_folder_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int comfortableWidth = 560;
}

ScanFolderDialog::ScanFolderDialog(const std::optional<WatchedFolder> &folder, QWidget *parent)
    : QDialog(parent)
    , m_watch(new QCheckBox(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_subfolders(new QCheckBox(this))
    , m_move(new QRadioButton(this))
    , m_leave(new QRadioButton(this))
    , m_accept(new QCheckBox(this))
    , m_note(new QLabel(this))
{
    build();
    m_watch->setChecked(folder.has_value());
    const WatchedFolder shown = folder.value_or(WatchedFolder{});
    m_path->setText(QDir::toNativeSeparators(shown.path));
    m_subfolders->setChecked(shown.subfolders);
    m_accept->setChecked(shown.accept);
    const bool leaves = folder && shown.movedTo.isEmpty();
    m_leave->setChecked(leaves);
    m_move->setChecked(!leaves);
    showPossible();
}

void ScanFolderDialog::build()
{
    setWindowTitle(tr("Scan folder"));
    setMinimumWidth(comfortableWidth);
    m_watch->setText(tr("&Bring in the files of a folder by themselves"));
    m_watch->setObjectName(u"scanWatch"_s);
    m_path->setObjectName(u"scanPath"_s);
    m_path->setPlaceholderText(tr("The folder that the scanner writes to"));
    m_path->setAccessibleName(tr("Folder"));
    m_browse->setText(tr("&Choose …"));
    m_subfolders->setText(tr("Also the files in its &sub-folders"));
    m_subfolders->setObjectName(u"scanSubfolders"_s);
    m_move->setText(tr("&Move them to sub-folders: “Đã nhập”, unreadable ones “Lỗi”"));
    m_move->setObjectName(u"scanMove"_s);
    m_leave->setText(tr("&Leave all files where they are"));
    m_leave->setObjectName(u"scanLeave"_s);
    m_accept->setText(tr("Catalogue &at once what is certain"));
    m_accept->setObjectName(u"scanAccept"_s);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->setObjectName(u"scanNote"_s);
    auto *buttons = new QDialogButtonBox(this);
    auto *done = new QPushButton(tr("Done"), this);
    done->setProperty("primary", true);
    done->setObjectName(u"scanDone"_s);
    buttons->addButton(done, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(m_watch);
    rows->addLayout(place);
    for (QWidget *part : {static_cast<QWidget *>(m_subfolders), static_cast<QWidget *>(m_move),
                          static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_accept),
                          static_cast<QWidget *>(m_note)})
        rows->addWidget(part);
    rows->addStretch(1);
    rows->addWidget(buttons);
    connect(m_watch, &QCheckBox::toggled, this, &ScanFolderDialog::showPossible);
    connect(m_browse, &QPushButton::clicked, this, &ScanFolderDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScanFolderDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ScanFolderDialog::showPossible()
{
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_browse),
                          static_cast<QWidget *>(m_subfolders), static_cast<QWidget *>(m_move),
                          static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_accept)})
        part->setEnabled(m_watch->isChecked());
    m_note->setText(tr("A file comes in once, as soon as it is whole; also what came while the "
                       "program was closed. Network folders work too."));
}

void ScanFolderDialog::chooseFolder()
{
    const QString before = m_path->text().isEmpty() ? QDir::homePath() : m_path->text();
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Scan folder"), before);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void ScanFolderDialog::tryToAccept()
{
    const auto chosen = folder();
    if (chosen && !QFileInfo(chosen->path).isDir()) {
        m_note->setText(m_path->text().trimmed().isEmpty()
                            ? tr("Choose the folder first.")
                            : tr("“%1” is no folder. Check the name, or choose it from the disk.")
                                  .arg(m_path->text()));
        m_path->setFocus();
        return;
    }
    accept();
}

std::optional<WatchedFolder> ScanFolderDialog::folder() const
{
    if (!m_watch->isChecked())
        return std::nullopt;
    WatchedFolder chosen;
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    chosen.path = typed.isEmpty() ? QString() : QDir::cleanPath(QDir().absoluteFilePath(typed));
    chosen.subfolders = m_subfolders->isChecked();
    chosen.accept = m_accept->isChecked();
    if (m_move->isChecked()) {
        chosen.movedTo = importedFolderIn(chosen.path);
        chosen.failedTo = failedFolderIn(chosen.path);
    }
    return chosen;
}

} // namespace vanthu::desktop
