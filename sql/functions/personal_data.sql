CREATE OR REPLACE FUNCTION sach.personal_data(p_person bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'reference', 'P' || p.person, 'name', p.name, 'email', p.email, 'phone', p.phone, 'language', p.language, 'account', p.account,
        'erasedAt', instant_text(p.erased_at),
        'roles', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'facility', 'F' || r.facility, 'unit', u.reference,
                'validFrom', r.valid_from, 'validTo', r.valid_to, 'basis', r.basis) ORDER BY r.person_role), '[]')
            FROM person_role r
            LEFT JOIN reporting_unit u USING (unit)
            WHERE r.person = p.person),
        'mandates', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('facility', 'F' || m.facility, 'covers', to_jsonb(m.covers),
                'validFrom', m.valid_from, 'validTo', m.valid_to, 'document', m.document) ORDER BY m.mandate), '[]')
            FROM mandate m
            WHERE m.person = p.person),
        'competences', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'sector', c.sector, 'validFrom', c.valid_from,
                'validTo', c.valid_to, 'basis', c.basis) ORDER BY c.role, c.sector, c.valid_from), '[]')
            FROM competence c
            WHERE c.person = p.person),
        'employments', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', 'G' || e.organisation, 'name', o.name, 'validFrom', e.valid_from,
                'validTo', e.valid_to) ORDER BY e.valid_from, e.organisation), '[]')
            FROM employment e
            JOIN organisation o USING (organisation)
            WHERE e.person = p.person),
        'declarations', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('facility', 'F' || d.facility, 'at', instant_text(d.declared_at),
                'statement', d.statement, 'hasConflict', d.has_conflict) ORDER BY d.declared_at), '[]')
            FROM coi_declaration d
            WHERE d.person = p.person),
        'involvements', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('facility', 'F' || i.facility, 'kind', i.kind, 'organisation', 'G' || i.organisation,
                'subject', own.reference, 'startedOn', i.started_on, 'endedOn', i.ended_on, 'source', i.source) ORDER BY i.involvement), '[]')
            FROM involvement i
            LEFT JOIN subject_reference own ON own.subject_id = i.subject_id AND own.kind = 'own'
            WHERE i.person = p.person),
        'declaredAsConsultant', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('application', 'A' || c.subject_id, 'name', c.person_name, 'until', c.until)
                ORDER BY c.subject_id, c.no), '[]')
            FROM application_consultant c
            WHERE c.person = p.person),
        'assessments', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('assessment', 'S' || m.subject_id, 'lead', m.is_lead,
                'joinedAt', instant_text(m.joined_at), 'leftAt', instant_text(m.left_at)) ORDER BY m.subject_id), '[]')
            FROM assessment_member m
            WHERE m.person = p.person),
        'events', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('subject', own.reference, 'version', e.version, 'event', e.event,
                'at', instant_text(e.at), 'as', CASE WHEN e.actor = p.person THEN 'actor' ELSE 'represented' END)
                ORDER BY e.at, e.subject_id, e.version), '[]')
            FROM subject_event e
            JOIN subject_reference own ON own.subject_id = e.subject_id AND own.kind = 'own'
            WHERE e.actor = p.person OR e.on_behalf_of = p.person),
        'payloads', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('subject', own.reference, 'version', m.version) ORDER BY m.subject_id, m.version), '[]')
            FROM personal_data_payload(p.person, true) m
            JOIN subject_reference own ON own.subject_id = m.subject_id AND own.kind = 'own'),
        'channels', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'since', instant_text(c.since),
                'until', instant_text(c.until)) ORDER BY c.contact_channel), '[]')
            FROM contact_channel c
            WHERE c.person = p.person),
        'notices', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('notice', n.notice, 'purpose', n.purpose, 'address', n.recipient_address,
                'name', n.recipient_name, 'state', n.state) ORDER BY n.notice), '[]')
            FROM notice n
            WHERE n.recipient_address = p.email),
        'tokens', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('token', t.token, 'name', t.name, 'scope', t.scope,
                'createdAt', instant_text(t.created_at), 'expiresAt', instant_text(t.expires_at), 'revokedAt', instant_text(t.revoked_at))
                ORDER BY t.token), '[]')
            FROM api_token t
            WHERE t.person = p.person),
        'requests', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('kind', q.kind, 'reason', q.reason, 'by', 'P' || q.requested_by,
                'at', instant_text(q.requested_at), 'closedBy', 'P' || q.closed_by, 'closedAt', instant_text(q.closed_at),
                'outcome', q.outcome) ORDER BY q.request), '[]')
            FROM personal_data_request q
            WHERE q.person = p.person))
    FROM person p
    WHERE p.person = p_person
$$;
COMMENT ON FUNCTION sach.personal_data(bigint) IS 'Everything that is held about a person, in one object: entry, roles, mandates, links, declarations, what they did in the ledger, letters, tokens (never their digests), earlier requests (vietnam.md §1.8).';
