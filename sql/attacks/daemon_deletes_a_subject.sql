-- expect: 42501
-- as: sach_daemon
-- The daemon's role deletes a case.
DELETE FROM sach.subject WHERE id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
