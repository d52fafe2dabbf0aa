-- expect: 23503
-- as: postgres
-- A legal move that does not start where the last event ended.
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
SELECT subject_id, version + 1, workflow, revision, version, 'checking', 'accept', 'accepted', 0, now(), hash
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence') AND version = 1;
