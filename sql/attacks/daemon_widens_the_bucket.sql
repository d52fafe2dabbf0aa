-- expect: 42501
-- as: sach_daemon
-- The daemon's role fills a channel's bucket by hand.
UPDATE sach.channel_pace SET free_at = '-infinity';
