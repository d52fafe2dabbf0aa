-- expect: 42501
-- as: sach_daemon
-- The daemon's role writes the ledger without the function.
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
SELECT subject_id, version + 1, workflow, revision, version, to_state, 'start_check', 'checking', 0, now(), hash
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence');
