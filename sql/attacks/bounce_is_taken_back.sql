-- expect: 42501
-- as: sach_daemon
-- The daemon's role forgets what came back.
DELETE FROM sach.notice_bounce;
