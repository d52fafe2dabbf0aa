CREATE OR REPLACE FUNCTION sach.guard_items_settled(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            ELSE ARRAY(
                SELECT 'item_unsettled:' || i.no
                FROM application_item i
                WHERE i.subject_id = p_subject
                    AND i.answer IS NULL
                    AND i.waiver_reason IS NULL
                    AND NOT EXISTS (
                        SELECT
                        FROM jsonb_array_elements(coalesce(nullif(p_payload -> 'waivers', 'null'), '[]')) w
                        WHERE jsonb_typeof(w) = 'object' AND w ->> 'no' = i.no::text
                            AND jsonb_typeof(w -> 'reason') = 'string' AND w ->> 'reason' <> '')
                ORDER BY i.no)
            || ARRAY(
                SELECT DISTINCT 'waiver_reason_missing:' || (w ->> 'no')
                FROM jsonb_array_elements(coalesce(nullif(p_payload -> 'waivers', 'null'), '[]')) w
                WHERE jsonb_typeof(w) = 'object'
                    AND (jsonb_typeof(w -> 'reason') = 'string' AND w ->> 'reason' <> '') IS NOT TRUE
                    AND EXISTS (SELECT FROM application_item i WHERE i.subject_id = p_subject AND i.no::text = w ->> 'no'))
            || ARRAY(
                SELECT 'item_unknown:' || coalesce(w ->> 'no', '?')
                FROM jsonb_array_elements(coalesce(nullif(p_payload -> 'waivers', 'null'), '[]')) w
                WHERE jsonb_typeof(w) <> 'object'
                    OR NOT EXISTS (SELECT FROM application_item i WHERE i.subject_id = p_subject AND i.no::text = w ->> 'no'))
            END);
END $$;
COMMENT ON FUNCTION sach.guard_items_settled(bigint, bigint, jsonb, timestamptz) IS 'A8: every item is answered, or waived with a reason; no waiver comes without one.';
