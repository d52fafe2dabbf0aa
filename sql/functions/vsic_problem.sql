CREATE OR REPLACE FUNCTION sach.vsic_problem(p_version text, p_code text, p_on_day date)
    RETURNS text
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_edition vsic_version;
BEGIN
    SELECT *
    INTO v_edition
    FROM vsic_version
    WHERE version = p_version;
    IF NOT FOUND THEN
        RETURN 'vsic_version_unknown';
    END IF;
    IF p_on_day < v_edition.valid_from OR p_on_day >= v_edition.valid_to THEN
        RETURN 'vsic_version_not_in_force';
    END IF;
    IF p_code !~ '^([A-V]|[0-9]{2,5})$' THEN
        RETURN 'vsic_code_form';
    END IF;
    IF p_code !~ '^[0-9]{4}$' THEN
        RETURN 'vsic_code_level';
    END IF;
    IF left(p_code, 2) NOT BETWEEN '05' AND '39' THEN
        RETURN 'vsic_outside_industry';
    END IF;
    IF EXISTS (SELECT FROM vsic WHERE version = p_version AND code = p_code) THEN
        RETURN NULL;
    END IF;
    IF v_edition.complete OR NOT EXISTS (SELECT FROM vsic WHERE version = p_version AND code = left(p_code, 2)) THEN
        RETURN 'vsic_code_unknown';
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION sach.vsic_problem(text, text, date) IS
    'Returns NULL if the level-4 code can be declared under that edition on that day, else vsic_version_unknown, vsic_version_not_in_force, vsic_code_form, vsic_code_level (not 4 digits), vsic_code_unknown, or the warning vsic_outside_industry (not in sections B to E, divisions 05 to 39). Source: Decisions 27/2018/QD-TTg, 36/2025/QD-TTg.';
