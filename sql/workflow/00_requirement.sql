-- Codes that the engine itself produces, for every machine.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('role_missing', 'Người thực hiện không giữ vai trò được phép', 'The person holds none of the roles that may do this'),
    ('payload_not_object', 'Dữ liệu gửi kèm phải là một đối tượng JSON', 'The data must be a JSON object'),
    ('field_unknown', 'Trường dữ liệu không có trong biểu mẫu của bước này, đề nghị bỏ', 'The event has no such field: leave it out'),
    ('field_missing', 'Thiếu trường dữ liệu bắt buộc, đề nghị bổ sung', 'A required field is missing: supply it'),
    ('field_invalid', 'Giá trị của trường không hợp lệ, đề nghị kiểm tra kiểu dữ liệu và danh mục', 'The field''s value does not fit its type or list of choices'),
    ('guard_failed', 'Điều kiện không kiểm tra được, đề nghị báo quản trị hệ thống', 'A condition could not be checked: tell the administrator')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
