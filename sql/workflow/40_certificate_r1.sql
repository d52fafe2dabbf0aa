-- The certificate, revision 1 (certification.md §3.5, C1-C16 and the surveillance rows). Its conditions are described in 42_certificate_condition.sql.
-- Versions (C12, C13, C15, C16): the deciding event keeps the state and reserves the next version; `supersede` follows when that one is signed.
-- `under_notice` (C5) is an attribute of the row, so that measures are proposed, heard and dropped without a change of state.

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
    ('certificate', 1, 'new',        false, false, 'Chưa có',                          'Not there yet'),
    ('certificate', 1, 'reserved',   false, false, 'Đã cấp số',                        'Number reserved'),
    ('certificate', 1, 'signing',    false, false, 'Trình ký',                         'Submitted for signature'),
    ('certificate', 1, 'active',     false, false, 'Còn hiệu lực',                     'Valid'),
    ('certificate', 1, 'suspended',  false, false, 'Tạm đình chỉ',                     'Suspended'),
    ('certificate', 1, 'withdrawn',  true,  false, 'Thu hồi',                          'Withdrawn'),
    ('certificate', 1, 'terminated', true,  false, 'Chấm dứt theo đề nghị của cơ sở',  'Ended at holder''s request'),
    ('certificate', 1, 'superseded', true,  false, 'Đã được thay thế',                 'Superseded'),
    ('certificate', 1, 'expired',    true,  false, 'Hết hiệu lực',                     'Expired'),
    ('certificate', 1, 'void',       true,  false, 'Hủy',                              'Void')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('certificate', 'reserve',             'Cấp số',                               'Reserve'),
    ('certificate', 'prepare',             'Trình ký',                             'Prepare'),
    ('certificate', 'sign',                'Ký số',                                'Sign'),
    ('certificate', 'void',                'Hủy',                                  'Void'),
    ('certificate', 'propose_action',      'Đề xuất biện pháp xử lý',              'Propose a measure'),
    ('certificate', 'waive_hearing',       'Không cần thêm thời gian giải trình',  'Waive the hearing'),
    ('certificate', 'drop_action',         'Thôi đề xuất xử lý',                   'Drop the measure'),
    ('certificate', 'suspend',             'Đình chỉ',                             'Suspend'),
    ('certificate', 'request_suspension',  'Đề nghị tạm đình chỉ',                 'Ask for a suspension'),
    ('certificate', 'reinstate',           'Khôi phục hiệu lực',                   'Reinstate'),
    ('certificate', 'extend_suspension',   'Kéo dài thời gian đình chỉ',           'Extend the suspension'),
    ('certificate', 'suspension_due',      'Hết thời gian đình chỉ',               'Suspension due'),
    ('certificate', 'withdraw',            'Thu hồi',                              'Withdraw'),
    ('certificate', 'terminate',           'Chấm dứt theo đề nghị',                'Terminate'),
    ('certificate', 'amend',               'Điều chỉnh nội dung',                  'Amend'),
    ('certificate', 'renew',               'Cấp lại',                              'Renew'),
    ('certificate', 'open_renewal',        'Mở thời gian đề nghị cấp lại',         'Open the renewal'),
    ('certificate', 'expire',              'Hết hiệu lực',                         'Expire'),
    ('certificate', 'restore',             'Phục hồi sau khi hết hiệu lực',        'Restore'),
    ('certificate', 'propose_correction',  'Đề xuất đính chính',                   'Propose a correction'),
    ('certificate', 'correct_clerical',    'Đính chính',                           'Correct'),
    ('certificate', 'supersede',           'Thay thế',                             'Supersede'),
    ('certificate', 'surveillance_due',    'Đến kỳ giám sát',                      'Surveillance due'),
    ('certificate', 'surveillance_missed', 'Lỡ kỳ giám sát',                       'Surveillance missed'),
    ('certificate', 'waive_surveillance',  'Miễn kỳ giám sát',                     'Waive a surveillance'),
    ('certificate', 'assessment_accepted', 'Ghi nhận kết quả đánh giá',            'Take over the assessment')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('certificate', 1, 'new',       'reserve',             'reserved',   '{SYS,REGI}',  '{decision_exists}', '{certificate_reserve}', 'C1'),
    ('certificate', 1, 'reserved',  'prepare',             'signing',    '{REGI}',      '{certificate_agreement_signed,certificate_form_complete,granted_not_before_decision,holder_not_withdrawn,registrar_is_not_decider,previous_version_stands}', '{certificate_prepare}', 'C2'),
    ('certificate', 1, 'signing',   'sign',                'active',     '{SYS}',       '{bytes_unchanged,signature_is_plausible,previous_version_stands}', '{certificate_sign}', 'C3'),
    ('certificate', 1, 'reserved',  'void',                'void',       '{REGI,SYS}',  '{}', '{certificate_void}', 'C4'),
    ('certificate', 1, 'signing',   'void',                'void',       '{REGI,SYS}',  '{}', '{certificate_void}', 'C4'),
    ('certificate', 1, 'reserved',  'terminate',           'void',       '{APPL}',      '{}', '{certificate_give_up}', 'C4, R7'),
    ('certificate', 1, 'signing',   'terminate',           'void',       '{APPL}',      '{}', '{certificate_give_up}', 'C4, R7'),
    ('certificate', 1, 'active',    'propose_action',      'active',     '{COOR}',      '{not_under_notice,grounds_coded}', '{certificate_propose_action}', 'C5'),
    ('certificate', 1, 'suspended', 'propose_action',      'suspended',  '{COOR}',      '{not_under_notice,grounds_coded}', '{certificate_propose_action}', 'C5, before C10'),
    ('certificate', 1, 'active',    'waive_hearing',       'active',     '{APPL}',      '{under_notice,hearing_not_waived}', '{certificate_waive_hearing}', 'C6, waiver'),
    ('certificate', 1, 'suspended', 'waive_hearing',       'suspended',  '{APPL}',      '{under_notice,hearing_not_waived}', '{certificate_waive_hearing}', 'C10, waiver'),
    ('certificate', 1, 'active',    'drop_action',         'active',     '{COOR,DECI}', '{under_notice}', '{certificate_drop_action}', 'C5, taken back'),
    ('certificate', 1, 'suspended', 'drop_action',         'suspended',  '{COOR,DECI}', '{under_notice}', '{certificate_drop_action}', 'C5, taken back'),
    ('certificate', 1, 'active',    'suspend',             'suspended',  '{DECI}',      '{certificate_decider_eligible,suspension_proposed,hearing_over,contact_named}', '{certificate_suspend}', 'C6'),
    ('certificate', 1, 'active',    'request_suspension',  'suspended',  '{APPL}',      '{contact_available}', '{certificate_request_suspension}', 'C7'),
    ('certificate', 1, 'suspended', 'reinstate',           'active',     '{DECI}',      '{certificate_decider_eligible,causes_closed}', '{certificate_reinstate}', 'C8'),
    ('certificate', 1, 'suspended', 'suspension_due',      'suspended',  '{SYS}',       '{}', '{certificate_suspension_due}', 'C9'),
    ('certificate', 1, 'suspended', 'extend_suspension',   'suspended',  '{DECI}',      '{certificate_decider_eligible,suspension_not_extended}', '{certificate_extend_suspension}', 'C9'),
    ('certificate', 1, 'active',    'withdraw',            'withdrawn',  '{DECI}',      '{certificate_decider_eligible,withdrawal_proposed,hearing_over,contact_named}', '{certificate_withdraw}', 'C10'),
    ('certificate', 1, 'suspended', 'withdraw',            'withdrawn',  '{DECI}',      '{certificate_decider_eligible,withdrawal_proposed,hearing_over,contact_named}', '{certificate_withdraw}', 'C10'),
    ('certificate', 1, 'active',    'terminate',           'terminated', '{APPL}',      '{}', '{certificate_terminate}', 'C11'),
    ('certificate', 1, 'suspended', 'terminate',           'terminated', '{APPL}',      '{}', '{certificate_terminate}', 'C11'),
    ('certificate', 1, 'active',    'amend',               'active',     '{REGI,DECI}', '{no_version_pending,notice_allows_amendment,sites_well_formed,products_well_formed,amendment_changes_something,amendment_by_the_right_person}', '{certificate_amend}', 'C12'),
    ('certificate', 1, 'active',    'renew',               'active',     '{SYS,REGI}',  '{renewal_decided}', '{certificate_renew}', 'C13'),
    ('certificate', 1, 'active',    'supersede',           'superseded', '{SYS}',       '{successor_in_signature}', '{certificate_supersede}', 'C12, C13, C16'),
    ('certificate', 1, 'active',    'open_renewal',        'active',     '{SYS}',       '{}', '{certificate_open_renewal}', 'C13, window'),
    ('certificate', 1, 'suspended', 'open_renewal',        'suspended',  '{SYS}',       '{}', '{certificate_open_renewal}', 'C13, window'),
    ('certificate', 1, 'active',    'expire',              'expired',    '{SYS}',       '{validity_over}', '{certificate_expire}', 'C14'),
    ('certificate', 1, 'suspended', 'expire',              'expired',    '{SYS}',       '{validity_over}', '{certificate_expire}', 'C14'),
    ('certificate', 1, 'expired',   'restore',             'expired',    '{DECI}',      '{certificate_decider_eligible,restore_in_time,renewal_work_done,no_version_pending}', '{certificate_restore}', 'C15'),
    ('certificate', 1, 'expired',   'renew',               'expired',    '{SYS,REGI}',  '{renewal_decided}', '{certificate_renew}', 'C15, by a renewal'),
    ('certificate', 1, 'expired',   'supersede',           'superseded', '{SYS}',       '{successor_in_signature}', '{certificate_supersede}', 'C15'),
    ('certificate', 1, 'active',    'propose_correction',  'active',     '{REGI}',      '{no_version_pending,sites_well_formed,products_well_formed,amendment_changes_something}', '{}', 'C16, first person'),
    ('certificate', 1, 'active',    'correct_clerical',    'active',     '{REGI,COOR}', '{correction_proposed,not_under_notice,no_version_pending}', '{certificate_correct}', 'C16'),
    ('certificate', 1, 'active',    'surveillance_due',    'active',     '{SYS}',       '{}', '{certificate_surveillance_due}', 'surveillance'),
    ('certificate', 1, 'suspended', 'surveillance_due',    'suspended',  '{SYS}',       '{}', '{certificate_surveillance_due}', 'surveillance'),
    ('certificate', 1, 'active',    'surveillance_missed', 'active',     '{SYS}',       '{}', '{certificate_surveillance_missed}', 'surveillance'),
    ('certificate', 1, 'suspended', 'surveillance_missed', 'suspended',  '{SYS}',       '{}', '{certificate_surveillance_missed}', 'surveillance'),
    ('certificate', 1, 'active',    'waive_surveillance',  'active',     '{COOR}',      '{surveillance_open}', '{certificate_waive_surveillance}', 'surveillance'),
    ('certificate', 1, 'suspended', 'waive_surveillance',  'suspended',  '{COOR}',      '{surveillance_open}', '{certificate_waive_surveillance}', 'surveillance'),
    ('certificate', 1, 'active',    'assessment_accepted', 'active',     '{SYS}',       '{assessment_about_it}', '{certificate_take_assessment}', 'M10'),
    ('certificate', 1, 'suspended', 'assessment_accepted', 'suspended',  '{SYS}',       '{assessment_about_it}', '{certificate_take_assessment}', 'M10'),
    ('certificate', 1, 'expired',   'assessment_accepted', 'expired',    '{SYS}',       '{assessment_about_it}', '{certificate_take_assessment}', 'M10');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('certificate', 1, 'reserve', 'parent', 'subject', true, NULL, 'Hồ sơ', 'Application'),
    ('certificate', 1, 'reserve', 'replaces', 'subject', false, NULL, 'Giấy chứng nhận được thay thế', 'Certificate it replaces'),
    ('certificate', 1, 'reserve', 'version_reason', 'choice', false, '{amendment,renewal,restoration,correction}', 'Lý do có bản mới', 'Why there is a new version'),
    ('certificate', 1, 'reserve', 'changes', 'object', false, NULL, 'Nội dung thay đổi', 'What changes'),
    ('certificate', 1, 'prepare', 'granted_on', 'date', false, NULL, 'Ngày cấp (mặc định: hôm nay)', 'Day of grant (today by default)'),
    ('certificate', 1, 'prepare', 'language', 'choice', false, '{vi,en}', 'Ngôn ngữ trang đầu', 'Language of the first page'),
    ('certificate', 1, 'sign', 'key_id', 'text', true, NULL, 'Mã khóa ký', 'Key'),
    ('certificate', 1, 'sign', 'signature', 'base64', true, NULL, 'Chữ ký', 'Signature'),
    ('certificate', 1, 'sign', 'credential_sha256', 'sha256', false, NULL, 'SHA-256 của chứng chỉ điện tử', 'SHA-256 of the credential'),
    ('certificate', 1, 'sign', 'pdf_sha256', 'sha256', false, NULL, 'SHA-256 của bản PDF', 'SHA-256 of the PDF'),
    ('certificate', 1, 'void', 'reason', 'choice', true, '{applicant_withdrew,error,replaced_version_ended}', 'Lý do', 'Reason'),
    ('certificate', 1, 'void', 'note', 'text', true, NULL, 'Diễn giải', 'Note'),
    ('certificate', 1, 'propose_action', 'measure', 'choice', true, '{suspend,reduce,withdraw}', 'Biện pháp', 'Measure'),
    ('certificate', 1, 'propose_action', 'grounds', 'choices', true, '{serious_nonconformity,surveillance_refused,surveillance_missed,evidence_gap,misuse_of_certificate,false_information,serious_violation,complaint_upheld}', 'Căn cứ', 'Grounds'),
    ('certificate', 1, 'propose_action', 'text', 'text', true, NULL, 'Nội dung cần giải trình', 'What the holder is to answer'),
    ('certificate', 1, 'drop_action', 'text', 'text', true, NULL, 'Lý do', 'Reason'),
    ('certificate', 1, 'suspend', 'contact', 'person', true, NULL, 'Người hướng dẫn khắc phục', 'Who explains how to end the suspension'),
    ('certificate', 1, 'suspend', 'text', 'text', false, NULL, 'Giải thích', 'Explanation'),
    ('certificate', 1, 'request_suspension', 'note', 'text', false, NULL, 'Ghi chú của cơ sở', 'Note of the holder'),
    ('certificate', 1, 'reinstate', 'causes_closed', 'boolean', true, NULL, 'Nguyên nhân đã được khắc phục', 'The causes are closed'),
    ('certificate', 1, 'reinstate', 'text', 'text', true, NULL, 'Căn cứ khôi phục', 'How the causes were closed'),
    ('certificate', 1, 'extend_suspension', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('certificate', 1, 'withdraw', 'contact', 'person', true, NULL, 'Người giải đáp', 'Who explains what can be done'),
    ('certificate', 1, 'withdraw', 'text', 'text', false, NULL, 'Giải thích', 'Explanation'),
    ('certificate', 1, 'terminate', 'note', 'text', false, NULL, 'Ghi chú (không bắt buộc)', 'Note (not required)'),
    ('certificate', 1, 'amend', 'reason', 'choice', true, '{holder_name,address,scope_reduced,scope_extended,unit_succession}', 'Lý do', 'Reason'),
    ('certificate', 1, 'amend', 'holder_name', 'text', false, NULL, 'Tên tổ chức được chứng nhận', 'Name of the holder'),
    ('certificate', 1, 'amend', 'holder_name_en', 'text', false, NULL, 'Tên bằng tiếng Anh', 'Name in English'),
    ('certificate', 1, 'amend', 'site_address', 'text', false, NULL, 'Địa chỉ', 'Address'),
    ('certificate', 1, 'amend', 'sites', 'list', false, NULL, 'Địa điểm (toàn bộ): danh sách {name, address}', 'Sites (all of them): list of {name, address}'),
    ('certificate', 1, 'amend', 'scope_vi', 'text', false, NULL, 'Phạm vi (tiếng Việt)', 'Scope in Vietnamese'),
    ('certificate', 1, 'amend', 'scope_en', 'text', false, NULL, 'Phạm vi (tiếng Anh)', 'Scope in English'),
    ('certificate', 1, 'amend', 'products', 'list', false, NULL, 'Sản phẩm (toàn bộ)', 'Products (all of them)'),
    ('certificate', 1, 'amend', 'note', 'text', true, NULL, 'Diễn giải', 'Note'),
    ('certificate', 1, 'propose_correction', 'holder_name', 'text', false, NULL, 'Tên tổ chức được chứng nhận', 'Name of the holder'),
    ('certificate', 1, 'propose_correction', 'holder_name_en', 'text', false, NULL, 'Tên bằng tiếng Anh', 'Name in English'),
    ('certificate', 1, 'propose_correction', 'site_address', 'text', false, NULL, 'Địa chỉ', 'Address'),
    ('certificate', 1, 'propose_correction', 'sites', 'list', false, NULL, 'Địa điểm (toàn bộ): danh sách {name, address}', 'Sites (all of them): list of {name, address}'),
    ('certificate', 1, 'propose_correction', 'scope_vi', 'text', false, NULL, 'Phạm vi (tiếng Việt)', 'Scope in Vietnamese'),
    ('certificate', 1, 'propose_correction', 'scope_en', 'text', false, NULL, 'Phạm vi (tiếng Anh)', 'Scope in English'),
    ('certificate', 1, 'propose_correction', 'products', 'list', false, NULL, 'Sản phẩm (toàn bộ)', 'Products (all of them)'),
    ('certificate', 1, 'propose_correction', 'note', 'text', true, NULL, 'Diễn giải', 'Note'),
    ('certificate', 1, 'renew', 'application', 'subject', true, NULL, 'Hồ sơ đề nghị cấp lại', 'Application that renews'),
    ('certificate', 1, 'restore', 'note', 'text', true, NULL, 'Diễn giải', 'Note'),
    ('certificate', 1, 'supersede', 'by', 'subject', true, NULL, 'Bản thay thế', 'Version that replaces it'),
    ('certificate', 1, 'waive_surveillance', 'no', 'integer', true, NULL, 'Kỳ giám sát số', 'Number of the surveillance'),
    ('certificate', 1, 'waive_surveillance', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('certificate', 1, 'assessment_accepted', 'assessment', 'subject', true, NULL, 'Đánh giá', 'Assessment');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('certificate', 1, 'reserved',  'issue',      't_issue',        NULL),
    ('certificate', 1, 'suspended', 'suspension', 'suspension_max', 'suspension_due');
-- Not here, because their ends are no number of days from the entry into a state: expiry, renewal, surveillance, hearing (timer_start).
