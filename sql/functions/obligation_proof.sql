CREATE OR REPLACE FUNCTION sach.obligation_proof(p_subject bigint)
RETURNS TABLE (obligation jsonb, notices jsonb, events jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT
        (
            SELECT jsonb_strip_nulls(jsonb_build_object(
                'reference', own.reference, 'network', n.code, 'issuerVi', n.issuer_vi, 'issuerEn', n.issuer_en,
                'rule', o.rule, 'ruleVersion', o.version, 'period', o.period, 'unit', u.reference, 'unitNameVi', a.vi, 'unitNameEn', a.en,
                'lastDay', o.last_day, 'dueAt', instant_text(o.due_at), 'calendarVersion', o.calendar_version,
                'extensionBasis', o.legal_basis, 'legalBasisVi', r.legal_basis_vi, 'legalBasisEn', r.legal_basis_en,
                'state', s.state, 'stateVi', w.name_vi, 'stateEn', w.name_en, 'firstCompleteAt', instant_text(o.first_complete_at),
                'isOnTime', o.first_complete_at < o.due_at))
            FROM obligation o
            JOIN obligation_rule r ON r.rule = o.rule AND r.version = o.version
            JOIN subject s ON s.id = o.subject_id
            JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
            JOIN workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
            JOIN network n ON n.network = s.network
            JOIN reporting_unit u ON u.unit = o.unit
            CROSS JOIN LATERAL unit_addressee(u.unit, u.kind, o.last_day) a
            WHERE o.subject_id = p_subject
        ),
        (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'notice', n.notice, 'messageId', n.message_id, 'purpose', n.purpose, 'purposeVi', p.name_vi, 'purposeEn', p.name_en,
                'step', n.step, 'audience', n.audience, 'channel', n.channel, 'template', n.template, 'language', n.language,
                'dueAt', instant_text(n.due_at), 'state', n.state, 'skipReason', n.skip_reason, 'settledAt', instant_text(n.settled_at),
                'address', n.recipient_address, 'recipientName', n.recipient_name, 'reply', n.provider_reply,
                'confirmedBy', 'P' || n.confirmed_by, 'confirmation', n.confirmation,
                'attempts', (
                    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                        'attempt', t.attempt, 'at', instant_text(t.at), 'outcome', t.outcome, 'address', t.address, 'channel', t.channel,
                        'reply', t.reply)) ORDER BY t.attempt), '[]')
                    FROM notice_attempt t
                    WHERE t.notice = n.notice))) ORDER BY n.due_at, n.notice), '[]')
            FROM notice n
            JOIN notice_purpose p USING (purpose)
            WHERE n.subject_id = p_subject
        ),
        (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'version', e.version, 'event', e.event, 'eventVi', w.name_vi, 'eventEn', w.name_en, 'at', instant_text(e.at),
                'actor', 'P' || e.actor, 'actorName', a.name, 'toState', e.to_state, 'position', e.xact,
                'payloadSha256', encode(e.payload_digest, 'hex'),
                -- What event_hash() hashes after the hash of the event before.
                'text', json_build_array(
                    e.subject_id, e.version, e.workflow, e.revision, e.from_state, e.event, e.to_state, e.actor, e.on_behalf_of,
                    (extract(epoch FROM e.at) * 1000000)::bigint, encode(e.payload_digest, 'hex'), e.request_key)::text,
                'hash', encode(e.hash, 'hex')) ORDER BY e.version), '[]')
            FROM subject_event e
            JOIN workflow_event w USING (workflow, event)
            JOIN person a ON a.person = e.actor
            WHERE e.subject_id = p_subject
        );
END $$;
COMMENT ON FUNCTION sach.obligation_proof(bigint) IS
    'What the network can show about the reminders of one obligation: its dates and basis, every notice with its Message-ID, each attempt and the reply, and every event of its ledger with the exact text that its hash covers, so that anybody can compute the chain again.';
