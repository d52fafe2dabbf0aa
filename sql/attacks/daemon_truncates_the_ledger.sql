-- expect: 42501
-- as: sach_daemon
-- The daemon's role empties the ledger.
TRUNCATE sach.subject_event CASCADE;
