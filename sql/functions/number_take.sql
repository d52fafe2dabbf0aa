CREATE OR REPLACE FUNCTION sach.number_take(p_network int, p_series text) RETURNS int
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO number_counter AS c (network, series, last)
    VALUES (p_network, p_series, 1)
    ON CONFLICT (network, series) DO UPDATE
    SET last = c.last + 1
    RETURNING last
$$;
COMMENT ON FUNCTION sach.number_take(int, text) IS 'The next number of a gapless series; it holds the counter''s row lock until the transaction ends, so take it last (D15).';
