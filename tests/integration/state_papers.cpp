// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers say and how they are set.
#include "state_papers.h"

#include "tests/support/docx_maker.h"

#include <QPdfWriter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using vanthu::tests::DocxMaker;
using vanthu::tests::Sheet;

namespace {
const QString nation = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
const QString motto = u"Độc lập - Tự do - Hạnh phúc"_s;
const QString sentence =
    u"Cơ quan tổ chức triển khai các nội dung công tác theo đúng quy định của pháp luật, bảo đảm "
    u"tiến "
    "độ, chất lượng và hiệu quả; phân công rõ trách nhiệm của từng đơn vị, cá nhân có liên quan."_s;
} // namespace

const std::vector<StatePaper> &statePapers()
{
    static const std::vector<StatePaper> papers{
        {"decision of a department",
         {u"UBND TỈNH THANH HÓA"_s, u"SỞ XÂY DỰNG"_s},
         u"Số: 5521/QĐ-SXD"_s,
         {},
         u"Thanh Hóa, ngày 14 tháng 8 năm 2024"_s,
         u"QUYẾT ĐỊNH"_s,
         {u"Về việc phê duyệt báo cáo kinh tế - kỹ thuật xây dựng"_s,
          u"công trình: Sửa chữa trụ sở làm việc Chi cục Giám định xây dựng"_s},
         {u"GIÁM ĐỐC SỞ XÂY DỰNG"_s},
         {u"Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;"_s, sentence},
         {u"Như Điều 3;"_s, u"Lưu: VT, QLXD."_s},
         {u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s},
         u"Nguyễn Khắc Mẫu"_s,
         u"QĐ"_s,
         u"5521/QĐ-SXD"_s,
         QDate(2024, 8, 14),
         u"Sở Xây dựng tỉnh Thanh Hóa"_s,
         u"phê duyệt báo cáo kinh tế - kỹ thuật xây dựng công trình: Sửa chữa trụ sở làm việc Chi "
         u"cục "
         "Giám định xây dựng"_s,
         u"PHÓ GIÁM ĐỐC"_s},
        {"letter of a ministry whose name is broken",
         {u"BỘ TÀI NGUYÊN VÀ MÔI"_s, u"TRƯỜNG"_s},
         u"Số: 1789/BTNMT-ĐĐ"_s,
         {u"V/v hướng dẫn thống kê"_s, u"đất đai năm 2023"_s},
         u"Hà Nội, ngày 22 tháng 3 năm 2024"_s,
         {},
         {},
         {u"Kính gửi: Ủy ban nhân dân các tỉnh, thành phố"_s},
         {u"Thực hiện quy định tại Thông tư số 27/2018/TT-BTNMT ngày 14 tháng 12 năm 2018, Bộ đề "
          u"nghị "
          "thực hiện thống kê đất đai."_s},
         {u"Như trên;"_s, u"Lưu: VT, ĐĐ."_s},
         {u"KT. BỘ TRƯỞNG"_s, u"THỨ TRƯỞNG"_s},
         u"Lê Minh Mẫu"_s,
         u"CV"_s,
         u"1789/BTNMT-ĐĐ"_s,
         QDate(2024, 3, 22),
         u"Bộ Tài nguyên và Môi trường"_s,
         u"hướng dẫn thống kê đất đai năm 2023"_s,
         u"THỨ TRƯỞNG"_s},
        {"report whose body follows the subject",
         {u"ỦY BAN NHÂN DÂN"_s, u"HUYỆN CHỢ MỚI"_s},
         u"Số: 342/BC-UBND"_s,
         {},
         u"Chợ Mới, ngày 05 tháng 12 năm 2023"_s,
         u"BÁO CÁO"_s,
         {u"Tình hình kinh tế - xã hội năm 2023;"_s, u"phương hướng, nhiệm vụ năm 2024"_s},
         {},
         {u"Ủy ban nhân dân huyện báo cáo tình hình kinh tế - xã hội như sau:"_s, sentence,
          sentence},
         {u"UBND tỉnh (b/c);"_s, u"Lưu: VT."_s},
         {u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s},
         u"Trần Minh Mẫu"_s,
         u"BC"_s,
         u"342/BC-UBND"_s,
         QDate(2023, 12, 5),
         u"Ủy ban nhân dân huyện Chợ Mới"_s,
         u"Tình hình kinh tế - xã hội năm 2023; phương hướng, nhiệm vụ năm 2024"_s,
         u"CHỦ TỊCH"_s},
        {"plan of a unit of a ward",
         {u"ỦY BAN NHÂN DÂN"_s, u"PHƯỜNG BÌNH THẠNH"_s, u"PHÒNG VĂN HÓA - XÃ HỘI"_s},
         u"Số: 18/KH-VHXH"_s,
         {},
         u"Bình Thạnh, ngày 02 tháng 10 năm 2025"_s,
         u"KẾ HOẠCH"_s,
         {u"Tuyên truyền, phổ biến pháp luật quý IV năm 2025"_s},
         {},
         {u"Phòng Văn hóa - Xã hội xây dựng kế hoạch như sau:"_s, sentence},
         {u"UBND phường (b/c);"_s, u"Lưu: VT."_s},
         {u"TRƯỞNG PHÒNG"_s},
         u"Đặng Quốc Mẫu"_s,
         u"KH"_s,
         u"18/KH-VHXH"_s,
         QDate(2025, 10, 2),
         u"Phòng Văn hóa - Xã hội phường Bình Thạnh"_s,
         u"Tuyên truyền, phổ biến pháp luật quý IV năm 2025"_s,
         u"TRƯỞNG PHÒNG"_s},
    };
    return papers;
}

