-- Editions of management-system standards accepted as evidence. Source: publication notices of the standards. Retrieved
-- 2026-11-23. Provisional: the last day for ISO 14001:2015 (three years after the new edition; the transition document of
-- the accreditation forum was not read), hence confirmed = false. Loading this file again changes nothing; an end date that
-- the operator confirmed is kept.

INSERT INTO sach.standard_edition AS present (
    standard, edition, name_vi, name_en, published_on, accept_until, source_doc, confirmed
)
VALUES
    ('ISO 14001', '2015', 'Hệ thống quản lý môi trường (TCVN ISO 14001:2015)', 'Environmental management systems', '2015-09-15', '2029-04-14', 'ISO 14001:2015; transition of about three years from 2026-04-15', false),
    ('ISO 14001', '2026', 'Hệ thống quản lý môi trường', 'Environmental management systems', '2026-04-15', NULL, 'ISO 14001:2026', true),
    ('ISO 50001', '2018', 'Hệ thống quản lý năng lượng', 'Energy management systems', '2018-08-21', NULL, 'ISO 50001:2018', true),
    ('ISO 9001', '2015', 'Hệ thống quản lý chất lượng', 'Quality management systems', '2015-09-15', NULL, 'ISO 9001:2015', true),
    ('ISO 45001', '2018', 'Hệ thống quản lý an toàn và sức khỏe nghề nghiệp', 'Occupational health and safety management systems', '2018-03-12', NULL, 'ISO 45001:2018', true)
ON CONFLICT (standard, edition) DO UPDATE
SET name_vi = excluded.name_vi,
    name_en = excluded.name_en,
    published_on = excluded.published_on,
    accept_until = excluded.accept_until,
    source_doc = excluded.source_doc,
    confirmed = excluded.confirmed
WHERE excluded.confirmed >= present.confirmed
    AND (present.name_vi, present.name_en, present.published_on, present.accept_until, present.source_doc, present.confirmed)
        IS DISTINCT FROM (
            excluded.name_vi, excluded.name_en, excluded.published_on, excluded.accept_until, excluded.source_doc,
            excluded.confirmed
        );
