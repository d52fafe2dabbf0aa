-- expect: 42501
-- as: sach_daemon
-- The daemon's role makes a case by hand.
INSERT INTO sach.subject (network, workflow, revision, state, version) VALUES (1, 'evidence', 1, 'accepted', 1);
