-- What calendars and migrations of running cases refuse.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('calendar_day_invalid', 'Ngày không hợp lệ: đề nghị ghi ngày thuộc năm đã nêu, loại ngày đúng danh mục; ngày làm bù phải rơi vào thứ Bảy, Chủ nhật', 'The day is not valid: name a day of the year, a known kind; only weekend days are worked by a swap, only weekdays are off for one'),
    ('calendar_day_twice', 'Một ngày được nêu nhiều lần, đề nghị giữ lại một', 'A day is named twice: keep one'),
    ('calendar_year_apart', 'Năm không liền với các năm đã nạp, đề nghị nạp các năm ở giữa trước', 'The year does not join the loaded ones: load the years between first'),
    ('migration_revision_unknown', 'Bản quy tắc không tồn tại hoặc không mới hơn, đề nghị kiểm tra số bản', 'The revision does not exist or is not newer: check the numbers'),
    ('migration_state_unmapped', 'Trạng thái chưa có trạng thái tương ứng trong bản quy tắc mới, đề nghị bổ sung bảng chuyển đổi', 'The state has no counterpart in the newer revision: add a mapping'),
    ('migration_event_vanishes', 'Bước xử lý này không còn trong bản quy tắc mới, đề nghị xem xét trước khi chuyển', 'The newer revision has no such step: consider it before migrating'),
    ('migration_guard_vanishes', 'Điều kiện này không còn trong bản quy tắc mới, đề nghị xem xét trước khi chuyển', 'The newer revision no longer asks this condition: consider it before migrating'),
    ('migration_timer_due', 'Thời hạn này sẽ quá hạn ngay khi chuyển, đề nghị xem xét trước khi chuyển', 'This time limit would be overdue at once: consider it before migrating'),
    ('migration_same_person', 'Người đề xuất không được tự xác nhận, đề nghị để điều phối viên khác xác nhận', 'The proposer does not confirm: another person has to'),
    ('migration_confirmed_already', 'Đề xuất này đã được xác nhận, đề nghị lập đề xuất mới nếu cần', 'The proposal was confirmed before: make a new one if needed')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
