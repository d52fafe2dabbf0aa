-- expect: 23503
-- as: postgres
-- A subject born accepted.
WITH born AS (
    INSERT INTO sach.subject (network, workflow, revision, state, version)
    VALUES (1, 'evidence', 1, 'accepted', 1)
    RETURNING id
), book AS (
    INSERT INTO sach.subject_rule_book
    SELECT id, 'evidence', 1
    FROM born
)
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
SELECT id, 1, 'evidence', 1, NULL, 'new', 'accept', 'accepted', 0, now(), sha256('')
FROM born;
