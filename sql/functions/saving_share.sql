CREATE OR REPLACE FUNCTION sach.saving_share(p_data jsonb) RETURNS numeric
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN saving_gaps(p_data) = '{}' THEN round(
            1 - ((p_data #>> '{measured,consumption}')::numeric / (p_data #>> '{measured,output}')::numeric)
                / ((p_data #>> '{baseline,consumption}')::numeric / (p_data #>> '{baseline,output}')::numeric),
            4)
        END
$$;
COMMENT ON FUNCTION sach.saving_share(jsonb) IS 'The saving per unit of product as a fraction (0.1000 = 10 %), negative when consumption rose; NULL when the data are incomplete. 120 to 108 kWh/t gives 0.1000 (vietnam.md §4.2).';
