CREATE OR REPLACE FUNCTION sach.obligation_generate_due(p_limit int DEFAULT 1000) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_count int := 0;
    v_plan record;
BEGIN
    FOR v_plan IN
        SELECT DISTINCT p.network, p.period
        FROM obligation_generation_plan(clock_now()) p
        ORDER BY p.period, p.network
    LOOP
        EXIT WHEN v_count >= p_limit;
        v_count := v_count + obligation_generate(v_plan.network, v_plan.period, p_limit - v_count);
    END LOOP;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.obligation_generate_due(int) IS
    'Writes down the obligations whose day of generation has come (30 days before they open), at most p_limit, and returns how many. Call it at start and once a day; 0 = nothing to do.';
