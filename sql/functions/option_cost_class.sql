CREATE OR REPLACE FUNCTION sach.option_cost_class(p_network int, p_investment numeric, p_now timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE
        WHEN p_investment IS NULL THEN NULL
        WHEN p_investment = 0 THEN 'none'
        WHEN p_investment < parameter_amount(p_network, 'option_low_below', p_now) THEN 'low'
        WHEN p_investment <= parameter_amount(p_network, 'option_medium_to', p_now) THEN 'medium'
        ELSE 'high' END;
END $$;
COMMENT ON FUNCTION sach.option_cost_class(int, numeric, timestamptz) IS 'Cost class of an investment in VND by the scheme''s thresholds; the law has none (vietnam.md §4.6).';
