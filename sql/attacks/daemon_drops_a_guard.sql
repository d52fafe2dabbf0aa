-- expect: 42501
-- as: sach_daemon
-- The daemon's role empties a transition's guards.
UPDATE sach.workflow_transition SET guards = '{}' WHERE workflow = 'evidence';
