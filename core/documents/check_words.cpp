// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/check_words_p.h"
#include "core/documents/document_type.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct BothLanguages {
    const char16_t *vi;
    const char16_t *en;
};

struct RuleWords {
    CheckCode code;
    const char16_t *name;
    Severity severity;
    BothLanguages sentence; ///< %1: the document; the rest depends on the code
    BothLanguages explanation;
    BothLanguages remedy;
};

/// The one place where a code meets text.
constexpr std::array rules{
    RuleWords{CheckCode::Undated,
              u"undated",
              Severity::Note,
              {u"%1 chưa có ngày ban hành.", u"%1 has no date."},
              {u"Không có ngày thì không tính được hiệu lực và không xếp được vào sổ.",
               u"Without a date neither validity nor the place in the register can be told."},
              {u"Ghi ngày ban hành theo văn bản.", u"Enter the date that stands on the paper."}},
    RuleWords{CheckCode::DateInFuture,
              u"date_in_future",
              Severity::Warning,
              {u"Ngày ban hành của %1 là %2, chưa tới.", u"%1 is dated %2, which is yet to come."},
              {u"Văn bản đã có thì ngày ký không thể ở tương lai.",
               u"A document that exists was not signed in the future."},
              {u"Kiểm tra lại ngày, nhất là năm.", u"Check the date, above all the year."}},
    RuleWords{
        CheckCode::DateImplausible,
        u"date_implausible",
        Severity::Warning,
        {u"%1 ghi ngày %2, ngoài khoảng 1945–2100.", u"%1 bears the day %2, outside 1945–2100."},
        {u"Ngày như vậy hầu như luôn do gõ hoặc đọc sai.",
         u"Such a day is nearly always a slip of typing or reading."},
        {u"Đối chiếu với bản giấy.", u"Compare it with the paper."}},
    RuleWords{
        CheckCode::EffectiveBeforeIssue,
        u"effective_before_issue",
        Severity::Error,
        {u"%1 có hiệu lực từ %2, trước ngày ban hành %3.",
         u"%1 takes effect on %2, before its date %3."},
        {u"Văn bản không có hiệu lực trước khi được ban hành; hiệu lực trở về trước chỉ do cơ "
         u"quan trung ương quy định khi thật cần thiết (Luật 64/2025/QH15, Điều 55).",
         u"A document has no effect before it is issued; only central bodies may give "
         u"retroactive effect (Law 64/2025/QH15, Article 55)."},
        {u"Kiểm tra ngày hiệu lực và ngày ban hành.", u"Check the effective day and the date."}},
    RuleWords{CheckCode::ExpiryBeforeEffective,
              u"expiry_before_effective",
              Severity::Error,
              {u"%1 hết hiệu lực từ %2, không sau ngày bắt đầu %3.",
               u"%1 expires on %2, not after it begins on %3."},
              {u"Khoảng hiệu lực phải bắt đầu trước khi kết thúc.",
               u"A period of validity begins before it ends."},
              {u"Kiểm tra ngày hết hiệu lực: đó là ngày đầu tiên không còn hiệu lực.",
               u"Check the expiry: it is the first day out of force."}},
    RuleWords{
        CheckCode::EffectiveMissing,
        u"effective_missing",
        Severity::Note,
        {u"%1 là văn bản quy phạm pháp luật nhưng chưa có ngày hiệu lực.",
         u"%1 is a normative document without an effective day."},
        {u"Văn bản quy phạm pháp luật có hiệu lực từ ngày ghi trong văn bản (Luật 64/2025/QH15, "
         u"Điều 53); thiếu ngày này thì tình trạng là “Không xác định”.",
         u"A normative document takes effect on the day it states (Law 64/2025/QH15, Article "
         u"53); without it the status is unknown."},
        {u"Ghi ngày hiệu lực theo điều khoản thi hành.",
         u"Enter the day from its closing provisions."}},
    RuleWords{CheckCode::NumberAndType,
              u"number_and_type",
              Severity::Warning,
              {u"Số của %1 là của loại “%2”, không phải “%3”.",
               u"The number of %1 is one of the type “%2”, not “%3”."},
              {u"Ký hiệu chứa chữ viết tắt tên loại (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
               u"The symbol holds the abbreviation of the type (Decree 30/2020/NĐ-CP, Annex III)."},
              {u"Sửa tên loại hoặc số, ký hiệu.", u"Correct the type or the number."}},
    RuleWords{CheckCode::NumberAndYear,
              u"number_and_year",
              Severity::Warning,
              {u"Số của %1 mang năm %2 nhưng văn bản ban hành ngày %3.",
               u"The number of %1 carries the year %2, but it is dated %3."},
              {u"Số được cấp trong năm ban hành.", u"A number is given in the year of issue."},
              {u"Kiểm tra năm trong số và ngày ban hành.",
               u"Check the year in the number and the date."}},
    RuleWords{CheckCode::IssuerGone,
              u"issuer_gone",
              Severity::Warning,
              {u"%1 đề ngày %3, khi “%2” không còn tồn tại.",
               u"%1 is dated %3, when “%2” no longer existed."},
              {u"Cơ quan đã sáp nhập hoặc đổi tên không ban hành văn bản nữa.",
               u"A body that was merged or renamed issues nothing any more."},
              {u"Kiểm tra cơ quan ban hành và ngày.", u"Check the issuer and the date."}},
    RuleWords{
        CheckCode::IssuerMissing,
        u"issuer_missing",
        Severity::Note,
        {u"%1 chưa có cơ quan ban hành.", u"%1 has no issuer."},
        {u"Cùng một số có thể do nhiều cơ quan cấp; thiếu cơ quan thì không phân biệt được.",
         u"Several bodies give the same number; without the issuer they cannot be told apart."},
        {u"Ghi cơ quan ban hành.", u"Enter the issuer."}},
    RuleWords{
        CheckCode::ActsOnLater,
        u"acts_on_later",
        Severity::Error,
        {u"%1 (%3) được ghi là %5 %2 (%4), vốn ban hành sau.",
         u"%1 (%3) is said to act (%5) on %2 (%4), which is later."},
        {u"Văn bản trước không sửa đổi, thay thế hay bãi bỏ văn bản sau; thường do ngược chiều "
         u"liên kết.",
         u"An earlier document does not amend, replace or repeal a later one; mostly the link "
         u"stands the wrong way round."},
        {u"Đảo chiều liên kết hoặc sửa ngày.", u"Turn the link round, or correct a date."}},
    RuleWords{CheckCode::ActsAfterEnd,
              u"acts_after_end",
              Severity::Warning,
              {u"%1 %3 %2 từ %4, khi văn bản đó đã hết hiệu lực.",
               u"%1 acts (%3) on %2 from %4, when that had expired."},
              {u"Văn bản đã hết hiệu lực không còn gì để sửa đổi hoặc đình chỉ.",
               u"Of an expired document nothing is left to amend or to suspend."},
              {u"Kiểm tra văn bản đã làm hết hiệu lực và ngày của nó.",
               u"Check what ended it, and when."}},
    RuleWords{CheckCode::EndedTwice,
              u"ended_twice",
              Severity::Note,
              {u"%1 %3 %2 từ %4, khi văn bản đó đã hết hiệu lực vì lý do khác.",
               u"%1 ends (%3) %2 from %4, when that had ended for another reason."},
              {u"Một văn bản chỉ chấm dứt một lần; lần sau thường là nhắc lại hoặc ghi nhầm số.",
               u"A document ends once; the second time is mostly a repetition or a wrong number."},
              {u"Kiểm tra số của văn bản bị thay thế, bãi bỏ.",
               u"Check the number of what was replaced or repealed."}},
    RuleWords{CheckCode::EndsEachOther,
              u"ends_each_other",
              Severity::Error,
              {u"%1 và %2 cùng thay thế hoặc bãi bỏ lẫn nhau.",
               u"%1 and %2 each replace or repeal the other."},
              {u"Chỉ văn bản ban hành sau mới chấm dứt văn bản trước.",
               u"Only the later one can end the earlier one."},
              {u"Xóa liên kết đi từ văn bản ban hành trước.",
               u"Take away the link that comes from the earlier one."}},
    RuleWords{CheckCode::BothDirections,
              u"both_directions",
              Severity::Warning,
              {u"%1 và %2 có cùng liên kết “%3” theo cả hai chiều.",
               u"%1 and %2 have the same link (%3) in both directions."},
              {u"Liên kết có chiều: từ văn bản tác động đến văn bản chịu tác động.",
               u"A link has a direction: from who acts to what is acted on."},
              {u"Xóa liên kết sai chiều.", u"Take away the one that stands the wrong way round."}},
    RuleWords{
        CheckCode::LowerBody,
        u"lower_body",
        Severity::Warning,
        {u"%1 %3 %2, vốn có hiệu lực pháp lý cao hơn.", u"%1 acts (%3) on %2, which ranks higher."},
        {u"Văn bản chỉ do chính cơ quan ban hành hoặc cơ quan có thẩm quyền cấp trên sửa đổi, "
         u"thay thế, bãi bỏ (Luật 64/2025/QH15, Điều 8 và 57).",
         u"A document is amended, replaced or repealed by its own issuer or a body above it (Law "
         u"64/2025/QH15, Articles 8 and 57)."},
        {u"Kiểm tra số của hai văn bản và loại liên kết.",
         u"Check both numbers and the kind of the link."}},
    RuleWords{
        CheckCode::OtherFamily,
        u"other_family",
        Severity::Warning,
        {u"%1 %3 %2: một bên là văn bản của Đảng, một bên của Nhà nước.",
         u"%1 acts (%3) on %2: one is a Party document, the other one of the State."},
        {u"Văn bản của Đảng chỉ do chính cơ quan ban hành hoặc cấp ủy cấp trên sửa đổi, thay thế "
         u"(Quy định 66-QĐ/TW).",
         u"Party documents are amended and replaced only by the issuer or a Party body above it "
         u"(66-QĐ/TW)."},
        {u"Kiểm tra số và loại liên kết.", u"Check the number and the kind of the link."}},
    RuleWords{CheckCode::ActsBeforeIssue,
              u"acts_before_issue",
              Severity::Warning,
              {u"%1 %3 %2 từ %4, trước ngày ban hành của nó.",
               u"%1 acts (%3) on %2 from %4, before its own date."},
              {u"Tác động không bắt đầu trước khi có văn bản tác động.",
               u"Nothing acts before it is there."},
              {u"Kiểm tra ngày của liên kết.", u"Check the day of the link."}},
    RuleWords{CheckCode::SuspensionBackwards,
              u"suspension_backwards",
              Severity::Error,
              {u"%1 đình chỉ %2 đến %4 nhưng mãi %3 mới bắt đầu.",
               u"%1 suspends %2 until %4, but from %3 only."},
              {u"Thời hạn đình chỉ phải kết thúc sau khi bắt đầu.",
               u"A suspension ends after it begins."},
              {u"Kiểm tra hai ngày của liên kết.", u"Check both days of the link."}},
    RuleWords{CheckCode::NeverResumed,
              u"never_resumed",
              Severity::Warning,
              {u"%1 bị ngưng hiệu lực từ %2, hơn một năm, chưa thấy khôi phục hay bãi bỏ.",
               u"%1 has been suspended since %2, more than a year, and was neither resumed nor "
               u"repealed."},
              {u"Đình chỉ chỉ kéo dài đến khi cơ quan có thẩm quyền quyết định (Luật 80/2015/QH13, "
               u"Điều 153).",
               u"A suspension lasts until the competent body decides (Law 80/2015/QH13, Article "
               u"153)."},
              {u"Tìm văn bản khôi phục hoặc bãi bỏ rồi liên kết.",
               u"Find what resumed or repealed it, and link it."}},
    RuleWords{CheckCode::ResumesNothing,
              u"resumes_nothing",
              Severity::Note,
              {u"%1 khôi phục %2 từ %3, khi văn bản đó đang còn hiệu lực.",
               u"%1 resumes %2 from %3, when that was in force."},
              {u"Chỉ văn bản bị đình chỉ hoặc bị bãi bỏ mới cần khôi phục.",
               u"Only what was suspended or repealed is resumed."},
              {u"Tìm văn bản đã đình chỉ rồi liên kết.", u"Find what suspended it, and link it."}},
    RuleWords{CheckCode::ScopeUnclear,
              u"scope_unclear",
              Severity::Note,
              {u"%1 %3 %2 ở phạm vi “%4”, chưa rõ điều khoản nào.",
               u"%1 acts (%3) on %2 in “%4”: which provisions is not known."},
              {u"Không rõ phạm vi thì không trả lời được về từng điều khoản.",
               u"Without the scope nothing can be said of a single provision."},
              {u"Ghi các điều khoản, ví dụ “khoản 2 Điều 7”.",
               u"Enter the provisions, for example “khoản 2 Điều 7”."}},
    RuleWords{
        CheckCode::ActDayUnknown,
        u"act_day_unknown",
        Severity::Note,
        {u"%1 %3 %2 nhưng chưa rõ từ ngày nào.",
         u"%1 acts (%3) on %2, but from which day is not known."},
        {u"Ngày tác động là ngày nêu trong liên kết, ngày hiệu lực hoặc ngày ban hành của văn "
         u"bản tác động.",
         u"The day is the one of the link, else the effective day or the date of who acts."},
        {u"Ghi một trong các ngày đó.", u"Enter one of them."}},
    RuleWords{
        CheckCode::UnconfirmedAct,
        u"unconfirmed_act",
        Severity::Note,
        {u"Tình trạng của %2 dựa vào liên kết “%3” từ %1 do chương trình tự đọc, chưa ai xác "
         u"nhận.",
         u"The status of %2 rests on a link (%3) from %1 that the program read and nobody has "
         u"confirmed."},
        {u"Chương trình đề xuất, văn thư quyết định.", u"The machine proposes, the clerk decides."},
        {u"Mở chỗ nêu trong văn bản rồi xác nhận hoặc xóa liên kết.",
         u"Look at the place in the document, then confirm the link or take it away."}},
    RuleWords{CheckCode::EvidenceGone,
              u"evidence_gone",
              Severity::Note,
              {u"Tệp nêu việc %1 %3 %2 không còn trong thư viện.",
               u"The file that says that %1 acts (%3) on %2 is no longer in the library."},
              {u"Liên kết vẫn giữ lời trích nhưng không mở lại được trang.",
               u"The link keeps the words, but its page cannot be opened."},
              {u"Đưa lại tệp vào văn bản, hoặc xác nhận liên kết bằng tay.",
               u"Put the file back to its document, or confirm the link by hand."}},
    RuleWords{CheckCode::RestsOnLater,
              u"rests_on_later",
              Severity::Error,
              {u"%1 (%3) được ghi là %5 %2 (%4), vốn ban hành sau.",
               u"%1 (%3) is said to rest (%5) on %2 (%4), which is later."},
              {u"Văn bản không thể căn cứ hay thực hiện văn bản chưa có.",
               u"A document cannot rest on what is not there yet."},
              {u"Đảo chiều liên kết hoặc sửa ngày.", u"Turn the link round, or correct a date."}},
    RuleWords{CheckCode::BasisExpiredAtIssue,
              u"basis_expired_at_issue",
              Severity::Warning,
              {u"%1 ban hành ngày %3 dựa vào %2, khi đó đã hết hiệu lực.",
               u"%1 of %3 rests on %2, which had expired by then."},
              {u"Căn cứ ban hành phải là văn bản đang có hiệu lực.",
               u"The ground of a document is a document in force."},
              {u"Kiểm tra số của căn cứ; nếu đúng, báo người soạn thảo.",
               u"Check the number of the ground; if it is right, tell who drafted it."}},
    RuleWords{
        CheckCode::DetailsBeforeParent,
        u"details_before_parent",
        Severity::Warning,
        {u"%1 có hiệu lực từ %3, trước %2 (từ %4) mà nó quy định chi tiết.",
         u"%1 takes effect on %3, before %2 (%4), which it details."},
        {u"Văn bản quy định chi tiết có hiệu lực cùng lúc với điều khoản được chi tiết (Luật "
         u"64/2025/QH15, Điều 53.2).",
         u"A detailing document takes effect together with what it details (Law 64/2025/QH15, "
         u"Article 53.2)."},
        {u"Kiểm tra hai ngày hiệu lực.", u"Check both effective days."}},
    RuleWords{
        CheckCode::GuideSurvivesParent,
        u"guide_survives_parent",
        Severity::Note,
        {u"%1 còn hiệu lực dù %2 mà nó hướng dẫn đã hết hiệu lực từ %3.",
         u"%1 is in force although %2, which it guides, expired on %3."},
        {u"Từ 1/4/2025 văn bản chi tiết chỉ còn áp dụng phần không trái với văn bản mới (Luật "
         u"64/2025/QH15, Điều 57.2).",
         u"Since 1/4/2025 a detailing document holds only where it is not contrary to the new "
         u"one (Law 64/2025/QH15, Article 57.2)."},
        {u"Tìm văn bản hướng dẫn mới hoặc danh mục hết hiệu lực rồi liên kết.",
         u"Look for new guidance or the published list, and link it."}},
    RuleWords{CheckCode::BasisAllFallen,
              u"basis_all_fallen",
              Severity::Warning,
              {u"%1 còn hiệu lực dù mọi căn cứ của nó đã hết hiệu lực.",
               u"%1 is in force although all that it rests on has expired."},
              {u"Văn bản không tự hết hiệu lực theo căn cứ, nhưng cần rà soát.",
               u"It does not expire with its grounds, but it should be reviewed."},
              {u"Rà soát văn bản; nếu đã có văn bản thay thế thì liên kết.",
               u"Review it; where something replaced it, link that."}},
    RuleWords{CheckCode::SameNumber,
              u"same_number",
              Severity::Error,
              {u"%1 có ở %2 bản ghi cùng cơ quan, loại và năm.",
               u"%1 stands in %2 records of one issuer, type and year."},
              {u"Một cơ quan không cấp một số hai lần trong năm.",
               u"A body does not give a number twice in a year."},
              {u"Nếu là một văn bản thì gộp hai bản ghi; nếu không, sửa số.",
               u"If they are one document, merge them; else correct a number."}},
    RuleWords{CheckCode::Circle,
              u"circle",
              Severity::Error,
              {u"%2 thành vòng tròn: %1.", u"A circle (%2): %1."},
              {u"Văn bản chỉ dựa vào hoặc chấm dứt văn bản có trước nên không thể có vòng tròn.",
               u"A document rests on, or ends, earlier ones only, so there is no circle."},
              {u"Xóa hoặc đảo liên kết sai trong vòng.",
               u"Take away or turn round the wrong link of the circle."}},
    RuleWords{CheckCode::SeriesGap,
              u"series_gap",
              Severity::Note,
              {u"Dãy số quanh %1 thiếu: %2.", u"Missing in the series around %1: %2."},
              {u"Số văn bản đi liên tục trong năm (Nghị định 30/2020/NĐ-CP, Điều 15).",
               u"The numbers of a year run without a gap (Decree 30/2020/NĐ-CP, Article 15)."},
              {u"Tìm văn bản thiếu, hoặc ghi số đã hủy vào sổ.",
               u"Find what is missing, or note the voided number in the register."}},
};

