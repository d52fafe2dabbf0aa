-- expect: WFHIS
-- as: postgres
-- The owner takes out who looked at a complainant's identity.
DELETE FROM sach.complaint_reading;
