CREATE OR REPLACE FUNCTION sach.guard_items_answered(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            ELSE ARRAY(
                SELECT 'item_unanswered:' || i.no
                FROM application_item i
                WHERE i.subject_id = p_subject
                    AND ((
                            i.answer IS NULL
                            AND i.waiver_reason IS NULL
                            AND NOT EXISTS (
                                SELECT
                                FROM jsonb_array_elements(p_payload -> 'items') a
                                WHERE jsonb_typeof(a) = 'object' AND a ->> 'no' = i.no::text))
                        OR EXISTS (
                            SELECT
                            FROM jsonb_array_elements(p_payload -> 'items') a
                            WHERE jsonb_typeof(a) = 'object' AND a ->> 'no' = i.no::text
                                AND (jsonb_typeof(a -> 'answer') = 'string' AND a ->> 'answer' <> '') IS NOT TRUE))
                ORDER BY i.no)
            || ARRAY(
                SELECT 'item_unknown:' || coalesce(a ->> 'no', '?')
                FROM jsonb_array_elements(p_payload -> 'items') a
                WHERE jsonb_typeof(a) <> 'object'
                    OR NOT EXISTS (SELECT FROM application_item i WHERE i.subject_id = p_subject AND i.no::text = a ->> 'no'))
            END);
END $$;
COMMENT ON FUNCTION sach.guard_items_answered(bigint, bigint, jsonb, timestamptz) IS 'A5: every item that was asked for has an answer, and every answer sent is a text, also one that replaces an earlier.';
