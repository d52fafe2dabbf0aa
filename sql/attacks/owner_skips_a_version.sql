-- expect: 23514
-- as: postgres
-- An event may not leave a version out.
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
SELECT subject_id, version + 2, workflow, revision, version, to_state, 'start_check', 'checking', 0, now(), hash
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence') AND version = 1;