namespace {
constexpr double leftEdge = 25;
constexpr double middle = 98;
constexpr double rightEdge = 195;

/// Sets a text with some of its words as a layer of their own, a little lower.
double setStamped(Sheet &sheet, const QString &text, const QString &later, double from, double to,
                  double top, bool stamped)
{
    if (!stamped || later.isEmpty())
        return sheet.set(text, from, to, top, 13, false, Qt::AlignHCenter);
    constexpr double lower = 0.6; // millimetres
    const qsizetype at = text.indexOf(later);
    QString blank = text;
    const double width = sheet.width(later, 13, false);
    blank.replace(at, later.size(), QString(qRound(width / sheet.width(u" "_s, 13, false)), u' '));
    const double start = (from + to - sheet.width(blank, 13, false)) / 2;
    const double bottom = sheet.set(blank, from, to, top, 13, false, Qt::AlignHCenter);
    sheet.set(later, start + sheet.width(text.first(at), 13, false), to, top + lower, 13, false,
              Qt::AlignLeft);
    return bottom;
}
} // namespace

void draw(Sheet &sheet, const StatePaper &paper, Setting setting)
{
    const bool stamped = setting == Setting::Stamped;
    double left = 20;
    for (qsizetype at = 0; at < paper.left.size(); ++at)
        left = sheet.set(paper.left.at(at), leftEdge, middle, left, 12, at > 0, Qt::AlignHCenter);
    sheet.rule(50, 73, left + 0.8);
    const QString serial = paper.number.section(u' ', 1).section(u'/', 0, 0);
    left = setStamped(sheet, paper.number, serial, leftEdge, middle, left + 3, stamped);
    for (const QString &line : paper.letter)
        left = sheet.set(line, leftEdge, middle, left, 12, false, Qt::AlignHCenter);
    double right = sheet.set(nation, middle, rightEdge, 20, 12, true, Qt::AlignHCenter);
    right = sheet.set(motto, middle, rightEdge, right, 13, true, Qt::AlignHCenter);
    sheet.rule(120, 175, right + 0.5);
    const QString day = paper.placeAndDate.section(u"ngày "_s, 1).section(u' ', 0, 0);
    right = setStamped(sheet, paper.placeAndDate, day, middle, rightEdge, right + 3.5, stamped);
    double top = qMax(left, right) + 7;
    if (!paper.typeLine.isEmpty())
        top = sheet.set(paper.typeLine, leftEdge, rightEdge, top, 14, true, Qt::AlignHCenter);
    for (const QString &line : paper.subject)
        top = sheet.set(line, leftEdge, rightEdge, top, 13, true, Qt::AlignHCenter);
    for (const QString &line : paper.opening)
        top = sheet.set(line, leftEdge, rightEdge, top + 3, 13, true, Qt::AlignHCenter);
    for (const QString &paragraph : paper.body)
        top = sheet.set(u"      "_s + paragraph, leftEdge, rightEdge, top + 1, 13, false,
                        Qt::AlignLeft);
    double list = sheet.set(u"Nơi nhận:"_s, leftEdge, middle, top + 4, 12, true, Qt::AlignLeft);
    for (const QString &recipient : paper.recipients)
        list = sheet.set(u"- "_s + recipient, leftEdge, middle, list, 11, false, Qt::AlignLeft);
    double sign = top + 4;
    for (const QString &line : paper.sign)
        sign = sheet.set(line, middle, rightEdge, sign, 13, true, Qt::AlignHCenter);
    sheet.set(paper.signer, middle, rightEdge, sign + 22, 13, true, Qt::AlignHCenter);
}

