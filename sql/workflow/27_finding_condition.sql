-- The guards and effects of the machine finding, as the generated documentation prints them.
INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('finding_may_be_raised', 'F1: the assessment is in progress and the actor is on its team.'),
    ('finding_cites_criterion', 'F1: the criterion is a line of the checklist the assessment is pinned to.'),
    ('finding_disclosed', 'F2, F4, F8: the facility was told of the finding (7.4.6).'),
    ('finding_needs_plan', 'F2: only major and minor findings have a plan.'),
    ('finding_plan_day_possible', 'F2: the action is done no earlier than today, not too far off and, of a major finding, within its time.'),
    ('finding_assessor_eligible', 'F3, F5: whoever judges the action is eligible to assess the case (R3).'),
    ('finding_done_evidenced', 'F4: at least one evidence item of the facility, none of them rejected or expired.'),
    ('finding_verification_supported', 'F5: a major finding is closed on evidence that was seen; a minor one on evidence or at the next surveillance.'),
    ('finding_extendable', 'F6: once, before the running limit ends; never the time for a major finding.'),
    ('finding_extension_possible', 'F6: the new last day is later, not too far off and, of a major finding, within its time.'),
    ('finding_escalator_eligible', 'F7: the coordinator, or an assessor who is eligible in the case (R3).'),
    ('finding_failed_twice', 'F7: a minor finding whose action was twice not effective.'),
    ('finding_not_ruled', 'F8: after a ruling the way on is an appeal, unless the finding was escalated since.'),
    ('finding_reviewer_eligible', 'F9: whoever rules on a dispute is eligible to review the case and did not assess it (R3).'),
    ('finding_limit_passed', 'F10: the time for the major finding has passed.'),
    ('finding_assessment_cancelled', 'M11: findings become void with their assessment.')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('finding_raise', 'F1: the next number of its assessment; the facility is told when the report is submitted, and time limits start then.'),
    ('finding_submit_plan', 'F2: keeps the plan; its time limit ends.'),
    ('finding_accept_plan', 'F3: the action is due on the day the plan names.'),
    ('finding_reject_plan', 'F3: the reason, and a new time for a plan.'),
    ('finding_report_done', 'F4: keeps what the facility shows.'),
    ('finding_close', 'F5: keeps how and by whom it was verified; one verified too late says so (F10).'),
    ('finding_reopen', 'F5: counts the failure; a minor finding has a new time for a plan.'),
    ('finding_extend', 'F6: moves the running limit, once, with the reason.'),
    ('finding_escalate', 'F7: a major finding from now on, its time counted from the last day of the assessment.'),
    ('finding_dispute', 'F8: time limits stand still and the reviewers have a task.'),
    ('finding_uphold', 'F9: back to the state before, with the time that was left.'),
    ('finding_cancel', 'F9: the finding is void.'),
    ('finding_pass_limit', 'F10: a task and an alert, nothing else (R6); recommendation and grant are blocked by it until a new assessment.'),
    ('finding_void', 'M11: ends what still runs for the finding.')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;
