CREATE OR REPLACE FUNCTION sach.effect_application_request(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_last int := coalesce((SELECT max(no) FROM application_item WHERE subject_id = p_subject), 0);
BEGIN
    UPDATE application
    SET rounds = rounds + 1
    WHERE subject_id = p_subject;
    INSERT INTO application_item (subject_id, no, round, title, reason, requested_at)
    SELECT p_subject, v_last + item.no, a.rounds, item.value ->> 'title', item.value ->> 'reason', p_now
    FROM application a
    CROSS JOIN LATERAL jsonb_array_elements(p_payload -> 'items') WITH ORDINALITY AS item (value, no)
    WHERE a.subject_id = p_subject;
    PERFORM application_reply_plan(p_subject, p_version, p_now);
    PERFORM paper_issue(p_subject, p_version, 'supplement_request', p_actor, paper_supplement(p_subject), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_request(bigint, int, bigint, jsonb, timestamptz) IS 'A4: keeps the items under numbers of their own and plans the request and its reminders; the paper lists what is asked now.';
