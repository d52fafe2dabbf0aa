-- Codes of the register: facilities that look alike, moves, mandates, who may act for whom, the issuer's own advice, imports, personal data.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('facility_similar', 'Danh bạ đã có cơ sở tương tự, đề nghị kiểm tra; nếu là cơ sở khác, đề nghị xác nhận không trùng', 'The register has a similar facility: look at it, and say that it is another one if it is'),
    ('move_in_future', 'Ngày chuyển đơn vị không được sau hôm nay', 'A move cannot begin after today'),
    ('move_before_current', 'Ngày chuyển phải từ ngày bắt đầu của đơn vị đang theo dõi trở đi', 'A move cannot begin before the unit in force did'),
    ('move_changes_nothing', 'Cơ sở đang thuộc đúng đơn vị này, không có gì thay đổi', 'The facility is under this unit already: nothing would change'),
    ('mandate_missing', 'Người được ủy quyền chưa có giấy ủy quyền còn hiệu lực hôm nay, đề nghị cơ sở lập hoặc gia hạn ủy quyền', 'The agent has no mandate that is valid today: the facility must give or extend one'),
    ('mandate_not_covering', 'Giấy ủy quyền không bao gồm việc này, đề nghị cơ sở tự thực hiện hoặc mở rộng ủy quyền', 'The mandate does not cover this act: the facility must do it itself or widen the mandate'),
    ('mandate_scope_unknown', 'Không có công việc này để ủy quyền; đề nghị ghi *, tên quy trình hoặc quy trình.bước', 'There is no such act to cover: give *, a machine, or machine.event'),
    ('agent_needs_mandate', 'Vai trò người được ủy quyền chỉ có cùng với giấy ủy quyền; đề nghị nhập giấy ủy quyền', 'The role of an agent comes with a mandate: enter the mandate'),
    ('representation_not_allowed', 'Chỉ người được cơ sở ủy quyền, hoặc chuyên viên tiếp nhận nhập hồ sơ giấy, được thực hiện thay người khác', 'Only an agent of the facility, or the intake entering a paper, may act for somebody else'),
    ('represented_not_applicant', 'Người được thực hiện thay không phải là người đại diện của cơ sở hôm nay', 'The person acted for does not represent the facility today'),
    ('issuer_advised_facility', 'Cơ quan cấp giấy đã tư vấn cho cơ sở trong thời gian phải cách ly, không được tiếp nhận hoặc quyết định cấp', 'The issuer advised the facility within the cool-off: it can neither accept nor grant'),
    ('text_legacy_encoding', 'Chữ có dấu bị sai bảng mã (TCVN3, VNI hoặc UTF-8 đọc nhầm), đề nghị lưu lại tệp theo Unicode UTF-8', 'The accents are of a legacy encoding (TCVN3, VNI or misread UTF-8): save the file as Unicode UTF-8'),
    ('commune_unknown', 'Không tìm thấy xã, phường này; đề nghị ghi mã 5 chữ số hoặc tên đầy đủ, ví dụ Phường Hạc Thành', 'No such commune or ward: give its 5-digit code or its full name'),
    ('commune_ambiguous', 'Có nhiều xã, phường cùng tên, đề nghị ghi mã 5 chữ số', 'Several communes have this name: give the 5-digit code'),
    ('person_erased', 'Dữ liệu của người này đã được xóa', 'The data of this person were erased already'),
    ('erasure_not_requested', 'Chưa có yêu cầu xóa nào đang chờ cho người này, đề nghị ghi nhận yêu cầu trước', 'No request to erase is open for this person: record the request first'),
    ('erasure_needs_another_person', 'Người xác nhận xóa phải khác người ghi nhận yêu cầu', 'Whoever confirms an erasure must be another person than whoever recorded the request'),
    ('person_holds_role', 'Người này còn giữ vai trò có hiệu lực, đề nghị kết thúc vai trò trước', 'The person still holds a role: end it first'),
    ('person_has_mandate', 'Người này còn giấy ủy quyền có hiệu lực, đề nghị kết thúc ủy quyền trước', 'The person still has a mandate: end it first'),
    ('person_in_running_case', 'Người này còn được phân công trong hồ sơ chưa kết thúc, đề nghị phân công người khác hoặc chờ kết thúc', 'The person has a duty in a case that still runs: name somebody else, or wait for its end'),
    ('person_signed_live_certificate', 'Người này là người ký thỏa thuận hoặc người quyết định của giấy chứng nhận còn hiệu lực, phải lưu đến khi giấy hết hiệu lực', 'The person signed for, or decided on, a certificate in force: it must be kept until the certificate ends')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
