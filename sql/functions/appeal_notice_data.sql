CREATE OR REPLACE FUNCTION sach.appeal_notice_data(p_subject bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT jsonb_build_object('decision_vi', d.name_vi, 'decision_en', d.name_en, 'matter', coalesce(named.reference, own.reference))
        FROM appeal a
        JOIN subject s ON s.id = a.matter
        JOIN appealable d ON d.workflow = s.workflow AND d.decision_event = a.decision_event
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        LEFT JOIN subject_reference named ON named.subject_id = s.id AND named.kind <> 'own'
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.appeal_notice_data(bigint) IS 'What every notice about an appeal says of the decision it is against, in both languages.';
