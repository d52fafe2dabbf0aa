-- expect: WFHIS
-- as: postgres
-- The owner's slip of the hand: a suspension that was public is made to have been none.
TRUNCATE sach.register_period;
