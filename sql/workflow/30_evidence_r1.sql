-- The evidence item, revision 1 (certification.md §3.4, E1-E10). E5 is an attribute computed from the clock.

INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('evidence', 'E', 'tài liệu minh chứng', 'evidence item')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('evidence', 1, '2017-01-01', 'certification.md §3.4')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_transition WHERE workflow = 'evidence' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'evidence' AND revision = 1;
DELETE FROM sach.workflow_timer WHERE workflow = 'evidence' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('evidence', 1, 'new',      false, false, 'Chưa có',           'Not there yet'),
    ('evidence', 1, 'received', false, false, 'Đã nhận',           'Received'),
    ('evidence', 1, 'checking', false, false, 'Đang kiểm tra',     'Being checked'),
    ('evidence', 1, 'accepted', false, false, 'Được chấp nhận',    'Accepted'),
    ('evidence', 1, 'rejected', true,  false, 'Không chấp nhận',   'Rejected'),
    ('evidence', 1, 'expired',  true,  false, 'Hết hiệu lực',      'Expired'),
    ('evidence', 1, 'suspended', false, false, 'Bị nơi cấp đình chỉ', 'Suspended by its issuer'),
    ('evidence', 1, 'revoked',   true,  false, 'Bị nơi cấp thu hồi',  'Revoked by its issuer'),
    ('evidence', 1, 'superseded', true, false, 'Đã được thay thế',    'Superseded')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('evidence', 'upload',         'Tải lên',                       'Upload'),
    ('evidence', 'start_check',    'Bắt đầu kiểm tra',              'Start check'),
    ('evidence', 'accept',         'Chấp nhận',                     'Accept'),
    ('evidence', 'reject',         'Không chấp nhận',               'Reject'),
    ('evidence', 'expire',         'Hết hiệu lực',                  'Expire'),
    ('evidence', 'edition_sunset', 'Phiên bản không còn áp dụng',   'Edition no longer accepted'),
    ('evidence', 'issuer_revoked', 'Nơi cấp đã thu hồi',            'Revoked by its issuer'),
    ('evidence', 'issuer_suspended', 'Nơi cấp đã đình chỉ',         'Suspended by its issuer'),
    ('evidence', 'reinstated',     'Nơi cấp đã khôi phục',          'Reinstated by its issuer'),
    ('evidence', 'supersede',      'Thay thế bằng tài liệu khác',   'Supersede by another item'),
    ('evidence', 'challenge',      'Yêu cầu kiểm tra lại',          'Challenge')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_guard (guard, description) VALUES
    ('evidence_facility_named',  'The evidence belongs to a facility of the network'),
    ('evidence_dates_ordered',   'The dates are in order and not in the future where they cannot be'),
    ('evidence_expiry_or_reason','There is a last day of validity, or the reason why there is none'),
    ('evidence_kind_known',      'The kind and edition are in the list of rules'),
    ('evidence_not_same_file',   'The same file is not there already for this facility'),
    ('checker_is_not_uploader',  'Whoever uploaded it does not check it'),
    ('evidence_rule_valid',      'A rule accepts this kind and edition today'),
    ('evidence_register_checked','It was seen in a register, where the rule asks for it'),
    ('evidence_not_expired',     'It holds today'),
    ('evidence_day_over',        'The last day of validity is over'),
    ('evidence_edition_over',    'The last day of the edition is over'),
    ('evidence_kind_issued_then','On the day of the document the law in force knew this kind'),
    ('file_stored',              'The file is stored, was sent by this person, and is what it is said to be'),
    ('file_harmless',            'The malware scanner, where there is one, has seen the file and found nothing'),
    ('evidence_issuer_spoke',    'The issuer''s word about the document is of a day that has come'),
    ('evidence_replacement_stands', 'What takes its place is an accepted item of the same facility and kind')
