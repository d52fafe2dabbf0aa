CREATE OR REPLACE FUNCTION sach.application_reply_end(p_subject bigint, p_reason text, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT notice_skip_open(p_subject, 'completion', p_reason, p_now);
    SELECT notice_skip_open(p_subject, 'reply', p_reason, p_now);
$$;
COMMENT ON FUNCTION sach.application_reply_end(bigint, text, timestamptz) IS 'Takes back the request and the reminders of a returned application that have not gone out.';
