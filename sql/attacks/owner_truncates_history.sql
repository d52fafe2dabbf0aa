-- expect: WFHIS
-- as: postgres
-- The owner's slip of the hand: emptying the ledger.
TRUNCATE sach.subject_event CASCADE;
