-- expect: 23503
-- as: postgres
-- A mapping into a newer revision that has no such move.
INSERT INTO sach.workflow_revision VALUES ('evidence', 99, '2099-01-01', 'attack');
INSERT INTO sach.workflow_migration (workflow, from_revision, to_revision, from_state, to_state)
VALUES ('evidence', 1, 99, 'received', 'accepted');
