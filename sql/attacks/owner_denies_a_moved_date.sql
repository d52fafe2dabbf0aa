-- expect: WFHIS
-- as: postgres
-- The owner's slip of the hand: forgetting what a calendar moved.
DELETE FROM sach.timer_move;
