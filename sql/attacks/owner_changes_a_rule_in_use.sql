-- expect: 23503
-- as: postgres
-- A revision that events cite is law: its moves cannot be deleted.
DELETE FROM sach.workflow_transition WHERE workflow = 'evidence' AND revision = 1;
