-- The finding and its corrective action, revision 1: certification.md §3.3, rows F1-F10. F5 is two events, since each leads to another state; F9 brings a finding back to where it was by restore_*.
INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('finding', 'D', 'Phát hiện đánh giá và hành động khắc phục', 'Finding and corrective action')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('finding', 1, '2017-01-01', 'certification.md §3.3')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_timer WHERE workflow = 'finding' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'finding' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'finding' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('finding', 1, 'new',            false, false, 'Chưa có',                              'Not yet there'),
    ('finding', 1, 'open',           false, false, 'Đang mở',                              'Open'),
    ('finding', 1, 'plan_submitted', false, false, 'Đã nộp kế hoạch khắc phục',            'Plan submitted'),
    ('finding', 1, 'plan_accepted',  false, false, 'Đã chấp nhận kế hoạch khắc phục',      'Plan accepted'),
    ('finding', 1, 'implemented',    false, false, 'Đã thực hiện, chờ xác nhận',           'Implemented, to be verified'),
    ('finding', 1, 'closed',         true,  false, 'Đã đóng',                              'Closed'),
    ('finding', 1, 'disputed',       false, true,  'Đang xem xét phản đối',                'Disputed'),
    ('finding', 1, 'void',           true,  false, 'Không còn giá trị',                    'Void')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('finding', 'raise',                'Ghi nhận phát hiện',                          'Raise'),
    ('finding', 'submit_plan',          'Nộp kế hoạch khắc phục',                      'Submit a plan'),
    ('finding', 'accept_plan',          'Chấp nhận kế hoạch',                          'Accept the plan'),
    ('finding', 'reject_plan',          'Không chấp nhận kế hoạch',                    'Reject the plan'),
    ('finding', 'report_done',          'Báo cáo đã thực hiện',                        'Report it done'),
    ('finding', 'verify_effective',     'Xác nhận có hiệu lực',                        'Verify as effective'),
    ('finding', 'verify_not_effective', 'Xác nhận chưa có hiệu lực',                   'Verify as not effective'),
    ('finding', 'extend',               'Gia hạn',                                     'Extend'),
    ('finding', 'escalate_to_major',    'Nâng thành phát hiện nặng',                   'Escalate to major'),
    ('finding', 'dispute',              'Phản đối phát hiện',                          'Dispute'),
    ('finding', 'uphold',               'Giữ nguyên phát hiện',                        'Uphold'),
    ('finding', 'restore_submitted',    'Trở lại bước đã nộp kế hoạch',                'Back to the plan submitted'),
    ('finding', 'restore_accepted',     'Trở lại bước đã chấp nhận kế hoạch',          'Back to the plan accepted'),
    ('finding', 'restore_implemented',  'Trở lại bước chờ xác nhận',                   'Back to being verified'),
    ('finding', 'cancel_finding',       'Hủy bỏ phát hiện',                            'Cancel the finding'),
    ('finding', 'pass_limit',           'Hết thời hạn khắc phục phát hiện nặng',       'The time for a major finding passes'),
    ('finding', 'void',                 'Hết giá trị do hủy cuộc đánh giá',            'Void with its assessment')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('finding', 1, 'new',            'raise',                'open',           '{ASSR}',      '{finding_may_be_raised,finding_cites_criterion}', '{finding_raise}', 'F1'),
    ('finding', 1, 'open',           'submit_plan',          'plan_submitted', '{APPL,AGNT}', '{finding_disclosed,finding_needs_plan,finding_plan_day_possible}', '{finding_submit_plan}', 'F2'),
    ('finding', 1, 'plan_submitted', 'accept_plan',          'plan_accepted',  '{ASSR}',      '{finding_assessor_eligible}', '{finding_accept_plan}', 'F3'),
    ('finding', 1, 'plan_submitted', 'reject_plan',          'open',           '{ASSR}',      '{finding_assessor_eligible}', '{finding_reject_plan}', 'F3'),
    ('finding', 1, 'plan_accepted',  'report_done',          'implemented',    '{APPL,AGNT}', '{finding_disclosed,finding_done_evidenced}', '{finding_report_done}', 'F4'),
    ('finding', 1, 'implemented',    'verify_effective',     'closed',         '{ASSR}',      '{finding_assessor_eligible,finding_verification_supported}', '{finding_close}', 'F5'),
    ('finding', 1, 'implemented',    'verify_not_effective', 'open',           '{ASSR}',      '{finding_assessor_eligible}', '{finding_reopen}', 'F5'),
    ('finding', 1, 'open',           'extend',               'open',           '{COOR}',      '{finding_extendable,finding_extension_possible}', '{finding_extend}', 'F6'),
    ('finding', 1, 'plan_accepted',  'extend',               'plan_accepted',  '{COOR}',      '{finding_extendable,finding_extension_possible}', '{finding_extend}', 'F6'),
    ('finding', 1, 'disputed',       'uphold',               'open',           '{REVW}',      '{finding_reviewer_eligible}', '{finding_uphold}', 'F9'),
    ('finding', 1, 'open',           'restore_submitted',    'plan_submitted', '{SYS}',       '{}', '{}', 'F9, back to where it was'),
    ('finding', 1, 'open',           'restore_accepted',     'plan_accepted',  '{SYS}',       '{}', '{}', 'F9, back to where it was'),
    ('finding', 1, 'open',           'restore_implemented',  'implemented',    '{SYS}',       '{}', '{}', 'F9, back to where it was'),
    ('finding', 1, 'disputed',       'cancel_finding',       'void',           '{REVW}',      '{finding_reviewer_eligible}', '{finding_cancel}', 'F9');

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source)
SELECT s.workflow, s.revision, s.state, e.event, coalesce(e.to_state, s.state), e.roles, e.guards, e.effects, e.source
FROM sach.workflow_state s
CROSS JOIN (VALUES
    ('escalate_to_major', 'open',     '{ASSR,COOR}'::text[], '{finding_escalator_eligible,finding_failed_twice}'::text[], '{finding_escalate}'::text[], 'F7', false),
    ('dispute',           'disputed', '{APPL,AGNT}',         '{finding_disclosed,finding_not_ruled}',                     '{finding_dispute}',          'F8', false),
    ('pass_limit',        NULL,       '{SYS}',               '{finding_limit_passed}',                                    '{finding_pass_limit}',       'F10', false),
    ('void',              'void',     '{SYS}',               '{finding_assessment_cancelled}',                            '{finding_void}',             'M11', true)
) e (event, to_state, roles, guards, effects, source, from_disputed)
WHERE s.workflow = 'finding' AND s.revision = 1 AND NOT s.is_final AND s.state <> 'new' AND (s.state <> 'disputed' OR e.from_disputed);

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('finding', 1, 'raise', 'parent', 'subject', true, NULL, 'Cuộc đánh giá', 'Assessment'),
    ('finding', 1, 'raise', 'grade', 'choice', true, '{major,minor,observation,opportunity}', 'Mức độ', 'Grade'),
    ('finding', 1, 'raise', 'criterion', 'text', true, NULL, 'Tiêu chí', 'Criterion'),
    ('finding', 1, 'raise', 'evidence', 'text', true, NULL, 'Bằng chứng khách quan', 'Objective evidence'),
    ('finding', 1, 'submit_plan', 'correction', 'text', true, NULL, 'Khắc phục tức thời', 'Correction'),
    ('finding', 1, 'submit_plan', 'cause', 'text', true, NULL, 'Nguyên nhân', 'Cause'),
    ('finding', 1, 'submit_plan', 'action', 'text', true, NULL, 'Hành động khắc phục', 'Corrective action'),
    ('finding', 1, 'submit_plan', 'owner', 'text', true, NULL, 'Người chịu trách nhiệm', 'Who sees to it'),
    ('finding', 1, 'submit_plan', 'date', 'date', true, NULL, 'Ngày hoàn thành', 'Day it will be done'),
    ('finding', 1, 'reject_plan', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('finding', 1, 'report_done', 'evidence', 'list', true, NULL, 'Tài liệu minh chứng: danh sách mã', 'Evidence: list of references'),
    ('finding', 1, 'report_done', 'note', 'text', false, NULL, 'Ghi chú', 'Note'),
    ('finding', 1, 'verify_effective', 'method', 'choice', true, '{documents,remote,on_site,next_surveillance}', 'Cách xác nhận', 'How it was verified'),
    ('finding', 1, 'verify_effective', 'evidence_seen', 'list', false, NULL, 'Tài liệu đã xem: danh sách mã', 'Evidence seen: list of references'),
    ('finding', 1, 'verify_effective', 'reason', 'text', false, NULL, 'Nhận xét', 'Remark'),
    ('finding', 1, 'verify_not_effective', 'method', 'choice', true, '{documents,remote,on_site,next_surveillance}', 'Cách xác nhận', 'How it was verified'),
    ('finding', 1, 'verify_not_effective', 'reason', 'text', true, NULL, 'Nội dung chưa đạt', 'What is not effective'),
    ('finding', 1, 'extend', 'until', 'date', true, NULL, 'Ngày cuối mới', 'New last day'),
    ('finding', 1, 'extend', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('finding', 1, 'escalate_to_major', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('finding', 1, 'dispute', 'reason', 'text', true, NULL, 'Lý do phản đối', 'Reason'),
    ('finding', 1, 'uphold', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('finding', 1, 'cancel_finding', 'reason', 'text', true, NULL, 'Lý do', 'Reason');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('finding', 1, 'plan_submitted', 'review', 't_review', NULL);

INSERT INTO sach.notice_purpose (purpose, states, catch_up, name_vi, name_en) VALUES
    ('finding',       NULL,                                              'send_all',         'Thông báo về phát hiện đánh giá',   'Notice about a finding'),
    ('finding_plan',  '{open}',                                          'send_latest_only', 'Nhắc nộp kế hoạch khắc phục',       'Reminder of a corrective plan'),
    ('finding_major', '{open,plan_submitted,plan_accepted,implemented}', 'send_latest_only', 'Nhắc khắc phục phát hiện nặng',     'Reminder of a major finding')
ON CONFLICT (purpose) DO UPDATE
SET states = excluded.states, catch_up = excluded.catch_up, name_vi = excluded.name_vi, name_en = excluded.name_en;
