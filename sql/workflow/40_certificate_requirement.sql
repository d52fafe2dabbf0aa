-- What each code of the certificate's guards means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('decision_missing',             'Chưa có quyết định cấp trong cùng giao dịch, giấy chứng nhận chỉ phát sinh từ quyết định cấp', 'There is no grant in this transaction: a certificate comes only from a decision'),
    ('certificate_exists',           'Hồ sơ đã có giấy chứng nhận', 'The application has its certificate already'),
    ('agreement_missing',            'Thỏa thuận chứng nhận chưa được ký, đề nghị ký trước khi cấp', 'The certification agreement is not signed: it comes before the issue'),
    ('granted_before_decision',      'Ngày cấp không được trước ngày quyết định', 'The day of grant must not be before the decision'),
    ('granted_in_future',            'Ngày cấp không được ở tương lai', 'The day of grant must not be in the future'),
    ('holder_withdrew',              'Hồ sơ không còn ở trạng thái được cấp, đề nghị hủy giấy chứng nhận', 'The application no longer stands as granted: void the certificate'),
    ('registrar_decided',            'Người đã quyết định không được cấp giấy chứng nhận, đề nghị cán bộ khác thực hiện', 'Whoever decided may not issue: another registrar must'),
    ('document_changed',             'Nội dung lưu trữ không khớp mã băm, đề nghị dừng ký và báo quản trị hệ thống', 'The stored bytes do not match their hash: stop and tell the administrator'),
    ('signature_length',             'Chữ ký Ed25519 phải có 64 byte', 'An Ed25519 signature has 64 bytes'),
    ('signing_key_unknown',          'Khóa ký chưa được đăng ký cho giấy chứng nhận', 'The key is not registered for certificates'),
    ('signing_key_retired',          'Khóa ký đã ngừng sử dụng, đề nghị dùng khóa hiện hành', 'The key is retired: use the present one')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
