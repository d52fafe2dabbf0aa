-- expect: 23503
-- as: postgres
-- Even the owner cannot set a state that no event led to: the deferred key refuses at COMMIT.
UPDATE sach.subject SET state = 'accepted' WHERE id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
