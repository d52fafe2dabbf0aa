-- The two reporting rules of Thanh Hoa: the founding plan's (27 district units, 2017-2020) and its reading of 2026 (166 communes and wards and the Nghi Son board).
-- Sources: Plan 160/KH-UBND of 2017, last sentence ("truoc ngay 15 thang 12"); Decree 09/2019/ND-CP art. 12 (15 December to 14 December); Resolution
-- 1686/NQ-UBTVQH15; Decrees 139/2025/ND-CP and 146/2025/ND-CP (tasks of industry and trade from district to commune). Provisional: no instrument was found that
-- renews the duty after 2020; the operator confirms the basis or ends the rule. Loading this file again changes nothing.

INSERT INTO sach.obligation_rule (
    rule, version, network, form, form_version, subject_kind, unit_kinds, recipient_unit, period_kind, first_period, last_period, anchor_month, anchor_day,
    data_from_year, data_from_month, data_from_day, data_to_month, data_to_day, cutoff_month, cutoff_day, due_month, due_day, roll_policy,
    open_before_days, generate_before_days, generate_until_days, legal_basis_vi, legal_basis_en, plan_name_vi, plan_name_en)
VALUES
    ('TH-2017', 1, 'TH', 'BC-HUYEN', 1, 'unit', '{district}', 'SCT', 'year', 2017, 2020, 9, 30,
        -1, 12, 15, 12, 14, 12, 14, 12, 15, 'none', 45, 30, 60,
        'Kế hoạch 160/KH-UBND năm 2017 của UBND tỉnh Thanh Hóa, phần III; Quyết định 1419/QĐ-TTg ngày 07/9/2009',
        'Plan 160/KH-UBND of 2017 of the People''s Committee of Thanh Hóa, part III; Decision 1419/QD-TTg of 7 September 2009',
        'Kế hoạch hành động thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp trên địa bàn tỉnh Thanh Hóa đến năm 2020',
        'the Action Plan for cleaner production in industry in Thanh Hóa Province to 2020'),
    ('TH-2026', 1, 'TH', 'BC-XP', 1, 'unit', '{commune,ward,zone_board}', 'SCT', 'year', 2026, NULL, 9, 30,
        -1, 12, 15, 12, 14, 12, 14, 12, 15, 'none', 45, 30, 60,
        'Quyết định 889/QĐ-TTg ngày 24/6/2020; Nghị định 139/2025/NĐ-CP và Nghị định 146/2025/NĐ-CP; Nghị định 09/2019/NĐ-CP, Điều 12; theo cách thức của Kế hoạch 160/KH-UBND năm 2017 của UBND tỉnh Thanh Hóa',
        'Decision 889/QD-TTg of 24 June 2020; Decrees 139/2025/ND-CP and 146/2025/ND-CP; Decree 09/2019/ND-CP art. 12; in the manner of Plan 160/KH-UBND of 2017 of the People''s Committee of Thanh Hóa',
        'Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021 - 2030 trên địa bàn tỉnh Thanh Hóa',
        'the National Action Programme on Sustainable Production and Consumption 2021-2030 in Thanh Hóa Province')
ON CONFLICT (rule, version) DO NOTHING;

INSERT INTO sach.ladder_step (rule, version, step, position, kind, amount, send_time, audience, template, is_escalation)
SELECT rule.rule, 1, s.*
FROM (VALUES ('TH-2017'), ('TH-2026')) rule (rule)
CROSS JOIN (VALUES
    ('-30d',  1, 'calendar_day', -30, time '08:00', 'unit',                 'annual_report_early',    false),
    ('-10wd', 2, 'working_day',  -10, time '08:00', 'unit',                 'annual_report_reminder', false),
    ('-5wd',  3, 'working_day',   -5, time '08:00', 'unit',                 'annual_report_reminder', false),
    ('-1wd',  4, 'working_day',   -1, time '08:00', 'unit',                 'annual_report_last',     false),
    ('+1wd',  5, 'working_day',    1, time '08:00', 'unit',                 'annual_report_overdue',  false),
    ('+5wd',  6, 'working_day',    5, time '08:00', 'unit_leader',          'annual_report_overdue',  true),
    ('+10wd', 7, 'working_day',   10, time '08:00', 'standing_body_leader', 'annual_report_escalated', true)
) s (step, position, kind, amount, send_time, audience, template, is_escalation)
ON CONFLICT (rule, version, step) DO NOTHING;
