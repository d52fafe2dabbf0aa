-- expect: 42501
-- as: sach_readonly
-- The read-only role moves a case.
SELECT sach.advance((SELECT min(id) FROM sach.subject WHERE workflow = 'evidence'), 'start_check', 1, 0);
