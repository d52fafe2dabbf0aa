-- expect: 42501
-- as: sach_readonly
-- The read-only role writes.
UPDATE sach.subject SET version = 9 WHERE id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
