-- Which evidence counts for a new decision. Sources: Law on Environmental Protection 72/2020/QH14 (in force 2022-01-01) and its predecessors of 2005 and 2014 for the
-- legacy kinds; publication of ISO 14001:2026 on 2026-04-15. Provisional: the last day of ISO 14001:2015 (about three years, the forum's text was not read) and
-- the open end of the legacy kinds (valid until replaced by a licence); the days of grace after a loss are the scheme's proposal. Loading this file again changes nothing; the operator changes a rule by adding a later row.

INSERT INTO sach.evidence_rule (type, edition, accept_from, accept_until, needs_register_check, gap_grace, name_vi, name_en, source) VALUES
    ('ISO_14001',         '2015', '2015-09-15', '2029-04-14', true,  90,   'Chứng chỉ hệ thống quản lý môi trường ISO 14001:2015', 'ISO 14001:2015 certificate',            'ISO 14001:2015; chuyển đổi khoảng 3 năm từ 2026-04-15'),
    ('ISO_14001',         '2026', '2026-04-15', NULL,         true,  90,   'Chứng chỉ hệ thống quản lý môi trường ISO 14001:2026', 'ISO 14001:2026 certificate',            'ISO 14001:2026'),
    ('EIA_APPROVAL',      '',     '2022-01-01', NULL,         false, 90,   'Quyết định phê duyệt kết quả thẩm định báo cáo ĐTM',   'Approval of the impact assessment',     'Luật BVMT 72/2020/QH14, Điều 30-38'),
    ('ENV_LICENCE',       '',     '2022-01-01', NULL,         false, 90,   'Giấy phép môi trường',                                 'Environmental licence',                 'Luật BVMT 72/2020/QH14, Điều 39-48'),
    ('ENV_REGISTRATION',  '',     '2022-01-01', NULL,         false, 90,   'Đăng ký môi trường',                                   'Environmental registration',            'Luật BVMT 72/2020/QH14, Điều 49'),
    ('ENV_EXEMPT',        '',     '2022-01-01', NULL,         false, 90,   'Thuộc đối tượng được miễn',                            'Exempt from licence and registration',  'Luật BVMT 72/2020/QH14, Điều 39 khoản 3, Điều 49 khoản 2'),
    ('EIA_LEGACY',        '',     '2006-07-01', NULL,         false, 90,   'Quyết định phê duyệt báo cáo ĐTM theo luật cũ',        'Impact assessment under an earlier law', 'Luật BVMT 2005, 2014'),
    ('ENV_COMMITMENT',    '',     '2006-07-01', NULL,         false, 90,   'Cam kết bảo vệ môi trường',                            'Environmental commitment',              'Luật BVMT 2005'),
    ('ENV_PLAN',          '',     '2015-01-01', NULL,         false, 90,   'Kế hoạch, đề án bảo vệ môi trường',                    'Environmental protection plan',         'Luật BVMT 2014'),
    ('ANNUAL_ENV_REPORT', '',     '2022-01-01', NULL,         false, 30,   'Báo cáo công tác bảo vệ môi trường hằng năm',          'Annual environmental report',           'Luật BVMT 72/2020/QH14, Điều 119'),
    ('MONITORING',        '',     '2006-07-01', NULL,         false, 30,   'Kết quả quan trắc nước thải, khí thải',                'Effluent and emission monitoring',      'Luật BVMT 72/2020/QH14, Điều 111-112'),
    ('PENALTY',           '',     '2006-07-01', NULL,         false, NULL, 'Quyết định xử phạt vi phạm hành chính',                'Administrative penalty decision',       'Nghị định 45/2022/NĐ-CP'),
    ('OTHER',             '',     '2006-07-01', NULL,         false, NULL, 'Tài liệu khác',                                        'Other document',                        'Quy trình của mạng lưới')
ON CONFLICT (type, edition, accept_from) DO NOTHING;
