// SPDX-License-Identifier: GPL-3.0-or-later
#include "party_papers.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace {
const QString partyTitle = u"ĐẢNG CỘNG SẢN VIỆT NAM"_s;

const QString resolutionBody =
    u"Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc của cấp ủy, nhằm nâng cao chất lượng công tác "
    "trong thời gian tới, tập thể thống nhất những nội dung sau đây."_s;

/// Of `QPainter`, in millimetres of an A4 page.
class Sheet {
public:
    Sheet(QPainter &painter, double dotsPerMillimetre)
        : m_painter(painter)
        , m_scale(dotsPerMillimetre)
    {
        QFontDatabase::addApplicationFont(u":/fonts/Tinos-Regular.ttf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/Tinos-Bold.ttf"_s);
    }

    /// Sets the text between two edges and moves down behind it.
    double set(const QString &text, double left, double right, double top, int points, bool bold,
               int align)
    {
        QFont font(u"Tinos"_s);
        constexpr double millimetresPerPoint = 25.4 / 72;
        font.setPixelSize(qRound(points * millimetresPerPoint * m_scale));
        font.setBold(bold);
        m_painter.setFont(font);
        const QRectF room(left * m_scale, top * m_scale, (right - left) * m_scale, 200 * m_scale);
        QRectF taken;
        m_painter.drawText(room, align | Qt::TextWordWrap, text, &taken);
        return top + taken.height() / m_scale;
    }

    void rule(double left, double right, double at)
    {
        m_painter.setPen(QPen(Qt::black, 0.3 * m_scale));
        m_painter.drawLine(QPointF(left * m_scale, at * m_scale),
                           QPointF(right * m_scale, at * m_scale));
    }

private:
    QPainter &m_painter;
    double m_scale;
};

