-- What each code of the complaint's guards means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('complaint_for_another_person', 'Chỉ cán bộ tiếp nhận mới ghi phản ánh thay người khác, đề nghị để trống người phản ánh', 'Only an intake officer records for somebody else: leave the person out'),
    ('complaint_anonymous_but_named', 'Phản ánh không nêu tên thì không ghi họ tên hoặc liên hệ, đề nghị chọn một trong hai', 'An anonymous complaint carries neither name nor contact: choose one of the two'),
    ('complaint_needs_a_name',       'Chương trình không nhận phản ánh không nêu tên, đề nghị ghi họ tên và cách liên hệ; danh tính được giữ kín', 'The scheme takes no anonymous complaint: give a name and a contact, which stay sealed'),
    ('complaint_email_invalid',      'Địa chỉ thư điện tử không hợp lệ, đề nghị kiểm tra lại', 'The e-mail address is not valid: check it'),
    ('complaint_matter_unknown',     'Không tìm thấy hồ sơ hoặc cơ sở được nêu trong mạng lưới này', 'The case or facility named is not one of this network'),
    ('complaint_holder_missing',     'Đề nghị ghi cơ sở bị phản ánh để gửi cho cơ sở có ý kiến', 'Name the facility complained of: it is heard too'),
    ('complaint_is_out_of_scope',    'Phản ánh ngoài phạm vi chỉ cần trả lời, không xác minh', 'A complaint outside the scheme is answered, not investigated'),
    ('complaint_not_investigated',   'Phản ánh trong phạm vi phải được xác minh trước khi kết luận', 'A complaint within the scheme is investigated before it is decided'),
    ('complaint_measure_invalid',    'Biện pháp không hợp lệ hoặc không đúng hồ sơ của cơ sở bị phản ánh, dòng số', 'The measure is unknown or names no case of its kind of the facility complained of, entry'),
    ('complaint_not_yours',          'Chỉ người phản ánh rút phản ánh, hoặc cán bộ tiếp nhận, người giải quyết ghi nhận thay', 'Only the complainant withdraws it, or an intake officer or handler who records that'),
    ('handler_already',              'Người này đang giải quyết phản ánh, không cần nhận thay', 'This person is the handler already'),
    ('complaint_handler_only',       'Chỉ người đang giải quyết phản ánh được xem danh tính người phản ánh', 'Only the handler of this complaint may see who complained'),
    ('complaint_still_open',         'Phản ánh chưa kết thúc nên chưa xóa được dữ liệu cá nhân', 'The complaint is not over yet: its personal data cannot be erased')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
