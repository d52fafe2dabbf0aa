-- expect: 42501
-- as: sach_readonly
-- The read-only role asks the one function that tells who complained.
SELECT name FROM sach.complaint_identity(1, 1);