ON CONFLICT (guard) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_effect (effect, description) VALUES
    ('evidence_upload', 'Writes the item'),
    ('evidence_accept', 'Notes who checked it and how; starts its end and its warnings'),
    ('evidence_reject', 'Notes why'),
    ('evidence_end',    'Ends its time limits and warnings; a live certificate gets a task, never a suspension'),
    ('evidence_revoke', 'Notes the issuer''s word, ends time limits and warnings; a live certificate gets a task, never a suspension'),
    ('evidence_suspend', 'Notes the issuer''s word; a live certificate gets a task, never a suspension'),
    ('evidence_reinstate', 'Notes the issuer''s word; tasks that asked for such a document are done'),
    ('evidence_supersede', 'Names what took its place, ends time limits and warnings'),
    ('evidence_challenge', 'Notes who doubts it and why, ends time limits and warnings')
ON CONFLICT (effect) DO UPDATE
SET description = excluded.description;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('evidence', 1, 'new',       'upload',           'received',  '{APPL,INTK,ASSR}',                     '{evidence_facility_named,evidence_dates_ordered,evidence_expiry_or_reason,evidence_kind_known,evidence_kind_issued_then,file_stored,evidence_not_same_file}', '{evidence_upload}',    'E1'),
    ('evidence', 1, 'received',  'start_check',      'checking',  '{INTK,ASSR}',                          '{}', '{}',                   'E2'),
    ('evidence', 1, 'checking',  'accept',           'accepted',  '{INTK,ASSR}',                          '{checker_is_not_uploader,file_harmless,evidence_rule_valid,evidence_register_checked,evidence_not_expired}', '{evidence_accept}',    'E3'),
    ('evidence', 1, 'checking',  'reject',           'rejected',  '{INTK,ASSR}',                          '{}', '{evidence_reject}',    'E4'),
    ('evidence', 1, 'accepted',  'expire',           'expired',   '{SYS}',                                '{evidence_day_over}', '{evidence_end}',       'E6'),
    ('evidence', 1, 'suspended', 'expire',           'expired',   '{SYS}',                                '{evidence_day_over}', '{evidence_end}',       'E6, while suspended'),
    ('evidence', 1, 'accepted',  'edition_sunset',   'expired',   '{SYS}',                                '{evidence_edition_over}', '{evidence_end}',       'E7'),
    ('evidence', 1, 'suspended', 'edition_sunset',   'expired',   '{SYS}',                                '{evidence_edition_over}', '{evidence_end}',       'E7, while suspended'),
    ('evidence', 1, 'accepted',  'issuer_revoked',   'revoked',   '{INTK}',                               '{evidence_issuer_spoke}', '{evidence_revoke}',    'E8'),
    ('evidence', 1, 'suspended', 'issuer_revoked',   'revoked',   '{INTK}',                               '{evidence_issuer_spoke}', '{evidence_revoke}',    'E8'),
    ('evidence', 1, 'accepted',  'issuer_suspended', 'suspended', '{INTK}',                               '{evidence_issuer_spoke}', '{evidence_suspend}',   'E8'),
    ('evidence', 1, 'suspended', 'reinstated',       'accepted',  '{INTK}',                               '{evidence_issuer_spoke,evidence_rule_valid,evidence_not_expired}', '{evidence_reinstate}', 'E8'),
    ('evidence', 1, 'accepted',  'challenge',        'checking',  '{INTK,COOR,ASSR,REVW,DECI,REGI,CASE}', '{}', '{evidence_challenge}', 'E10');

