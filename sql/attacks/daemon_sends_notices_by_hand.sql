-- expect: 42501
-- as: sach_daemon
-- The daemon's role marks a notice delivered.
UPDATE sach.notice SET state = 'delivered';
