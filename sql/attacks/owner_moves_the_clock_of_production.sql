-- expect: WFCLK
-- as: postgres
-- A database without a movable clock refuses to move it, whoever asks.
DELETE FROM sach.clock_setting;
SELECT sach.clock_set('1 year');
