CREATE OR REPLACE FUNCTION sach.data_refuse(p_what text, p_actor bigint, p_outcome text, p_codes text[])
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO refusal (at, subject_id, workflow, event, actor, outcome, codes)
    VALUES (clock_now(), NULL, p_what, 'save', p_actor, p_outcome, p_codes);
    SELECT p_outcome, NULL::text, p_codes
$$;
COMMENT ON FUNCTION sach.data_refuse(text, bigint, text, text[]) IS 'Records a refused entry of register data (R9) and returns it as the answer.';
