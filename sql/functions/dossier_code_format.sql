CREATE OR REPLACE FUNCTION sach.dossier_code_format(p_agency text, p_day date, p_sequence integer)
    RETURNS text
    LANGUAGE plpgsql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT p_agency
            || '-' || lpad((extract(year FROM p_day)::integer % 100)::text, 2, '0')
            || lpad(extract(month FROM p_day)::text, 2, '0')
            || lpad(extract(day FROM p_day)::text, 2, '0')
            || '-' || lpad(p_sequence::text, greatest(4, length(p_sequence::text)), '0'));
END $$;

COMMENT ON FUNCTION sach.dossier_code_format(text, date, integer) IS
    'Writes a dossier code <agency>-<YYMMDD>-<NNNN>; the sequence begins again each legal day of an agency and may grow past four digits. Source: Decision 20/2020/QD-TTg and Circular 03/2025/TT-VPCP.';
