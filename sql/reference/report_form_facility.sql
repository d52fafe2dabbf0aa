-- BC-CS, the yearly report of a facility (vietnam.md §5.2; proposed: no official annex was found). Figures 1 and 2 come from the register, 3d and 11a are worked
-- out. A nil report ("Không phát sinh", "Tạm ngừng sản xuất từ ngày …" in 8g) leaves 8 to 12 empty. Loading this file again changes nothing.
INSERT INTO sach.report_form (form, version, name_vi, name_en, valid_from, source) VALUES
    ('BC-CS', 1, 'Báo cáo áp dụng sản xuất sạch hơn của cơ sở', 'Cleaner production report of a facility', '2017-01-01', 'Kế hoạch 160/KH-UBND năm 2017; Nghị định 09/2019/NĐ-CP')
ON CONFLICT (form, version) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en, valid_from = excluded.valid_from, source = excluded.source;

INSERT INTO sach.report_field (
    form, version, code, position, label_vi, label_en, unit_vi, unit_en, type, span, is_required, choices, max_length, at_nil)
SELECT 'BC-CS', 1, f.code, f.position, f.label_vi, f.label_en, f.unit_vi, f.unit_en, f.type, f.span, f.is_required, f.choices::text[], f.max_length, f.at_nil
FROM (VALUES
    ('1a', 1, 'Tên cơ sở', 'Name of the site', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('1b', 2, 'Mã số thuế', 'Tax code', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('1c', 3, 'Địa chỉ', 'Address', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('1d', 4, 'Mã xã, phường', 'Commune or ward code', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('1e', 5, 'Thuộc khu kinh tế, khu công nghiệp, cụm công nghiệp', 'Economic or industrial zone', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('2a', 6, 'Mã ngành VSIC cấp 4 chính', 'Main VSIC code, level 4', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('2b', 7, 'Phiên bản VSIC', 'VSIC edition', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('3a', 10, 'Lao động bình quân', 'Average number of employees', 'người', 'people', 'count', 'period', true, NULL, NULL, 'optional'),
    ('3b', 11, 'Doanh thu', 'Revenue', 'tỷ đồng', 'billion VND', 'amount', 'period', false, NULL, NULL, 'optional'),
    ('3c', 12, 'Tổng nguồn vốn', 'Total capital', 'tỷ đồng', 'billion VND', 'amount', 'cumulative', false, NULL, NULL, 'optional'),
    ('3d', 13, 'Hạng doanh nghiệp (hệ thống tính)', 'Size class (worked out)', '', '', 'register', 'none', false, NULL, NULL, 'optional'),
    ('4a', 20, 'Người liên hệ: họ tên', 'Contact: name', '', '', 'text', 'none', true, NULL, 200, 'required'),
    ('4b', 21, 'Người liên hệ: chức vụ', 'Contact: office', '', '', 'text', 'none', false, NULL, 200, 'optional'),
    ('4c', 22, 'Người liên hệ: điện thoại', 'Contact: telephone', '', '', 'phone', 'none', false, NULL, NULL, 'optional'),
    ('4d', 23, 'Người liên hệ: thư điện tử', 'Contact: e-mail', '', '', 'email', 'none', false, NULL, NULL, 'optional'),
    ('4e', 24, 'Người liên hệ đồng ý cho xử lý dữ liệu cá nhân', 'The contact agrees to the processing of personal data', '', '', 'boolean', 'none', true, NULL, NULL, 'required'),
    ('5a', 30, 'Số liệu: thực tế hay ước thực hiện', 'Figures: actual or estimated', '', '', 'choice', 'none', true, '{actual,estimated}', NULL, 'optional'),
    ('5b', 31, 'Kỳ số liệu từ ngày', 'Data from', '', '', 'date', 'none', true, NULL, NULL, 'optional'),
    ('5c', 32, 'Kỳ số liệu đến ngày', 'Data to', '', '', 'date', 'none', true, NULL, NULL, 'optional'),
    ('6a', 40, 'Có bộ phận hoặc cán bộ chuyên trách về sản xuất sạch hơn', 'There is a unit or person dedicated to cleaner production', '', '', 'boolean', 'none', true, NULL, NULL, 'optional'),
    ('6b', 41, 'Số quyết định giao nhiệm vụ', 'Number of the assignment', '', '', 'text', 'none', false, NULL, 200, 'optional'),
    ('7a', 50, 'Số người được đào tạo', 'People trained', 'người', 'people', 'count', 'period', true, NULL, NULL, 'optional'),
    ('7b', 51, 'trong đó: nữ', 'of which women', 'người', 'people', 'count', 'period', false, NULL, NULL, 'optional'),
    ('8a', 60, 'Sản phẩm chính', 'Main product', '', '', 'text', 'none', true, NULL, 300, 'empty'),
    ('8b', 61, 'Đơn vị sản phẩm', 'Product unit', '', '', 'choice', 'none', true, '{t,kg,m,m2,m3,l,piece,pair,set,kWh}', NULL, 'empty'),
    ('8c', 62, 'Sản lượng kỳ này', 'Output, this period', '', '', 'amount', 'period', true, NULL, NULL, 'empty'),
    ('8d', 63, 'Sản lượng kỳ gốc', 'Output, baseline period', '', '', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('8e', 64, 'Kỳ gốc từ ngày', 'Baseline from', '', '', 'date', 'none', false, NULL, NULL, 'empty'),
    ('8f', 65, 'Kỳ gốc đến ngày', 'Baseline to', '', '', 'date', 'none', false, NULL, NULL, 'empty'),
    ('8g', 66, 'Tạm ngừng sản xuất từ ngày', 'Production stopped since', '', '', 'date', 'none', false, NULL, NULL, 'optional'),
    ('9', 70, 'Tiêu thụ điện, nhiên liệu, nước, nguyên liệu, hóa chất (kỳ gốc, kỳ này)', 'Consumption of electricity, fuel, water, material, chemicals (baseline, this period)', '', '', 'list', 'period', false, NULL, NULL, 'empty'),
    ('10a', 80, 'Nước thải', 'Waste water', 'm³', 'm³', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('10b', 81, 'Tải lượng COD', 'COD load', 'kg', 'kg', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('10c', 82, 'Tải lượng BOD5', 'BOD5 load', 'kg', 'kg', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('10d', 83, 'Chất thải rắn thông thường', 'Ordinary solid waste', 'kg', 'kg', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('10e', 84, 'trong đó: được tái chế', 'of which recycled', 'kg', 'kg', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('10f', 85, 'Chất thải nguy hại', 'Hazardous waste', 'kg', 'kg', 'amount', 'period', false, NULL, NULL, 'empty'),
    ('11a', 90, 'Suất tiêu hao và mức giảm (hệ thống tính)', 'Intensity and saving (worked out)', '%', '%', 'register', 'period', false, NULL, NULL, 'empty'),
    ('11b', 91, 'Tài liệu chứng minh mức giảm trên 40 %', 'Evidence of a saving above 40 %', '', '', 'text', 'none', false, NULL, 300, 'empty'),
    ('12', 100, 'Giải pháp sản xuất sạch hơn', 'Cleaner production options', '', '', 'list', 'period', false, NULL, NULL, 'empty'),
    ('13', 110, 'Chứng chỉ ISO 14001, ISO 50001', 'ISO 14001, ISO 50001 certificates', '', '', 'list', 'cumulative', false, NULL, NULL, 'optional'),
    ('14', 120, 'Hồ sơ môi trường', 'Environmental documents', '', '', 'list', 'cumulative', false, NULL, NULL, 'optional'),
    ('15', 130, 'Hỗ trợ nhận được', 'Support received', '', '', 'list', 'period', false, NULL, NULL, 'optional'),
    ('16a', 140, 'Có vi phạm môi trường trong kỳ', 'Environmental violation within the period', '', '', 'boolean', 'none', true, NULL, NULL, 'required'),
    ('16b', 141, 'Số quyết định xử phạt', 'Number of the penalty decision', '', '', 'text', 'none', false, NULL, 200, 'optional'),
    ('17', 150, 'Khó khăn, đề xuất', 'Difficulties, proposals', '', '', 'text', 'none', false, NULL, 2000, 'optional'),
    ('18a', 160, 'Người lập', 'Prepared by', '', '', 'text', 'none', true, NULL, 200, 'required'),
    ('18b', 161, 'Người duyệt (người ký, chức vụ)', 'Approved by (signatory, office)', '', '', 'text', 'none', true, NULL, 200, 'required'),
    ('18c', 162, 'Ngày lập', 'Date', '', '', 'date', 'none', true, NULL, NULL, 'required')
) f (code, position, label_vi, label_en, unit_vi, unit_en, type, span, is_required, choices, max_length, at_nil)
ON CONFLICT (form, version, code) DO UPDATE
SET position = excluded.position, label_vi = excluded.label_vi, label_en = excluded.label_en, unit_vi = excluded.unit_vi, unit_en = excluded.unit_en,
    type = excluded.type, span = excluded.span, is_required = excluded.is_required, choices = excluded.choices, max_length = excluded.max_length,
    at_nil = excluded.at_nil;

INSERT INTO sach.report_item (form, version, list, member, position, label_vi, label_en, type, is_required, choices)
SELECT 'BC-CS', 1, i.list, i.member, i.position, i.label_vi, i.label_en, i.type, i.is_required, i.choices::text[]
FROM (VALUES
    ('9', 'metric', 1, 'Loại', 'What', 'choice', true, '{ELEC,COAL_1_2,COAL_3_4,COAL_5_6,COKE,DO,FO,PETROL,LPG,GAS,BIOMASS,WATER,RAW,CHEM}'),
    ('9', 'baseline', 2, 'Kỳ gốc', 'Baseline', 'amount', false, NULL),
    ('9', 'current', 3, 'Kỳ này', 'This period', 'amount', true, NULL),
    ('9', 'basis', 4, 'Cơ sở của số liệu', 'Basis of the figure', 'choice', false, '{measured,declared,estimated}'),
    ('12', 'title', 1, 'Tên giải pháp', 'Name', 'text', true, NULL),
    ('12', 'type', 2, 'Nhóm', 'Kind', 'choice', true, '{GH,PC,IS,EM,TC,OR,BP,PM}'),
    ('12', 'status', 3, 'Trạng thái (dự kiến, đang, đã, loại)', 'State (planned, under way, done, rejected)', 'choice', true, '{planned,under_way,done,rejected}'),
    ('12', 'cost', 4, 'Chi phí (đồng)', 'Cost (VND)', 'money', false, NULL),
    ('12', 'saving', 5, 'Tiết kiệm mỗi năm (đồng)', 'Saving a year (VND)', 'money', false, NULL),
    ('12', 'done_on', 6, 'Ngày hoàn thành', 'Done on', 'date', false, NULL),
    ('13', 'standard', 1, 'Tiêu chuẩn', 'Standard', 'choice', true, '{"ISO 14001","ISO 50001"}'),
    ('13', 'number', 2, 'Số', 'Number', 'text', true, NULL),
    ('13', 'issuer', 3, 'Tổ chức chứng nhận', 'Certification body', 'text', true, NULL),
    ('13', 'edition', 4, 'Phiên bản', 'Edition', 'text', true, NULL),
    ('13', 'issued_on', 5, 'Ngày cấp', 'Issued on', 'date', true, NULL),
    ('13', 'expires_on', 6, 'Ngày hết hạn', 'Expires on', 'date', true, NULL),
    ('14', 'type', 1, 'Loại', 'Kind', 'choice', true, '{EIA_APPROVAL,ENV_LICENCE,ENV_REGISTRATION,ENV_EXEMPT,EIA_LEGACY,ENV_COMMITMENT,ENV_PLAN}'),
    ('14', 'number', 2, 'Số', 'Number', 'text', false, NULL),
    ('14', 'issued_on', 3, 'Ngày', 'Date', 'date', false, NULL),
    ('14', 'issuer', 4, 'Cơ quan cấp', 'Issuing authority', 'text', false, NULL),
    ('15', 'source', 1, 'Nguồn', 'Source', 'choice', true, '{central,local,promotion,international}'),
    ('15', 'amount', 2, 'Số tiền (đồng)', 'Amount (VND)', 'money', true, NULL)
) i (list, member, position, label_vi, label_en, type, is_required, choices)
ON CONFLICT (form, version, list, member) DO UPDATE
SET position = excluded.position, label_vi = excluded.label_vi, label_en = excluded.label_en, type = excluded.type, is_required = excluded.is_required,
    choices = excluded.choices;

INSERT INTO sach.report_check (form, version, code, left_codes, operator, right_codes, severity, message_vi, message_en)
SELECT 'BC-CS', 1, c.code, c.left_codes::text[], c.operator, c.right_codes::text[], c.severity, c.message_vi, c.message_en
FROM (VALUES
    ('7b_le_7a',    '{7b}',       '<=',       '{7a}',  'hard', 'Số nữ được đào tạo không nhiều hơn tổng số người được đào tạo',            'Women trained are among the people trained'),
    ('7a_le_3a',    '{7a}',       '<=',       '{3a}',  'hard', 'Số người được đào tạo không nhiều hơn số lao động',                        'People trained are among the employees'),
    ('6a_number',   '{6b}',       'given_if', '{6a}',  'hard', 'Có bộ phận hoặc cán bộ chuyên trách thì đề nghị ghi số quyết định',        'A dedicated unit or person needs the number of the assignment'),
    ('16a_number',  '{16b}',      'given_if', '{16a}', 'hard', 'Có vi phạm thì đề nghị ghi số quyết định xử phạt',                         'A violation needs the number of the penalty decision'),
    ('10c_le_10b',  '{10c}',      '<=',       '{10b}', 'hard', 'Tải lượng BOD không lớn hơn tải lượng COD',                                'BOD is not above COD'),
    ('10e_le_10d',  '{10e}',      '<=',       '{10d}', 'hard', 'Chất thải được tái chế không nhiều hơn tổng lượng chất thải',              'Recycled waste is part of the waste'),
    ('3_figures',   '{3b}',       'given',    '{}',    'soft', 'Chưa có doanh thu, hạng doanh nghiệp được tính theo tổng nguồn vốn',       'Without revenue the size class rests on the capital'),
    ('9_given',     '{9}',        'given',    '{}',    'soft', 'Chưa có số liệu tiêu thụ, mức tiết kiệm được ghi là chưa đo',              'Without consumption the saving counts as not measured'),
    ('8d_given',    '{8d}',       'given',    '{}',    'soft', 'Chưa có sản lượng kỳ gốc, mức tiết kiệm được ghi là chưa đo',              'Without a baseline output the saving counts as not measured')
) c (code, left_codes, operator, right_codes, severity, message_vi, message_en)
ON CONFLICT (form, version, code) DO UPDATE
SET left_codes = excluded.left_codes, operator = excluded.operator, right_codes = excluded.right_codes, severity = excluded.severity,
    message_vi = excluded.message_vi, message_en = excluded.message_en;
