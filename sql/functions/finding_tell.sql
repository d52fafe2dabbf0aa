CREATE OR REPLACE FUNCTION sach.finding_tell(
    p_subject bigint, p_version int, p_outcome text, p_reason text, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_plan(p_subject, 'finding', p_outcome || '/' || p_version, 'facility', 'finding_answered', p_now,
        finding_data(p_subject) || jsonb_strip_nulls(jsonb_build_object(
            'outcome', p_outcome, 'reason', p_reason,
            'due_date', to_char(coalesce(finding_limit_day(p_subject, 'plan'), finding_limit_day(p_subject, 'action'),
                finding_limit_day(p_subject, 'major')), 'DD/MM/YYYY'))));
END $$;
COMMENT ON FUNCTION sach.finding_tell(bigint, int, text, text, timestamptz) IS 'Tells the facility what became of its plan, action, dispute or time limit: one of plan_accepted, plan_rejected, effective, not_effective, extended, escalated, upheld, cancelled.';
