-- The guards and effects of the machine assessment, as the generated documentation prints them.
INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('parent_state_matches', 'M1: an initial assessment belongs to an accepted application, a renewal to an accepted one that renews or to a certificate about to expire or expired, a special one to an application under assessment or a live certificate, surveillance to a live certificate.'),
    ('assessment_is_only_one', 'M1: a case has one assessment at a time.'),
    ('team_listed', 'M2: the team is a list of people, each once.'),
    ('team_eligible', 'M2: every member is eligible (R3).'),
    ('one_lead', 'M2: exactly one member leads and signs the report.'),
    ('sector_covered', 'M2: somebody in the team knows the facility''s sector.'),
    ('team_rotation', 'M2, M7: the same person leads at most lead_rotation assessments of one facility in a row.'),
    ('team_decision_reasoned', 'M3: after the last objection the coordinator decides the team, with the reason.'),
    ('objection_in_time', 'M3: an objection comes before the time for it ends.'),
    ('objections_left', 'M3: two objections; after them the coordinator''s proposal stands.'),
    ('objection_period_over', 'M4: the facility confirms when it likes; the clock only after the time for objections.'),
    ('team_notice_delivered', 'M4: silence is no objection only when the facility was told the names. The one rule by silence, and it burdens nobody (R6).'),
    ('actor_is_lead', 'M5, M8: only the lead of the team.'),
    ('actor_on_team', 'M6: only the team records.'),
    ('team_coi_signed', 'M5: every member has signed the declaration of interests and is still eligible on the day the work starts.'),
    ('item_on_checklist', 'M6: the line belongs to the checklist the assessment is pinned to.'),
    ('item_complete', 'M6: "not applicable" says why, a saving comes with its figures and a scored line with its points.'),
    ('flow_complete', 'M6: the flows of a period that is over, with the output they belong to, each possible beside the others.'),
    ('option_complete', 'M6: an option left out says why; a feasible or implemented one has all four economic figures; an implemented one its day.'),
    ('evidence_of_facility', 'M6: what is attached is an evidence item of the facility that is assessed.'),
    ('member_on_team', 'M7: the one who goes is on the team and the one who comes is not.'),
    ('replacement_eligible', 'M7: the new member is eligible (R3).'),
    ('minutes_complete', 'M8: the minutes are signed by both sides or say that the facility would not sign, and the last day lies within the work.'),
    ('report_complete', 'M8: every mandatory line is answered, every "no" has a finding, every "not applicable" a reason, and at least one saving is measured.'),
    ('parent_awaits_assessment', 'M10: the application is under assessment, so that its result has somewhere to go (A11); a certificates current version takes every result.')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('assessment_plan', 'M1: pins the criteria in force today. A special assessment goes on from the answers of the one before, so that only what the review questioned is asked again.'),
    ('assessment_propose_team', 'M2: the proposed team, and the notice that tells the facility names and employers in time to object (17021-1 9.2.3).'),
    ('assessment_object', 'M3: keeps the objection; the team it was about is no team any more.'),
    ('assessment_confirm', 'M4: a notice not sent yet has nothing left to ask.'),
    ('assessment_start', 'M5: from here on every member is barred from reviewing and deciding this case.'),
    ('assessment_record_item', 'M6: the newest answer to a line.'),
    ('assessment_record_flow', 'M6: the flows of one period, written over as a whole; what stood before is in the ledger.'),
    ('assessment_record_option', 'M6: a new option under the next number, or the newest word on one that has a number.'),
    ('assessment_raise_finding', 'M6, F1: a finding against one criterion with its objective evidence is born, a case of its own.'),
    ('assessment_attach_evidence', 'M6: the assessment relies on this item; its SHA-256 stands in the item.'),
    ('assessment_replace_member', 'M7: one goes, one comes; who replaces the lead leads, and the involvement of the one who goes stays.'),
    ('assessment_submit_report', 'M8, M9: freezes the report with its hash, as a new revision when anything was edited, and tells the facility all findings (17065 7.4.6), whose time limits run from now.'),
    ('assessment_accept', 'M10: moves the application on in the same transaction (A11), or settles the surveillance of the certificate''s current version.'),
    ('assessment_cancel', 'M11: whatever still runs for the assessment stops and its findings are void; answers and findings stay on record.')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;
