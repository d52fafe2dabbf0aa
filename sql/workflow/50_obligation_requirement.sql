-- What each code of the obligation's guards means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('obligation_rule_unknown',      'Không có quy tắc báo cáo này cho kỳ đã nêu, đề nghị kiểm tra mã quy tắc và năm', 'There is no such reporting rule for the period: check the rule and the year'),
    ('unit_owes_nothing',            'Đơn vị không thuộc diện báo cáo tại ngày chốt danh sách của quy tắc', 'On the rule''s anchor day the unit does not owe this report'),
    ('obligation_exists',            'Nghĩa vụ báo cáo của đơn vị trong kỳ này đã được lập', 'The unit''s obligation for this period is already there'),
    ('opening_day_not_come',         'Chưa đến ngày mở kỳ báo cáo, đề nghị chờ đến ngày', 'The report does not open before its day'),
    ('report_unknown',               'Biểu mẫu không có chỉ tiêu này, đề nghị bỏ', 'The form has no such figure: leave it out'),
    ('report_read_only',             'Chỉ tiêu do hệ thống tổng hợp từ sổ đăng ký, đề nghị không nhập', 'The system fills in this figure from its register: leave it out'),
    ('report_invalid',               'Giá trị của chỉ tiêu không đúng kiểu, đề nghị nhập số hoặc nội dung theo biểu mẫu', 'The figure has the wrong kind of value: enter it as the form asks'),
    ('report_negative',              'Giá trị của chỉ tiêu không được âm, đề nghị kiểm tra', 'The figure must not be negative'),
    ('report_missing',               'Thiếu chỉ tiêu bắt buộc (để trống khác với 0), đề nghị bổ sung', 'A required figure is missing (empty is not zero): supply it'),
    ('report_check',                 'Số liệu không khớp giữa các chỉ tiêu, đề nghị sửa hoặc giải trình theo mã kiểm tra', 'The figures contradict each other: correct them, or justify under the check''s code'),
    ('report_nil_holds_figures',     'Báo cáo "Không phát sinh" không được có số liệu khác 0, đề nghị bỏ số liệu hoặc bỏ lựa chọn này', 'A nil report holds no figure but 0: remove the figure or the nil mark'),
    ('paper_incomplete',             'Văn bản giấy cần đủ số, ký hiệu và ngày, đề nghị bổ sung', 'A paper report needs both number and date'),
    ('accepter_submitted_it',        'Người đã gửi báo cáo không được tự tiếp nhận, đề nghị người khác tiếp nhận', 'Whoever submitted the report may not accept it: another person must'),
    ('proposal_missing',             'Chưa có đề xuất ở trạng thái hiện tại, đề nghị người tổng hợp đề xuất trước', 'Nobody has proposed it in the present state: the proposal comes first'),
    ('proposer_confirms',            'Người đề xuất không được tự xác nhận, đề nghị người khác xác nhận', 'The proposer may not confirm: another person must'),
    ('previous_notice_not_delivered','Thông báo bước trước chưa đến nơi, đề nghị liên hệ đơn vị và ghi nhận xác nhận trước khi đôn đốc cấp trên', 'The step before has not arrived: reach the unit and confirm it before escalating'),
    ('escalation_not_due',           'Chưa đến ngày đôn đốc cấp trên của bước này', 'The day of this escalation has not come'),
    ('escalation_level_is',          'Cấp đôn đốc không đúng thứ tự, đề nghị dùng cấp kế tiếp', 'The level is out of order: the next one is named'),
    ('escalation_exhausted',         'Không còn bước đôn đốc nào, đơn vị được ghi vào danh sách không gửi báo cáo', 'There is no further step: the unit is listed as not responding'),
    ('extension_not_later',          'Ngày cuối cùng mới phải sau ngày hiện tại của thời hạn', 'The new last day must be later than the present one'),
    ('extension_in_past',            'Ngày cuối cùng mới không được ở quá khứ', 'The new last day must not be past'),
    ('extension_too_long',           'Thời gian gia hạn không quá một năm, đề nghị chọn ngày sớm hơn', 'An extension is a year at most: choose an earlier day'),
    ('timer_failed',                 'Hệ thống không thực hiện được bước tự động, đề nghị báo quản trị hệ thống kèm mã lỗi', 'The automatic step failed: tell the administrator, with the code')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
