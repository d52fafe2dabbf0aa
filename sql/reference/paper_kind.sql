-- The papers of the one-stop procedure, Circular 03/2025/TT-VPCP Annex I (forms 01-07), and the notice of a refused certificate (vietnam.md §1.5, §6.2).
INSERT INTO sach.paper_kind (kind, form, number_suffix, name_vi, name_en, source) VALUES
    ('receipt_slip',       '01', '',           'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',                 'Receipt and appointment slip', 'Circular 03/2025/TT-VPCP, Annex I, form 01'),
    ('supplement_request', '02', '/HDHS',      'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',                 'Request to supplement the dossier', 'Circular 03/2025/TT-VPCP, Annex I, form 02'),
    ('intake_refusal',     '03', '/TCHS',      'Phiếu từ chối tiếp nhận giải quyết hồ sơ',                'Notice of refusal at intake', 'Circular 03/2025/TT-VPCP, Annex I, form 03'),
    ('apology_letter',     '04', '/HCC',       'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', 'Apology and extension', 'Circular 03/2025/TT-VPCP, Annex I, form 04'),
    ('stop_notice',        '05', '/TB-OFFICE', 'Thông báo dừng giải quyết hồ sơ',                         'Notice that handling stops', 'Circular 03/2025/TT-VPCP, Annex I, form 05'),
    ('refusal_notice',     '',   '/TB-OFFICE', 'Thông báo về việc không cấp giấy chứng nhận áp dụng sản xuất sạch hơn', 'Notice of refusal', 'ISO/IEC 17065:2012 7.6.6; vietnam.md §6.2.4')
ON CONFLICT (kind) DO UPDATE
SET form = excluded.form, number_suffix = excluded.number_suffix, name_vi = excluded.name_vi, name_en = excluded.name_en, source = excluded.source;
