-- The complaint, revision 1 (certification.md §3.9; 17065 7.13). Rows that are sealed keep the complainant out of the ledger.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('complaint', 'Q', 'phản ánh', 'complaint')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('complaint', 1, '2017-01-01', 'certification.md §3.9')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_timer WHERE workflow = 'complaint' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'complaint' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'complaint' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('complaint', 1, 'new',           false, false, 'Chưa có',               'Not there yet'),
    ('complaint', 1, 'received',      false, false, 'Đã nhận phản ánh',      'Received'),
    ('complaint', 1, 'acknowledged',  false, false, 'Đã xác nhận',           'Acknowledged'),
    ('complaint', 1, 'triaged',       false, false, 'Đã phân loại',          'Triaged'),
    ('complaint', 1, 'investigating', false, false, 'Đang xác minh',         'Being investigated'),
    ('complaint', 1, 'decided',       false, false, 'Đã có kết quả',         'Decided'),
    ('complaint', 1, 'notified',      false, false, 'Đã thông báo kết quả',  'Outcome notified'),
    ('complaint', 1, 'closed',        true,  false, 'Đã kết thúc',           'Closed'),
    ('complaint', 1, 'withdrawn',     true,  false, 'Đã rút phản ánh',       'Withdrawn by complainant')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('complaint', 'receive',     'Gửi phản ánh',             'Receive'),
    ('complaint', 'acknowledge', 'Xác nhận đã nhận',         'Acknowledge'),
    ('complaint', 'take_over',   'Nhận giải quyết thay',     'Take over'),
    ('complaint', 'triage',      'Phân loại',                'Triage'),
    ('complaint', 'investigate', 'Xác minh',                 'Investigate'),
    ('complaint', 'decide',      'Kết luận',                 'Decide'),
    ('complaint', 'notify',      'Xác nhận đã thông báo',    'Record that the outcome arrived'),
    ('complaint', 'close',       'Kết thúc',                 'Close'),
    ('complaint', 'withdraw',    'Rút phản ánh',             'Withdraw')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('complaint_identity_allowed',   'Complaint: only an intake officer records for somebody else; without a name only where the scheme allows it (parameter complaint_anonymous), and then wholly without.'),
    ('complaint_matter_known',       'Complaint: the case and the facility it names belong to the network.'),
    ('complaint_holder_named',       'Complaint about a holder: the facility is named, since it is heard too.'),
    ('complaint_in_scope',           'Complaint: what is outside the scheme is not investigated, only answered.'),
    ('complaint_out_of_scope',       'Complaint: without an investigation only what is outside the scheme is answered.'),
    ('complaint_measures_valid',     'Complaint: every measure is one of the table complaint_measure and names a case of its kind, of the facility complained of.'),
    ('complaint_withdrawn_by_right', 'Complaint: withdrawn by whoever complained, or recorded for them by an intake officer or a handler.'),
    ('handler_is_another',           'Complaint: only another handler takes it over, and with it the key to the complainant''s identity.')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('complaint_receive',     'Keeps the complaint, and apart from it, sealed, who complained and every word of it; an anonymous one keeps no trace of the sender.'),
    ('complaint_acknowledge', 'Names the handler, who alone may from here on ask who complained, and acknowledges the complaint where an address is known.'),
    ('complaint_take_over',   'Another handler goes on; the one before loses the key to the complainant''s identity.'),
    ('complaint_triage',      'Keeps whose matter it is, in the handler''s words. A complaint about a holder is sent to the holder, who sees it from here on; nothing of the complainant goes with it.'),
    ('complaint_decide',      'Keeps the outcome, opens a task for each measure (nothing happens by itself, R6) and tells the complainant and, where it was about one, the holder.'),
    ('complaint_close',       'Tells the complainant that the procedure is at its end (17065 7.13.8).')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source, is_sealed) VALUES
    ('complaint', 1, 'new',           'receive',     'received',      '{ANY}',      '{complaint_identity_allowed,complaint_matter_known}',                     '{complaint_receive}',     '§3.9 complaint', true),
    ('complaint', 1, 'received',      'acknowledge', 'acknowledged',  '{CASE}',     '{case_handler_eligible}',                                                 '{complaint_acknowledge}', '§3.9 complaint', false),
    ('complaint', 1, 'acknowledged',  'triage',      'triaged',       '{CASE}',     '{case_handler_eligible,complaint_matter_known,complaint_holder_named}',   '{complaint_triage}',      '§3.9 complaint', false),
    ('complaint', 1, 'triaged',       'investigate', 'investigating', '{CASE}',     '{case_handler_eligible,complaint_in_scope}',                              '{}',                      '§3.9 complaint', false),
    ('complaint', 1, 'investigating', 'decide',      'decided',       '{CASE}',     '{case_handler_eligible,complaint_measures_valid}',                        '{complaint_decide}',      '§3.9 complaint', false),
    ('complaint', 1, 'triaged',       'decide',      'decided',       '{CASE}',     '{case_handler_eligible,complaint_out_of_scope,complaint_measures_valid}', '{complaint_decide}',      '§3.9 complaint, out of scope', false),
    ('complaint', 1, 'decided',       'notify',      'notified',      '{CASE,SYS}', '{outcome_delivered}',                                                     '{}',                      '§3.9 complaint, 17065 7.13.7', false),
    ('complaint', 1, 'notified',      'close',       'closed',        '{CASE}',     '{}',                                                                      '{complaint_close}',       '§3.9 complaint, 17065 7.13.8', false);

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source, is_sealed)
SELECT 'complaint', 1, s.state, 'withdraw', 'withdrawn', '{ANY}'::text[], '{complaint_withdrawn_by_right}'::text[], '{case_end}'::text[], '§3.9 complaint, R7', true
FROM unnest(ARRAY['received', 'acknowledged', 'triaged', 'investigating']) AS s (state)
UNION ALL
SELECT 'complaint', 1, s.state, 'take_over', s.state, '{CASE}', '{case_handler_eligible,handler_is_another}', '{complaint_take_over}', '§3.9 complaint, R3', false
FROM unnest(ARRAY['acknowledged', 'triaged', 'investigating', 'decided', 'notified']) AS s (state);

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('complaint', 1, 'receive', 'kind',           'choice',   true,  '{holder_conduct,certificate_misuse,evidence,staff_conduct,case_handling,other}', 'Loại phản ánh', 'Kind'),
    ('complaint', 1, 'receive', 'statement',      'text',     true,  NULL, 'Nội dung phản ánh (được bảo mật)', 'What happened (kept sealed)'),
    ('complaint', 1, 'receive', 'about',          'subject',  false, NULL, 'Hồ sơ hoặc giấy chứng nhận liên quan', 'Case or certificate it is about'),
    ('complaint', 1, 'receive', 'about_facility', 'facility', false, NULL, 'Cơ sở liên quan', 'Facility it is about'),
    ('complaint', 1, 'receive', 'anonymous',      'boolean',  false, NULL, 'Không nêu tên', 'Anonymous'),
    ('complaint', 1, 'receive', 'person',         'person',   false, NULL, 'Người phản ánh đã có trong hệ thống', 'Complainant, if known to the system'),
    ('complaint', 1, 'receive', 'name',           'text',     false, NULL, 'Họ tên người phản ánh', 'Name'),
    ('complaint', 1, 'receive', 'email',          'text',     false, NULL, 'Thư điện tử', 'E-mail'),
    ('complaint', 1, 'receive', 'phone',          'text',     false, NULL, 'Điện thoại', 'Telephone'),
    ('complaint', 1, 'receive', 'address',        'text',     false, NULL, 'Địa chỉ', 'Address'),
    ('complaint', 1, 'receive', 'language',       'choice',   false, '{vi,en}', 'Ngôn ngữ trả lời', 'Language of the answer'),
    ('complaint', 1, 'triage',  'triage',         'choice',   true,  '{ours,about_holder,out_of_scope}', 'Phân loại', 'Whose matter it is'),
    ('complaint', 1, 'triage',  'summary',        'text',     true,  NULL, 'Tóm tắt, không nêu người phản ánh', 'Summary without the complainant'),
    ('complaint', 1, 'triage',  'about',          'subject',  false, NULL, 'Hồ sơ hoặc giấy chứng nhận liên quan', 'Case or certificate it is about'),
    ('complaint', 1, 'triage',  'about_facility', 'facility', false, NULL, 'Cơ sở liên quan', 'Facility it is about'),
    ('complaint', 1, 'decide',  'outcome',        'choice',   true,  '{founded,partly_founded,unfounded,not_examined}', 'Kết luận', 'Outcome'),
    ('complaint', 1, 'decide',  'answer',         'text',     true,  NULL, 'Trả lời người phản ánh (không nêu tên)', 'Answer to the complainant, naming nobody'),
    ('complaint', 1, 'decide',  'measures',       'list',     false, NULL, 'Biện pháp: danh sách {measure, subject, note}', 'Measures: list of {measure, subject, note}');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('complaint', 1, 'received', 'acknowledge', 'complaint_acknowledge', NULL),
    ('complaint', 1, 'decided',  'notify',      'outcome_notify',        'notify');

-- What may follow from a complaint; each is a task for people, never an event (R6).
INSERT INTO sach.complaint_measure (measure, workflows, role, name_vi, name_en) VALUES
    ('evidence_challenge', '{evidence}',                'INTK', 'Kiểm tra lại tài liệu minh chứng (E10)',          'Challenge the evidence (E10)'),
    ('certificate_action', '{certificate}',             'COOR', 'Đề xuất xử lý giấy chứng nhận (C5)',              'Propose an action against the certificate (C5)'),
    ('special_assessment', '{certificate,application}', 'COOR', 'Tổ chức đánh giá đột xuất',                       'Plan a special assessment'),
    ('own_correction',     '{}',                        'COOR', 'Khắc phục trong công việc của mạng lưới',         'Correct the network''s own work')
ON CONFLICT (measure) DO UPDATE
SET workflows = excluded.workflows, role = excluded.role, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.notice_purpose (purpose, states, catch_up, name_vi, name_en) VALUES
    ('complaint', NULL, 'send_all', 'Thông báo về phản ánh', 'Notice about a complaint')
ON CONFLICT (purpose) DO UPDATE
SET states = excluded.states, catch_up = excluded.catch_up, name_vi = excluded.name_vi, name_en = excluded.name_en;
