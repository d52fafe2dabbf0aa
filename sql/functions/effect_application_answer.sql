CREATE OR REPLACE FUNCTION sach.effect_application_answer(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application_item i
    SET answer = given.value ->> 'answer', answered_at = p_now
    FROM jsonb_array_elements(p_payload -> 'items') AS given (value)
    WHERE i.subject_id = p_subject AND i.no::text = given.value ->> 'no';
    PERFORM application_reply_end(p_subject, 'answered', p_now);
    PERFORM timer_restart(p_subject, ARRAY['check'], (SELECT clock_start(network, p_now) FROM subject WHERE id = p_subject));
    PERFORM case_assign(p_subject, (SELECT a.officer FROM application a WHERE a.subject_id = p_subject), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_answer(bigint, int, bigint, jsonb, timestamptz) IS 'A5: keeps the answers, takes back the reminders that have not gone out and starts the check anew, from the next working day when the answer came out of hours.';
