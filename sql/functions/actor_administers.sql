CREATE OR REPLACE FUNCTION sach.actor_administers(p_network int, p_actor bigint, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT actor_holds(p_network, p_actor, 'ADMN', p_now) OR actor_holds(p_network, p_actor, 'COOR', p_now));
END $$;
COMMENT ON FUNCTION sach.actor_administers(int, bigint, timestamptz) IS 'Whether a person may enter people, mandates, competence and links: scheme administrator or coordinator.';
