// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_words.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

struct WordText {
    Word word;
    const char16_t *vi;
    const char16_t *en;
};

constexpr std::array words{
    WordText{Word::AttachedFiles, u"Tệp đính kèm", u"Files"},
    WordText{Word::Authority, u"Quyền hạn ký", u"Signing authority"},
    WordText{Word::Changes, u"Lịch sử thay đổi", u"History"},
    WordText{Word::ChangedBy, u"Người thực hiện", u"By"},
    WordText{Word::CitedOnly, u"Mới được dẫn chiếu", u"Cited only"},
    WordText{Word::Copies, u"Số bản", u"Copies"},
    WordText{Word::Date, u"Ngày ban hành", u"Date"},
    WordText{Word::DateAndTime, u"Thời gian", u"Time"},
    WordText{Word::Effective, u"Ngày có hiệu lực", u"Effective from"},
    WordText{Word::Expiry, u"Ngày hết hiệu lực", u"Out of force from"},
    WordText{Word::FileName, u"Tên tệp", u"File name"},
    WordText{Word::FileRole, u"Loại bản", u"Role"},
    WordText{Word::FileSize, u"Dung lượng", u"Size"},
    WordText{Word::General, u"Thông tin chung", u"General"},
    WordText{Word::InForce, u"Hiệu lực", u"Status"},
    WordText{Word::Incoming, u"Văn bản tác động đến hoặc nhắc đến văn bản này",
             u"Documents that act on or mention this one"},
    WordText{Word::Issuer, u"Cơ quan ban hành", u"Issuer"},
    WordText{Word::Kind, u"Dạng", u"Kind"},
    WordText{Word::Language, u"Ngôn ngữ", u"Language"},
    WordText{Word::Lineage, u"Lược đồ văn bản", u"Related documents"},
    WordText{Word::NoDocuments, u"Không có văn bản nào.", u"There are no documents."},
    WordText{Word::NoFiles, u"Chưa có tệp nào.", u"There are no files."},
    WordText{Word::NoLinks, u"Chưa có liên kết với văn bản nào.",
             u"No links with other documents are known."},
    WordText{Word::Note, u"Ghi chú", u"Note"},
    WordText{Word::Number, u"Số, ký hiệu", u"Number"},
    WordText{Word::Ordinal, u"TT", u"No."},
    WordText{Word::Outgoing, u"Văn bản mà văn bản này tác động hoặc nhắc đến",
             u"Documents that this one acts on or mentions"},
    WordText{Word::PageOfTotal, u"Trang %1/%2", u"Page %1 of %2"},
    WordText{Word::Pages, u"Số trang", u"Pages"},
    WordText{Word::Place, u"Nơi ban hành", u"Place"},
    WordText{Word::PrintedOn, u"In ngày %1", u"Printed on %1"},
    WordText{Word::Recipients, u"Nơi nhận", u"Recipients"},
    WordText{Word::Scope, u"phạm vi: %1", u"scope: %1"},
    WordText{Word::Secrecy, u"Độ mật", u"Secrecy"},
    WordText{Word::SheetTitle, u"PHIẾU THÔNG TIN VĂN BẢN", u"DOCUMENT DATA SHEET"},
    WordText{Word::ShortName, u"Tên gọi tắt", u"Short name"},
    WordText{Word::Signer, u"Người ký", u"Signer"},
    WordText{Word::SignerTitle, u"Chức vụ người ký", u"Post of the signer"},
    WordText{Word::Since, u"từ ngày %1", u"since %1"},
    WordText{Word::Source, u"Nguồn", u"Source"},
    WordText{Word::Status, u"Tình trạng hiệu lực", u"Status"},
    WordText{Word::StubNote,
             u"Văn bản này mới được biết qua văn bản khác dẫn chiếu; chưa có bản trong kho.",
             u"This document is known only because others cite it; the library has no copy."},
    WordText{Word::Subject, u"Trích yếu", u"Subject"},
    WordText{Word::Tags, u"Nhãn", u"Tags"},
    WordText{Word::TotalDocuments, u"Tổng số: %1 văn bản", u"Total: %1 documents"},
    WordText{Word::Type, u"Tên loại", u"Type"},
    WordText{Word::TypeAndSubject, u"Tên loại và trích yếu nội dung", u"Type and subject"},
    WordText{Word::Unconfirmed, u"chưa xác nhận", u"not confirmed"},
    WordText{Word::Until, u"đến trước ngày %1", u"until before %1"},
    WordText{Word::Urgency, u"Độ khẩn", u"Urgency"},
    WordText{Word::WhatChanged, u"Nội dung", u"Change"},
};

QLocale localeOf(UiLanguage language)
{
    return language == UiLanguage::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString wordOf(Word word, UiLanguage language)
{
    for (const WordText &text : words) {
        if (text.word == word)
            return QString::fromUtf16(language == UiLanguage::Vietnamese ? text.vi : text.en);
    }
    return {};
}

QString pageOfTotal(int page, int total, UiLanguage language)
{
    return wordOf(Word::PageOfTotal, language).arg(page).arg(total);
}

QString dateText(const std::optional<QDate> &date, DatePrecision precision)
{
    if (!date)
        return {};
    if (precision == DatePrecision::Year)
        return QString::number(date->year());
    const QString month = date->toString(date->month() < 3 ? u"MM/yyyy"_s : u"M/yyyy"_s);
    return precision == DatePrecision::Month ? month : date->toString(u"dd/"_s) + month;
}

QString countText(qint64 count, UiLanguage language)
{
    return localeOf(language).toString(count);
}

QString sizeText(qint64 bytes, UiLanguage language)
{
    return localeOf(language).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace vanthu
