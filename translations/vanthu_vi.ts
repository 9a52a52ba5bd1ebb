<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>%1 documents · %2 ms</source>
        <translation>%1 văn bản · %2 ms</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still being indexed; their texts are found bit by bit.</source>
        <translation>
            <numerusform>%n văn bản còn đang được lập chỉ mục; nội dung sẽ tìm được dần.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertainBar</name>
    <message>
        <source>Accepting %1 of %2</source>
        <translation>Đang nhận %1/%2</translation>
    </message>
    <message>
        <source>Accept all that are certain</source>
        <translation>Nhận tất cả văn bản chắc chắn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>What was accepted stays so; the others go on waiting</source>
        <translation>Những gì đã nhận thì giữ nguyên; phần còn lại vẫn chờ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New document %1</source>
        <translation>Văn bản mới %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to the bin</source>
        <translation>
            <numerusform>Bỏ %n văn bản vào thùng rác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n document(s) back</source>
        <translation>
            <numerusform>Lấy lại %n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Liên kết %1</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Gỡ liên kết</translation>
    </message>
    <message>
        <source>Merge the records of %1</source>
        <translation>Gộp các bản ghi của %1</translation>
    </message>
    <message>
        <source>Dealt with %1</source>
        <translation>Đã xử lý %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What to do, where to go, or the number of a document</source>
        <translation>Muốn làm gì, đi đâu, hay số ký hiệu một văn bản</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>In the library: %1</source>
        <translation>Trong thư viện: %1</translation>
    </message>
    <message>
        <source>Waits too: %1</source>
        <translation>Cũng đang chờ: %1</translation>
    </message>
    <message>
        <source>Under review: %1</source>
        <translation>Đang duyệt: %1</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Lời văn giống hệt</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n chỗ khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>Chỗ khác %1/%2</translation>
    </message>
    <message>
        <source>Keep this, discard the other</source>
        <translation>Giữ bản này, bỏ bản kia</translation>
    </message>
    <message>
        <source>Put the file to that document</source>
        <translation>Đưa vào văn bản đã có</translation>
    </message>
    <message>
        <source>The other paper leaves the queue; Ctrl+Z brings it back</source>
        <translation>Bản kia rời hàng chờ; Ctrl+Z đưa trở lại</translation>
    </message>
    <message>
        <source>The library has this document already: keep the file with it, without a second one</source>
        <translation>Thư viện đã có văn bản này: giữ tệp cùng văn bản đó, không tạo văn bản thứ hai</translation>
    </message>
    <message>
        <source>Catalogue as another</source>
        <translation>Nhận là văn bản khác</translation>
    </message>
    <message>
        <source>It is another document: both are kept</source>
        <translation>Đây là văn bản khác: giữ cả hai</translation>
    </message>
    <message>
        <source>Discard this</source>
        <translation>Bỏ bản này</translation>
    </message>
    <message>
        <source>This paper leaves the queue; Ctrl+Z brings it back</source>
        <translation>Bản này rời hàng chờ; Ctrl+Z đưa trở lại</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Which of the papers that look the same</source>
        <translation>Bản nào trong các bản trông giống nhau</translation>
    </message>
    <message>
        <source>The difference before (Shift+F8)</source>
        <translation>Chỗ khác trước (Shift+F8)</translation>
    </message>
    <message>
        <source>The difference before</source>
        <translation>Chỗ khác trước</translation>
    </message>
    <message>
        <source>The next difference (F8)</source>
        <translation>Chỗ khác tiếp theo (F8)</translation>
    </message>
    <message>
        <source>The next difference</source>
        <translation>Chỗ khác tiếp theo</translation>
    </message>
    <message>
        <source>Look-alike %1 of %2</source>
        <translation>Bản trùng %1/%2</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Choose a document to see what is known of it.</source>
        <translation>Chọn một văn bản để xem những gì biết về nó.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>chưa có trong thư viện</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lược đồ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Liên kết…</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Import files…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete waits here and can be put back.</source>
        <translation>Thùng rác trống. Văn bản đã xóa nằm ở đây và có thể khôi phục.</translation>
    </message>
    <message>
        <source>Every cited document is in the library.</source>
        <translation>Mọi văn bản được nhắc đều đã có trong thư viện.</translation>
    </message>
    <message>
        <source>Every document has its file.</source>
        <translation>Mọi văn bản đều đã có tệp.</translation>
    </message>
    <message>
        <source>No documents here yet. Import files, or drag them onto the window.</source>
        <translation>Chưa có văn bản nào. Hãy nhập tệp, hoặc kéo tệp vào cửa sổ.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Không có văn bản nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Có phải ý bạn là %1?</translation>
    </message>
    <message>
        <source>Try fewer words, or words without accents.</source>
        <translation>Hãy thử ít từ hơn, hoặc gõ không dấu.</translation>
    </message>
    <message>
        <source>What each part finds alone:</source>
        <translation>Riêng từng phần tìm được:</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
</context>
<context>
    <name>FieldPairs</name>
    <message>
        <source>All fields are the same.</source>
        <translation>Mọi ô đều giống nhau.</translation>
    </message>
    <message>
        <source>The same: %1.</source>
        <translation>Giống nhau: %1.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Out of force from</source>
        <translation>Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>catalogued</source>
        <translation>vào danh mục</translation>
    </message>
    <message>
        <source>cited for the first time</source>
        <translation>được nhắc tới lần đầu</translation>
    </message>
    <message>
        <source>its paper arrived</source>
        <translation>đã có văn bản</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>taken back from the bin</source>
        <translation>lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>link removed</source>
        <translation>gỡ liên kết</translation>
    </message>
    <message>
        <source>link confirmed</source>
        <translation>xác nhận liên kết</translation>
    </message>
    <message>
        <source>links joined</source>
        <translation>gộp liên kết</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>thêm tệp</translation>
    </message>
    <message>
        <source>accepted from the queue</source>
        <translation>nhận từ hàng chờ</translation>
    </message>
    <message>
        <source>number given</source>
        <translation>cấp số</translation>
    </message>
    <message>
        <source>number reserved</source>
        <translation>giữ số</translation>
    </message>
    <message>
        <source>number made void</source>
        <translation>hủy số</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Khi duyệt</translation>
    </message>
    <message>
        <source>Accept the paper and open the next</source>
        <translation>Nhận văn bản và mở văn bản kế tiếp</translation>
    </message>
    <message>
        <source>Accept all that are certain</source>
        <translation>Nhận tất cả văn bản chắc chắn</translation>
    </message>
    <message>
        <source>Selected words into: %1</source>
        <translation>Đưa chữ đã chọn vào: %1</translation>
    </message>
    <message>
        <source>Duplicate: put the file to the document that is there</source>
        <translation>Bản trùng: đưa tệp vào văn bản đã có</translation>
    </message>
    <message>
        <source>Duplicate: catalogue as another document</source>
        <translation>Bản trùng: nhận thành văn bản khác</translation>
    </message>
    <message>
        <source>Duplicate: discard this paper</source>
        <translation>Bản trùng: bỏ bản này</translation>
    </message>
    <message>
        <source>Duplicate: next difference, the one before</source>
        <translation>Bản trùng: chỗ khác tiếp theo, chỗ khác trước</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Vanthu</source>
        <translation>Trợ giúp – Vanthu</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Các trang trợ giúp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>InformationForm</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Không có tệp.</translation>
    </message>
</context>
<context>
    <name>IntakeController</name>
    <message>
        <source>To check: %1.</source>
        <translation>Cần xem: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Không thấy: %1.</translation>
    </message>
