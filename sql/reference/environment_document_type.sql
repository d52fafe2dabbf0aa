-- The environmental documents that an applicant may show. Source: Law 72/2020/QH14 and its decrees; issuers as of November
-- 2026. Retrieved 2026-11-23. Provisional: the wording of the legacy types and the days on which
-- each kind began and ended, which are those of the law that knew it (1993, 2005, 2014, 2020). Loading this file again changes nothing.

INSERT INTO sach.environment_document_type AS present (type, name_vi, name_en, legal_basis, issuer_vi, is_legacy, stands, issued_from, issued_until)
VALUES
    ('EIA_APPROVAL', 'Quyết định phê duyệt kết quả thẩm định báo cáo đánh giá tác động môi trường', 'Decision approving the environmental impact assessment', 'Luật BVMT 72/2020/QH14, Điều 30-38', 'Bộ Nông nghiệp và Môi trường / UBND tỉnh', false, true, '2022-01-01', NULL),
    ('ENV_LICENCE', 'Giấy phép môi trường', 'Environmental licence', 'Luật BVMT 72/2020/QH14, Điều 39-48; Nghị định 131/2025/NĐ-CP, Điều 26', 'Bộ Nông nghiệp và Môi trường / Chủ tịch UBND tỉnh', false, true, '2022-01-01', NULL),
    ('ENV_REGISTRATION', 'Đăng ký môi trường', 'Environmental registration', 'Luật BVMT 72/2020/QH14, Điều 49', 'UBND cấp xã', false, true, '2022-01-01', NULL),
    ('ENV_EXEMPT', 'Thuộc đối tượng được miễn giấy phép, đăng ký môi trường', 'Exempt from licence and registration', 'Luật BVMT 72/2020/QH14, Điều 39 khoản 3 và Điều 49 khoản 2', 'Cơ sở tự kê khai, nêu lý do', false, true, '2022-01-01', NULL),
    ('EIA_LEGACY', 'Quyết định phê duyệt báo cáo ĐTM theo luật cũ', 'Impact assessment approval under an earlier law', 'Luật BVMT 1993, 2005, 2014', 'Bộ / UBND tỉnh', true, true, '1994-01-10', '2021-12-31'),
    ('ENV_COMMITMENT', 'Giấy xác nhận đăng ký cam kết bảo vệ môi trường', 'Registered environmental protection commitment', 'Luật BVMT 2005', 'UBND huyện', true, true, '2006-07-01', '2014-12-31'),
    ('ENV_PLAN', 'Kế hoạch bảo vệ môi trường, đề án bảo vệ môi trường được xác nhận', 'Confirmed environmental protection plan or scheme', 'Luật BVMT 2014', 'UBND tỉnh / UBND huyện', true, true, '2015-01-01', '2021-12-31'),
    ('ANNUAL_ENV_REPORT', 'Báo cáo công tác bảo vệ môi trường hằng năm', 'Annual environmental protection report', 'Luật BVMT 72/2020/QH14, Điều 119', 'Cơ sở gửi', false, false, NULL, NULL),
    ('MONITORING', 'Kết quả quan trắc nước thải, khí thải', 'Effluent and emission monitoring results', 'Luật BVMT 72/2020/QH14, Điều 111-112', 'Đơn vị quan trắc đủ điều kiện (VIMCERTS, VILAS)', false, false, NULL, NULL),
    ('PENALTY', 'Quyết định xử phạt vi phạm hành chính về môi trường', 'Decision on an administrative penalty', 'Nghị định 45/2022/NĐ-CP', 'Người có thẩm quyền xử phạt', false, false, NULL, NULL)
ON CONFLICT (type) DO UPDATE
SET name_vi = excluded.name_vi,
    name_en = excluded.name_en,
    legal_basis = excluded.legal_basis,
    issuer_vi = excluded.issuer_vi,
    is_legacy = excluded.is_legacy,
    stands = excluded.stands,
    issued_from = excluded.issued_from,
    issued_until = excluded.issued_until
WHERE (
        present.name_vi, present.name_en, present.legal_basis, present.issuer_vi, present.is_legacy, present.stands,
        present.issued_from, present.issued_until)
    IS DISTINCT FROM (
        excluded.name_vi, excluded.name_en, excluded.legal_basis, excluded.issuer_vi, excluded.is_legacy, excluded.stands,
        excluded.issued_from, excluded.issued_until);
