-- expect: 42501
-- as: sach_daemon
-- The daemon's role allows itself a new move.
INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
VALUES ('evidence', 1, 'received', 'accept', 'accepted', '{INTK}', 'X');