</context>
<context>
    <name>IntakeQueueModel</name>
    <message>
        <source>is being read</source>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>cần xem</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>stored, not read</source>
        <translation>đã lưu, chưa đọc</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>cần mật khẩu</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>được bảo vệ bằng mật khẩu</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Reject %1</source>
        <translation>Từ chối %1</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) catalogued.</source>
        <translation>
            <numerusform>Đã vào danh mục %n văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: %1. Ctrl+Z takes it back.</source>
        <translation>Đã từ chối: %1. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>WAITING · %1</source>
        <translation>CHỜ DUYỆT · %1</translation>
    </message>
    <message>
        <source>Papers that wait</source>
        <translation>Văn bản chờ duyệt</translation>
    </message>
    <message>
        <source>Select words on the page, then Alt+S puts them in as the number</source>
        <translation>Chọn chữ trên trang rồi Alt+S: đưa vào ô Số, ký hiệu</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or press Ctrl+I, to bring papers in.</source>
        <translation>Thả tệp hoặc thư mục vào cửa sổ, hoặc nhấn Ctrl+I, để nhập văn bản.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Không có văn bản chờ duyệt</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Nhận và tiếp</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Nhận %1</translation>
    </message>
    <message>
        <source>Catalogued: %1. Ctrl+Z takes it back.</source>
        <translation>Đã nhận: %1. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>The fields can be filled in without the pages, too</source>
        <translation>Có thể điền các ô mà không cần xem trang</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made of the pages. Ctrl+Z puts them back.</source>
        <translation>
            <numerusform>Đã tạo %n văn bản từ các trang. Ctrl+Z để khôi phục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages …</source>
        <translation>Các trang …</translation>
    </message>
    <message>
        <source>Split, join and arrange the pages (Ctrl+Shift+G)</source>
        <translation>Tách, ghép, sắp xếp trang (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Choose first: Alt+1, Alt+2 or Alt+3; Esc goes back to the form.</source>
        <translation>Hãy chọn trước: Alt+1, Alt+2 hoặc Alt+3; Esc về biểu mẫu.</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Đối chiếu …</translation>
    </message>
    <message>
        <source>Beside what it may be a second copy of, with the differences marked (Ctrl+D)</source>
        <translation>Đặt cạnh bản có thể trùng, chỗ khác được tô (Ctrl+D)</translation>
    </message>
    <message>
        <source>Alt+S number · Alt+N date · Alt+C issuer · Alt+T subject</source>
        <translation>Alt+S số · Alt+N ngày · Alt+C cơ quan · Alt+T trích yếu</translation>
    </message>
    <message>
        <source>Read the file once more, after what was missing is there</source>
        <translation>Đọc lại tệp, sau khi đã có thứ còn thiếu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link %1</source>
        <translation>Liên kết %1</translation>
    </message>
    <message>
        <source>The whole document, or for example “khoản 2 Điều 7”</source>
        <translation>Toàn bộ văn bản, hoặc ví dụ “khoản 2 Điều 7”</translation>
    </message>
    <message>
        <source>From its effective day, or for example 1/7/2020</source>
        <translation>Từ ngày có hiệu lực, hoặc ví dụ 1/7/2020</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Văn bản có thể chọn</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Type the number of a document, and a day like 1/7/2020 or none.</source>
        <translation>Hãy gõ số, ký hiệu văn bản, và ngày dạng 1/7/2020 hoặc để trống.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>It is not in the library: an entry is made that waits for its paper.</source>
        <translation>Chưa có trong thư viện: sẽ tạo mục chờ văn bản.</translation>
    </message>
    <message>
        <source>Number, words of the subject, or a sentence: “được thay thế bởi Nghị định số …”</source>
        <translation>Số, lời trích yếu, hoặc một câu: “được thay thế bởi Nghị định số …”</translation>
    </message>
    <message>
        <source>The sentence names no document yet.</source>
        <translation>Câu chưa nêu văn bản nào.</translation>
    </message>
    <message>
        <source>%1 is not in the library: an entry is made that waits for its paper.</source>
        <translation>%1 chưa có trong thư viện: sẽ tạo một mục chờ tệp.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>not in the library</source>
        <translation>chưa có trong thư viện</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lược đồ</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Gỡ liên kết</translation>
    </message>
    <message>
        <source>The link is right</source>
        <translation>Liên kết đúng</translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message>
        <source>Take the link to %1</source>
        <translation>Lấy liên kết tới %1</translation>
    </message>
    <message>
        <source>Relation to %1</source>
        <translation>Quan hệ với %1</translation>
    </message>
    <message>
        <source>✓ in the library</source>
        <translation>✓ có trong thư viện</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>tạo mục chờ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Library: %1 · %2 documents</source>
        <translation>Thư viện: %1 · %2 văn bản</translation>
    </message>
    <message>
        <source>%1 – Vanthu</source>
        <translation>%1 – Văn thư</translation>
    </message>
    <message>
        <source>Vanthu</source>
        <translation>Văn thư</translation>
    </message>
    <message>
        <source>+ Import</source>
        <translation>+ Nhập văn bản</translation>
    </message>
    <message>
        <source>Bring papers in (Ctrl+I), or drop them on the window</source>
        <translation>Nhập văn bản (Ctrl+I), hoặc thả vào cửa sổ</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Dừng nhập</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Mở thư viện</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>An import is under way. Stop it, or wait until it is done.</source>
        <translation>Đang nhập văn bản. Hãy dừng lại hoặc chờ xong.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Đang đọc %1/%2</translation>
    </message>
    <message>
        <source>Catalogued %1, waiting %2, duplicates %3, could not be read %4.</source>
        <translation>Vào danh mục %1, chờ duyệt %2, trùng %3, không đọc được %4.</translation>
    </message>
    <message>
        <source>Nothing is copied. Copy a text or files first.</source>
        <translation>Chưa sao chép gì. Hãy sao chép văn bản hoặc tệp trước.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản dán</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to the bin. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã bỏ %n văn bản vào thùng rác. Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bin and choose the documents to take back.</source>
        <translation>Hãy mở thùng rác và chọn văn bản cần lấy lại.</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Hãy chọn một văn bản trước.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh-muc</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.doc *.odt *.rtf *.html *.htm *.txt *.png *.jpg *.jpeg *.tif *.tiff *.jsonl);;All files (*)</source>
        <translation>Văn bản (*.pdf *.docx *.doc *.odt *.rtf *.html *.htm *.txt *.png *.jpg *.jpeg *.tif *.tiff *.jsonl);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Search for something first, or narrow the list; that can be saved.</source>
        <translation>Hãy tìm hoặc thu hẹp danh sách trước, rồi lưu lại.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Its name in the side bar; the name of another saved search takes that one&apos;s place:</source>
        <translation>Tên ở cột bên trái; trùng tên một tìm kiếm đã lưu thì thay tìm kiếm đó:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message numerus="yes">
        <source>%1, cited by %n document(s)</source>
        <translation>
            <numerusform>%1, được %n văn bản nhắc đến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n để chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Được nhắc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>May be here</source>
        <translation>Có thể đã có</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <source>Documents with this number are here, but of another issuer, day or type, or there are several. Which one is meant?</source>
        <translation>Đã có văn bản mang số này nhưng khác cơ quan, ngày hoặc loại, hoặc có nhiều văn bản. Văn bản nào được nói đến?</translation>
    </message>
    <message>
        <source>Bring its file in: every mention of it then leads to it.</source>
        <translation>Nhập tệp của văn bản này: mọi chỗ nhắc đến sẽ dẫn tới nó.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Được nhắc, chưa có</translation>
    </message>
    <message>
        <source>Documents that may be meant</source>
        <translation>Những văn bản có thể được nói đến</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Là văn bản này</translation>
    </message>
    <message>
        <source>Everything that cites it leads to the chosen document (Ctrl+Enter)</source>
        <translation>Mọi chỗ nhắc đến sẽ dẫn tới văn bản đã chọn (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Bring its file in …</source>
        <translation>Nhập tệp …</translation>
    </message>
    <message>
        <source>Nothing is missing.
Here stand documents that others cite and that are not in the library.</source>
        <translation>Không thiếu văn bản nào.
Đây là nơi nêu các văn bản được nhắc đến mà chưa có trong thư viện.</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Vào danh mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Type at least the number or the subject.</source>
        <translation>Hãy gõ ít nhất số, ký hiệu hoặc trích yếu.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give a number</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Số kế tiếp</translation>
    </message>
    <message>
        <source>A number that was reserved, or that another system gave</source>
        <translation>Số đã giữ, hoặc số do hệ thống khác cấp</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>Give the number</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Reserve the number</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Đơn vị soạn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Giữ cho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Write the days like 22/7/2019 and the number like 174.</source>
        <translation>Hãy ghi ngày như 22/7/2019 và số như 174.</translation>
    </message>
    <message>
        <source>It will be &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Sẽ là &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Arrange pages: %1</source>
        <translation>Sắp xếp trang: %1</translation>
    </message>
    <message>
        <source>Cut before this page</source>
        <translation>Cắt trước trang này</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Xoay sang trái</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Xoay sang phải</translation>
    </message>
    <message>
        <source>Move before the page to its left</source>
        <translation>Chuyển lên trước trang bên trái</translation>
    </message>
    <message>
        <source>Move behind the page to its right</source>
        <translation>Chuyển xuống sau trang bên phải</translation>
    </message>
    <message>
        <source>Leave out, or take in again</source>
        <translation>Bỏ trang ra, hoặc lấy lại</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n papers</source>
        <translation>
            <numerusform>Tách làm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Join into one paper</source>
        <translation>Ghép thành một văn bản</translation>
    </message>
    <message>
        <source>Arrange so</source>
        <translation>Sắp xếp như vậy</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Giữ là một</translation>
    </message>
    <message>
        <source>The file is one document and is not offered to be split again</source>
        <translation>Tệp là một văn bản, không đề nghị tách nữa</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>The papers are again what they were before they were split or joined</source>
        <translation>Các văn bản trở lại như trước khi tách hoặc ghép</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>PageDesk</name>
    <message>
        <source>Working on the pages …</source>
        <translation>Đang xử lý các trang …</translation>
    </message>
    <message numerus="yes">
        <source>The pages of %n papers become one paper.</source>
        <translation>
            <numerusform>Các trang của %n văn bản sẽ thành một văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only PDFs and pictures that were read can be joined.</source>
        <translation>Chỉ ghép được PDF và ảnh đã đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s), pages: %1.</source>
        <translation>
            <numerusform>%n văn bản, các trang: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut between the pages, turn, move or leave them out; the file itself stays.</source>
        <translation>Cắt giữa các trang, xoay, chuyển chỗ hoặc bỏ trang; tệp gốc giữ nguyên.</translation>
    </message>
    <message>
        <source>Joined from “%1” and others.</source>
        <translation>Ghép từ “%1” và văn bản khác.</translation>
    </message>
    <message>
        <source>Made of pages %1 of “%2”.</source>
        <translation>Lấy từ trang %1 của “%2”.</translation>
    </message>
</context>
<context>
    <name>PagePlanModel</name>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>a document begins here</source>
        <translation>một văn bản bắt đầu ở đây</translation>
    </message>
    <message>
        <source>turned by %1 degrees</source>
        <translation>xoay %1 độ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>This document has no file.</source>
        <translation>Văn bản này không có tệp.</translation>
    </message>
