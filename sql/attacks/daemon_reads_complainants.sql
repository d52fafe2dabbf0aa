-- expect: 42501
-- as: sach_daemon
-- The daemon's role looks behind the seal of complaints, past the function that writes down who looks.
SELECT name, email FROM sach.complaint_sealed;
