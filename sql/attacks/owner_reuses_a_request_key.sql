-- expect: 23505
-- as: postgres
-- One idempotency key, two events.
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, request_key, request_digest, hash)
SELECT subject_id, version + 1, workflow, revision, version, to_state, 'start_check', 'checking', actor, now(), request_key, request_digest, hash
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence') AND version = 1;
