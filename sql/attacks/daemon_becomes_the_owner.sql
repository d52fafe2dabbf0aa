-- expect: 42501
-- as: sach_daemon
-- The daemon's role takes the owner's place.
SET ROLE postgres;
