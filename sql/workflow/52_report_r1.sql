-- The consolidated report, revision 1 (certification.md §3.7; BC-SCT, vietnam.md §5.4). Restatement pending is an attribute (report_pending), not a state.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('report', 'R', 'báo cáo tổng hợp', 'consolidated report')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('report', 1, '2017-01-01', 'certification.md §3.7')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_timer WHERE workflow = 'report' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'report' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'report' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('report', 1, 'new',      false, false, 'Chưa có',             'Not there yet'),
    ('report', 1, 'draft',    false, false, 'Đang soạn',           'Draft'),
    ('report', 1, 'frozen',   false, false, 'Đã chốt số liệu',     'Frozen'),
    ('report', 1, 'approved', false, false, 'Đã duyệt',            'Approved'),
    ('report', 1, 'sent',     false, false, 'Đã gửi',              'Sent'),
    ('report', 1, 'closed',   true,  false, 'Đã kết thúc',         'Closed')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('report', 'prepare',     'Lập báo cáo tổng hợp',       'Prepare'),
    ('report', 'save_draft',  'Lưu nháp',                   'Save draft'),
    ('report', 'freeze',      'Chốt số liệu',               'Freeze'),
    ('report', 'recompute',   'Chốt lại số liệu',           'Recompute'),
    ('report', 'approve',     'Duyệt',                      'Approve'),
    ('report', 'send',        'Gửi nơi nhận',               'Send to a recipient'),
    ('report', 'acknowledge', 'Ghi nhận nơi nhận đã nhận',  'Record an acknowledgement'),
    ('report', 'close',       'Kết thúc',                   'Close'),
    ('report', 'restate',     'Đính chính',                 'Restate')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('report_period_known',   'The rule covers the year, which has no consolidated report yet, and the target sets exist'),
    ('report_texts_known',    'Texts belong to parts of the report; a milestone states a value and the document that shows it'),
    ('report_inputs_changed', 'An input changed since the figures were frozen'),
    ('approver_is_another',   'Whoever had a hand in the report does not approve it'),
    ('report_recipient_open', 'The recipient has not got this version yet; it is sent after its approval'),
    ('report_delivery_open',  'The recipient got this version and has not acknowledged it yet'),
    ('report_acknowledged',   'Every recipient has acknowledged this version')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('report_prepare',     'Opens the report with the target sets of its year and its own date where the rule gives one'),
    ('report_save',        'Keeps texts and milestones'),
    ('report_freeze',      'Freezes the list of units, the inputs by hash and the figures; locks the counted reports (O12)'),
    ('report_restate',     'Freezes a new version with its reason and the difference to the one before'),
    ('report_approve',     'Notes who approved and when'),
    ('report_send',        'Writes down a delivery with its proof'),
    ('report_acknowledge', 'Writes down an acknowledgement; the last one closes the report')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('report', 1, 'new',      'prepare',     'draft',    '{CONS}', '{report_period_known}',                      '{report_prepare}',     '§3.7'),
    ('report', 1, 'draft',    'save_draft',  'draft',    '{CONS}', '{report_texts_known}',                       '{report_save}',        '§3.7'),
    ('report', 1, 'draft',    'freeze',      'frozen',   '{CONS}', '{report_texts_known}',                       '{report_freeze}',      '§3.7, §5.3 (8)'),
    ('report', 1, 'frozen',   'recompute',   'frozen',   '{CONS}', '{report_texts_known,report_inputs_changed}', '{report_freeze}',      '§3.7'),
    ('report', 1, 'frozen',   'approve',     'approved', '{APPR}', '{approver_is_another}',                      '{report_approve}',     '§3.7'),
    ('report', 1, 'approved', 'send',        'sent',     '{CONS}', '{report_recipient_open}',                    '{report_send}',        '§3.7'),
    ('report', 1, 'sent',     'send',        'sent',     '{CONS}', '{report_recipient_open}',                    '{report_send}',        '§3.7'),
    ('report', 1, 'sent',     'acknowledge', 'sent',     '{CONS}', '{report_delivery_open}',                     '{report_acknowledge}', '§3.7'),
    ('report', 1, 'sent',     'close',       'closed',   '{SYS}',  '{report_acknowledged}',                      '{}',                   '§3.7'),
    ('report', 1, 'approved', 'restate',     'frozen',   '{CONS}', '{report_texts_known,report_inputs_changed}', '{report_restate}',     '§3.7, §5.3 (9)'),
    ('report', 1, 'sent',     'restate',     'frozen',   '{CONS}', '{report_texts_known,report_inputs_changed}', '{report_restate}',     '§3.7, §5.3 (9)'),
    ('report', 1, 'closed',   'restate',     'frozen',   '{CONS}', '{report_texts_known,report_inputs_changed}', '{report_restate}',     '§3.7, §5.3 (9)');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('report', 1, 'prepare',     'rule',            'text',   true,  NULL, 'Quy tắc báo cáo',                                 'Reporting rule'),
    ('report', 1, 'prepare',     'period',          'text',   true,  NULL, 'Kỳ báo cáo',                                      'Period'),
    ('report', 1, 'prepare',     'target_sets',     'list',   false, NULL, 'Bộ chỉ tiêu so sánh',                             'Target sets to compare with'),
    ('report', 1, 'save_draft',  'texts',           'object', false, NULL, 'Phần lời theo mục',                               'Texts by part'),
    ('report', 1, 'save_draft',  'milestones',      'object', false, NULL, 'Mốc do cơ quan thường trực xác nhận {giá trị, văn bản}', 'Milestones stated by the standing body {value, document}'),
    ('report', 1, 'freeze',      'texts',           'object', false, NULL, 'Phần lời theo mục',                               'Texts by part'),
    ('report', 1, 'freeze',      'milestones',      'object', false, NULL, 'Mốc do cơ quan thường trực xác nhận {giá trị, văn bản}', 'Milestones stated by the standing body {value, document}'),
    ('report', 1, 'recompute',   'reason',          'text',   false, NULL, 'Lý do',                                           'Reason'),
    ('report', 1, 'recompute',   'texts',           'object', false, NULL, 'Phần lời theo mục',                               'Texts by part'),
    ('report', 1, 'recompute',   'milestones',      'object', false, NULL, 'Mốc do cơ quan thường trực xác nhận {giá trị, văn bản}', 'Milestones stated by the standing body {value, document}'),
    ('report', 1, 'approve',     'number',          'text',   false, NULL, 'Số, ký hiệu văn bản',                             'Number of the document'),
    ('report', 1, 'send',        'recipient',       'text',   true,  NULL, 'Nơi nhận',                                        'Recipient'),
    ('report', 1, 'send',        'number',          'text',   true,  NULL, 'Số, ký hiệu văn bản',                             'Number of the document'),
    ('report', 1, 'send',        'method',          'choice', true,  '{e_office,post,hand,mail}', 'Cách gửi',                 'How it was sent'),
    ('report', 1, 'send',        'sent_on',         'date',   true,  NULL, 'Ngày gửi',                                        'Sent on'),
    ('report', 1, 'send',        'proof',           'text',   true,  NULL, 'Chứng cứ đã gửi (số vận đơn, biên nhận, mã liên thông)', 'Proof of sending (slip, receipt, exchange code)'),
    ('report', 1, 'acknowledge', 'recipient',       'text',   true,  NULL, 'Nơi nhận',                                        'Recipient'),
    ('report', 1, 'acknowledge', 'acknowledged_on', 'date',   true,  NULL, 'Ngày nhận',                                       'Received on'),
    ('report', 1, 'acknowledge', 'acknowledgement', 'text',   true,  NULL, 'Chứng cứ đã nhận',                                'Proof of receipt'),
    ('report', 1, 'restate',     'reason',          'text',   true,  NULL, 'Lý do đính chính',                                'Reason of the restatement'),
    ('report', 1, 'restate',     'texts',           'object', false, NULL, 'Phần lời theo mục',                               'Texts by part'),
    ('report', 1, 'restate',     'milestones',      'object', false, NULL, 'Mốc do cơ quan thường trực xác nhận {giá trị, văn bản}', 'Milestones stated by the standing body {value, document}');
