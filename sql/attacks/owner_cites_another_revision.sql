-- expect: 23503
-- as: postgres
-- An event under a revision the subject was never admitted to.
INSERT INTO sach.workflow_revision VALUES ('evidence', 99, '2020-01-01', 'forged');
INSERT INTO sach.workflow_state (workflow, revision, state, name_vi, name_en)
SELECT workflow, 99, state, name_vi, name_en
FROM sach.workflow_state
WHERE workflow = 'evidence' AND revision = 1;
INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
VALUES ('evidence', 99, 'received', 'accept', 'accepted', '{INTK}', 'X');
INSERT INTO sach.subject_event (subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
SELECT subject_id, version + 1, workflow, 99, version, 'received', 'accept', 'accepted', 0, now(), hash
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence') AND version = 1;
