-- expect: WFHIS
-- as: postgres
-- The owner's slip of the hand: changing an event.
UPDATE sach.subject_event SET actor = 0;
