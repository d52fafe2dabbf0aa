-- Annual report of a reporting unit: BC-XP (communes, wards, zone board) and BC-HUYEN (district units, same figures). No official annex was found: the figures are
-- built from the targets of Plan 160/KH-UBND (2017), the parts of letter 1819/BCT-TKNL (2018) and the periods of Decree 09/2019/ND-CP. Loading this file again changes nothing.

INSERT INTO sach.report_form (form, version, name_vi, name_en, valid_from, source) VALUES
    ('BC-XP',    1, 'Báo cáo kết quả thực hiện sản xuất sạch hơn của UBND xã, phường, Ban Quản lý', 'Cleaner production report of a commune, ward or zone board', '2025-07-01', 'Kế hoạch 160/KH-UBND năm 2017; Nghị định 09/2019/NĐ-CP'),
    ('BC-HUYEN', 1, 'Báo cáo kết quả thực hiện sản xuất sạch hơn của UBND huyện, thị xã, thành phố', 'Cleaner production report of a district unit', '2017-01-01', 'Kế hoạch 160/KH-UBND năm 2017')
ON CONFLICT (form, version) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en, valid_from = excluded.valid_from, source = excluded.source;

INSERT INTO sach.report_field (form, version, code, position, label_vi, label_en, unit_vi, unit_en, type, span, is_required, percentage_of)
SELECT form.form, 1, f.*
FROM (VALUES ('BC-XP'), ('BC-HUYEN')) form (form)
CROSS JOIN (VALUES
    ('A1',        10,  'Tổng số cơ sở sản xuất công nghiệp',                                       'Industrial production establishments',                     'cơ sở',   'sites',     'count',    'cumulative', true,  NULL),
    ('A1a',       11,  'trong đó: doanh nghiệp',                                                   'of which enterprises',                                     'cơ sở',   'sites',     'count',    'cumulative', true,  NULL),
    ('A1b',       12,  'trong đó: hộ kinh doanh',                                                  'of which household businesses',                            'cơ sở',   'sites',     'count',    'cumulative', true,  NULL),
    ('A1_new',    13,  'Cơ sở mới trong kỳ',                                                       'New sites within the period',                              'cơ sở',   'sites',     'count',    'period',     false, NULL),
    ('A1_closed', 14,  'Cơ sở ngừng hoạt động trong kỳ',                                           'Sites closed within the period',                           'cơ sở',   'sites',     'count',    'period',     false, NULL),
    ('A1_source', 15,  'Nguồn và năm của số cơ sở (thống kê, thuế, tự điều tra)',                  'Source and year of the number of sites (statistics, tax, own survey)', '', '', 'text',    'none',       false, NULL),
    ('A2',        20,  'Doanh nghiệp vừa và lớn',                                                  'Medium and large enterprises',                             'cơ sở',   'sites',     'count',    'cumulative', true,  NULL),
    ('B1',        30,  'Cơ sở nhận thức được lợi ích của sản xuất sạch hơn',                       'Sites aware of the benefit of cleaner production',         'cơ sở',   'sites',     'count',    'cumulative', true,  'A1'),
    ('B1_period', 31,  'Cơ sở nhận thức được lợi ích, trong kỳ',                                   'Sites aware, within the period',                           'cơ sở',   'sites',     'count',    'period',     false, NULL),
    ('B2',        40,  'Cơ sở áp dụng sản xuất sạch hơn',                                          'Sites applying cleaner production',                        'cơ sở',   'sites',     'count',    'cumulative', true,  'A1'),
    ('B2_period', 41,  'Cơ sở áp dụng sản xuất sạch hơn, trong kỳ',                                'Sites applying, within the period',                        'cơ sở',   'sites',     'count',    'period',     false, NULL),
    ('B3a',       50,  'Cơ sở tiết kiệm từ 3 đến dưới 8 %',                                        'Sites saving 3 to below 8 %',                              'cơ sở',   'sites',     'count',    'cumulative', true,  'B2'),
    ('B3b',       51,  'Cơ sở tiết kiệm từ 8 đến 13 %',                                            'Sites saving 8 to 13 %',                                   'cơ sở',   'sites',     'count',    'cumulative', true,  'B2'),
    ('B3c',       52,  'Cơ sở tiết kiệm trên 13 %',                                                'Sites saving more than 13 %',                              'cơ sở',   'sites',     'count',    'cumulative', true,  'B2'),
    ('B4',        60,  'Doanh nghiệp vừa và lớn có bộ phận chuyên trách',                          'Medium and large enterprises with a dedicated unit',       'doanh nghiệp', 'enterprises', 'count', 'cumulative', true, 'A2'),
    ('B4_period', 61,  'Doanh nghiệp vừa và lớn lập bộ phận chuyên trách, trong kỳ',               'Dedicated units set up within the period',                 'doanh nghiệp', 'enterprises', 'count', 'period', false, NULL),
    ('B5',        70,  'Cán bộ chuyên trách về sản xuất sạch hơn',                                 'Dedicated cleaner production officers',                    'người',   'people',    'count',    'cumulative', true,  NULL),
    ('B5a',       71,  'trong đó: được đào tạo, tập huấn',                                         'of which trained',                                         'người',   'people',    'count',    'cumulative', true,  'B5'),
    ('B6',        80,  'Cơ sở có giấy chứng nhận áp dụng sản xuất sạch hơn còn hiệu lực',          'Sites with a valid cleaner production certificate',        'cơ sở',   'sites',     'register', 'cumulative', false, 'A1'),
    ('B7',        90,  'Cơ sở có chứng chỉ ISO 14001 còn hiệu lực',                                'Sites with a valid ISO 14001 certificate',                 'cơ sở',   'sites',     'count',    'cumulative', true,  'A1'),
    ('C1',        100, 'Hội thảo, tập huấn',                                                       'Workshops and training courses',                           'lớp',     'courses',   'count',    'period',     true,  NULL),
    ('C1a',       101, 'Số lượt người tham dự hội thảo, tập huấn',                                 'Attendances at workshops and courses',                     'lượt người', 'attendances', 'count', 'period',   true,  NULL),
    ('C2',        110, 'Tin, bài, phóng sự',                                                       'News items and reports',                                   'tin',     'items',     'count',    'period',     true,  NULL),
    ('C3',        120, 'Mô hình thí điểm, nhân rộng',                                              'Pilot and replicated models',                              'mô hình', 'models',    'count',    'cumulative', true,  NULL),
    ('C3_period', 121, 'Mô hình thí điểm, nhân rộng, trong kỳ',                                    'Pilot and replicated models within the period',            'mô hình', 'models',    'count',    'period',     false, NULL),
    ('C4',        130, 'Lượt kiểm tra',                                                            'Inspections',                                              'lượt',    'visits',    'count',    'period',     true,  NULL),
    ('C4a',       131, 'Số vụ xử lý vi phạm',                                                      'Violations handled',                                       'vụ',      'cases',     'count',    'period',     true,  NULL),
    ('C4b',       132, 'Số tiền xử phạt',                                                          'Fines',                                                    'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D1',        140, 'Tổng kinh phí thực hiện',                                                  'Money spent, total',                                       'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D1a',       141, 'Ngân sách trung ương',                                                     'Central budget',                                           'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D1b',       142, 'Ngân sách địa phương',                                                     'Local budget',                                             'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D1c',       143, 'Vốn doanh nghiệp',                                                         'Enterprises'' own money',                                  'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D1d',       144, 'Nguồn khác',                                                               'Other sources',                                            'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('D2a',       150, 'Điện tiết kiệm',                                                           'Electricity saved',                                        'kWh',     'kWh',       'amount',   'period',     true,  NULL),
    ('D2b',       151, 'Nhiên liệu tiết kiệm',                                                     'Fuel saved',                                               'TOE',     'toe',       'amount',   'period',     true,  NULL),
    ('D2c',       152, 'Nước tiết kiệm',                                                           'Water saved',                                              'm³',      'm³',        'amount',   'period',     true,  NULL),
    ('D2d',       153, 'Khí nhà kính giảm phát thải',                                              'Greenhouse gases avoided',                                 'tCO₂tđ',  't CO₂-eq',  'amount',   'period',     true,  NULL),
    ('D2e',       154, 'Số tiền tiết kiệm',                                                        'Money saved',                                              'đồng',    'VND',       'money',    'period',     true,  NULL),
    ('E',         160, 'Tồn tại, nguyên nhân; kế hoạch năm sau; đề xuất',                          'Difficulties and causes; next year''s plan; proposals',    '',        '',          'text',     'none',       true,  NULL)
) f (code, position, label_vi, label_en, unit_vi, unit_en, type, span, is_required, percentage_of)
ON CONFLICT (form, version, code) DO UPDATE
SET position = excluded.position, label_vi = excluded.label_vi, label_en = excluded.label_en, unit_vi = excluded.unit_vi, unit_en = excluded.unit_en,
    type = excluded.type, span = excluded.span, is_required = excluded.is_required, percentage_of = excluded.percentage_of;

INSERT INTO sach.report_check (form, version, code, left_codes, operator, right_codes, severity, message_vi, message_en)
SELECT form.form, 1, c.code, c.left_codes::text[], c.operator, c.right_codes::text[], c.severity, c.message_vi, c.message_en
FROM (VALUES ('BC-XP'), ('BC-HUYEN')) form (form)
CROSS JOIN (VALUES
    ('A1_sum',    '{A1}',          '=',             '{A1a,A1b}',         'hard', 'Tổng số cơ sở phải bằng doanh nghiệp cộng hộ kinh doanh',              'Sites = enterprises + household businesses'),
    ('A2_le_A1a', '{A2}',          '<=',            '{A1a}',             'hard', 'Doanh nghiệp vừa và lớn không nhiều hơn số doanh nghiệp',              'Medium and large enterprises are among the enterprises'),
    ('B1_le_A1',  '{B1}',          '<=',            '{A1}',              'hard', 'Cơ sở nhận thức không nhiều hơn tổng số cơ sở',                        'Aware sites are among the sites'),
    ('B2_le_B1',  '{B2}',          '<=',            '{B1}',              'soft', 'Cơ sở áp dụng thường không nhiều hơn cơ sở nhận thức, đề nghị kiểm tra', 'Applying sites are usually among the aware ones: check'),
    ('B2_le_A1',  '{B2}',          '<=',            '{A1}',              'hard', 'Cơ sở áp dụng không nhiều hơn tổng số cơ sở',                          'Applying sites are among the sites'),
    ('B3_le_B2',  '{B3a,B3b,B3c}', '<=',            '{B2}',              'hard', 'Tổng cơ sở theo mức tiết kiệm không nhiều hơn cơ sở áp dụng',          'Sites by saving are among the applying ones'),
    ('B4_le_A2',  '{B4}',          '<=',            '{A2}',              'hard', 'Doanh nghiệp có bộ phận chuyên trách không nhiều hơn doanh nghiệp vừa và lớn', 'Enterprises with a dedicated unit are among the medium and large ones'),
    ('B5a_le_B5', '{B5a}',         '<=',            '{B5}',              'hard', 'Cán bộ được đào tạo không nhiều hơn cán bộ chuyên trách',              'Trained officers are among the officers'),
    ('B5_zero',   '{B5}',          'not_zero',      '{}',                'soft', 'Chưa có cán bộ chuyên trách, đề nghị nêu rõ tại mục E',                'No dedicated officer: explain under E'),
    ('B6_le_B2',  '{B6}',          '<=',            '{B2}',              'soft', 'Cơ sở có giấy chứng nhận còn hiệu lực thuộc số cơ sở áp dụng, đề nghị kiểm tra', 'Certified sites are among the applying ones: check'),
    ('A1_source', '{A1_source}',   'given',         '{}',                'soft', 'Chưa nêu nguồn và năm của số cơ sở, đề nghị bổ sung',                  'The source and year of the number of sites are not given'),
    ('B7_le_A1',  '{B7}',          '<=',            '{A1}',              'hard', 'Cơ sở có ISO 14001 không nhiều hơn tổng số cơ sở',                     'Sites with ISO 14001 are among the sites'),
    ('C1_both',   '{C1}',          'zero_together', '{C1a}',             'hard', 'Số lớp và số lượt người phải cùng bằng 0 hoặc cùng khác 0',            'Courses and attendances are zero together'),
    ('C4a_le_C4', '{C4a}',         '<=',            '{C4}',              'hard', 'Số vụ xử lý không nhiều hơn số lượt kiểm tra',                         'Cases are not more than inspections'),
    ('D1_sum',    '{D1}',          '=',             '{D1a,D1b,D1c,D1d}', 'hard', 'Tổng kinh phí phải bằng tổng các nguồn',                               'Money total = sum of its sources'),
    ('B1_period', '{B1_period}',   '<=',            '{B1}',              'soft', 'Số trong kỳ thường không lớn hơn luỹ kế, đề nghị kiểm tra',            'The period figure is usually not above the cumulative one: check'),
    ('B2_period', '{B2_period}',   '<=',            '{B2}',              'soft', 'Số trong kỳ thường không lớn hơn luỹ kế, đề nghị kiểm tra',            'The period figure is usually not above the cumulative one: check'),
    ('B4_period', '{B4_period}',   '<=',            '{B4}',              'soft', 'Số trong kỳ thường không lớn hơn luỹ kế, đề nghị kiểm tra',            'The period figure is usually not above the cumulative one: check'),
    ('C3_period', '{C3_period}',   '<=',            '{C3}',              'soft', 'Số trong kỳ thường không lớn hơn luỹ kế, đề nghị kiểm tra',            'The period figure is usually not above the cumulative one: check')
) c (code, left_codes, operator, right_codes, severity, message_vi, message_en)
ON CONFLICT (form, version, code) DO UPDATE
SET left_codes = excluded.left_codes, operator = excluded.operator, right_codes = excluded.right_codes, severity = excluded.severity,
    message_vi = excluded.message_vi, message_en = excluded.message_en;

-- Certification.md §5.2: a change of more than 30 % against the year before needs a note; what facilities reported is not undercut without a reason, and
-- savings (D2) are their sum or explained (vietnam.md §5.3).
UPDATE sach.report_field
SET at_nil = CASE WHEN type = 'text' THEN 'optional' ELSE 'empty' END,
    change_limit = CASE WHEN span = 'cumulative' AND type = 'count' THEN 0.3 END,
    prefill_check = CASE
        WHEN code IN ('A2', 'B1', 'B2', 'B3a', 'B3b', 'B3c', 'B4', 'B7') THEN 'below'
        WHEN code IN ('D2a', 'D2b', 'D2c', 'D2d', 'D2e') THEN 'differs' END
WHERE form IN ('BC-XP', 'BC-HUYEN') AND version = 1;
