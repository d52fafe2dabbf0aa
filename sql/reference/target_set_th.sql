-- Targets: the plan of Thanh Hoa to 2020 (part II.I.2 of Plan 160/KH-UBND) and the national programme of 2021-2030 (Decision 889/QD-TTg). Targets of the programme
-- that only the standing body can state (zones and villages reached) are milestones. Loading this file again changes nothing.
INSERT INTO sach.target_set (target_set, version, name_vi, name_en, first_period, last_period, source) VALUES
    ('KH160', 1, 'Kế hoạch hành động về sản xuất sạch hơn trong công nghiệp tỉnh Thanh Hóa đến năm 2020', 'Action Plan for cleaner production in industry in Thanh Hóa to 2020', 2017, 2020,
        'Kế hoạch 160/KH-UBND năm 2017 của UBND tỉnh Thanh Hóa'),
    ('QD889', 1, 'Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021 - 2030', 'National Action Programme on Sustainable Production and Consumption 2021-2030', 2021, 2030,
        'Quyết định 889/QĐ-TTg ngày 24/6/2020')
ON CONFLICT (target_set, version) DO NOTHING;

INSERT INTO sach.target (target_set, version, target, position, kind, numerator, denominator, low, high, first_period, last_period, counts, name_vi, name_en) VALUES
    ('KH160', 1, 'T1', 1, 'ratio',     'B1',  'A1', 90,  NULL, 2017, 2020, 'facility',   'Cơ sở sản xuất công nghiệp nhận thức được lợi ích của sản xuất sạch hơn', 'Industrial sites aware of the benefit of cleaner production'),
    ('KH160', 1, 'T2', 2, 'ratio',     'B2',  'A1', 50,  NULL, 2017, 2020, 'facility',   'Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn', 'Industrial sites applying cleaner production'),
    ('KH160', 1, 'T3', 3, 'saving',    NULL,  NULL, 8,   13,   2017, 2020, 'facility',   'Mức tiết kiệm trên đơn vị sản phẩm của cơ sở áp dụng', 'Saving per unit of product of the applying sites'),
    ('KH160', 1, 'T4', 4, 'ratio',     'B4',  'A2', 90,  NULL, 2017, 2020, 'enterprise', 'Doanh nghiệp vừa và lớn có bộ phận chuyên trách', 'Medium and large enterprises with a dedicated unit'),
    ('KH160', 1, 'T5', 5, 'ratio',     'B5a', 'B5', 100, NULL, 2017, 2020, 'person',     'Cán bộ chuyên trách được đào tạo, tập huấn', 'Dedicated officers trained'),
    ('KH160', 1, 'T6', 6, 'milestone', NULL,  NULL, 1,   NULL, 2017, 2020, 'unit',       'Thành lập bộ phận hỗ trợ sản xuất sạch hơn', 'Support unit founded'),
    ('QD889', 1, 'Q1', 1, 'saving',    NULL,  NULL, 5,   8,    2021, 2025, 'facility',   'Giảm mức tiêu thụ tài nguyên trên đơn vị sản phẩm', 'Resources saved per unit of product'),
    ('QD889', 1, 'Q1', 1, 'saving',    NULL,  NULL, 7,   10,   2026, 2030, 'facility',   'Giảm mức tiêu thụ tài nguyên trên đơn vị sản phẩm', 'Resources saved per unit of product'),
    ('QD889', 1, 'Q2', 2, 'milestone', NULL,  NULL, 70,  NULL, 2021, 2025, 'zone',       'Khu, cụm công nghiệp, làng nghề được phổ biến, hướng dẫn (%)', 'Industrial zones, clusters and craft villages reached (%)'),
    ('QD889', 1, 'Q2', 2, 'milestone', NULL,  NULL, 100, NULL, 2026, 2030, 'zone',       'Khu, cụm công nghiệp, làng nghề được phổ biến, hướng dẫn (%)', 'Industrial zones, clusters and craft villages reached (%)')
ON CONFLICT (target_set, version, target, first_period) DO NOTHING;

INSERT INTO sach.report_recipient (network, recipient, position, name_vi, name_en, valid_from, valid_to)
SELECT n.network, r.recipient, r.position, r.name_vi, r.name_en, r.valid_from::date, r.valid_to::date
FROM sach.network n
CROSS JOIN (VALUES
    ('BCT',  1, 'Bộ Công Thương (Vụ Khoa học và Công nghệ)', 'Ministry of Industry and Trade (Department of Science and Technology)', '2017-01-01', '2025-03-01'),
    ('BCT',  1, 'Bộ Công Thương (Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công)', 'Ministry of Industry and Trade (Agency for Innovation, Green Transition and Industry Promotion)', '2025-03-01', NULL),
    ('UBND', 2, 'Ủy ban nhân dân tỉnh Thanh Hóa', 'People''s Committee of Thanh Hóa Province', '2017-01-01', NULL)
) r (recipient, position, name_vi, name_en, valid_from, valid_to)
WHERE n.code = 'TH'
ON CONFLICT (network, recipient, valid_from) DO NOTHING;

UPDATE sach.obligation_rule
SET successor_policy = CASE rule WHEN 'TH-2026' THEN 'authority_decides' ELSE 'successor_full_year' END, consolidation_month = 12, consolidation_day = 31
WHERE rule IN ('TH-2017', 'TH-2026') AND version = 1 AND consolidation_month IS NULL;

INSERT INTO sach.provisional_reference (item, reason_vi, reason_en) VALUES
    ('obligation_rule TH-2026', 'Chưa tìm thấy văn bản quy định chế độ báo cáo sau năm 2020, đề nghị xác nhận căn cứ hoặc chấm dứt quy tắc', 'No instrument was found that renews the reporting duty after 2020: confirm the basis or end the rule'),
    ('obligation_rule consolidation', 'Kế hoạch không quy định ngày gửi báo cáo tổng hợp, đang dùng trước ngày 31/12', 'The plan gives no date for the consolidated report; before 31 December is used'),
    ('report_form BC-XP', 'Chưa có phụ lục chính thức của biểu mẫu', 'No official annex of the form was seen'),
    ('report_form BC-HUYEN', 'Chưa có phụ lục chính thức của biểu mẫu', 'No official annex of the form was seen'),
    ('report_form BC-CS', 'Chưa có phụ lục chính thức của biểu mẫu', 'No official annex of the form was seen'),
    ('enterprise_size_rule 2009', 'Chưa đối chiếu toàn văn Nghị định 56/2009/NĐ-CP', 'The whole text of Decree 56/2009/ND-CP was not read'),
    ('target_set QD889', 'Tỷ lệ tiết kiệm của chương trình áp dụng cho một số ngành, đề nghị xác nhận phạm vi của tỉnh', 'The programme''s saving rates are for named industries: confirm the province''s scope'),
    ('report_recipient BCT', 'Ngày đổi tên đơn vị đầu mối của Bộ chưa được đối chiếu', 'The day on which the Ministry''s office changed its name was not verified'),
    ('unit_edge share', 'Tỷ lệ phân chia địa giới chưa được công bố, số liệu trên bản đồ mới được ghi là không so sánh được', 'Shares of divided units are not published: figures on another map are flagged as not comparable')
ON CONFLICT (item) DO NOTHING;
