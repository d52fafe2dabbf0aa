-- What each code of the consolidated report's and the facility reports' checks means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('report_exists',               'Báo cáo tổng hợp của kỳ này đã được lập, đề nghị dùng báo cáo đó', 'The consolidated report of this period is there already: use it'),
    ('target_set_unknown',          'Không có bộ chỉ tiêu này, đề nghị kiểm tra mã', 'There is no such target set: check its code'),
    ('report_text_unknown',         'Báo cáo tổng hợp không có mục này hoặc nội dung không phải là lời, đề nghị kiểm tra tên mục', 'The report has no such part, or it is no text: check its name'),
    ('milestone_invalid',           'Mốc cần có giá trị và văn bản chứng minh, theo mã chỉ tiêu, đề nghị bổ sung', 'A milestone needs a value and the document that shows it, under its target''s code'),
    ('inputs_unchanged',            'Số liệu đầu vào không thay đổi từ lần chốt trước nên không chốt lại', 'No input changed since the last freeze: there is nothing to freeze anew'),
    ('approver_consolidated',       'Người đã tham gia tổng hợp không được tự duyệt, đề nghị người khác duyệt', 'Whoever took part in the consolidation may not approve it: another person must'),
    ('recipient_unknown',           'Không có nơi nhận này, đề nghị kiểm tra mã nơi nhận', 'There is no such recipient: check its code'),
    ('recipient_has_it',            'Nơi nhận này đã được gửi phiên bản hiện tại', 'This recipient has been sent the present version'),
    ('sent_in_future',              'Ngày gửi không được ở tương lai, đề nghị kiểm tra', 'The day of sending must not be in the future'),
    ('sent_before_approval',        'Ngày gửi không được trước ngày duyệt, đề nghị kiểm tra', 'A report is not sent before its approval: check the day'),
    ('recipient_not_sent',          'Nơi nhận này chưa được gửi phiên bản hiện tại, đề nghị ghi việc gửi trước', 'The present version has not been sent to this recipient: record the sending first'),
    ('recipient_acknowledged',      'Nơi nhận này đã được ghi nhận là đã nhận', 'This recipient''s acknowledgement is recorded already'),
    ('acknowledged_day_impossible', 'Ngày nhận phải từ ngày gửi đến hôm nay, ngày gửi là', 'The day of receipt lies between the sending and today; it was sent on'),
    ('acknowledgement_missing',     'Nơi nhận chưa xác nhận đã nhận báo cáo', 'The recipient has not acknowledged the report yet'),
    ('report_change',               'Số liệu thay đổi quá mức cho phép so với năm trước, đề nghị giải trình theo mã chỉ tiêu', 'The figure changed by more than the form allows against last year: give the reason under its code'),
    ('report_differs',              'Số liệu khác với tổng hợp từ báo cáo của cơ sở, đề nghị sửa hoặc giải trình theo mã chỉ tiêu', 'The figure departs from what the facilities reported: correct it, or give the reason under its code'),
    ('report_option_late',          'Giải pháp đã thực hiện cần ngày hoàn thành trong kỳ, giải pháp khác không ghi ngày, đề nghị sửa dòng', 'An option that is done needs a day within the period, any other none: correct the row'),
    ('report_expiry_before_issue',  'Ngày hết hạn của chứng chỉ phải sau ngày cấp, đề nghị sửa dòng', 'A certificate expires after its issue: correct the row'),
    ('report_edition_unknown',      'Phiên bản tiêu chuẩn không có trong danh mục, đề nghị sửa dòng', 'The edition of the standard is not in the list: correct the row'),
    ('report_stream_twice',         'Mỗi loại tiêu thụ chỉ ghi một dòng, đề nghị gộp các dòng', 'Each kind of consumption stands in one row: join the rows'),
    ('report_saving_unproven',      'Mức giảm trên 40 % cần ghi tài liệu chứng minh, đề nghị bổ sung', 'A saving above 40 % needs its evidence named'),
    ('report_output_zero',          'Sản lượng bằng 0 thì đề nghị dùng báo cáo "Tạm ngừng sản xuất"', 'With no output, file the nil report of stopped production'),
    ('report_signed_in_future',     'Ngày lập báo cáo không được ở tương lai, đề nghị kiểm tra', 'The report''s date must not be in the future'),
    ('facility_report_not_filed',   'Báo cáo của cơ sở chưa được gửi nên chưa thể yêu cầu sửa', 'The facility''s report has not been filed: there is nothing to return')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
