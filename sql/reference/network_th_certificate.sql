-- What the certificates of Thanh Hóa say of authority, signer, criteria and grounds (vietnam.md §6.2.1). Proposals for the operator's
-- lawyer; another wording is another row with a later day.
INSERT INTO sach.certificate_form (
    network, valid_from, authority_vi, authority_en, signer_title_vi, signer_title_en, signer_name, unit_code, criteria_vi, criteria_en,
    legal_basis_vi, legal_basis_en, source)
SELECT n.network, '2017-01-01', 'GIÁM ĐỐC SỞ CÔNG THƯƠNG TỈNH THANH HÓA',
    'THE DIRECTOR OF THE DEPARTMENT OF INDUSTRY AND TRADE OF THANH HOA PROVINCE', 'GIÁM ĐỐC', 'DIRECTOR', NULL, 'QLCN',
    'Bộ tiêu chí áp dụng sản xuất sạch hơn trong công nghiệp tỉnh Thanh Hóa',
    'Criteria of cleaner production application in industry of Thanh Hoa province',
    ARRAY['Kế hoạch số 160/KH-UBND năm 2017 của Ủy ban nhân dân tỉnh Thanh Hóa thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp'],
    ARRAY['Plan No. 160/KH-UBND of 2017 of the People''s Committee of Thanh Hoa province on the strategy for cleaner production in industry'],
    'Plan 160/KH-UBND (2017); vietnam.md §6.2.1'
FROM sach.network n
WHERE n.code = 'TH'
ON CONFLICT (network, valid_from) DO NOTHING;

INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
SELECT n.network, 'status_list_validity', '2017-01-01', 7, 'day', 'scheme default: how long a copy of a status list may be believed'
FROM sach.network n
WHERE n.code = 'TH'
ON CONFLICT (network, parameter, valid_from) DO NOTHING;
