CREATE OR REPLACE FUNCTION sach.unit_at(p_day date, p_kinds text[] DEFAULT NULL)
    RETURNS TABLE (
        unit          bigint,
        code          text,
        kind          text,
        name          text,
        kind_label_vi text,
        label_vi      text,
        label_en      text,
        territory     bigint,
        reports_to    bigint,
        valid_from    date,
        valid_to      date,
        email         text,
        phone         text
    )
    LANGUAGE sql
    STABLE
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT
    present.unit,
    present.reference,
    present.kind,
    named.name,
    named.kind_label_vi,
    named.kind_label_vi || ' ' || named.name,
    named.name_en,
    ground.parent,
    duty.parent,
    present.valid_from,
    present.valid_to,
    present.email,
    present.phone
FROM reporting_unit AS present
JOIN unit_name AS named
    ON named.unit = present.unit
    AND named.valid_from <= p_day
    AND coalesce(p_day < named.valid_to, true)
LEFT JOIN unit_parent AS ground
    ON ground.unit = present.unit
    AND ground.hierarchy = 'territory'
    AND ground.valid_from <= p_day
    AND coalesce(p_day < ground.valid_to, true)
LEFT JOIN unit_parent AS duty
    ON duty.unit = present.unit
    AND duty.hierarchy = 'accountability'
    AND duty.valid_from <= p_day
    AND coalesce(p_day < duty.valid_to, true)
WHERE present.valid_from <= p_day
    AND coalesce(p_day < present.valid_to, true)
    AND (p_kinds IS NULL OR present.kind = ANY (p_kinds))
ORDER BY present.reference
$$;

COMMENT ON FUNCTION sach.unit_at(date, text[]) IS
    'Lists the units that exist on the legal day, under the code and name of that day, with where they lie and to whom they report; p_kinds NULL = every kind. Obligations are generated from this list on the rule''s anchor date.';
