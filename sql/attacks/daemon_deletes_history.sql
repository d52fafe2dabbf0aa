-- expect: 42501
-- as: sach_daemon
-- The daemon's role deletes an event.
DELETE FROM sach.subject_event WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
