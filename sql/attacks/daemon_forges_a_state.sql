-- expect: 42501
-- as: sach_daemon
-- The daemon's role sets a state by hand.
UPDATE sach.subject SET state = 'accepted' WHERE id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
