-- expect: 42501
-- as: sach_daemon
-- The daemon's role switches the append-only trigger off.
ALTER TABLE sach.subject_event DISABLE TRIGGER ALL;
