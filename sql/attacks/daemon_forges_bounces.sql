-- expect: 42501
-- as: sach_daemon
-- The daemon's role makes a delivery undone by hand.
INSERT INTO sach.notice_bounce (notice, at, reply, recorded_by) VALUES (1, now(), 'x', 0);