bool writeDocx(const StatePaper &paper, const QString &file)
{
    using Paragraph = DocxMaker::Paragraph;
    const auto centred = [](const QString &text) { return Paragraph{text, u"center"_s, true}; };
    DocxMaker docx;
    QList<Paragraph> left;
    for (const QString &line : paper.left + QStringList{u"-------"_s, paper.number} + paper.letter)
        left << centred(line);
    docx.row({left, {centred(nation), centred(motto), centred({}), centred(paper.placeAndDate)}});
    for (const QString &line :
         QStringList{paper.typeLine} + paper.subject + QStringList{QString()} + paper.opening)
        docx.paragraph(centred(line));
    for (const QString &paragraph : paper.body)
        docx.paragraph({paragraph, u"both"_s});
    left = {{u"Nơi nhận:"_s}};
    for (const QString &recipient : paper.recipients)
        left << Paragraph{u"- "_s + recipient};
    QList<Paragraph> right;
    for (const QString &line : paper.sign + QStringList{{}, {}, {}, paper.signer})
        right << centred(line);
    docx.row({left, right});
    return docx.save(file);
}

bool writePdf(const StatePaper &paper, const QString &file, int quarters, Setting setting)
{
    constexpr int resolution = 300;
    constexpr double dots = resolution / 25.4;
    constexpr double width = 210;
    constexpr double height = 297;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(quarters % 2 == 0 ? QPageLayout::Portrait : QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setResolution(resolution);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double across = quarters % 2 == 0 ? width : height;
    const double down = quarters % 2 == 0 ? height : width;
    painter.translate(across / 2 * dots, down / 2 * dots);
    painter.rotate(90.0 * quarters);
    painter.translate(-width / 2 * dots, -height / 2 * dots);
    Sheet sheet(painter, dots);
    draw(sheet, paper, setting);
    return painter.end();
}

QImage asScan(const StatePaper &paper)
{
    constexpr double dots = 250 / 25.4;
    QImage page(2067, 2923, QImage::Format_RGB32);
    page.fill(QColor(238, 238, 236));
    QPainter painter(&page);
    painter.translate(page.rect().center());
    painter.rotate(-0.7);
    painter.translate(-page.rect().center());
    Sheet sheet(painter, dots);
    draw(sheet, paper, Setting::Plain);
    painter.end();
    QRandomGenerator noise(11);
    for (int y = 0; y < page.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(page.scanLine(y));
        for (int x = 0; x < page.width(); ++x) {
            const int grain = noise.bounded(24) - 12;
            line[x] =
                qRgb(qBound(0, qRed(line[x]) + grain, 255), qBound(0, qGreen(line[x]) + grain, 255),
                     qBound(0, qBlue(line[x]) + grain, 255));
        }
    }
    return page;
}
