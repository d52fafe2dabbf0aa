-- The notice (certification.md §3.8), printed with the other machines. Notices are not subjects: rows of sach.notice, moved only by the notice_* functions, which these rows describe.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('notice', 'N', 'thông báo', 'notice')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('notice', 1, '2017-01-01', 'certification.md §3.8')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_transition WHERE workflow = 'notice' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('notice', 1, 'new',       false, false, 'Chưa có',               'Not there yet'),
    ('notice', 1, 'planned',   false, false, 'Đã lên lịch',           'Planned'),
    ('notice', 1, 'queued',    false, false, 'Đang gửi',              'Being sent'),
    ('notice', 1, 'sent',      false, false, 'Đã gửi',                'Sent'),
    ('notice', 1, 'delivered', false, false, 'Đã đến nơi nhận',       'Delivered'),
    ('notice', 1, 'failed',    false, false, 'Gửi lỗi, sẽ gửi lại',   'Failed, to be retried'),
    ('notice', 1, 'confirmed', true,  false, 'Đã xác nhận',           'Confirmed by a person'),
    ('notice', 1, 'exhausted', false, false, 'Không gửi được',        'Exhausted'),
    ('notice', 1, 'skipped',   true,  false, 'Không cần gửi',         'Skipped')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('notice', 'plan',    'Lên lịch',            'Plan'),
    ('notice', 'claim',   'Lấy để gửi',          'Claim'),
    ('notice', 'hand_on', 'Chuyển cho máy chủ',  'Hand on'),
    ('notice', 'deliver', 'Đến nơi nhận',        'Deliver'),
    ('notice', 'fail',    'Gửi lỗi',             'Fail'),
    ('notice', 'exhaust', 'Hết lượt gửi',        'Exhaust'),
    ('notice', 'bounce',  'Bị trả lại',          'Bounce'),
    ('notice', 'confirm', 'Xác nhận đã nhận',    'Confirm'),
    ('notice', 'skip',    'Bỏ qua',              'Skip')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('notice', 1, 'new',       'plan',    'planned',   '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'planned',   'claim',   'queued',    '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'failed',    'claim',   'queued',    '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'claim',   'queued',    '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'hand_on', 'sent',      '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'deliver', 'delivered', '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'fail',    'failed',    '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'exhaust', 'exhausted', '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'planned',   'exhaust', 'exhausted', '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'failed',    'exhaust', 'exhausted', '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'sent',      'bounce',  'exhausted', '{COOR,SYS}',       '{}', '{}', '§3.8'),
    ('notice', 1, 'delivered', 'bounce',  'exhausted', '{COOR,SYS}',       '{}', '{}', '§3.8'),
    ('notice', 1, 'sent',      'confirm', 'confirmed', '{COOR,CONS,INTK}', '{}', '{}', '§3.8'),
    ('notice', 1, 'delivered', 'confirm', 'confirmed', '{COOR,CONS,INTK}', '{}', '{}', '§3.8'),
    ('notice', 1, 'failed',    'confirm', 'confirmed', '{COOR,CONS,INTK}', '{}', '{}', '§3.8'),
    ('notice', 1, 'exhausted', 'confirm', 'confirmed', '{COOR,CONS,INTK}', '{}', '{}', '§3.8'),
    ('notice', 1, 'planned',   'skip',    'skipped',   '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'failed',    'skip',    'skipped',   '{SYS}',            '{}', '{}', '§3.8'),
    ('notice', 1, 'queued',    'skip',    'skipped',   '{SYS}',            '{}', '{}', '§3.8');

INSERT INTO sach.notice_purpose (purpose, states, catch_up, name_vi, name_en) VALUES
    ('annual_report',   '{scheduled,open}', 'send_latest_only', 'Nhắc nộp báo cáo năm',                  'Annual report reminder'),
    ('report_returned', '{returned}',       'send_latest_only', 'Yêu cầu sửa báo cáo năm',               'Annual report returned'),
    ('reply',           '{returned}',       'send_latest_only', 'Nhắc bổ sung hồ sơ',                    'Reminder to complete the dossier'),
    ('receipt',         NULL,               'send_all',         'Tiếp nhận hồ sơ',                       'Receipt of the dossier'),
    ('completion',      '{returned}',       'send_latest_only', 'Yêu cầu bổ sung hồ sơ',                 'Request to complete the dossier'),
    ('apology',         NULL,               'send_all',         'Xin lỗi và hẹn lại',                    'Apology and new date'),
    ('limit_passed',    NULL,               'send_all',         'Quá thời hạn giải quyết',               'A time limit of the network has passed'),
    ('lapse',           NULL,               'send_all',         'Dừng giải quyết hồ sơ',                 'Lapse of the dossier'),
    ('team',            NULL,               'send_all',         'Thông báo tổ đánh giá',                 'Assessment team'),
    ('findings',        NULL,               'send_all',         'Thông báo kết quả đánh giá',            'Assessment findings'),
    ('decision',        NULL,               'send_all',         'Thông báo quyết định',                  'Decision'),
    ('case',            NULL,               'send_all',         'Thông báo về hồ sơ',                    'Notice about the case'),
    ('evidence_expiry', '{accepted}',       'send_latest_only', 'Nhắc tài liệu sắp hết hạn',             'Evidence about to expire'),
    ('certificate',     NULL,               'send_all',         'Thông báo về giấy chứng nhận',          'Notice about the certificate'),
    ('certificate_hearing', '{active,suspended}', 'send_latest_only', 'Đề nghị giải trình',            'Hearing before a measure'),
    ('certificate_expiry',  '{active,suspended}', 'send_latest_only', 'Nhắc giấy chứng nhận sắp hết hạn', 'Certificate about to expire'),
    ('surveillance',        '{active,suspended}', 'send_latest_only', 'Nhắc kỳ giám sát',              'Surveillance reminder')
ON CONFLICT (purpose) DO UPDATE
SET states = excluded.states, catch_up = excluded.catch_up, name_vi = excluded.name_vi, name_en = excluded.name_en;