</context>
<context>
    <name>PagesTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Tìm trong văn bản này</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Chỗ trước (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Chỗ sau (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ sau</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Trying …</source>
        <translation>Đang thử …</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>Password of “%1”</source>
        <translation>Mật khẩu của “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Lưu trong kho mật khẩu của hệ thống</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The pages of “%1” could not be painted. Close other programs to free memory, then try again.</source>
        <translation>Không vẽ được các trang của “%1”. Hãy đóng bớt chương trình khác để giải phóng bộ nhớ rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The PDF of “%1” could not be put together. Try again; if it happens once more, tell the makers of the program.</source>
        <translation>Không ghép được PDF của “%1”. Hãy thử lại; nếu vẫn bị, hãy báo cho người làm chương trình.</translation>
    </message>
</context>
<context>
    <name>ReadingField</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>not a date</source>
        <translation>không phải ngày</translation>
    </message>
    <message>
        <source>%1: select words on the page, then %2 puts them here</source>
        <translation>%1: chọn chữ trên trang rồi %2 đưa vào đây</translation>
    </message>
    <message>
        <source>Cited documents · %1</source>
        <translation>Văn bản được nhắc tới · %1</translation>
    </message>
    <message>
        <source>No document is cited</source>
        <translation>Không nhắc tới văn bản nào</translation>
    </message>
    <message>
        <source>no date there</source>
        <translation>không có ngày</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>page %1 ›</source>
        <translation>trang %1 ›</translation>
    </message>
    <message>
        <source>the words ›</source>
        <translation>lời văn ›</translation>
    </message>
    <message>
        <source>open ›</source>
        <translation>mở ›</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Ngoài ra:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is in force or not</source>
        <translation>Vì sao còn hoặc hết hiệu lực</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>Sổ mới</translation>
    </message>
    <message>
        <source>For example: Outgoing letters</source>
        <translation>Ví dụ: Công văn đi</translation>
    </message>
    <message>
        <source>First day of the term, like 17/10/2025</source>
        <translation>Ngày đầu nhiệm kỳ, ví dụ 17/10/2025</translation>
    </message>
    <message>
        <source>Numbers may be put in between (174a)</source>
        <translation>Cho phép chen số (174a)</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Nhiệm kỳ từ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cách đánh số</translation>
    </message>
    <message>
        <source>Give the register a name.</source>
        <translation>Hãy đặt tên sổ.</translation>
    </message>
    <message>
        <source>Where each type counts for itself, the numbers need {type}.</source>
        <translation>Khi mỗi loại đánh số riêng thì mẫu số cần có {type}.</translation>
    </message>
    <message>
        <source>Say on which day the term began, like 17/10/2025.</source>
        <translation>Hãy cho biết nhiệm kỳ bắt đầu ngày nào, ví dụ 17/10/2025.</translation>
    </message>
    <message>
        <source>The numbers will look like this: %1, %2</source>
        <translation>Số sẽ có dạng: %1, %2</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Thiếu số %1</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>Thiếu số %1 đến %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Made: %1</source>
        <translation>Đã tạo: %1</translation>
    </message>
    <message>
        <source>There is no register yet. Make one first.</source>
        <translation>Chưa có sổ nào. Hãy tạo sổ trước.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Đã cấp: %1</translation>
    </message>
    <message>
        <source>Choose a number of the register first.</source>
        <translation>Hãy chọn một số trong sổ trước.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Hủy %1</translation>
    </message>
    <message>
        <source>Why is it void? The register shows the reason.</source>
        <translation>Vì sao hủy? Sổ sẽ ghi lý do.</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Only registers that count by terms have terms to open.</source>
        <translation>Chỉ sổ đánh số theo nhiệm kỳ mới mở nhiệm kỳ.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nhiệm kỳ mới</translation>
    </message>
    <message>
        <source>First day of the term, like 17/10/2025. The one before it ends there, and numbers begin again.</source>
        <translation>Ngày đầu nhiệm kỳ, ví dụ 17/10/2025. Nhiệm kỳ trước kết thúc ở đó và số bắt đầu lại.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 17/10/2025.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 17/10/2025.</translation>
    </message>
    <message>
        <source>Open from now on: %1</source>
        <translation>Đang mở: %1</translation>
    </message>
    <message>
        <source>The register holds no number yet: there is nothing to print.</source>
        <translation>Sổ chưa có số nào nên chưa có gì để in.</translation>
    </message>
    <message>
        <source>Closed: %1. No number is given in it from now on.</source>
        <translation>Đã khóa: %1. Từ nay kỳ này không cấp số nữa.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Mở lại %1</translation>
    </message>
    <message>
        <source>Why? The log keeps the reason.</source>
        <translation>Vì sao? Nhật ký giữ lại lý do.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Đã mở lại: %1</translation>
    </message>
    <message>
        <source>No number was given here yet. “Give a number” gives the first.</source>
        <translation>Chưa cấp số nào. Bấm “Cấp số” để cấp số đầu tiên.</translation>
    </message>
    <message>
        <source>Registers give the numbers of your documents, each once and none left out.</source>
        <translation>Sổ cấp số cho văn bản: mỗi số một lần, không sót số nào.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Mở lại …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Khóa</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Numbers of the register</source>
        <translation>Các số của sổ</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>Hủy …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Make a register …</source>
        <translation>Tạo sổ …</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message numerus="yes">
        <source>%1 %n document(s) rest on it.</source>
        <translation>
            <numerusform>%1 Có %n văn bản dựa vào.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n document(s) rest on it, directly or through others:</source>
        <translation>
            <numerusform>%n văn bản dựa vào, trực tiếp hoặc qua văn bản khác:</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>What it means and how to mend it</source>
        <translation>Ý nghĩa và cách sửa</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Take the notice away (Ctrl+Enter); Undo brings it back</source>
        <translation>Cất thông báo (Ctrl+Enter); Hoàn tác để lấy lại</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Gộp hai bản ghi</translation>
    </message>
    <message>
        <source>Looking for contradictions …</source>
        <translation>Đang tìm mâu thuẫn …</translation>
    </message>
    <message>
        <source>Nothing to look at.
Here stand documents that fell while others rest on them, and contradictions of dates, numbers, links and statuses.</source>
        <translation>Không có gì cần xem lại.
Đây là nơi nêu các văn bản đã hết hoặc đổi hiệu lực mà văn bản khác còn dựa vào, và các mâu thuẫn về ngày, số, liên kết, hiệu lực.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>page %1: </source>
        <translation>trang %1: </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(không có trích yếu)</translation>
    </message>
</context>
<context>
    <name>SamplePaper</name>
    <message>
        <source>“%1” is not a form of papers. Write state, party or text.</source>
        <translation>“%1” không phải thể thức văn bản. Hãy viết state, party hoặc text.</translation>
    </message>
    <message>
        <source>Line %1, “%2”, does not begin with a key of sample papers. Correct the key or put an empty line before the body.</source>
        <translation>Dòng %1, “%2”, không bắt đầu bằng khóa của văn bản mẫu. Hãy sửa khóa hoặc để một dòng trống trước phần thân.</translation>
    </message>
    <message>
        <source>The paper names no issuer. Add a line “issuer: …” to its head.</source>
        <translation>Văn bản không có cơ quan ban hành. Hãy thêm dòng “issuer: …” vào đầu.</translation>
    </message>
</context>
<context>
    <name>ScanFolder</name>
    <message numerus="yes">
        <source>%n paper(s) came from the scan folder.</source>
        <translation>
            <numerusform>%n văn bản vừa đến từ thư mục quét.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the library had already.</source>
        <translation>
            <numerusform>%n trong số đó đã có trong thư viện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the reason stands in the queue.</source>
        <translation>
            <numerusform>%n tệp không đọc được; lý do ghi trong hàng chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan folder: %1</source>
        <translation>Thư mục quét: %1</translation>
    </message>
    <message>
        <source>Scan folder: %1, cannot be reached</source>
        <translation>Thư mục quét: %1, không truy cập được</translation>
    </message>
    <message>
        <source>Scan folder: %1, stopped</source>
        <translation>Thư mục quét: %1, đã dừng</translation>
    </message>
</context>
<context>
    <name>ScanFolderDialog</name>
    <message>
        <source>Scan folder</source>
        <translation>Thư mục quét</translation>
    </message>
    <message>
        <source>&amp;Bring in the files of a folder by themselves</source>
        <translation>&amp;Tự nhập các tệp trong một thư mục</translation>
    </message>
    <message>
        <source>The folder that the scanner writes to</source>
        <translation>Thư mục mà máy quét lưu tệp vào</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Chọn …</translation>
    </message>
    <message>
        <source>Also the files in its &amp;sub-folders</source>
        <translation>Cả các tệp trong thư mục &amp;con</translation>
    </message>
    <message>
        <source>&amp;Move them to sub-folders: “Đã nhập”, unreadable ones “Lỗi”</source>
        <translation>&amp;Chuyển vào thư mục con “Đã nhập”, tệp không đọc được vào “Lỗi”</translation>
    </message>
    <message>
        <source>&amp;Leave all files where they are</source>
        <translation>Để &amp;nguyên tất cả tại chỗ</translation>
    </message>
    <message>
        <source>Catalogue &amp;at once what is certain</source>
        <translation>Nhận n&amp;gay những văn bản chắc chắn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>A file comes in once, as soon as it is whole; also what came while the program was closed. Network folders work too.</source>
        <translation>Mỗi tệp được nhập một lần, ngay khi hoàn chỉnh; kể cả tệp đến lúc chương trình đóng. Thư mục mạng cũng dùng được.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Hãy chọn thư mục trước.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Check the name, or choose it from the disk.</source>
        <translation>“%1” không phải là thư mục. Hãy kiểm tra tên hoặc chọn từ đĩa.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Number, subject, issuer …</source>
        <translation>Số, trích yếu, cơ quan …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Có thể gõ ở đây</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” is no relation; it is kept as “related”.</source>
        <translation>“%1” không phải quan hệ; được giữ là “liên quan”.</translation>
    </message>
    <message>
        <source>The program vanthu-reader, which opens files, was not found. Install Vanthu again.</source>
        <translation>Không thấy chương trình vanthu-reader dùng để mở tệp. Hãy cài lại Văn thư.</translation>
    </message>
    <message>
        <source>“%1” could not be read: it is damaged in a way that stopped the reader. The file itself is kept.</source>
        <translation>Không đọc được “%1”: tệp hỏng làm dừng bộ đọc. Tệp vẫn được giữ.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1” took longer than %n second(s) and was stopped. The file itself is kept.</source>
        <translation>
            <numerusform>Đọc “%1” quá %n giây nên đã dừng. Tệp vẫn được giữ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read. Ask for the right to read it.</source>
        <translation>Không đọc được thư mục “%1”. Hãy xin quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra tệp còn đó và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>The pages are pictures without text: type the fields from the page.</source>
        <translation>Các trang là ảnh không có chữ: hãy gõ các trường theo trang.</translation>
    </message>
    <message>
        <source>The same file belongs to %1.</source>
        <translation>Tệp này đã thuộc %1.</translation>
    </message>
    <message>
        <source>The same file waits in the queue already.</source>
        <translation>Tệp này đang chờ duyệt rồi.</translation>
    </message>
    <message>
        <source>“%1” has no pages in the library: it has neither a file nor a text. Add its file first.</source>
        <translation>“%1” không có trang trong thư viện: chưa có tệp và văn bản. Hãy thêm tệp trước.</translation>
    </message>
    <message>
        <source>this paper</source>
        <translation>văn bản này</translation>
    </message>
    <message>
        <source>The stored file is missing from the library. Restore it from a backup; verify lists all that are missing.</source>
        <translation>Tệp đã lưu không còn trong thư viện. Hãy khôi phục từ bản sao lưu; verify liệt kê các tệp thiếu.</translation>
    </message>
    <message>
        <source>The search index is damaged. Rebuild it with reindex.</source>
        <translation>Chỉ mục tìm kiếm hỏng. Hãy lập lại bằng reindex.</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing was changed.</source>
        <translation>Một phần của thay đổi không thành, nên không có gì bị sửa.</translation>
    </message>
    <message>
        <source>“%1” is not empty, so no library was made there. Choose an empty folder or a new name.</source>
        <translation>“%1” không trống nên không tạo thư viện ở đó. Hãy chọn thư mục trống hoặc tên mới.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose a place where you may write.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn nơi bạn có quyền ghi.</translation>
    </message>
    <message>
        <source>The library in “%1” cannot be opened. Check that the folder is there and that you may read it.</source>
        <translation>Không mở được thư viện tại “%1”. Hãy kiểm tra thư mục còn đó và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>The library in “%1” cannot be read. Ask for the right to read its folder.</source>
        <translation>Không đọc được thư viện tại “%1”. Hãy xin quyền đọc thư mục.</translation>
    </message>
    <message>
        <source>The library in “%1” could not be written. Check the disk&apos;s room and your rights.</source>
        <translation>Không ghi được thư viện tại “%1”. Hãy kiểm tra chỗ trống trên đĩa và quyền của bạn.</translation>
    </message>
    <message>
        <source>No document “%1” is in the library. Check the number, or search for words of its subject.</source>
        <translation>Thư viện không có văn bản “%1”. Hãy kiểm tra số, ký hiệu, hoặc tìm theo từ trong trích yếu.</translation>
    </message>
    <message>
        <source>Someone else changed this document while you were editing it. Compare both versions, then save again.</source>
        <translation>Người khác đã sửa văn bản này trong lúc bạn sửa. Hãy so hai bản rồi lưu lại.</translation>
    </message>
    <message>
        <source>The paper is no longer in the queue. Look at the queue again.</source>
        <translation>Văn bản không còn trong hàng chờ. Hãy xem lại hàng chờ.</translation>
    </message>
    <message>
        <source>No paper “%1” is in the queue. List the queue to see the identifiers.</source>
        <translation>Hàng chờ không có văn bản “%1”. Hãy liệt kê hàng chờ để xem mã.</translation>
    </message>
    <message>
        <source>“%1” fits several papers of the queue. Write more of the identifier.</source>
        <translation>“%1” ứng với nhiều văn bản trong hàng chờ. Hãy viết mã dài hơn.</translation>
    </message>
    <message>
        <source>A document cannot be linked with itself. Choose another one.</source>
        <translation>Không liên kết văn bản với chính nó được. Hãy chọn văn bản khác.</translation>
    </message>
    <message>
        <source>The link is no longer there. Look at the document again.</source>
        <translation>Liên kết không còn. Hãy xem lại văn bản.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 cần một giá trị.</translation>
    </message>
    <message>
        <source>%1 is not an option here. See --help.</source>
        <translation>%1 không phải là tùy chọn ở đây. Xem --help.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 cần một số nguyên, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 22/7/2019 or 2019-07-22.</source>
        <translation>“%1” không phải là ngày. Hãy viết dạng 22/7/2019 hoặc 2019-07-22.</translation>
    </message>
    <message>
        <source>“%1” is not one of these: %2.</source>
        <translation>“%1” không thuộc các giá trị: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>A document has no field “%1”.</source>
        <translation>Văn bản không có trường “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a document number. Write it as it stands on the paper, for example 174-KH/TU.</source>
        <translation>“%1” không phải là số, ký hiệu văn bản. Hãy viết như trên giấy, ví dụ 174-KH/TU.</translation>
    </message>
    <message>
        <source>Replaced by %1 from %2.</source>
        <translation>Bị thay thế bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>%3 replaced by %1 from %2.</source>
        <translation>%3 bị thay thế bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>Repealed by %1 from %2.</source>
        <translation>Bị bãi bỏ bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>%3 repealed by %1 from %2.</source>
        <translation>%3 bị bãi bỏ bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>Amended by %1 from %2.</source>
        <translation>Được sửa đổi, bổ sung bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>%3 amended by %1 from %2.</source>
        <translation>%3 được sửa đổi, bổ sung bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>Suspended by %1 from %2 until %3.</source>
        <translation>Bị đình chỉ bởi %1 từ ngày %2 đến hết ngày %3.</translation>
    </message>
    <message>
        <source>Suspended by %1 from %2.</source>
        <translation>Bị đình chỉ bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>It ends by its own terms on %1.</source>
        <translation>Hết hiệu lực theo quy định của chính văn bản từ ngày %1.</translation>
    </message>
    <message>
        <source>It takes effect on %1.</source>
        <translation>Có hiệu lực từ ngày %1.</translation>
    </message>
    <message>
        <source>The document itself is not in the library.</source>
        <translation>Chưa có văn bản này trong thư viện.</translation>
    </message>
    <message>
        <source>The day on which it takes effect is not known.</source>
        <translation>Không rõ ngày có hiệu lực.</translation>
    </message>
    <message>
        <source>In force since %1; nothing in the library ends it.</source>
        <translation>Có hiệu lực từ ngày %1; không văn bản nào trong thư viện làm hết hiệu lực.</translation>
    </message>
    <message>
        <source>In force since its date, %1, by convention: it states no other day; nothing in the library ends it.</source>
        <translation>Coi như có hiệu lực từ ngày ban hành, %1, vì văn bản không nêu ngày khác; không văn bản nào trong thư viện làm hết hiệu lực.</translation>
    </message>
    <message>
        <source>This is not a document record: it is not JSON.</source>
        <translation>Đây không phải bản ghi văn bản: không phải JSON.</translation>
    </message>
    <message>
        <source>This is not a document record: “format” is not %1.</source>
        <translation>Đây không phải bản ghi văn bản: “format” không phải %1.</translation>
    </message>
    <message>
        <source>This record has neither a number nor a subject. Add one.</source>
        <translation>Bản ghi này không có số ký hiệu lẫn trích yếu. Hãy thêm một trong hai.</translation>
    </message>
    <message>
        <source>This paper no longer waits: someone has dealt with it.</source>
        <translation>Văn bản này không còn chờ: đã có người xử lý.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>Không thấy số, ký hiệu.</translation>
    </message>
    <message>
        <source>The number is not certain.</source>
        <translation>Số, ký hiệu chưa chắc chắn.</translation>
    </message>
    <message>
        <source>No type was found.</source>
        <translation>Không thấy tên loại.</translation>
    </message>
    <message>
        <source>The type is not certain.</source>
        <translation>Tên loại chưa chắc chắn.</translation>
    </message>
    <message>
        <source>No issuer was found.</source>
        <translation>Không thấy cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The issuer is not certain.</source>
        <translation>Cơ quan ban hành chưa chắc chắn.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Không thấy ngày.</translation>
    </message>
    <message>
        <source>The date is not certain.</source>
        <translation>Ngày chưa chắc chắn.</translation>
    </message>
    <message>
        <source>No subject was found.</source>
        <translation>Không thấy trích yếu.</translation>
    </message>
    <message>
        <source>The subject is not certain.</source>
        <translation>Trích yếu chưa chắc chắn.</translation>
    </message>
    <message>
        <source>It does not look like an official document.</source>
        <translation>Trông không giống văn bản hành chính.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Cơ sở dữ liệu hỏng: %1</translation>
    </message>
    <message>
        <source>The log was altered: entry %1 does not fit the one before it.</source>
        <translation>Nhật ký đã bị sửa: dòng %1 không khớp dòng trước.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>A stored file is missing: %1</source>
        <translation>Thiếu một tệp đã lưu: %1</translation>
    </message>
    <message>
        <source>A stored file was altered: %1</source>
        <translation>Một tệp đã lưu bị thay đổi: %1</translation>
    </message>
    <message>
        <source>A file in the store belongs to nothing: %1</source>
        <translation>Một tệp trong kho không thuộc văn bản nào: %1</translation>
    </message>
    <message>
        <source>An interrupted import left a part of a file: %1</source>
        <translation>Lần nhập bị ngắt để lại một phần tệp: %1</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>Đĩa chứa thư viện đã đầy. Chưa có gì bị sửa; hãy dọn chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The library can only be read here: its folder or disk does not allow writing. Nothing was changed.</source>
        <translation>Ở đây chỉ đọc được thư viện: thư mục hoặc đĩa không cho ghi. Chưa có gì bị sửa.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. Restore it from a backup.</source>
        <translation>Cơ sở dữ liệu của thư viện hỏng. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Another program has been writing to the library for too long. Nothing was changed; try again.</source>
        <translation>Chương trình khác đang ghi vào thư viện quá lâu. Chưa có gì bị sửa; hãy thử lại.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused the request. Nothing was changed; try again.</source>
        <translation>Cơ sở dữ liệu của thư viện từ chối yêu cầu. Chưa có gì bị sửa; hãy thử lại.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. Check your rights and the disk.</source>
        <translation>Không ghi được thư mục thư viện. Hãy kiểm tra quyền của bạn và đĩa.</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder that holds library.json, or make a new library.</source>
        <translation>“%1” không phải là thư viện. Hãy chọn thư mục có library.json, hoặc tạo thư viện mới.</translation>
    </message>
    <message>
        <source>The library in “%1” is damaged: its database cannot be read. Restore it from a backup.</source>
        <translation>Thư viện tại “%1” hỏng: không đọc được cơ sở dữ liệu. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n document(s): %2. Add @issuer or @year, or use the identifier in brackets.</source>
        <translation>
            <numerusform>“%1” ứng với %n văn bản: %2. Hãy thêm @cơ quan hoặc @năm, hoặc dùng mã trong ngoặc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is no longer in the library. Look for it again.</source>
        <translation>Văn bản không còn trong thư viện. Hãy tìm lại.</translation>
    </message>
    <message>
        <source>The program is incomplete: a step of its database is missing. Install it again.</source>
        <translation>Chương trình thiếu một bước của cơ sở dữ liệu. Hãy cài lại.</translation>
    </message>
    <message>
        <source>A newer version of Vanthu made this library (schema %1; this version knows %2). Install the newer version to open it.</source>
        <translation>Thư viện này do bản Văn thư mới hơn tạo (lược đồ %1; bản này biết %2). Hãy cài bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>This command needs one document: an identifier or a number.</source>
        <translation>Lệnh này cần một văn bản: mã hoặc số, ký hiệu.</translation>
    </message>
    <message>
        <source>add takes its fields as options: --number 174-KH/TU.</source>
        <translation>add nhận các trường dưới dạng tùy chọn: --number 174-KH/TU.</translation>
    </message>
    <message>
        <source>add needs at least --number or --subject.</source>
        <translation>add cần ít nhất --number hoặc --subject.</translation>
    </message>
    <message>
        <source>%1 Add --duplicate to catalogue it all the same.</source>
        <translation>%1 Thêm --duplicate nếu vẫn muốn vào danh mục.</translation>
    </message>
    <message>
        <source>set needs a document and FIELD=VALUE.</source>
        <translation>set cần một văn bản và TRƯỜNG=GIÁ TRỊ.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1” không có dạng TRƯỜNG=GIÁ TRỊ.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>Đã bỏ vào thùng rác.</translation>
    </message>
    <message>
        <source>“%1” is not in the bin.</source>
        <translation>“%1” không có trong thùng rác.</translation>
    </message>
    <message>
        <source>“%1” fits several documents in the bin. Use the identifier.</source>
        <translation>“%1” ứng với nhiều văn bản trong thùng rác. Hãy dùng mã.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Catalogues a document by hand</source>
        <translation>Vào danh mục một văn bản bằng tay</translation>
    </message>
    <message>
        <source>Changes fields of a document</source>
        <translation>Sửa các trường của một văn bản</translation>
    </message>
    <message>
        <source>Moves a document to the bin</source>
        <translation>Bỏ một văn bản vào thùng rác</translation>
    </message>
    <message>
        <source>Takes a document back from the bin</source>
        <translation>Lấy một văn bản ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Prints everything about a document</source>
        <translation>In ra mọi điều biết về một văn bản</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>chưa có trong thư viện</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>This export takes one of: %1.</source>
        <translation>Cách xuất này nhận một trong các tùy chọn: %1.</translation>
    </message>
    <message>
        <source>Say the file: one of %1.</source>
        <translation>Hãy cho biết tệp đích: một trong %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name.</source>
        <translation>Không có “%1”. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Không đọc được đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>import needs files or folders.</source>
        <translation>import cần tệp hoặc thư mục.</translation>
    </message>
    <message>
        <source>Accepted %1, waiting %2, duplicates %3, failed %4 in %5 s.</source>
        <translation>Đã nhận %1, chờ duyệt %2, trùng %3, lỗi %4 trong %5 giây.</translation>
    </message>
    <message>
        <source>No paper “%1” waits. intake list shows those that do.</source>
        <translation>Không có văn bản “%1” chờ duyệt. intake list cho xem các văn bản đang chờ.</translation>
    </message>
    <message>
        <source>“%1” fits several papers. Write more of it.</source>
        <translation>“%1” ứng với nhiều văn bản. Hãy viết dài hơn.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Đã từ chối: %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Đã nhận: %1</translation>
    </message>
    <message>
        <source>Brings files, folders and document records (.jsonl) in; --accept catalogues what is certain</source>
        <translation>Nhập tệp, thư mục và bản ghi văn bản (.jsonl); --accept vào danh mục ngay những gì chắc chắn</translation>
    </message>
    <message>
        <source>init takes no argument: --library says where.</source>
        <translation>init không nhận tham số: --library cho biết nơi đặt.</translation>
    </message>
    <message>
        <source>A library was made in %1.</source>
        <translation>Đã tạo thư viện tại %1.</translation>
    </message>
    <message>
        <source>Checked %1 documents, %2 files and %3 log entries: everything is whole.</source>
        <translation>Đã kiểm tra %1 văn bản, %2 tệp và %3 dòng nhật ký: tất cả nguyên vẹn.</translation>
    </message>
    <message>
        <source>Checked %1 documents, %2 files and %3 log entries: there is damage.</source>
        <translation>Đã kiểm tra %1 văn bản, %2 tệp và %3 dòng nhật ký: có hư hỏng.</translation>
    </message>
    <message>
        <source>The search index was rebuilt.</source>
        <translation>Đã lập lại chỉ mục tìm kiếm.</translation>
    </message>
    <message>
        <source>audit takes one document, the word verify, or nothing.</source>
        <translation>audit nhận một văn bản, từ verify, hoặc không gì cả.</translation>
    </message>
    <message>
        <source>--since needs a moment like 2026-01-31 or 2026-01-31T08:00.</source>
        <translation>--since cần thời điểm dạng 2026-01-31 hoặc 2026-01-31T08:00.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Makes an empty library</source>
        <translation>Tạo một thư viện trống</translation>
    </message>
    <message>
        <source>Checks database, log, index and every stored file (--quick: without re-hashing)</source>
        <translation>Kiểm tra cơ sở dữ liệu, nhật ký, chỉ mục và mọi tệp đã lưu (--quick: không tính lại mã băm)</translation>
    </message>
    <message>
        <source>Rebuilds the search index</source>
        <translation>Lập lại chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <source>Prints the log of changes, or checks that it is unaltered</source>
        <translation>In nhật ký thay đổi, hoặc kiểm tra nhật ký còn nguyên</translation>
    </message>
    <message>
        <source>No command was given. vanthuctl --help lists them.</source>
        <translation>Chưa có lệnh nào. vanthuctl --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>“%1” is not a command. vanthuctl --help lists them.</source>
        <translation>“%1” không phải là lệnh. vanthuctl --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Đích</translation>
    </message>
    <message>
        <source>extract needs one file, or - for standard input.</source>
        <translation>extract cần một tệp, hoặc - để đọc đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Reads one file without a library and prints what it finds</source>
        <translation>Đọc một tệp, không cần thư viện, và in ra những gì tìm thấy</translation>
    </message>
    <message>
        <source>%1 needs a day that exists, like 22/7/2019, not “%2”.</source>
        <translation>%1 cần một ngày có thật, ví dụ 22/7/2019, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no relation. These are: %2.</source>
        <translation>“%1” không phải là quan hệ. Các quan hệ là: %2.</translation>
    </message>
    <message>
        <source>link needs SOURCE RELATION TARGET.</source>
        <translation>link cần NGUỒN QUAN_HỆ ĐÍCH.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Đã liên kết.</translation>
    </message>
    <message>
        <source>unlink needs SOURCE RELATION TARGET.</source>
        <translation>unlink cần NGUỒN QUAN_HỆ ĐÍCH.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Không có liên kết ấy.</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>Đã gỡ liên kết.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Links a document with another, which may not be there yet</source>
        <translation>Liên kết một văn bản với văn bản khác, kể cả khi chưa có</translation>
    </message>
    <message>
        <source>Takes a link away</source>
        <translation>Gỡ một liên kết</translation>
    </message>
    <message>
        <source>Lists the links of a document</source>
        <translation>Liệt kê các liên kết của một văn bản</translation>
    </message>
    <message>
        <source>--sort takes newest, relevance or number.</source>
        <translation>--sort nhận newest, relevance hoặc number.</translation>
    </message>
    <message>
        <source>%1 documents, %2 ms</source>
        <translation>%1 văn bản, %2 ms</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>search needs words, a number or fields.</source>
        <translation>search cần từ, số ký hiệu hoặc trường.</translation>
    </message>
    <message>
        <source>Lists the catalogue, or what a query finds, newest first</source>
        <translation>Liệt kê danh mục, hoặc những gì câu tìm thấy, mới nhất trước</translation>
    </message>
    <message>
        <source>Searches by number, words, fields; --batch: a query a line</source>
        <translation>Tìm theo số ký hiệu, từ, trường; --batch: mỗi dòng một câu tìm</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is still there and that you may read it.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra tệp còn đó và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or scan it again.</source>
        <translation>“%1” trống rỗng. Hãy sao chép hoặc quét lại.</translation>
    </message>
    <message>
        <source>“%1” has %2, more than the %3 that are read. The file itself is kept.</source>
        <translation>“%1” có %2, nhiều hơn mức %3 được đọc. Tệp vẫn được giữ.</translation>
    </message>
    <message>
        <source>“%1” is a damaged PDF and cannot be read. The file itself is kept; ask for it again.</source>
        <translation>“%1” là PDF hỏng, không đọc được. Tệp vẫn được giữ; hãy xin lại bản khác.</translation>
    </message>
    <message>
        <source>“%1” is a PDF without pages. Ask for it again.</source>
        <translation>“%1” là PDF không có trang. Hãy xin lại bản khác.</translation>
    </message>
    <message>
        <source>“%1” has %2 pages, more than the %3 that are read. The file itself is kept.</source>
        <translation>“%1” có %2 trang, nhiều hơn mức %3 trang được đọc. Tệp vẫn được giữ.</translation>
    </message>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>“%1” không có trang %2.</translation>
    </message>
    <message>
        <source>Page %2 of “%1” cannot be drawn.</source>
        <translation>Không vẽ được trang %2 của “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8. Save it as UTF-8 or as PDF and import that.</source>
        <translation>“%1” không phải văn bản UTF-8. Hãy lưu thành UTF-8 hoặc PDF rồi nhập.</translation>
    </message>
    <message>
        <source>The same record waits in the queue already.</source>
        <translation>Biểu ghi này đang chờ trong hàng đợi.</translation>
    </message>
    <message>
        <source>The stored record “%1” cannot be read. Restore the library from a backup, or import the record again.</source>
        <translation>Không đọc được biểu ghi đã lưu “%1”. Hãy phục hồi thư viện từ bản sao lưu hoặc nhập lại biểu ghi.</translation>
    </message>
    <message>
        <source>“%1” is an archive or a damaged DOCX. Unpack it, or ask for the file again.</source>
        <translation>“%1” là tệp nén hoặc tệp DOCX bị hỏng. Hãy giải nén, hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture and cannot be read. The file itself is kept; scan it again.</source>
        <translation>“%1” là tệp ảnh bị hỏng, không đọc được. Tệp vẫn được giữ; hãy quét lại.</translation>
    </message>
    <message>
        <source>Scans are not read: install the package tesseract-ocr-vie. The pages themselves are kept.</source>
        <translation>Chưa đọc được bản quét: hãy cài gói tesseract-ocr-vie. Các trang vẫn được giữ.</translation>
    </message>
    <message>
        <source>“%1” is a damaged %2 file and cannot be read. The file itself is kept; ask for it again.</source>
        <translation>“%1” là tệp %2 bị hỏng, không đọc được. Tệp vẫn được giữ; hãy xin lại.</translation>
    </message>
    <message>
        <source>It was read off a picture: compare the fields with the page.</source>
        <translation>Đọc từ ảnh quét: hãy so các ô với trang giấy.</translation>
    </message>
    <message>
        <source>The system has no keychain, so the password is not kept; a service such as gnome-keyring or KWallet provides one. The paper is open all the same.</source>
        <translation>Hệ thống không có kho mật khẩu nên mật khẩu không được lưu; dịch vụ như gnome-keyring hoặc KWallet cung cấp kho này. Văn bản vẫn được mở.</translation>
    </message>
    <message>
        <source>The keychain did not take the password. The paper is open all the same.</source>
        <translation>Kho mật khẩu không nhận mật khẩu này. Văn bản vẫn được mở.</translation>
    </message>
    <message>
        <source>This is not the password of the paper. Look at capitals and at the keyboard&apos;s language, and type it once more.</source>
        <translation>Đây không phải mật khẩu của văn bản. Hãy xem lại chữ hoa và bộ gõ, rồi gõ lại.</translation>
    </message>
    <message>
        <source>Password of “%1”:</source>
        <translation>Mật khẩu của “%1”:</translation>
    </message>
    <message>
        <source>“%1” needs its password: run this on a terminal, which asks for it, or set VANTHU_FILE_PASSWORD.</source>
        <translation>“%1” cần mật khẩu: hãy chạy lệnh này trong cửa sổ lệnh để được hỏi, hoặc đặt biến VANTHU_FILE_PASSWORD.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Đã mở: %1</translation>
    </message>
    <message>
        <source>The pages of “%1” cannot be taken over: the file is damaged. It is kept as it is.</source>
        <translation>Không lấy được các trang của “%1”: tệp bị hỏng. Tệp vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” has no pages of its own: only PDFs and pictures can be split and joined.</source>
        <translation>“%1” không có trang riêng: chỉ tách, ghép được PDF và ảnh.</translation>
    </message>
    <message>
        <source>A paper needs at least one page.</source>
        <translation>Một văn bản cần ít nhất một trang.</translation>
    </message>
    <message>
        <source>%1 pages are more than the %2 that a paper may have.</source>
        <translation>%1 trang, vượt quá %2 trang mà một văn bản được có.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, which is needed to read it.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu, cần mật khẩu để đọc.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture and cannot become a page. The file itself is kept; scan it again.</source>
        <translation>“%1” là ảnh bị hỏng, không thể thành trang. Tệp vẫn được giữ; hãy quét lại.</translation>
    </message>
    <message>
        <source>Passwords of protected PDFs come from $VANTHU_FILE_PASSWORD, the system keychain or a prompt, never from the command line.</source>
        <translation>Mật khẩu của PDF được bảo vệ lấy từ $VANTHU_FILE_PASSWORD, kho mật khẩu của hệ thống hoặc hỏi người dùng, không bao giờ lấy từ dòng lệnh.</translation>
    </message>
    <message>
        <source>Nearly the same text as %1 (%2 %): this may be another scan of it.</source>
        <translation>Nội dung gần như trùng với %1 (%2 %): có thể là một bản quét khác.</translation>
    </message>
    <message>
        <source>Nearly the same text as %1 (%2 %): this may be another file of it.</source>
        <translation>Nội dung gần như trùng với %1 (%2 %): có thể là một tệp khác của cùng văn bản.</translation>
    </message>
    <message>
        <source>Nearly the same text as %1 (%2 %): this paper has no number and may be its draft.</source>
        <translation>Nội dung gần như trùng với %1 (%2 %): văn bản này chưa có số, có thể là dự thảo.</translation>
    </message>
    <message>
        <source>Nearly the same text as %1 (%2 %), which has no number: this may be its signed copy.</source>
        <translation>Nội dung gần như trùng với %1 (%2 %), bản đó chưa có số: đây có thể là bản đã ký.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 đã có trong thư viện.</translation>
    </message>
    <message>
        <source>%1 is in the library already; %2 % of the text is the same.</source>
        <translation>%1 đã có trong thư viện; %2 % nội dung trùng nhau.</translation>
    </message>
    <message>
        <source>“%1”, which waits too</source>
        <translation>“%1” cũng đang chờ duyệt</translation>
    </message>
    <message>
        <source>A stored text is damaged and cannot be read. Restore the library from a backup, or import the document&apos;s file again.</source>
        <translation>Nội dung đã lưu bị hỏng, không đọc được. Hãy khôi phục thư viện từ bản sao lưu hoặc nhập lại tệp của văn bản.</translation>
    </message>
    <message>
        <source>--role is original, scan, signed, annex or draft.</source>
        <translation>--role là original, scan, signed, annex hoặc draft.</translation>
    </message>
    <message>
        <source>“%1” is no duplicate of a document in the library. Accept or reject it.</source>
        <translation>“%1” không trùng với văn bản nào trong thư viện. Hãy nhận hoặc từ chối.</translation>
    </message>
    <message>
        <source>Put to %1: %2</source>
        <translation>Đã ghép vào %1: %2</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <translation>Đã đọc lại: %1</translation>
    </message>
    <message>
        <source>Still not read: %1 (%2)</source>
        <translation>Vẫn chưa đọc được: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n paper(s).</source>
        <translation>
            <numerusform>Đã nhận %n văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file was split or joined in the queue already.</source>
        <translation>Tệp này đã được tách hoặc ghép trong hàng chờ.</translation>
    </message>
    <message>
        <source>“%1” needs its password before its pages can be split or joined.</source>
        <translation>“%1” cần mật khẩu thì mới tách, ghép trang được.</translation>
    </message>
    <message>
        <source>This paper stands as it came: nothing is to be put back.</source>
        <translation>Văn bản này vẫn nguyên như khi đến: không có gì để khôi phục.</translation>
    </message>
    <message>
        <source>The pages of “%1” were arranged once more. Put that back first.</source>
        <translation>Các trang của “%1” đã được sắp xếp thêm lần nữa. Hãy khôi phục lần đó trước.</translation>
    </message>
    <message>
        <source>“%1” is catalogued already. Take that back first.</source>
        <translation>“%1” đã được nhận. Hãy hoàn tác việc nhận trước.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n documents: pages %1.</source>
        <translation>
            <numerusform>Tệp này có %n văn bản: trang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--at takes the first pages of the further documents, from 2 to %1, for example 4,6.</source>
        <translation>--at nhận trang đầu của các văn bản sau, từ 2 đến %1, ví dụ 4,6.</translation>
    </message>
    <message>
        <source>“%1” looks like one document. Say with --at on which pages further ones begin.</source>
        <translation>“%1” có vẻ là một văn bản. Hãy dùng --at để nói các văn bản sau bắt đầu ở trang nào.</translation>
    </message>
    <message>
        <source>intake split takes one paper at a time.</source>
        <translation>intake split tách mỗi lần một văn bản.</translation>
    </message>
    <message>
        <source>intake merge needs two papers or more, in the order of their pages.</source>
        <translation>intake merge cần từ hai văn bản trở lên, theo thứ tự trang.</translation>
    </message>
    <message>
        <source>Kept as one document: %1</source>
        <translation>Giữ là một văn bản: %1</translation>
    </message>
    <message>
        <source>Its pages are in: %1.</source>
        <translation>Các trang nằm trong: %1.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Đã khôi phục: %1</translation>
    </message>
    <message>
        <source>intake needs list, accept --certain, or accept, reject, join, read, unlock, split, merge, keep or put-back with identifiers.</source>
        <translation>intake cần list, accept --certain, hoặc accept, reject, join, read, unlock, split, merge, keep, put-back cùng với mã.</translation>
    </message>
    <message>
        <source>The papers that wait to be catalogued. join puts the file to the document it is a duplicate of; read tries a file once more; unlock opens protected ones with $VANTHU_FILE_PASSWORD, a password of the keychain or one that is asked for, --keep keeps it there. split makes papers of the documents that stand in one file, or cuts before the pages of --at; merge joins papers in the order named; keep says that a file is one document; put-back undoes what was decided, split or merged</source>
        <translation>Các văn bản chờ duyệt. join đưa tệp vào văn bản mà nó trùng; read đọc lại tệp; unlock mở văn bản có mật khẩu bằng $VANTHU_FILE_PASSWORD, mật khẩu trong kho mật khẩu hoặc hỏi người dùng, --keep lưu vào kho. split tách một tệp chứa nhiều văn bản, hoặc cắt trước các trang của --at; merge ghép các văn bản theo thứ tự nêu; keep cho biết tệp là một văn bản; put-back hoàn tác việc nhận, từ chối, tách hoặc ghép</translation>
    </message>
    <message>
        <source>a day that is not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1 The program read this; nobody has confirmed it.</source>
        <translation>%1 Liên kết này do chương trình tự đọc, chưa ai xác nhận.</translation>
    </message>
    <message>
        <source>It was not there before %1.</source>
        <translation>Trước ngày %1 chưa có văn bản này.</translation>
    </message>
    <message>
        <source>It expired on %1 together with %2, which it details (Law 80/2015/QH13, Article 154.4).</source>
        <translation>Hết hiệu lực từ ngày %1 cùng với %2 mà nó quy định chi tiết, hướng dẫn thi hành (Luật số 80/2015/QH13, Điều 154 khoản 4).</translation>
    </message>
    <message>
        <source>The day on which it takes effect is not known; its date, %1, is not that day: a normative document states it.</source>
        <translation>Chưa rõ ngày có hiệu lực; ngày ban hành %1 không phải là ngày đó: văn bản quy phạm pháp luật tự quy định ngày có hiệu lực.</translation>
    </message>
    <message>
        <source>The day on which it takes effect is only known to lie between %1 and %2.</source>
        <translation>Chỉ biết ngày có hiệu lực nằm trong khoảng từ %1 đến %2.</translation>
    </message>
    <message>
        <source>%3 suspended by %1 from %2.</source>
        <translation>%3 bị đình chỉ bởi %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>%4 suspended by %1 from %2 until %3.</source>
        <translation>%4 bị đình chỉ bởi %1 từ ngày %2 đến hết ngày %3.</translation>
    </message>
    <message>
        <source>Put back into force by %1 from %2.</source>
        <translation>Được %1 khôi phục hiệu lực từ ngày %2.</translation>
    </message>
    <message>
        <source>%3 put back into force by %1 from %2.</source>
        <translation>%3 được %1 khôi phục hiệu lực từ ngày %2.</translation>
    </message>
    <message>
        <source>%3 put in by %1 from %2.</source>
        <translation>%3 được %1 bổ sung từ ngày %2.</translation>
    </message>
    <message>
        <source>%1 ends this document and this document ends %1; neither is the older one, so which of them holds is not known.</source>
        <translation>%1 chấm dứt văn bản này, và văn bản này cũng chấm dứt %1; không văn bản nào ra trước, nên chưa rõ văn bản nào còn hiệu lực.</translation>
    </message>
    <message>
        <source>%1 acts on this document from %2, but which provisions it means is not known.</source>
        <translation>%1 tác động đến văn bản này từ ngày %2, nhưng chưa rõ đến điều khoản nào.</translation>
    </message>
    <message>
        <source>%1 The day is not known: %2 has no full date.</source>
        <translation>%1 Chưa rõ ngày: %2 không có ngày đầy đủ.</translation>
    </message>
    <message>
        <source>%1 is the day that is named for what %2 does.</source>
        <translation>Ngày %1 là ngày được ghi cho tác động của %2.</translation>
    </message>
    <message>
        <source>%1 took effect on %2.</source>
        <translation>%1 có hiệu lực từ ngày %2.</translation>
    </message>
    <message>
        <source>No effective day of %1 is known, so its date, %2, is taken.</source>
        <translation>Chưa rõ ngày có hiệu lực của %1 nên lấy ngày ban hành %2.</translation>
    </message>
    <message>
        <source>%1 could not act before %2: it was not in force.</source>
        <translation>Trước ngày %2, %1 chưa tác động được vì không có hiệu lực.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Chưa đến ngày: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Đã hết: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã được khôi phục: %1</translation>
    </message>
    <message>
        <source>%1 is older than this document, so it cannot act on it. Check the dates and the direction of the link.</source>
        <translation>%1 ra trước văn bản này nên không thể tác động đến nó. Hãy kiểm tra ngày và chiều của liên kết.</translation>
    </message>
    <message>
        <source>%1 does nothing: it was never in force to do it.</source>
        <translation>%1 không có tác động gì: đến lúc đó nó không có hiệu lực.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to “%2”. It is in the queue; check that the folder may be written to.</source>
        <translation>Không chuyển được “%1” vào “%2”. Tệp đã có trong hàng chờ; hãy kiểm tra quyền ghi vào thư mục đó.</translation>
    </message>
    <message>
        <source>The watched folder “%1” cannot be reached. Files that come meanwhile are brought in when it is there again.</source>
        <translation>Không truy cập được thư mục theo dõi “%1”. Tệp đến trong lúc này sẽ được nhập khi thư mục có lại.</translation>
    </message>
    <message>
        <source>“%1” may not be read here. Ask for the right to read it.</source>
        <translation>“%1” không được phép đọc ở đây. Hãy xin quyền đọc tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n tệp còn đang được ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1. Ctrl-C ends it.</source>
        <translation>Đang theo dõi %1. Ctrl-C để dừng.</translation>
    </message>
    <message>
        <source>watch needs one folder.</source>
        <translation>watch cần một thư mục.</translation>
    </message>
    <message>
        <source>Files cannot be moved to the folder that is watched.</source>
        <translation>Không thể chuyển tệp vào chính thư mục đang theo dõi.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched. Check the name.</source>
        <translation>“%1” không phải là thư mục theo dõi được. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>Brings in the files that a scanner puts into a folder, each once, as soon as it is whole; --once looks once</source>
        <translation>Nhập các tệp máy quét đặt vào một thư mục, mỗi tệp một lần, ngay khi tệp hoàn chỉnh; --once chỉ xem một lần</translation>
    </message>
    <message>
        <source>Indexing was stopped. What is left is done the next time the library is open.</source>
        <translation>Đã dừng lập chỉ mục. Phần còn lại sẽ được làm khi thư viện được mở lần sau.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for being indexed anew. The program does that while it is open; reindex does it at once.</source>
        <translation>
            <numerusform>%n văn bản đang chờ lập lại chỉ mục. Chương trình tự làm khi đang mở; lệnh reindex làm ngay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand in the search index with other words than in the catalogue. Rebuild it with reindex.</source>
        <translation>
            <numerusform>%n văn bản trong chỉ mục tìm kiếm không khớp với danh mục. Hãy lập lại bằng reindex.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding the index was stopped. What is left is done the next time the library is open.</source>
        <translation>Đã dừng lập lại chỉ mục. Phần còn lại sẽ được làm khi thư viện được mở lần sau.</translation>
    </message>
    <message>
        <source>The query was read up to its %1th letter.</source>
        <translation>Câu tìm chỉ được đọc đến ký tự thứ %1.</translation>
    </message>
    <message>
        <source>The query has too many parts; it was read up to “%1”.</source>
        <translation>Câu tìm có quá nhiều phần; chỉ đọc đến “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no value and was passed over.</source>
        <translation>“%1” không có giá trị nên được bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” names no value of that field, so it was looked for as words.</source>
        <translation>“%1” không phải là giá trị của trường đó nên được tìm như từ thường.</translation>
    </message>
    <message>
        <source>The chain of relations is long; not all of it was followed.</source>
        <translation>Chuỗi quan hệ quá dài; chỉ lần theo được một phần.</translation>
    </message>
    <message>
        <source>Old Word files are not read: install the package antiword or catdoc. The file itself is kept.</source>
        <translation>Chưa đọc được tệp Word cũ: hãy cài gói antiword hoặc catdoc. Tệp vẫn được giữ.</translation>
    </message>
    <message>
        <source>“%1” is no number of a register. Write it like 174 or 174a.</source>
        <translation>“%1” không phải là số của sổ. Hãy ghi như 174 hoặc 174a.</translation>
    </message>
    <message>
        <source>The pattern “%1” does not say where the number goes. Write {number} once, like {number}/{type}-UBND.</source>
        <translation>Mẫu “%1” chưa cho biết số đứng ở đâu. Hãy ghi {number} một lần, ví dụ {number}/{type}-UBND.</translation>
    </message>
    <message>
        <source>The pattern “%1” holds an unknown word in braces. {number}, {type}, {year} and {unit} can stand there.</source>
        <translation>Mẫu “%1” có chữ lạ trong ngoặc nhọn. Chỉ dùng được {number}, {type}, {year} và {unit}.</translation>
    </message>
    <message>
        <source>The document stands in the register “%1” already, as %2.</source>
        <translation>Văn bản đã có trong sổ “%1”, số %2.</translation>
    </message>
    <message>
        <source>The document bears the number %1 already; the register would give it %2. Correct the document first.</source>
        <translation>Văn bản đã mang số %1, trong khi sổ sẽ cấp %2. Hãy sửa văn bản trước.</translation>
    </message>
    <message>
        <source>%1 is void: %2. Take another number.</source>
        <translation>%1 đã hủy: %2. Hãy lấy số khác.</translation>
    </message>
    <message>
        <source>%1 was given on %2. Take another number.</source>
        <translation>%1 đã cấp ngày %2. Hãy lấy số khác.</translation>
    </message>
    <message>
        <source>The period %1 of the register “%2” is closed. Reopen it, or take a day of another period.</source>
        <translation>Kỳ %1 của sổ “%2” đã khóa. Hãy mở lại, hoặc chọn ngày thuộc kỳ khác.</translation>
    </message>
    <message>
        <source>The register “%1” gives no numbers in between like %2.</source>
        <translation>Sổ “%1” không cấp số chen như %2.</translation>
    </message>
    <message>
        <source>In the register “%1” each type counts for itself. Say which type the document is of.</source>
        <translation>Sổ “%1” đánh số riêng cho từng loại văn bản. Hãy cho biết loại văn bản.</translation>
    </message>
    <message>
        <source>The number %1 has not been given yet, so nothing can be put in behind it.</source>
        <translation>Số %1 chưa được cấp nên không thể chen số sau nó.</translation>
    </message>
    <message>
        <source>Behind %1 there is no place left: &apos;a&apos; to &apos;e&apos; are given.</source>
        <translation>Sau %1 không còn chỗ: các số từ &apos;a&apos; đến &apos;e&apos; đã cấp hết.</translation>
    </message>
    <message>
        <source>Say why the number is void: the register has to show it.</source>
        <translation>Hãy ghi lý do hủy số: sổ phải thể hiện lý do.</translation>
    </message>
    <message>
        <source>The register “%1” has given no number %2 in %3.</source>
        <translation>Sổ “%1” chưa cấp số %2 trong kỳ %3.</translation>
    </message>
    <message>
        <source>The period %1 is closed.</source>
        <translation>Kỳ %1 đã khóa.</translation>
    </message>
    <message>
        <source>The register needs a name. Give it one, like “Công văn đi”.</source>
        <translation>Sổ cần có tên. Hãy đặt tên, ví dụ “Công văn đi”.</translation>
    </message>
    <message>
        <source>Where each type counts for itself the pattern has to hold {type}, or two documents would bear the same number.</source>
        <translation>Khi mỗi loại đánh số riêng thì mẫu phải có {type}, nếu không hai văn bản sẽ trùng số.</translation>
    </message>
    <message>
        <source>There is a register “%1” already. Choose another name.</source>
        <translation>Đã có sổ “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no register yet. Create one first.</source>
        <translation>Chưa có sổ nào. Hãy tạo sổ trước.</translation>
    </message>
    <message>
        <source>There is no register “%1”. These are: %2.</source>
        <translation>Không có sổ “%1”. Hiện có: %2.</translation>
    </message>
    <message>
        <source>The register “%1” holds no number yet.</source>
        <translation>Sổ “%1” chưa cấp số nào.</translation>
    </message>
    <message>
        <source>The register “%1” has no period “%2”. It has: %3.</source>
        <translation>Sổ “%1” không có kỳ “%2”. Hiện có: %3.</translation>
    </message>
    <message>
        <source>No term of the register “%1” holds the day %2. Open the term first.</source>
        <translation>Không nhiệm kỳ nào của sổ “%1” chứa ngày %2. Hãy mở nhiệm kỳ trước.</translation>
    </message>
    <message>
        <source>A period needs a name and a first day before its last one.</source>
        <translation>Kỳ cần có tên, và ngày đầu phải trước ngày cuối.</translation>
    </message>
    <message>
        <source>The period %1 has this name or some of these days already. Choose others.</source>
        <translation>Kỳ %1 đã có tên này hoặc trùng một số ngày. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>The period %1 is closed already.</source>
        <translation>Kỳ %1 đã khóa rồi.</translation>
    </message>
    <message>
        <source>The period %1 is open already.</source>
        <translation>Kỳ %1 đang mở.</translation>
    </message>
    <message>
        <source>export register needs the name of one register.</source>
        <translation>export register cần tên một sổ.</translation>
    </message>
    <message>
        <source>export needs document DOC, pages DOC, list [QUERY] or register NAME.</source>
        <translation>export cần document DOC, pages DOC, list [QUERY] hoặc register NAME.</translation>
    </message>
    <message>
        <source>Writes a data sheet, the pages of the original, a list, or a register in the form of the law; never overwrites without --force</source>
        <translation>Ghi phiếu thông tin, các trang bản gốc, danh mục, hoặc sổ đăng ký theo mẫu quy định; không ghi đè nếu không có --force</translation>
    </message>
    <message>
        <source>%1 can be %2, not “%3”.</source>
        <translation>%1 nhận %2, không nhận “%3”.</translation>
    </message>
    <message>
        <source>“%1” is no type of document.</source>
        <translation>“%1” không phải là loại văn bản.</translation>
    </message>
    <message>
        <source>register create needs --type incoming, outgoing or internal.</source>
        <translation>register create cần --type incoming, outgoing hoặc internal.</translation>
    </message>
    <message>
        <source>A register that counts by term needs the first day: --from.</source>
        <translation>Sổ đánh số theo nhiệm kỳ cần ngày đầu: --from.</translation>
    </message>
    <message>
        <source>The first number will look like this: %1</source>
        <translation>Số đầu tiên sẽ như sau: %1</translation>
    </message>
    <message>
        <source>register open needs the first day of the period: --from.</source>
        <translation>register open cần ngày đầu của kỳ: --from.</translation>
    </message>
    <message>
        <source>Open from now on: %1</source>
        <translation>Đang mở: %1</translation>
    </message>
    <message>
        <source>--count gives plain numbers only.</source>
        <translation>--count chỉ cấp các số thường.</translation>
    </message>
    <message>
        <source>register void needs NAME NUMBER --why TEXT.</source>
        <translation>register void cần TÊN SỐ --why LÝ DO.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Đã khóa: %1</translation>
    </message>
    <message>
        <source>register reopen needs --why TEXT: the log keeps the reason.</source>
        <translation>register reopen cần --why LÝ DO: nhật ký giữ lại lý do.</translation>
    </message>
    <message>
        <source>register needs list, or create, open, next, reserve, void, close, reopen, show or gaps with the name of a register.</source>
        <translation>register cần list, hoặc create, open, next, reserve, void, close, reopen, show, gaps cùng với tên sổ.</translation>
    </message>
    <message>
        <source>Numbers of outgoing and incoming documents. A pattern holds {number} and maybe {type}, {year} and {unit}; next gives the next number, with --document to a document, --number takes one that was reserved or given elsewhere, --behind puts one in (174a); gaps tells what is missing, unused or out of order</source>
        <translation>Số của văn bản đi, đến. Mẫu gồm {number} và có thể có {type}, {year}, {unit}; next cấp số kế tiếp, với --document thì cấp cho một văn bản, --number lấy số đã giữ hoặc do nơi khác cấp, --behind chen số (174a); gaps cho biết số thiếu, chưa dùng hoặc sai thứ tự</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cách đánh số</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Các kỳ</translation>
    </message>
    <message>
        <source>The register “%1” has no period “%2”.</source>
        <translation>Sổ “%1” không có kỳ “%2”.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1%2 was never given</source>
        <translation>%1%2 chưa được cấp</translation>
    </message>
    <message>
        <source>%1%2 to %3 were never given</source>
        <translation>%1%2 đến %3 chưa được cấp</translation>
    </message>
    <message>
        <source>%1 was reserved until %2 and is unused</source>
        <translation>%1 giữ đến %2 mà chưa dùng</translation>
    </message>
    <message>
        <source>%1 bears an earlier day (%2) than a smaller number</source>
        <translation>%1 mang ngày (%2) trước một số nhỏ hơn</translation>
    </message>
    <message>
        <source>%1 was given to a document that does not bear it any more</source>
        <translation>%1 đã cấp cho một văn bản nay không còn mang số này</translation>
    </message>
    <message>
        <source>Without a gap.</source>
        <translation>Không có số nào bị sót.</translation>
    </message>
    <message>
        <source>Some articles</source>
        <translation>Một số điều</translation>
    </message>
    <message>
        <source>Some clauses</source>
        <translation>Một số khoản</translation>
    </message>
    <message>
        <source>Some points</source>
        <translation>Một số điểm</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>--provision needs one provision, like “khoản 2 Điều 7”, not “%1”.</source>
        <translation>--provision cần đúng một điều khoản, ví dụ “khoản 2 Điều 7”, không phải “%1”.</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Ngoài ra:</translation>
    </message>
    <message>
        <source>In force or not, since when, why and where it says so</source>
        <translation>Còn hiệu lực hay không, từ khi nào, vì sao và nêu ở đâu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, page %2: “%3”</source>
        <translation>%1, trang %2: “%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The file that says so is no longer in the library.</source>
        <translation>Tệp nêu điều này không còn trong thư viện.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>“%1” fits several notices. Write more of it.</source>
        <translation>“%1” khớp với nhiều thông báo. Hãy ghi thêm ký tự.</translation>
    </message>
    <message>
        <source>There is no notice “%1”. vanthuctl notices lists them.</source>
        <translation>Không có thông báo “%1”. Xem danh sách bằng vanthuctl notices.</translation>
    </message>
    <message>
        <source>The notice is no longer there. Look at the list again.</source>
        <translation>Thông báo không còn nữa. Hãy xem lại danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) checked.</source>
        <translation>
            <numerusform>Đã kiểm tra %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s).</source>
        <translation>
            <numerusform>%n mâu thuẫn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n lưu ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictions of dates, numbers, relations and statuses, and how to mend them; ends with 1 when there are some</source>
        <translation>Mâu thuẫn về ngày, số, liên kết, hiệu lực và cách sửa; kết thúc với mã 1 nếu có</translation>
    </message>
    <message>
        <source>Nothing in the library rests on %1.</source>
        <translation>Không văn bản nào trong thư viện dựa vào %1.</translation>
    </message>
    <message>
        <source>Rests on it through</source>
        <translation>Dựa vào qua</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>đã xử lý</translation>
    </message>
    <message>
        <source>No notice is open.</source>
        <translation>Không có thông báo nào chưa xử lý.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>Dựa vào</translation>
    </message>
    <message>
        <source>notices takes nothing, done ID... or reopen ID....</source>
        <translation>notices không cần gì thêm, hoặc done ID..., hoặc reopen ID....</translation>
    </message>
    <message>
        <source>Marked as dealt with.</source>
        <translation>Đã đánh dấu là đã xử lý.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Đã mở lại.</translation>
    </message>
    <message>
        <source>What rests on a document, directly and through others</source>
        <translation>Những gì dựa vào một văn bản, trực tiếp và qua văn bản khác</translation>
    </message>
    <message>
        <source>Documents that fell while others rest on them, until dealt with</source>
        <translation>Văn bản đã hết hoặc đổi hiệu lực mà văn bản khác còn dựa vào, cho đến khi xử lý</translation>
    </message>
    <message>
        <source>This is one record. Choose two records of the same document.</source>
        <translation>Đây là cùng một bản ghi. Hãy chọn hai bản ghi của cùng một văn bản.</translation>
    </message>
    <message>
        <source>One of the records is in the bin. Restore it first.</source>
        <translation>Một trong hai bản ghi đang ở thùng rác. Hãy lấy lại trước.</translation>
    </message>
    <message>
        <source>Only the first record would be kept, and it is merely cited. Merge the other way round.</source>
        <translation>Bản ghi được giữ lại mới chỉ được nhắc đến. Hãy gộp theo chiều ngược lại.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n document(s). Choose which one is meant.</source>
        <translation>
            <numerusform>“%1” khớp với %n văn bản. Hãy chọn văn bản được nói đến.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was in force on %1</source>
        <translation>Theo hiệu lực tại ngày %1</translation>
    </message>
    <message>
        <source>No other record was merged into this document.</source>
        <translation>Chưa có bản ghi nào được gộp vào văn bản này.</translation>
    </message>
    <message>
        <source>There are more; this is the nearest part.</source>
        <translation>Còn nữa; đây là phần gần nhất.</translation>
    </message>
    <message>
        <source>The lược đồ of a document: what it rests on and what rests on it, as a list or a picture</source>
        <translation>Lược đồ của một văn bản: những gì nó dựa vào và những gì dựa vào nó, dạng danh sách hoặc hình</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Được nhắc</translation>
    </message>
    <message>
        <source>Two records again: %1</source>
        <translation>Lại là hai bản ghi: %1</translation>
    </message>
    <message>
        <source>merge needs the record to keep and the one to merge into it.</source>
        <translation>merge cần bản ghi giữ lại và bản ghi gộp vào.</translation>
    </message>
    <message>
        <source>Merged. vanthuctl merge --undo %1 takes it back.</source>
        <translation>Đã gộp. Lấy lại bằng vanthuctl merge --undo %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ ngày %1</translation>
    </message>
    <message>
        <source>tell needs a document and a sentence in quotation marks.</source>
        <translation>tell cần một văn bản và một câu trong ngoặc kép.</translation>
    </message>
    <message>
        <source>The sentence names no document.</source>
        <translation>Câu không nêu văn bản nào.</translation>
    </message>
    <message>
        <source>Reads links out of a sentence, like “được thay thế bởi Nghị định số …”; --accept makes those that are clear</source>
        <translation>Đọc liên kết từ một câu, như “được thay thế bởi Nghị định số …”; --accept ghi những liên kết đã rõ</translation>
    </message>
    <message>
        <source>Documents that are cited and missing, those cited most first, with those that may be meant</source>
        <translation>Văn bản được nhắc mà chưa có, nhắc nhiều xếp trước, kèm những văn bản có thể đúng</translation>
    </message>
    <message>
        <source>Makes two records of one document one, or takes that back</source>
        <translation>Gộp hai bản ghi của một văn bản, hoặc tách lại</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Không có tìm kiếm đã lưu nào tên “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” alone: %n document(s)</source>
        <translation>
            <numerusform>Riêng “%1”: %n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Có phải ý bạn là “%1”?</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All documents</source>
        <translation>Tất cả văn bản</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Được nhắc, chưa có</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Thiếu tệp</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>THƯ VIỆN</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Các nơi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Remove this saved search</source>
        <translation>Xóa tìm kiếm đã lưu này</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>TÌM KIẾM ĐÃ LƯU</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Other order</source>
        <translation>Thứ tự khác</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Khớp nhất trước</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Theo số</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Theo cơ quan</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Theo trích yếu</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Thứ tự danh sách</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Vanthu</source>
        <translation>Chào mừng đến với Văn thư</translation>
    </message>
    <message>
        <source>A library keeps the documents of an office with their files in one folder. Your own lies in %1 unless you choose another place.</source>
        <translation>Thư viện giữ văn bản của cơ quan cùng các tệp trong một thư mục. Thư viện của bạn nằm ở %1 nếu bạn không chọn nơi khác.</translation>
    </message>
    <message>
        <source>Make my library</source>
        <translation>Tạo thư viện của tôi</translation>
    </message>
    <message>
        <source>Look at sample documents</source>
        <translation>Xem văn bản mẫu</translation>
    </message>
    <message>
        <source>Open a library …</source>
        <translation>Mở thư viện…</translation>
    </message>
