CREATE OR REPLACE FUNCTION sach.option_economics(p_investment numeric, p_annual_saving numeric, p_years int, p_discount_rate numeric)
RETURNS TABLE (payback numeric, discounted_payback numeric, npv numeric, irr numeric)
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_rate numeric := p_discount_rate / 100;
    v_left numeric := p_investment;
    v_flow numeric;
    v_low numeric := 0;
    v_high numeric := 1;
    v_middle numeric;
    v_sum numeric;
BEGIN
    IF num_nulls(p_investment, p_annual_saving, p_years, p_discount_rate) > 0 THEN
        RETURN;
    END IF;
    payback := CASE WHEN p_investment = 0 THEN 0 WHEN p_annual_saving > 0 THEN round(p_investment / p_annual_saving, 2) END;
    npv := -p_investment;
    FOR v_year IN 1..p_years LOOP
        v_flow := p_annual_saving / (1 + v_rate) ^ v_year;
        npv := npv + v_flow;
        IF discounted_payback IS NULL AND v_left <= v_flow AND v_flow > 0 THEN
            discounted_payback := round(v_year - 1 + v_left / v_flow, 2);
        END IF;
        v_left := v_left - v_flow;
    END LOOP;
    npv := round(npv);
    -- The flow changes its sign once, from an investment to savings, or there is no rate at which the value is nil.
    IF p_investment > 0 AND p_annual_saving * p_years > p_investment THEN
        WHILE p_annual_saving * (1 - (1 + v_high) ^ (-p_years)) / v_high > p_investment LOOP
            v_high := v_high * 2;
        END LOOP;
        FOR v_step IN 1..60 LOOP
            v_middle := round((v_low + v_high) / 2, 18);
            v_sum := p_annual_saving * (1 - (1 + v_middle) ^ (-p_years)) / v_middle;
            IF v_sum > p_investment THEN
                v_low := v_middle;
            ELSE
                v_high := v_middle;
            END IF;
        END LOOP;
        irr := round(v_middle * 100, 2);
    END IF;
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION sach.option_economics(numeric, numeric, int, numeric) IS 'Economics of an option (vietnam.md §4.6): simple and discounted payback in years (NULL = never), net present value in whole VND, internal rate of return in percent (NULL = none: the savings do not return the investment). No row when a figure is missing.';
