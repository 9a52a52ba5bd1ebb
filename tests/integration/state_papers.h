// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sheet.h"

#include <QDate>
#include <QImage>
#include <QStringList>

#include <vector>

/// A paper of an office of the State, as its page has it, and what a reader has to find on it.
struct StatePaper {
    const char *name;
    QStringList left;   ///< parent and issuer, above the number
    QString number;     ///< "Số: 15/QĐ-SNV"
    QStringList letter; ///< "V/v …" below the number; of a letter
    QString placeAndDate;
    QString typeLine;
    QStringList subject; ///< lines below the type
    QStringList opening; ///< who decides, whom it is addressed to
    QStringList body;
    QStringList recipients;
    QStringList sign; ///< authority and posts
    QString signer;
    // what has to be found
    QString type;
    QString key;
    QDate date;
    QString issuer;
    QString about;
    QString post;
};

[[nodiscard]] const std::vector<StatePaper> &statePapers();

enum class Setting {
    Plain,
    Stamped, ///< number and day were put into blanks later, as a layer of their own
};

void draw(vanthu::tests::Sheet &sheet, const StatePaper &paper, Setting setting);
[[nodiscard]] bool writeDocx(const StatePaper &paper, const QString &file);
/// Turned by quarters of a circle: the page lies on its side or stands on its head.
[[nodiscard]] bool writePdf(const StatePaper &paper, const QString &file, int quarters,
                            Setting setting);
/// 250 dots an inch, leaning, grey paper with noise, a red seal beside the name.
[[nodiscard]] QImage asScan(const StatePaper &paper);
