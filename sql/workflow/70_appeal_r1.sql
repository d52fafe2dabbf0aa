-- The appeal, revision 1 (certification.md §3.9; 17065 7.13). What can be appealed stands in 72_appealable.sql.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('appeal', 'K', 'khiếu nại', 'appeal')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('appeal', 1, '2017-01-01', 'certification.md §3.9')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_timer WHERE workflow = 'appeal' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'appeal' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'appeal' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('appeal', 1, 'new',          false, false, 'Chưa có',                 'Not there yet'),
    ('appeal', 1, 'lodged',       false, false, 'Đã nộp khiếu nại',        'Lodged'),
    ('appeal', 1, 'admissible',   false, false, 'Đã thụ lý',               'Admissible'),
    ('appeal', 1, 'inadmissible', true,  false, 'Không thụ lý',            'Inadmissible'),
    ('appeal', 1, 'under_review', false, false, 'Đang xem xét',            'Under review'),
    ('appeal', 1, 'decided',      false, false, 'Đã có kết quả',           'Decided'),
    ('appeal', 1, 'notified',     false, false, 'Đã thông báo kết quả',    'Outcome notified'),
    ('appeal', 1, 'closed',       true,  false, 'Đã kết thúc',             'Closed'),
    ('appeal', 1, 'withdrawn',    true,  false, 'Đã rút khiếu nại',        'Withdrawn by appellant')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('appeal', 'lodge',        'Nộp khiếu nại',           'Lodge'),
    ('appeal', 'admit',        'Thụ lý',                  'Admit'),
    ('appeal', 'reject',       'Không thụ lý',            'Reject as inadmissible'),
    ('appeal', 'start_review', 'Bắt đầu xem xét',         'Start the review'),
    ('appeal', 'decide',       'Quyết định giải quyết',   'Decide'),
    ('appeal', 'notify',       'Xác nhận đã thông báo',   'Record that the outcome arrived'),
    ('appeal', 'close',        'Kết thúc',                'Close'),
    ('appeal', 'withdraw',     'Rút khiếu nại',           'Withdraw')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('decision_appealable',   'Appeal: there is a decision on the subject named that can be appealed and still stands (table appealable).'),
    ('appeal_in_time',        'Appeal: lodged within 15 days after the decision reached the facility (parameter appeal_filing); what was never delivered is never late.'),
    ('appeal_is_only_one',    'Appeal: a decision is appealed once; an appeal that was withdrawn or inadmissible does not count.'),
    ('case_handler_eligible', 'Appeals and complaints, R3: the handler is competent, has declared, is not barred by links of the last 24 months, own or of an employer, and has no part in the matter (17065 7.13.5-6).'),
    ('panel_valid',           'Appeal: when a panel decides, each member may handle this case as one handler would, and two thirds of those present vote for it.'),
    ('outcome_delivered',     'Appeals and complaints, R10, 17065 7.13.7: the outcome has reached whoever asked; a complainant who left no address cannot be told.')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('appeal_lodge',        'Keeps the appeal with the decision it is against and the day that decision arrived, and acknowledges it at once.'),
    ('appeal_admit',        'Names the handler; the time for the answer runs on from the lodging.'),
    ('appeal_reject',       'Keeps why the appeal is not examined and tells the appellant; with the defect cured it may be lodged again within the time.'),
    ('appeal_start_review', 'Names who examines the appeal; the time for the answer runs on.'),
    ('appeal_decide',       'Keeps the outcome and tells the appellant. Upheld: the handler reopens the application in the same transaction (A22), or the people who alone may reinstate get a task (C8 and findings, R6). Partly upheld: a task, because what follows stands in the text.'),
    ('appeal_close',        'Tells the appellant that the procedure is at its end (17065 7.13.8).'),
    ('case_end',            'R7: what was still to be sent about a withdrawn appeal or complaint is not sent; no reason is asked.')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('appeal', 1, 'new',          'lodge',        'lodged',       '{APPL,AGNT}', '{decision_appealable,appeal_in_time,appeal_is_only_one}', '{appeal_lodge}',        '§3.9 appeal'),
    ('appeal', 1, 'lodged',       'admit',        'admissible',   '{CASE}',      '{case_handler_eligible}',                                 '{appeal_admit}',        '§3.9 appeal'),
    ('appeal', 1, 'lodged',       'reject',       'inadmissible', '{CASE}',      '{case_handler_eligible}',                                 '{appeal_reject}',       '§3.9 appeal'),
    ('appeal', 1, 'admissible',   'start_review', 'under_review', '{CASE}',      '{case_handler_eligible}',                                 '{appeal_start_review}', '§3.9 appeal'),
    ('appeal', 1, 'under_review', 'decide',       'decided',      '{CASE}',      '{case_handler_eligible,panel_valid}',                     '{appeal_decide}',       '§3.9 appeal'),
    ('appeal', 1, 'decided',      'notify',       'notified',     '{CASE,SYS}',  '{outcome_delivered}',                                     '{}',                    '§3.9 appeal, 17065 7.13.7'),
    ('appeal', 1, 'notified',     'close',        'closed',       '{CASE}',      '{}',                                                      '{appeal_close}',        '§3.9 appeal, 17065 7.13.8'),
    ('appeal', 1, 'lodged',       'withdraw',     'withdrawn',    '{APPL,AGNT}', '{}',                                                      '{case_end}',            '§3.9 appeal, R7'),
    ('appeal', 1, 'admissible',   'withdraw',     'withdrawn',    '{APPL,AGNT}', '{}',                                                      '{case_end}',            '§3.9 appeal, R7'),
    ('appeal', 1, 'under_review', 'withdraw',     'withdrawn',    '{APPL,AGNT}', '{}',                                                      '{case_end}',            '§3.9 appeal, R7');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('appeal', 1, 'lodge',  'parent',    'subject', true,  NULL, 'Hồ sơ, giấy chứng nhận hoặc điểm không phù hợp bị khiếu nại', 'Application, certificate or finding the decision is about'),
    ('appeal', 1, 'lodge',  'statement', 'text',    true,  NULL, 'Nội dung khiếu nại', 'Grounds of the appeal'),
    ('appeal', 1, 'lodge',  'requested', 'text',    true,  NULL, 'Yêu cầu giải quyết', 'Outcome asked for'),
    ('appeal', 1, 'reject', 'reason',    'choice',  true,  '{not_the_addressee,no_grounds_stated,not_a_decision,decided_already}', 'Lý do không thụ lý', 'Reason'),
    ('appeal', 1, 'reject', 'text',      'text',    true,  NULL, 'Giải thích và hướng dẫn', 'Explanation and what can be done'),
    ('appeal', 1, 'decide', 'outcome',   'choice',  true,  '{upheld,partly,dismissed}', 'Kết quả', 'Outcome'),
    ('appeal', 1, 'decide', 'text',      'text',    true,  NULL, 'Nội dung và lý do', 'The decision and its reasons'),
    ('appeal', 1, 'decide', 'panel',     'list',    false, NULL, 'Tổ giải quyết: danh sách {person, vote for/against/abstain}', 'Panel: list of {person, vote for/against/abstain}');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('appeal', 1, 'lodged',       'acknowledge', 'appeal_acknowledge', NULL),
    ('appeal', 1, 'lodged',       'answer',      'appeal_answer',      NULL),
    ('appeal', 1, 'admissible',   'answer',      'appeal_answer',      NULL),
    ('appeal', 1, 'under_review', 'answer',      'appeal_answer',      NULL),
    ('appeal', 1, 'decided',      'notify',      'outcome_notify',     'notify');

INSERT INTO sach.notice_purpose (purpose, states, catch_up, name_vi, name_en) VALUES
    ('appeal', NULL, 'send_all', 'Thông báo về khiếu nại', 'Notice about an appeal')
ON CONFLICT (purpose) DO UPDATE
SET states = excluded.states, catch_up = excluded.catch_up, name_vi = excluded.name_vi, name_en = excluded.name_en;