</context>
<context>
    <name>SurenessFrame</name>
    <message>
        <source>typed</source>
        <translation>gõ tay</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>to check: %1</source>
        <translation>cần xem: %1</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · trang %2</translation>
    </message>
    <message>
        <source>chosen · page %1</source>
        <translation>chọn · trang %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
</context>
<context>
    <name>UnreadNote</name>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read the file once more, after what was missing is there</source>
        <translation>Đọc lại tệp, sau khi đã có thứ còn thiếu</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Đã có “%1” và tệp được giữ nguyên. Hãy chọn tên khác, hoặc cho phép ghi đè.</translation>
    </message>
    <message>
        <source>“%1” could not be written because the disk is full. Make room, then export again.</source>
        <translation>Không ghi được “%1” vì đĩa đầy. Hãy dọn chỗ rồi xuất lại.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write there.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra thư mục có thật và bạn có quyền ghi.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it to write to.</source>
        <translation>“%1” là thư mục. Hãy nêu tên tệp trong đó để ghi.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Import the copied text</source>
        <translation>Nhập văn bản đã sao chép</translation>
    </message>
    <message>
        <source>Print the data sheet …</source>
        <translation>In phiếu thông tin…</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>In danh mục…</translation>
    </message>
    <message>
        <source>Export the data sheet as PDF …</source>
        <translation>Xuất phiếu thông tin ra PDF…</translation>
    </message>
    <message>
        <source>Export the pages as PDF …</source>
        <translation>Xuất các trang ra PDF…</translation>
    </message>
    <message>
        <source>Export the list as PDF …</source>
        <translation>Xuất danh mục ra PDF…</translation>
    </message>
    <message>
        <source>Export the list as CSV …</source>
        <translation>Xuất danh mục ra CSV…</translation>
    </message>
    <message>
        <source>Export the list as JSON lines …</source>
        <translation>Xuất danh mục ra JSON lines…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>Văn bản mới…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>Take back from the bin</source>
        <translation>Lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Bảng lệnh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tất cả văn bản</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Được nhắc, chưa có</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Thiếu tệp</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>Document beside or below the list</source>
        <translation>Văn bản ở bên hay dưới danh mục</translation>
    </message>
    <message>
        <source>Document away or back</source>
        <translation>Ẩn hoặc hiện văn bản</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Bringing papers in</source>
        <translation>Nhập văn bản</translation>
    </message>
    <message>
        <source>In force or not</source>
        <translation>Còn hay hết hiệu lực</translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation>Sao lưu và giữ gìn</translation>
    </message>
    <message>
        <source>Split, join and arrange pages</source>
        <translation>Tách, ghép, sắp xếp trang</translation>
    </message>
    <message>
        <source>Scan folder …</source>
        <translation>Thư mục quét …</translation>
    </message>
    <message>
        <source>Compare with the duplicate</source>
        <translation>Đối chiếu với bản trùng</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Register the document …</source>
        <translation>Vào sổ văn bản …</translation>
    </message>
    <message>
        <source>Give a number …</source>
        <translation>Cấp số …</translation>
    </message>
    <message>
        <source>Reserve a number …</source>
        <translation>Giữ số …</translation>
    </message>
    <message>
        <source>Make the number void …</source>
        <translation>Hủy số …</translation>
    </message>
    <message>
        <source>New register …</source>
        <translation>Sổ mới …</translation>
    </message>
    <message>
        <source>New term …</source>
        <translation>Nhiệm kỳ mới …</translation>
    </message>
    <message>
        <source>Close or reopen the period</source>
        <translation>Khóa hoặc mở lại kỳ</translation>
    </message>
    <message>
        <source>Print the register …</source>
        <translation>In sổ …</translation>
    </message>
    <message>
        <source>Mark the notice as dealt with</source>
        <translation>Đánh dấu thông báo là đã xử lý</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Lưu tìm kiếm này …</translation>
    </message>
</context>
</TS>
