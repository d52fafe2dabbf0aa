CREATE OR REPLACE FUNCTION sach.saving_points(p_share numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE SET search_path = sach, pg_temp AS $$
    SELECT round(CASE
        WHEN p_share IS NULL OR p_share <= 0.03 THEN 0
        WHEN p_share < 0.08 THEN (p_share - 0.03) / 0.05 * 20
        WHEN p_share < 0.13 THEN 20 + (p_share - 0.08) / 0.05 * 10
        ELSE 30 END, 1)
$$;
COMMENT ON FUNCTION sach.saving_points(numeric) IS 'Points of criterion C4 for a saving per unit of product: none up to 3 %, 20 at 8 %, 30 from 13 %, on straight lines between (vietnam.md §4.7).';
