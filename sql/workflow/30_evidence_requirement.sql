-- What each code of the evidence guards means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('evidence_facility_missing',       'Cơ sở không thuộc mạng lưới này, đề nghị kiểm tra mã cơ sở', 'The facility is not one of this network: check its reference'),
    ('evidence_ends_before_it_begins',  'Ngày hết hiệu lực phải sau ngày có hiệu lực, đề nghị kiểm tra', 'The last day of validity must not be before the first'),
    ('evidence_dated_in_future',        'Ngày văn bản không được ở tương lai, đề nghị kiểm tra', 'The document must not be dated in the future'),
    ('evidence_expiry_missing',         'Đề nghị nhập ngày cuối cùng còn hiệu lực hoặc lý do không có thời hạn', 'Give the last day of validity, or the reason why there is none'),
    ('evidence_expiry_and_reason',      'Chỉ nhập một trong hai: ngày hết hiệu lực hoặc lý do không có thời hạn', 'Give either the last day or the reason for none, not both'),
    ('evidence_edition_missing',        'Loại tài liệu này cần phiên bản tiêu chuẩn, đề nghị bổ sung', 'This kind needs the edition of the standard'),
    ('evidence_edition_unknown',        'Phiên bản không có trong danh mục, đề nghị kiểm tra', 'The edition is not in the list: check it'),
    ('evidence_size_invalid',           'Dung lượng tệp phải từ 1 byte đến 50 MB', 'The file must have 1 byte to 50 MB'),
    ('evidence_known',                  'Tệp này đã có cho cơ sở, đề nghị dùng tài liệu đã có', 'This file is already there for the facility: use the item named'),
    ('checker_uploaded_it',             'Người tải lên không được tự kiểm tra, đề nghị người khác kiểm tra', 'Whoever uploaded it may not check it: another person must'),
    ('evidence_rule_missing',           'Loại hoặc phiên bản tài liệu này không còn (chưa) được chấp nhận tại ngày hôm nay', 'No rule accepts this kind and edition today'),
    ('register_check_missing',          'Đề nghị tra cứu trên trang của tổ chức cấp hoặc cơ sở dữ liệu IAF, ghi địa chỉ và ngày tra cứu', 'Look it up at the issuer''s or the IAF''s register and give address and day'),
    ('register_check_incomplete',       'Cần đủ cả địa chỉ và ngày tra cứu', 'Address and day of the look-up belong together'),
    ('register_check_in_future',        'Ngày tra cứu không được ở tương lai', 'The look-up must not be in the future'),
    ('evidence_is_expired',             'Tài liệu đã hết hiệu lực, đề nghị cơ sở gửi bản mới', 'It has expired: the facility should send the new one'),
    ('evidence_not_yet_effective',      'Tài liệu chưa có hiệu lực tại ngày hôm nay', 'It does not hold yet today'),
    ('evidence_still_valid',            'Tài liệu vẫn còn hiệu lực đến ngày đã ghi', 'It still holds until its last day'),
    ('evidence_edition_still_accepted', 'Phiên bản tiêu chuẩn vẫn được chấp nhận', 'The edition is still accepted')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
