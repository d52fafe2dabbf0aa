CREATE OR REPLACE FUNCTION sach.effect_application_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application_item i
    SET waiver_reason = waiver.value ->> 'reason', waived_at = p_now
    FROM jsonb_array_elements(coalesce(nullif(p_payload -> 'waivers', 'null'), '[]')) AS waiver (value)
    WHERE i.subject_id = p_subject AND i.no::text = waiver.value ->> 'no';
    UPDATE application
    SET agreement_version = p_payload ->> 'agreement_version',
        agreement_signed_on = (p_payload ->> 'agreement_signed_on')::date,
        agreement_signer = person_find(p_payload ->> 'agreement_signer'),
        env_exemption = p_payload ->> 'env_exemption',
        accepted_at = p_now
    WHERE subject_id = p_subject;
    PERFORM application_reply_end(p_subject, 'answered', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_accept(bigint, int, bigint, jsonb, timestamptz) IS 'A8: keeps the waivers, the agreement and the exemption.';
