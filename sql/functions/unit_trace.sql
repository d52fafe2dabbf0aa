CREATE OR REPLACE FUNCTION sach.unit_trace(p_code text)
    RETURNS TABLE (
        direction    text,
        depth        integer,
        code         text,
        via_code     text,
        label_vi     text,
        label_en     text,
        kind         text,
        share        numeric,
        effective_on date,
        valid_from   date,
        valid_to     date,
        basis        text
    )
    LANGUAGE sql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
WITH RECURSIVE earlier AS (
    SELECT edge.*, 1 AS depth
    FROM unit_edge AS edge
    WHERE edge.successor = unit_find(p_code)
    UNION
    SELECT edge.*, earlier.depth + 1
    FROM earlier
    JOIN unit_edge AS edge
        ON edge.successor = earlier.predecessor
        AND edge.effective_on <= earlier.effective_on
    WHERE earlier.depth < 20
),
later AS (
    SELECT edge.*, 1 AS depth
    FROM unit_edge AS edge
    WHERE edge.predecessor = unit_find(p_code)
    UNION
    SELECT edge.*, later.depth + 1
    FROM later
    JOIN unit_edge AS edge
        ON edge.predecessor = later.successor
        AND edge.effective_on >= later.effective_on
    WHERE later.depth < 20
),
step AS (
    SELECT
        'predecessor' AS direction,
        min(depth) AS depth,
        predecessor AS unit,
        successor AS via,
        kind,
        share,
        effective_on,
        effective_on - 1 AS named_on,
        basis
    FROM earlier
    GROUP BY predecessor, successor, kind, share, effective_on, basis
    UNION ALL
    SELECT
        'successor',
        min(depth),
        successor,
        predecessor,
        kind,
        share,
        effective_on,
        effective_on,
        basis
    FROM later
    GROUP BY predecessor, successor, kind, share, effective_on, basis
    UNION ALL
    SELECT
        'self',
        0,
        named.unit,
        named.unit,
        CASE WHEN named.valid_from > self.valid_from THEN 'rename' ELSE 'begin' END,
        NULL,
        named.valid_from,
        named.valid_from,
        coalesce(named.basis, self.legal_basis_from)
    FROM unit_name AS named
    JOIN reporting_unit AS self
        ON self.unit = named.unit
    WHERE named.unit = unit_find(p_code)
)
SELECT
    step.direction,
    step.depth,
    there.reference,
    here.reference,
    unit_label(step.unit, step.named_on, 'vi'),
    unit_label(step.unit, step.named_on, 'en'),
    step.kind,
    step.share,
    step.effective_on,
    there.valid_from,
    there.valid_to,
    step.basis
FROM step
JOIN reporting_unit AS there
    ON there.unit = step.unit
JOIN reporting_unit AS here
    ON here.unit = step.via
ORDER BY
    array_position(ARRAY['predecessor', 'self', 'successor'], step.direction),
    CASE WHEN step.direction = 'predecessor' THEN -step.depth ELSE step.depth END,
    step.effective_on,
    there.reference,
    here.reference
$$;

COMMENT ON FUNCTION sach.unit_trace(text) IS
    'Tells a unit''s history, oldest first: its predecessors at any depth, its own names (direction self), its successors at any depth, each with kind, day and legal basis. via_code is the unit one step nearer. No rows = no such unit.';
