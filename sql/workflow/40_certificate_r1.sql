-- The certificate, revision 1 (certification.md §3.5, C1-C4). C5-C16 come with later issues.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('certificate', 'C', 'giấy chứng nhận', 'certificate')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('certificate', 1, '2017-01-01', 'certification.md §3.5')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_transition WHERE workflow = 'certificate' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'certificate' AND revision = 1;
DELETE FROM sach.workflow_timer WHERE workflow = 'certificate' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('certificate', 1, 'new',      false, false, 'Chưa có',          'Not there yet'),
    ('certificate', 1, 'reserved', false, false, 'Đã cấp số',        'Number reserved'),
    ('certificate', 1, 'signing',  false, false, 'Trình ký',         'Submitted for signature'),
    ('certificate', 1, 'active',   false, false, 'Còn hiệu lực',     'Valid'),
    ('certificate', 1, 'void',     true,  false, 'Hủy',              'Void')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('certificate', 'reserve', 'Cấp số',           'Reserve'),
    ('certificate', 'prepare', 'Trình ký',         'Prepare'),
    ('certificate', 'sign',    'Ký số',            'Sign'),
    ('certificate', 'void',    'Hủy',              'Void')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('decision_exists',               'The application was granted in this very transaction and has no certificate yet'),
    ('certificate_agreement_signed',  'The certification agreement is signed'),
    ('granted_not_before_decision',   'The day of grant is not before the decision and not in the future'),
    ('holder_not_withdrawn',          'The application still stands as granted'),
    ('registrar_is_not_decider',      'Whoever decided does not issue, unless the scheme allows it'),
    ('bytes_unchanged',               'The stored bytes still have the stored hash'),
    ('signature_is_plausible',        'The signature has the right length and its key is registered for certificates and not retired')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('certificate_reserve', 'Takes the next number of the year and copies what was decided'),
    ('certificate_prepare', 'Stores the exact bytes and their hash'),
    ('certificate_sign',    'Stores the signature; the certificate is in the register from here on'),
    ('certificate_void',    'Keeps the number as void')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('certificate', 1, 'new',      'reserve', 'reserved', '{SYS}',  '{decision_exists}',                                                                                              '{certificate_reserve}', 'C1'),
    ('certificate', 1, 'reserved', 'prepare', 'signing',  '{REGI}', '{certificate_agreement_signed,granted_not_before_decision,holder_not_withdrawn,registrar_is_not_decider}',      '{certificate_prepare}', 'C2'),
    ('certificate', 1, 'signing',  'sign',    'active',   '{SYS}',  '{bytes_unchanged,signature_is_plausible}',                                                                       '{certificate_sign}',    'C3'),
    ('certificate', 1, 'reserved', 'void',    'void',     '{REGI}', '{}',                                                                                                             '{certificate_void}',    'C4'),
    ('certificate', 1, 'signing',  'void',    'void',     '{REGI}', '{}',                                                                                                             '{certificate_void}',    'C4');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('certificate', 1, 'reserve', 'parent',     'subject', true,  NULL,                          'Hồ sơ',                        'Application'),
    ('certificate', 1, 'prepare', 'granted_on', 'date',    false, NULL,                          'Ngày cấp (mặc định: hôm nay)', 'Day of grant (today by default)'),
    ('certificate', 1, 'prepare', 'language',   'choice',  false, '{vi,en}',                     'Ngôn ngữ trang đầu',           'Language of the first page'),
    ('certificate', 1, 'sign',    'key_id',     'text',    true,  NULL,                          'Mã khóa ký',                   'Key'),
    ('certificate', 1, 'sign',    'signature',  'base64',  true,  NULL,                          'Chữ ký',                       'Signature'),
    ('certificate', 1, 'void',    'reason',     'choice',  true,  '{applicant_withdrew,error}',  'Lý do',                        'Reason'),
    ('certificate', 1, 'void',    'note',       'text',    true,  NULL,                          'Diễn giải',                    'Note');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('certificate', 1, 'reserved', 'issue', 't_issue', NULL);
