-- The environmental documents that an applicant may show. Source: Law 72/2020/QH14 and its decrees; issuers as of November
-- 2026. Retrieved 2026-11-23. Provisional: the wording of the legacy types. Loading this file again changes nothing.

INSERT INTO sach.environment_document_type AS present (type, name_vi, name_en, legal_basis, issuer_vi, is_legacy)
VALUES
    ('EIA_APPROVAL', 'Quyết định phê duyệt kết quả thẩm định báo cáo đánh giá tác động môi trường', 'Decision approving the environmental impact assessment', 'Luật BVMT 72/2020/QH14, Điều 30-38', 'Bộ Nông nghiệp và Môi trường / UBND tỉnh', false),
    ('ENV_LICENCE', 'Giấy phép môi trường', 'Environmental licence', 'Luật BVMT 72/2020/QH14, Điều 39-48; Nghị định 131/2025/NĐ-CP, Điều 26', 'Bộ Nông nghiệp và Môi trường / Chủ tịch UBND tỉnh', false),
    ('ENV_REGISTRATION', 'Đăng ký môi trường', 'Environmental registration', 'Luật BVMT 72/2020/QH14, Điều 49', 'UBND cấp xã', false),
    ('ENV_EXEMPT', 'Thuộc đối tượng được miễn giấy phép, đăng ký môi trường', 'Exempt from licence and registration', 'Luật BVMT 72/2020/QH14, Điều 39 khoản 3 và Điều 49 khoản 2', 'Cơ sở tự kê khai, nêu lý do', false),
    ('EIA_LEGACY', 'Quyết định phê duyệt báo cáo ĐTM theo luật cũ', 'Impact assessment approval under an earlier law', 'Luật BVMT 2005, 2014', 'Bộ / UBND tỉnh', true),
    ('ENV_COMMITMENT', 'Giấy xác nhận đăng ký cam kết bảo vệ môi trường', 'Registered environmental protection commitment', 'Luật BVMT 2005', 'UBND huyện', true),
    ('ENV_PLAN', 'Kế hoạch bảo vệ môi trường, đề án bảo vệ môi trường được xác nhận', 'Confirmed environmental protection plan or scheme', 'Luật BVMT 2014', 'UBND tỉnh / UBND huyện', true),
    ('ANNUAL_ENV_REPORT', 'Báo cáo công tác bảo vệ môi trường hằng năm', 'Annual environmental protection report', 'Luật BVMT 72/2020/QH14, Điều 119', 'Cơ sở gửi', false),
    ('MONITORING', 'Kết quả quan trắc nước thải, khí thải', 'Effluent and emission monitoring results', 'Luật BVMT 72/2020/QH14, Điều 111-112', 'Đơn vị quan trắc đủ điều kiện (VIMCERTS, VILAS)', false),
    ('PENALTY', 'Quyết định xử phạt vi phạm hành chính về môi trường', 'Decision on an administrative penalty', 'Nghị định 45/2022/NĐ-CP', 'Người có thẩm quyền xử phạt', false)
ON CONFLICT (type) DO UPDATE
SET name_vi = excluded.name_vi,
    name_en = excluded.name_en,
    legal_basis = excluded.legal_basis,
    issuer_vi = excluded.issuer_vi,
    is_legacy = excluded.is_legacy
WHERE (present.name_vi, present.name_en, present.legal_basis, present.issuer_vi, present.is_legacy)
    IS DISTINCT FROM (excluded.name_vi, excluded.name_en, excluded.legal_basis, excluded.issuer_vi, excluded.is_legacy);