/// Returns where the signer's name stands, in millimetres from the top.
double draw(Sheet &sheet, const PartyPaper &paper)
{
    constexpr double left = 25;
    constexpr double middle = 100;
    constexpr double right = 195;
    double leftTop = 20;
    if (!paper.parent.isEmpty())
        leftTop = sheet.set(paper.parent, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    leftTop = sheet.set(paper.issuer, left, middle, leftTop, 13, true, Qt::AlignHCenter);
    leftTop = sheet.set(u"*"_s, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    leftTop = sheet.set(paper.number, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    double rightTop = sheet.set(partyTitle, middle + 5, right, 20, 14, true, Qt::AlignHCenter);
    sheet.rule(120, 180, rightTop + 0.5);
    rightTop =
        sheet.set(paper.placeAndDate, middle + 5, right, rightTop + 4, 13, false, Qt::AlignHCenter);
    double top = qMax(leftTop, rightTop) + 6;
    if (paper.typeLine.isEmpty()) {
        top = sheet.set(paper.subject, left, middle, leftTop + 1, 12, false, Qt::AlignHCenter) + 6;
    } else {
        top = sheet.set(paper.typeLine, left, right, top, 15, true, Qt::AlignHCenter);
        if (!paper.author.isEmpty())
            top = sheet.set(paper.author, left, right, top, 14, true, Qt::AlignHCenter);
        top = sheet.set(paper.subject, left, right, top, 14, true, Qt::AlignHCenter);
        top = sheet.set(u"-----"_s, left, right, top, 14, false, Qt::AlignHCenter) + 3;
    }
    if (!paper.address.isEmpty())
        top = sheet.set(paper.address, left, right, top, 14, false, Qt::AlignHCenter) + 4;
    top = sheet.set(paper.body, left, right, top, 14, false, Qt::AlignLeft) + 8;
    double list = sheet.set(u"Nơi nhận:"_s, left, middle, top, 14, false, Qt::AlignLeft);
    for (const QString &recipient : paper.recipients)
        list = sheet.set(u"- "_s + recipient, left, middle, list, 12, false, Qt::AlignLeft);
    double sign = sheet.set(paper.authority, middle + 5, right, top, 14, true, Qt::AlignHCenter);
    sign = sheet.set(paper.post, middle + 5, right, sign, 14, false, Qt::AlignHCenter) + 22;
    sheet.set(paper.signer, middle + 5, right, sign, 14, true, Qt::AlignHCenter);
    return sign;
}

QString columns(const QString &left, const QString &right)
{
    constexpr qsizetype width = 46;
    return left + QString(qMax<qsizetype>(4, width - left.size()), u' ') + right + u'\n';
}

QString centred(const QString &text)
{
    constexpr qsizetype width = 90;
    return QString(qMax<qsizetype>(0, (width - text.size()) / 2), u' ') + text + u'\n';
}
} // namespace

const std::vector<PartyPaper> &partyPapers()
{
    static const std::vector<PartyPaper> papers{
        {"2004 resolution",
         {},
         u"TỈNH ỦY KIÊN GIANG"_s,
         u"Số 12-NQ/TU"_s,
         u"Rạch Giá, ngày 12 tháng 5 năm 2006"_s,
         u"NGHỊ QUYẾT"_s,
         u"CỦA BAN THƯỜNG VỤ TỈNH ỦY"_s,
         u"về phát triển kinh tế biển đến năm 2010"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"BÍ THƯ"_s,
         u"Nguyễn Văn Mẫu"_s,
         {u"Ban Bí thư Trung ương Đảng (để báo cáo),"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"NQ"_s,
         u"12-NQ/TU"_s,
         QDate(2006, 5, 12),
         u"Ban Thường vụ Tỉnh ủy Kiên Giang"_s},
        {"2004 directive",
         {},
         u"TỈNH ỦY AN GIANG"_s,
         u"Số 07-CT/TU"_s,
         u"Long Xuyên, ngày 02 tháng 9 năm 2007"_s,
         u"CHỈ THỊ"_s,
         {},
         u"về tăng cường công tác phòng cháy, chữa cháy"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"PHÓ BÍ THƯ"_s,
         u"Trần Văn Mẫu"_s,
         {u"Các huyện ủy, thị ủy, thành ủy,"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"CT"_s,
         u"7-CT/TU"_s,
         QDate(2007, 9, 2),
         u"Ban Thường vụ Tỉnh ủy An Giang"_s},
        {"2004 plan of a district",
         u"ĐẢNG BỘ TỈNH KIÊN GIANG"_s,
         u"HUYỆN ỦY AN BIÊN"_s,
         u"Số 21-KH/HU"_s,
         u"An Biên, ngày 15 tháng 3 năm 2008"_s,
         u"KẾ HOẠCH"_s,
         {},
         u"kiểm tra, giám sát năm 2008"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"BÍ THƯ"_s,
         u"Lê Văn Mẫu"_s,
         {u"Như trên,"_s, u"Lưu Văn phòng Huyện ủy."_s},
         u"KH"_s,
         u"21-KH/HU"_s,
         QDate(2008, 3, 15),
         u"Ban Thường vụ Huyện ủy An Biên"_s},
        {"2004 letter",
         u"TỈNH ỦY KIÊN GIANG"_s,
         u"VĂN PHÒNG"_s,
         u"Số 115-CV/VPTU"_s,
         u"Rạch Giá, ngày 20 tháng 11 năm 2009"_s,
         {},
         {},
         u"về việc gửi báo cáo tổng kết năm"_s,
         u"Kính gửi: Các ban xây dựng Đảng của Tỉnh ủy"_s,
         u"Văn phòng Tỉnh ủy đề nghị các ban gửi báo cáo trước ngày 10 tháng 12 năm 2009."_s,
         u"K/T CHÁNH VĂN PHÒNG"_s,
         u"PHÓ CHÁNH VĂN PHÒNG"_s,
         u"Phạm Văn Mẫu"_s,
         {u"Như trên,"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"CV"_s,
         u"115-CV/VPTU"_s,
         QDate(2009, 11, 20),
         u"Văn phòng Tỉnh ủy Kiên Giang"_s},
        {"2004 report",
         u"TỈNH ỦY AN GIANG"_s,
         u"BAN TỔ CHỨC"_s,
         u"Số 88-BC/BTCTU"_s,
         u"Long Xuyên, ngày 05 tháng 01 năm 2010"_s,
         u"BÁO CÁO"_s,
         {},
         u"công tác tổ chức xây dựng Đảng năm 2009"_s,
         {},
         resolutionBody,
         u"TRƯỞNG BAN"_s,
         {},
         u"Nguyễn Thị Mẫu"_s,
         {u"Thường trực Tỉnh ủy,"_s, u"Lưu Ban."_s},
         u"BC"_s,
         u"88-BC/BTCTU"_s,
         QDate(2010, 1, 5),
         u"Ban Tổ chức Tỉnh ủy An Giang"_s},
        {"2018 decision",
         {},
         u"TỈNH ỦY LÂM ĐỒNG"_s,
         u"Số 1015-QĐ/TU"_s,
         u"Lâm Đồng, ngày 03 tháng 8 năm 2018"_s,
         u"QUYẾT ĐỊNH"_s,
         {},
         u"về việc thành lập Ban Chỉ đạo công tác cán bộ"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"BÍ THƯ"_s,
         u"Đỗ Văn Mẫu"_s,
         {u"Như Điều 3,"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"QĐ"_s,
         u"1015-QĐ/TU"_s,
         QDate(2018, 8, 3),
         u"Ban Thường vụ Tỉnh ủy Lâm Đồng"_s},
        {"2018 conclusion",
         {},
         u"THÀNH ỦY CẦN THƠ"_s,
         u"Số 45-KL/TU"_s,
         u"Cần Thơ, ngày 28 tháng 6 năm 2019"_s,
         u"KẾT LUẬN"_s,
         u"CỦA BAN THƯỜNG VỤ THÀNH ỦY"_s,
         u"về cải cách hành chính trong cơ quan đảng"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"PHÓ BÍ THƯ"_s,
         u"Võ Văn Mẫu"_s,
         {u"Các đảng bộ trực thuộc,"_s, u"Lưu Văn phòng Thành ủy."_s},
         u"KL"_s,
         u"45-KL/TU"_s,
         QDate(2019, 6, 28),
         u"Ban Thường vụ Thành ủy Cần Thơ"_s},
        {"2018 guidance",
         u"TỈNH ỦY GIA LAI"_s,
         u"BAN TUYÊN GIÁO"_s,
         u"Số 62-HD/BTGTU"_s,
         u"Gia Lai, ngày 14 tháng 02 năm 2020"_s,
         u"HƯỚNG DẪN"_s,
         {},
         u"công tác tuyên truyền đại hội đảng bộ các cấp"_s,
         {},
         resolutionBody,
         u"K/T TRƯỞNG BAN"_s,
         u"PHÓ TRƯỞNG BAN"_s,
         u"Hoàng Văn Mẫu"_s,
         {u"Các huyện ủy,"_s, u"Lưu Ban."_s},
         u"HD"_s,
         u"62-HD/BTGTU"_s,
         QDate(2020, 2, 14),
         u"Ban Tuyên giáo Tỉnh ủy Gia Lai"_s},
        {"2018 submission",
         u"TỈNH ỦY GIA LAI"_s,
         u"ỦY BAN KIỂM TRA"_s,
         u"Số 31-TTr/UBKTTU"_s,
         u"Gia Lai, ngày 09 tháng 10 năm 2021"_s,
         u"TỜ TRÌNH"_s,
         {},
         u"về chương trình kiểm tra, giám sát năm 2022"_s,
         u"Kính gửi: Ban Thường vụ Tỉnh ủy"_s,
         resolutionBody,
         u"CHỦ NHIỆM"_s,
         {},
         u"Bùi Văn Mẫu"_s,
         {u"Như trên,"_s, u"Lưu Ủy ban Kiểm tra."_s},
         u"TTr"_s,
         u"31-TTr/UBKTTU"_s,
         QDate(2021, 10, 9),
         u"Ủy ban Kiểm tra Tỉnh ủy Gia Lai"_s},
        {"2018 notice",
         u"ĐẢNG BỘ TỈNH LÂM ĐỒNG"_s,
         u"ĐẢNG ỦY KHỐI CÁC CƠ QUAN"_s,
         u"Số 204-TB/ĐUK"_s,
         u"Lâm Đồng, ngày 17 tháng 4 năm 2022"_s,
         u"THÔNG BÁO"_s,
         {},
         u"kết quả kỳ họp thứ bảy"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"PHÓ BÍ THƯ"_s,
         u"Đặng Văn Mẫu"_s,
         {u"Các chi bộ,"_s, u"Lưu."_s},
         u"TB"_s,
         u"204-TB/ĐUK"_s,
         QDate(2022, 4, 17),
         u"Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Lâm Đồng"_s},
        {"2018 programme",
         {},
         u"TỈNH ỦY NGHỆ AN"_s,
         u"Số 09-CTr/TU"_s,
         u"Nghệ An, ngày 30 tháng 12 năm 2023"_s,
         u"CHƯƠNG TRÌNH"_s,
         {},
         u"làm việc năm 2024 của Ban Thường vụ Tỉnh ủy"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"BÍ THƯ"_s,
         u"Phan Văn Mẫu"_s,
         {u"Các đồng chí Tỉnh ủy viên,"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"CTr"_s,
         u"9-CTr/TU"_s,
         QDate(2023, 12, 30),
         u"Ban Thường vụ Tỉnh ủy Nghệ An"_s},
        {"2026 submission",
         u"TỈNH ỦY NGHỆ AN"_s,
         u"VĂN PHÒNG"_s,
         u"Số 18-TTr/VPTU"_s,
         u"Nghệ An, ngày 11 tháng 6 năm 2026"_s,
         u"TỜ TRÌNH"_s,
         {},
         u"về dự toán kinh phí năm 2027"_s,
         u"Kính trình: Thường trực Tỉnh ủy"_s,
         resolutionBody,
         u"CHÁNH VĂN PHÒNG"_s,
         {},
         u"Hồ Văn Mẫu"_s,
         {u"Như trên;"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"TTr"_s,
         u"18-TTr/VPTU"_s,
         QDate(2026, 6, 11),
         u"Văn phòng Tỉnh ủy Nghệ An"_s},
        {"2026 resolution of a commune",
         u"ĐẢNG BỘ TỈNH NGHỆ AN"_s,
         u"ĐẢNG ỦY XÃ ĐÔ LƯƠNG"_s,
         u"Số 03-NQ/ĐU"_s,
         u"Đô Lương, ngày 20 tháng 7 năm 2026"_s,
         u"NGHỊ QUYẾT"_s,
         {},
         u"về chuyển đổi số trong công tác đảng"_s,
         {},
         resolutionBody,
         u"T/M ĐẢNG ỦY"_s,
         u"BÍ THƯ"_s,
         u"Ngô Văn Mẫu"_s,
         {u"Các chi bộ;"_s, u"Lưu Văn phòng Đảng ủy."_s},
         u"NQ"_s,
         u"3-NQ/ĐU"_s,
         QDate(2026, 7, 20),
         u"Đảng ủy xã Đô Lương"_s},
        {"2026 plan",
         {},
         u"TỈNH ỦY ĐỒNG THÁP"_s,
         u"Số 77-KH/TU"_s,
         u"Đồng Tháp, ngày 01 tháng 8 năm 2026"_s,
         u"KẾ HOẠCH"_s,
         {},
         u"thực hiện phong trào học tập số trong Đảng bộ"_s,
         {},
         resolutionBody,
         u"T/M BAN THƯỜNG VỤ"_s,
         u"PHÓ BÍ THƯ"_s,
         u"Lý Văn Mẫu"_s,
         {u"Các đảng ủy trực thuộc;"_s, u"Lưu Văn phòng Tỉnh ủy."_s},
         u"KH"_s,
         u"77-KH/TU"_s,
         QDate(2026, 8, 1),
         u"Ban Thường vụ Tỉnh ủy Đồng Tháp"_s},
        {"2026 letter",
         u"TỈNH ỦY ĐỒNG THÁP"_s,
         u"BAN TỔ CHỨC"_s,
         u"Số 301-CV/BTCTU"_s,
         u"Đồng Tháp, ngày 25 tháng 9 năm 2026"_s,
         {},
         {},
         u"về việc rà soát hồ sơ đảng viên"_s,
         u"Kính gửi: Các đảng ủy trực thuộc Tỉnh ủy"_s,
         u"Ban Tổ chức Tỉnh ủy đề nghị các đảng ủy rà soát hồ sơ và báo cáo kết quả."_s,
         u"K/T TRƯỞNG BAN"_s,
         u"PHÓ TRƯỞNG BAN"_s,
         u"Dương Văn Mẫu"_s,
         {u"Như trên;"_s, u"Lưu Ban Tổ chức."_s},
         u"CV"_s,
         u"301-CV/BTCTU"_s,
         QDate(2026, 9, 25),
         u"Ban Tổ chức Tỉnh ủy Đồng Tháp"_s},
    };
    return papers;
}

QString asText(const PartyPaper &paper)
{
    QString text;
    text += columns(paper.parent.isEmpty() ? paper.issuer : paper.parent, partyTitle);
    if (!paper.parent.isEmpty())
        text += paper.issuer + u'\n';
    text += columns(u"          *"_s, paper.placeAndDate);
    text += paper.number + u'\n';
    if (paper.typeLine.isEmpty()) {
        text += paper.subject + u"\n\n"_s;
    } else {
        text += u'\n' + centred(paper.typeLine);
        if (!paper.author.isEmpty())
            text += centred(paper.author);
        text += centred(paper.subject) + centred(u"-----"_s) + u'\n';
    }
    if (!paper.address.isEmpty())
        text += centred(paper.address) + u'\n';
    text += paper.body + u"\n\n"_s;
    text += columns(u"Nơi nhận:"_s, paper.authority);
    text += columns(u"- "_s + paper.recipients.value(0), paper.post);
    for (qsizetype at = 1; at < paper.recipients.size(); ++at)
        text += u"- "_s + paper.recipients.at(at) + u'\n';
    return text + u"\n\n"_s + columns({}, paper.signer);
}

bool writeOdt(const PartyPaper &paper, const QString &file)
{
    const QString row = u"<tr><td>%1</td><td>%2</td></tr>"_s;
    QString html =
        u"<table width='100%'>"_s
        + row.arg((paper.parent.isEmpty() ? QString() : paper.parent + u"<br>"_s) + u"<b>"_s
                      + paper.issuer + u"</b><br>*<br>"_s + paper.number
                      + (paper.typeLine.isEmpty() ? u"<br>"_s + paper.subject : QString()),
                  u"<b>"_s + partyTitle + u"</b><br>"_s + paper.placeAndDate)
        + u"</table>"_s;
    if (!paper.typeLine.isEmpty()) {
        html += u"<p align='center'><b>"_s + paper.typeLine + u"</b></p>"_s;
        if (!paper.author.isEmpty())
            html += u"<p align='center'><b>"_s + paper.author + u"</b></p>"_s;
        html +=
            u"<p align='center'><b>"_s + paper.subject + u"</b></p><p align='center'>-----</p>"_s;
    }
    if (!paper.address.isEmpty())
        html += u"<p align='center'>"_s + paper.address + u"</p>"_s;
    html += u"<p>"_s + paper.body + u"</p><table width='100%'>"_s
            + row.arg(u"Nơi nhận:<br>- "_s + paper.recipients.join(u"<br>- "_s),
                      u"<b>"_s + paper.authority + u"</b><br>"_s
                          + (paper.post.isEmpty() ? QString() : paper.post + u"<br>"_s)
                          + u"<br><br><b>"_s + paper.signer + u"</b>"_s)
            + u"</table>"_s;
    QTextDocument document;
    document.setHtml(html);
    return QTextDocumentWriter(file, "odf").write(&document);
}

bool writePdf(const PartyPaper &paper, const QString &file)
{
    constexpr int resolution = 300;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Sheet sheet(painter, resolution / 25.4);
    draw(sheet, paper);
    return painter.end();
}

QImage asScan(const PartyPaper &paper)
{
    constexpr double dots = 300 / 25.4;
    constexpr double lean = 0.8; // degrees
    QImage page(2480, 3508, QImage::Format_RGB32);
    page.fill(QColor(250, 249, 245));
    QPainter painter(&page);
    painter.translate(page.rect().center());
    painter.rotate(lean);
    painter.translate(-page.rect().center());
    Sheet sheet(painter, dots);
    const double name = draw(sheet, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // as ink lies over print
    painter.setPen(QPen(QColor(214, 40, 48), 0.9 * dots));
    painter.drawEllipse(QPointF(131 * dots, (name - 8) * dots), 17 * dots, 17 * dots);
    painter.drawEllipse(QPointF(131 * dots, (name - 8) * dots), 14 * dots, 14 * dots);
    painter.end();
    return page;
}