const RuleWords &wordsOf(CheckCode code)
{
    return rules.at(static_cast<size_t>(code));
}

QString in(UiLanguage language, const BothLanguages &text)
{
    return QString::fromUtf16(language == UiLanguage::Vietnamese ? text.vi : text.en);
}
} // namespace

CheckRule checkRule(CheckCode code, UiLanguage language)
{
    const RuleWords &words = wordsOf(code);
    return {QString::fromUtf16(words.name), words.severity, in(language, words.explanation),
            in(language, words.remedy)};
}

QList<CheckCode> checkCodes()
{
    QList<CheckCode> codes;
    for (const RuleWords &words : rules)
        codes.append(words.code);
    return codes;
}

QString checkedName(const CheckedDocument &document, UiLanguage language)
{
    const QString type = documentTypeName(document.type, language);
    const QString name = document.number.isEmpty() ? document.subject : document.number;
    return type.isEmpty() || name.isEmpty() ? type + name : type + u' ' + name;
}

QString checkedDay(QDate day)
{
    return day.toString(u"d/M/yyyy"_s);
}

Finding finding(CheckCode code, UiLanguage language, const CheckedDocument &document,
                const QList<DocumentId> &related, const QStringList &arguments)
{
    QString message = in(language, wordsOf(code).sentence);
    for (qsizetype at = arguments.size(); at > 0; --at)
        message.replace(u'%' + QString::number(at), arguments.at(at - 1));
    return {code, wordsOf(code).severity, document.id, related,
            message.left(1).toUpper() + message.mid(1)};
}

} // namespace vanthu