-- E9: from any state that is not final.
INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source)
SELECT workflow, revision, state, 'supersede', 'superseded', '{APPL,INTK}', '{evidence_replacement_stands}', '{evidence_supersede}', 'E9'
FROM sach.workflow_state
WHERE workflow = 'evidence' AND revision = 1 AND NOT is_final AND state <> 'new';

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('evidence', 1, 'upload',  'facility',           'facility', true,  NULL, 'Cơ sở',                                     'Facility'),
    ('evidence', 1, 'upload',  'type',               'choice',   true,  '{ISO_14001,EIA_APPROVAL,ENV_LICENCE,ENV_REGISTRATION,ENV_EXEMPT,EIA_LEGACY,ENV_COMMITMENT,ENV_PLAN,ANNUAL_ENV_REPORT,MONITORING,PENALTY,OTHER}', 'Loại tài liệu', 'Kind'),
    ('evidence', 1, 'upload',  'edition',            'text',     false, NULL, 'Phiên bản tiêu chuẩn',                      'Edition of the standard'),
    ('evidence', 1, 'upload',  'number',             'text',     true,  NULL, 'Số, ký hiệu',                               'Number'),
    ('evidence', 1, 'upload',  'issuer',             'text',     true,  NULL, 'Nơi cấp',                                   'Issuer'),
    ('evidence', 1, 'upload',  'accreditation_body', 'text',     false, NULL, 'Tổ chức công nhận',                         'Accreditation body'),
    ('evidence', 1, 'upload',  'scope',              'text',     false, NULL, 'Phạm vi',                                   'Scope'),
    ('evidence', 1, 'upload',  'effective_from',     'date',     true,  NULL, 'Có hiệu lực từ ngày',                       'Effective from'),
    ('evidence', 1, 'upload',  'expires_on',         'date',     false, NULL, 'Ngày cuối cùng còn hiệu lực',               'Last day of validity'),
    ('evidence', 1, 'upload',  'no_expiry_reason',   'text',     false, NULL, 'Lý do không có thời hạn',                   'Reason for no expiry'),
    ('evidence', 1, 'upload',  'document_date',      'date',     true,  NULL, 'Ngày văn bản',                              'Date of the document'),
    ('evidence', 1, 'upload',  'file_name',          'text',     true,  NULL, 'Tên tệp',                                   'File name'),
    ('evidence', 1, 'upload',  'media_type',         'text',     false,  NULL, 'Định dạng tệp',                             'Media type'),
    ('evidence', 1, 'upload',  'size',               'integer',  false,  NULL, 'Dung lượng (byte)',                         'Size in bytes'),
    ('evidence', 1, 'upload',  'sha256',             'sha256',   true,  NULL, 'Mã băm SHA-256 của tệp',                    'SHA-256 of the file'),
    ('evidence', 1, 'upload',  'sites',              'text',     false, NULL, 'Địa điểm được cấp',                          'Sites it covers'),
    ('evidence', 1, 'upload',  'first_issued_on',    'date',     false, NULL, 'Ngày cấp lần đầu',                          'First issued on'),
    ('evidence', 1, 'upload',  'last_surveillance_on', 'date',   false, NULL, 'Ngày giám sát gần nhất',                    'Last surveillance on'),
    ('evidence', 1, 'accept',  'how',                'text',     true,  NULL, 'Cách kiểm tra',                             'How it was checked'),
    ('evidence', 1, 'accept',  'checked_url',        'text',     false, NULL, 'Địa chỉ tra cứu',                           'Address of the register entry'),
    ('evidence', 1, 'accept',  'checked_on',         'date',     false, NULL, 'Ngày tra cứu',                              'Day it was looked up'),
    ('evidence', 1, 'reject',  'reason',             'text',     true,  NULL, 'Lý do',                                     'Reason'),
    ('evidence', 1, 'issuer_revoked',   'on',        'date',     true,  NULL, 'Từ ngày',                                   'Since'),
    ('evidence', 1, 'issuer_revoked',   'source',    'text',     true,  NULL, 'Nguồn thông tin',                           'Where it was seen'),
    ('evidence', 1, 'issuer_suspended', 'on',        'date',     true,  NULL, 'Từ ngày',                                   'Since'),
    ('evidence', 1, 'issuer_suspended', 'source',    'text',     true,  NULL, 'Nguồn thông tin',                           'Where it was seen'),
    ('evidence', 1, 'reinstated',       'on',        'date',     true,  NULL, 'Từ ngày',                                   'Since'),
    ('evidence', 1, 'reinstated',       'source',    'text',     true,  NULL, 'Nguồn thông tin',                           'Where it was seen'),
    ('evidence', 1, 'supersede',        'replacement', 'subject', true, NULL, 'Tài liệu thay thế',                         'What takes its place'),
    ('evidence', 1, 'challenge',        'reason',    'text',     true,  NULL, 'Lý do',                                     'Reason');
