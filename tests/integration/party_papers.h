// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

/// A paper of the Party in the form of its time (Hướng dẫn 11-HD/VPTW of 2004, 36-HD/VPTW of 2018,
/// 05-HD/VPTW of 2026), and what a reader has to find on it.
struct PartyPaper {
    const char *name;
    QString parent; ///< first line on the left; may be empty
    QString issuer; ///< second line, above the star
    QString number; ///< as printed: "Số 15-NQ/TU"
    QString placeAndDate;
    QString typeLine; ///< empty for a letter
    QString author;   ///< "CỦA BAN THƯỜNG VỤ TỈNH ỦY"; may be empty
    QString subject;
    QString address; ///< "Kính gửi: …", "Kính trình: …"; may be empty
    QString body;
    QString authority; ///< "T/M BAN THƯỜNG VỤ"
    QString post;
    QString signer;
    QStringList recipients;
    // what has to be found
    QString type;
    QString key; ///< of the number
    QDate date;
    QString foundIssuer;
};

[[nodiscard]] const std::vector<PartyPaper> &partyPapers();

/// Laid out with blanks, as word processors save text.
[[nodiscard]] QString asText(const PartyPaper &paper);
/// A word processor's file (ODF text) with the head in a table.
[[nodiscard]] bool writeOdt(const PartyPaper &paper, const QString &file);
/// A Word file with the head and the signature in tables, as Word makes them.
[[nodiscard]] bool writeDocx(const PartyPaper &paper, const QString &file);
[[nodiscard]] bool writePdf(const PartyPaper &paper, const QString &file);
/// As a scanner gives it: 300 dots an inch, leaning, with the red seal over the signature.
[[nodiscard]] QImage asScan(const PartyPaper &paper);
