-- expect: WFHIS
-- as: postgres
-- The owner's slip of the hand: deleting an event.
DELETE FROM sach.subject_event;
