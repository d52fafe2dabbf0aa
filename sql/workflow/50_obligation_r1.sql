-- The annual-report obligation, revision 1 (certification.md §3.6). O9 is an attribute computed from the clock; O12 is fired by a freeze of the consolidated report.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('obligation', 'O', 'nghĩa vụ báo cáo năm', 'annual-report obligation')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('obligation', 1, '2017-01-01', 'certification.md §3.6')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_transition WHERE workflow = 'obligation' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'obligation' AND revision = 1;
DELETE FROM sach.workflow_timer WHERE workflow = 'obligation' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('obligation', 1, 'new',       false, false, 'Chưa có',                       'Not there yet'),
    ('obligation', 1, 'scheduled', false, false, 'Chưa mở',                       'Scheduled'),
    ('obligation', 1, 'open',      false, false, 'Chưa gửi',                      'Not submitted'),
    ('obligation', 1, 'submitted', false, false, 'Đã gửi',                        'Submitted'),
    ('obligation', 1, 'returned',  false, false, 'Yêu cầu sửa',                   'Returned for repair'),
    ('obligation', 1, 'accepted',  false, false, 'Đã tiếp nhận báo cáo',          'Received'),
    ('obligation', 1, 'consolidated', true, false, 'Đã tổng hợp',                  'Consolidated'),
    ('obligation', 1, 'transferred', true, false, 'Đã chuyển đơn vị tiếp nhận',    'Transferred to a successor'),
    ('obligation', 1, 'waived',    true,  false, 'Được miễn',                     'Waived'),
    ('obligation', 1, 'void',      true,  false, 'Hủy',                           'Void')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('obligation', 'generate',      'Lập nghĩa vụ',              'Generate'),
    ('obligation', 'open',          'Mở kỳ báo cáo',             'Open'),
    ('obligation', 'save_draft',    'Lưu nháp',                  'Save draft'),
    ('obligation', 'submit',        'Gửi báo cáo',               'Submit'),
    ('obligation', 'return',        'Yêu cầu sửa',               'Return'),
    ('obligation', 'resubmit',      'Gửi lại báo cáo',           'Resubmit'),
    ('obligation', 'accept',        'Tiếp nhận báo cáo',         'Accept'),
    ('obligation', 'propose_waive', 'Đề xuất miễn báo cáo',      'Propose to waive'),
    ('obligation', 'waive',         'Miễn báo cáo',              'Waive'),
    ('obligation', 'propose_void',  'Đề xuất hủy nghĩa vụ',      'Propose to void'),
    ('obligation', 'void',          'Hủy nghĩa vụ',              'Void'),
    ('obligation', 'escalate',      'Đôn đốc cấp trên',          'Escalate'),
    ('obligation', 'extend',        'Gia hạn',                   'Extend'),
    ('obligation', 'transfer',      'Chuyển nghĩa vụ',           'Transfer to the successors'),
    ('obligation', 'inherit',       'Nhận nghĩa vụ',             'Take over'),
    ('obligation', 'consolidate',   'Đưa vào tổng hợp',          'Consolidate'),
    ('obligation', 'request_amendment', 'Đề nghị sửa số liệu đã tổng hợp', 'Ask to amend'),
    ('obligation', 'agree_amendment', 'Đồng ý cho sửa',          'Agree to the amendment'),
    ('obligation', 'amend',         'Gửi báo cáo sửa đổi',       'Amend')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('unit_owes',                 'The rule covers the period, the unit owes it on the anchor day, and it is not there yet'),
    ('opening_day_come',          'The day on which the report opens has come'),
    ('draft_fits_form',           'The draft holds only figures of the form, of the right kind'),
    ('report_passes',             'The hard checks of the form pass or are justified'),
    ('points_listed',             'Every point to repair is named'),
    ('paper_or_reporter',         'The unit''s reporter files; an officer enters only what came on paper, and only an officer states its arrival'),
    ('accepter_is_not_submitter', 'The person who submitted the report does not accept it'),
    ('obligation_waive_proposed', 'Another person proposed the waiver'),
    ('obligation_void_proposed',  'Another person proposed the voiding'),
    ('previous_notice_delivered', 'The step before was delivered or confirmed by a person (R10)'),
    ('extension_is_later',        'The new last day is later than the present one and not past'),
    ('unit_ended',                'The unit has ended'),
    ('successors_valid',          'The successors took over from the unit, are named once and have not reported; the policy is the rule''s or the authority''s'),
    ('succession_recorded',       'A transfer named the unit and the part'),
    ('frozen_in_report',          'A freeze of the consolidated report counts it'),
    ('amendment_requested',       'The unit asked for the amendment'),
    ('amendment_agreed',          'The consolidator agreed to the amendment')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('obligation_generate', 'Writes the obligation, the time limit that opens it and its ladder'),
    ('obligation_open',     'Freezes the version of the form'),
    ('obligation_draft',    'Keeps the draft'),
    ('obligation_submit',   'Stores the report and when it was first complete; ends the deadline and what was still to be sent'),
    ('obligation_return',   'Tells the unit what to repair'),
    ('obligation_accept',   'Notes who accepted'),
    ('obligation_end',      'Ends the deadline and what was still to be sent'),
    ('obligation_escalate', 'Lets the escalation''s notice go'),
    ('obligation_extend',   'Moves the deadline and plans the ladder again'),
    ('obligation_transfer', 'Ends the ladder, writes down who takes over which part, makes the obligations the successors lack'),
    ('obligation_inherit',  'Writes the successor''s obligation with its part of the period and the basis'),
    ('obligation_consolidate', 'Ends what runs: the report is locked'),
    ('obligation_request_amendment', 'Asks the consolidator'),
    ('obligation_agree_amendment', 'Answers the request'),
    ('obligation_amend',    'Stores the amended report and marks the consolidated one: restatement pending')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('obligation', 1, 'new',       'generate',      'scheduled', '{SYS}',      '{unit_owes}',                 '{obligation_generate}', 'O1'),
    ('obligation', 1, 'scheduled', 'open',          'open',      '{SYS}',      '{opening_day_come}',          '{obligation_open}',     'O2'),
    ('obligation', 1, 'open',      'save_draft',    'open',      '{REPO}',     '{draft_fits_form}',           '{obligation_draft}',    'O4'),
    ('obligation', 1, 'returned',  'save_draft',    'returned',  '{REPO}',     '{draft_fits_form}',           '{obligation_draft}',    'O4'),
    ('obligation', 1, 'open',      'submit',        'submitted', '{REPO,INTK,CONS}', '{report_passes,paper_or_reporter}', '{obligation_submit}',   'O5'),
    ('obligation', 1, 'submitted', 'return',        'returned',  '{CONS}',     '{points_listed}',             '{obligation_return}',   'O6'),
    ('obligation', 1, 'returned',  'resubmit',      'submitted', '{REPO,INTK,CONS}', '{report_passes,paper_or_reporter}', '{obligation_submit}',   'O7'),
    ('obligation', 1, 'submitted', 'accept',        'accepted',  '{CONS}',     '{accepter_is_not_submitter}', '{obligation_accept}',   'O8'),
    ('obligation', 1, 'scheduled', 'propose_waive', 'scheduled', '{CONS}',     '{}',                          '{}',                    'O11'),
    ('obligation', 1, 'open',      'propose_waive', 'open',      '{CONS}',     '{}',                          '{}',                    'O11'),
    ('obligation', 1, 'scheduled', 'waive',         'waived',    '{APPR}',     '{obligation_waive_proposed}', '{obligation_end}',      'O11'),
    ('obligation', 1, 'open',      'waive',         'waived',    '{APPR}',     '{obligation_waive_proposed}', '{obligation_end}',      'O11'),
    ('obligation', 1, 'scheduled', 'propose_void',  'scheduled', '{CONS}',     '{}',                          '{}',                    'O11'),
    ('obligation', 1, 'open',      'propose_void',  'open',      '{CONS}',     '{}',                          '{}',                    'O11'),
    ('obligation', 1, 'scheduled', 'void',          'void',      '{APPR}',     '{obligation_void_proposed}',  '{obligation_end}',      'O11'),
    ('obligation', 1, 'open',      'void',          'void',      '{APPR}',     '{obligation_void_proposed}',  '{obligation_end}',      'O11'),
    ('obligation', 1, 'open',      'escalate',      'open',      '{SYS}',      '{previous_notice_delivered}', '{obligation_escalate}', 'O14'),
    ('obligation', 1, 'open',      'extend',        'open',      '{APPR}',     '{extension_is_later}',        '{obligation_extend}',   'O15'),
    ('obligation', 1, 'scheduled', 'transfer',      'transferred', '{CONS}',   '{unit_ended,successors_valid}', '{obligation_transfer}', 'O10'),
    ('obligation', 1, 'open',      'transfer',      'transferred', '{CONS}',   '{unit_ended,successors_valid}', '{obligation_transfer}', 'O10'),
    ('obligation', 1, 'new',       'inherit',       'scheduled', '{SYS}',      '{succession_recorded}',       '{obligation_inherit}',  'O10'),
    ('obligation', 1, 'accepted',  'consolidate',   'consolidated', '{SYS}',   '{frozen_in_report}',          '{obligation_consolidate}', 'O12'),
    ('obligation', 1, 'consolidated', 'request_amendment', 'consolidated', '{REPO}', '{}',                    '{obligation_request_amendment}', 'O13'),
    ('obligation', 1, 'consolidated', 'agree_amendment', 'consolidated', '{CONS}', '{amendment_requested}',   '{obligation_agree_amendment}', 'O13'),
    ('obligation', 1, 'consolidated', 'amend',      'submitted', '{REPO,INTK,CONS}', '{amendment_agreed,report_passes,paper_or_reporter}', '{obligation_amend}', 'O13');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('obligation', 1, 'generate',      'unit',           'unit',    true,  NULL, 'Đơn vị báo cáo',                        'Reporting unit'),
    ('obligation', 1, 'generate',      'rule',           'text',    true,  NULL, 'Quy tắc',                               'Rule'),
    ('obligation', 1, 'generate',      'period',         'text',    true,  NULL, 'Kỳ báo cáo',                            'Period'),
    ('obligation', 1, 'save_draft',    'report',         'object',  true,  NULL, 'Số liệu theo mã chỉ tiêu',              'Figures by code'),
    ('obligation', 1, 'submit',        'report',         'object',  true,  NULL, 'Số liệu theo mã chỉ tiêu',              'Figures by code'),
    ('obligation', 1, 'submit',        'nil',            'boolean', false, NULL, 'Không phát sinh',                       'Nothing to report'),
    ('obligation', 1, 'submit',        'signatory',      'text',    true,  NULL, 'Người ký báo cáo (họ tên, chức vụ)',    'Signatory (name, office)'),
    ('obligation', 1, 'submit',        'justifications', 'object',  false, NULL, 'Giải trình theo mã kiểm tra',           'Justifications by check code'),
    ('obligation', 1, 'submit',        'paper_number',   'text',    false, NULL, 'Số, ký hiệu văn bản giấy',              'Number of the paper report'),
    ('obligation', 1, 'submit',        'paper_date',     'date',    false, NULL, 'Ngày văn bản giấy',                     'Date of the paper report'),
    ('obligation', 1, 'submit',        'received_on',    'date',    false, NULL, 'Ngày nhận văn bản giấy',                'Day the paper arrived'),
    ('obligation', 1, 'return',        'points',         'list',    true,  NULL, 'Các điểm cần sửa',                      'Points to repair'),
    ('obligation', 1, 'resubmit',      'report',         'object',  true,  NULL, 'Số liệu theo mã chỉ tiêu',              'Figures by code'),
    ('obligation', 1, 'resubmit',      'nil',            'boolean', false, NULL, 'Không phát sinh',                       'Nothing to report'),
    ('obligation', 1, 'resubmit',      'signatory',      'text',    true,  NULL, 'Người ký báo cáo (họ tên, chức vụ)',    'Signatory (name, office)'),
    ('obligation', 1, 'resubmit',      'justifications', 'object',  false, NULL, 'Giải trình theo mã kiểm tra',           'Justifications by check code'),
    ('obligation', 1, 'resubmit',      'paper_number',   'text',    false, NULL, 'Số, ký hiệu văn bản giấy',              'Number of the paper report'),
    ('obligation', 1, 'resubmit',      'paper_date',     'date',    false, NULL, 'Ngày văn bản giấy',                     'Date of the paper report'),
    ('obligation', 1, 'resubmit',      'received_on',    'date',    false, NULL, 'Ngày nhận văn bản giấy',                'Day the paper arrived'),
    ('obligation', 1, 'accept',        'note',           'text',    false, NULL, 'Ghi chú',                               'Note'),
    ('obligation', 1, 'propose_waive', 'reason',         'text',    true,  NULL, 'Lý do',                                 'Reason'),
    ('obligation', 1, 'waive',         'note',           'text',    false, NULL, 'Ghi chú',                               'Note'),
    ('obligation', 1, 'propose_void',  'reason',         'text',    true,  NULL, 'Lý do',                                 'Reason'),
    ('obligation', 1, 'void',          'note',           'text',    false, NULL, 'Ghi chú',                               'Note'),
    ('obligation', 1, 'escalate',      'level',          'integer', false, NULL, 'Cấp đôn đốc',                           'Level'),
    ('obligation', 1, 'extend',        'due_on',         'date',    true,  NULL, 'Ngày cuối cùng mới (tính cả ngày này)', 'New last day (inclusive)'),
    ('obligation', 1, 'extend',        'legal_basis',    'text',    true,  NULL, 'Căn cứ gia hạn',                        'Legal basis'),
    ('obligation', 1, 'transfer',      'successors',     'list',    true,  NULL, 'Đơn vị tiếp nhận và tỷ lệ {unit, share}', 'Successors and their share {unit, share}'),
    ('obligation', 1, 'transfer',      'basis',          'text',    true,  NULL, 'Văn bản làm căn cứ',                    'Document it rests on'),
    ('obligation', 1, 'transfer',      'policy',         'choice',  false, '{successor_full_year,split_at_change}', 'Cách chia kỳ báo cáo', 'How the period is divided'),
    ('obligation', 1, 'transfer',      'handover',       'unit',    false, NULL, 'Đơn vị ký báo cáo bàn giao',            'Unit that signs the handover report'),
    ('obligation', 1, 'inherit',       'parent',         'subject', true,  NULL, 'Nghĩa vụ được chuyển',                  'Obligation that was transferred'),
    ('obligation', 1, 'inherit',       'unit',           'unit',    true,  NULL, 'Đơn vị tiếp nhận',                      'Successor'),
    ('obligation', 1, 'inherit',       'part',           'choice',  true,  '{whole,own,handover}', 'Phần của kỳ',           'Part of the period'),
    ('obligation', 1, 'request_amendment', 'reason',     'text',    true,  NULL, 'Lý do',                                 'Reason'),
    ('obligation', 1, 'agree_amendment', 'note',         'text',    false, NULL, 'Ghi chú',                               'Note'),
    ('obligation', 1, 'amend',         'report',         'object',  true,  NULL, 'Số liệu theo mã chỉ tiêu',              'Figures by code'),
    ('obligation', 1, 'amend',         'nil',            'boolean', false, NULL, 'Không phát sinh',                       'Nothing to report'),
    ('obligation', 1, 'amend',         'signatory',      'text',    true,  NULL, 'Người ký báo cáo (họ tên, chức vụ)',    'Signatory (name, office)'),
    ('obligation', 1, 'amend',         'justifications', 'object',  false, NULL, 'Giải trình theo mã kiểm tra',           'Justifications by check code'),
    ('obligation', 1, 'amend',         'paper_number',   'text',    false, NULL, 'Số, ký hiệu văn bản giấy',              'Number of the paper report'),
    ('obligation', 1, 'amend',         'paper_date',     'date',    false, NULL, 'Ngày văn bản giấy',                     'Date of the paper report'),
    ('obligation', 1, 'amend',         'received_on',    'date',    false, NULL, 'Ngày nhận văn bản giấy',                'Day the paper arrived');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('obligation', 1, 'returned', 'return', 't_return', NULL);

-- The unit's time to repair, not the network's: nobody is told when it passes.
UPDATE sach.workflow_timer
SET escalates = false
WHERE workflow = 'obligation' AND revision = 1 AND kind = 'return';
