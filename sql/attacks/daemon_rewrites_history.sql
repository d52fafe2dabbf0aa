-- expect: 42501
-- as: sach_daemon
-- The daemon's role changes who acted.
UPDATE sach.subject_event SET actor = 0 WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
