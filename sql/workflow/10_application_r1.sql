-- The application, revision 1: certification.md §3.1, rows A1-A23.
INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('application', 'A', 'Hồ sơ đề nghị cấp giấy chứng nhận', 'Application for a certificate')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('application', 1, '2017-01-01', 'certification.md §3.1')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_span WHERE workflow = 'application' AND revision = 1;
DELETE FROM sach.workflow_timer WHERE workflow = 'application' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'application' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'application' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('application', 1, 'new',           false, false, 'Chưa có',                      'Not yet there'),
    ('application', 1, 'draft',         false, true,  'Bản nháp',                     'Draft'),
    ('application', 1, 'submitted',     false, false, 'Đã nộp, chờ tiếp nhận',        'Submitted, awaiting intake'),
    ('application', 1, 'checking',      false, false, 'Đang kiểm tra hồ sơ',          'Completeness check'),
    ('application', 1, 'returned',      false, true,  'Yêu cầu bổ sung',              'Supplement requested'),
    ('application', 1, 'lapsed',        true,  true,  'Dừng giải quyết',              'Lapsed'),
    ('application', 1, 'accepted',      false, false, 'Đã tiếp nhận',                 'Accepted'),
    ('application', 1, 'in_assessment', false, false, 'Đang đánh giá',                'Under assessment'),
    ('application', 1, 'assessed',      false, false, 'Đã đánh giá, chờ thẩm tra',    'Assessed, awaiting review'),
    ('application', 1, 'in_review',     false, false, 'Đang thẩm tra',                'Under review'),
    ('application', 1, 'deciding',      false, false, 'Chờ quyết định',               'Awaiting decision'),
    ('application', 1, 'granted',       true,  false, 'Đã quyết định cấp',            'Granted'),
    ('application', 1, 'refused',       true,  false, 'Từ chối cấp giấy chứng nhận',  'Refused'),
    ('application', 1, 'declined',      true,  false, 'Từ chối tiếp nhận giải quyết', 'Declined at intake'),
    ('application', 1, 'withdrawn',     true,  false, 'Đã rút hồ sơ',                 'Withdrawn by applicant'),
    ('application', 1, 'void',          true,  false, 'Đã hủy',                       'Void')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('application', 'create',               'Lập hồ sơ',                        'Create'),
    ('application', 'save_draft',           'Lưu nháp',                         'Save draft'),
    ('application', 'submit',               'Nộp hồ sơ',                        'Submit'),
    ('application', 'claim',                'Nhận kiểm tra hồ sơ',              'Claim'),
    ('application', 'request_completion',   'Yêu cầu bổ sung, hoàn thiện',      'Request completion'),
    ('application', 'answer',               'Nộp phần bổ sung',                 'Answer'),
    ('application', 'lapse',                'Dừng giải quyết',                  'Lapse'),
    ('application', 'reopen',               'Mở lại hồ sơ',                     'Reopen'),
    ('application', 'accept',               'Tiếp nhận hồ sơ',                  'Accept'),
    ('application', 'propose_decline',      'Đề xuất từ chối tiếp nhận',        'Propose to decline'),
    ('application', 'decline',              'Từ chối tiếp nhận',                'Decline'),
    ('application', 'open_assessment',      'Bắt đầu giai đoạn đánh giá',       'Open the assessment'),
    ('application', 'assessment_accepted',  'Ghi nhận kết quả đánh giá',        'Take over the assessment'),
    ('application', 'assign_review',        'Phân công thẩm tra',               'Assign the review'),
    ('application', 'return_to_assessor',   'Trả lại tổ đánh giá',              'Return to the assessors'),
    ('application', 'recommend',            'Kiến nghị kết quả',                'Recommend'),
    ('application', 'return_to_review',     'Trả lại thẩm tra',                 'Return to the review'),
    ('application', 'grant',                'Quyết định cấp giấy chứng nhận',   'Grant'),
    ('application', 'refuse',               'Quyết định từ chối cấp',           'Refuse'),
    ('application', 'withdraw',             'Rút hồ sơ',                        'Withdraw'),
    ('application', 'reduce_scope',         'Thu hẹp phạm vi',                  'Reduce the scope'),
    ('application', 'extend_scope',         'Mở rộng phạm vi',                  'Extend the scope'),
    ('application', 'change_holder',        'Đổi chủ thể đề nghị',              'Change the holder'),
    ('application', 'apologise',            'Xin lỗi và hẹn lại',               'Apologise and set a new date'),
    ('application', 'hold',                 'Tạm dừng tính thời hạn',           'Hold'),
    ('application', 'release',              'Tiếp tục tính thời hạn',           'Release'),
    ('application', 'propose_void',         'Đề xuất hủy hồ sơ',                'Propose to void'),
    ('application', 'void',                 'Hủy hồ sơ',                        'Void'),
    ('application', 'reopen_by_appeal',     'Mở lại theo kết quả khiếu nại',    'Reopen by appeal'),
    ('application', 'resume',               'Trở lại bước trước quyết định',    'Resume')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('application', 1, 'new',           'create',              'draft',         '{APPL,AGNT,INTK}', '{facility_in_network,sites_well_formed,products_well_formed,renewal_well_formed}', '{application_create}', 'A1'),
    ('application', 1, 'draft',         'save_draft',          'draft',         '{APPL,AGNT,INTK}', '{sites_well_formed,products_well_formed}', '{application_save}', 'A1, saving'),
    ('application', 1, 'draft',         'submit',              'submitted',     '{APPL,AGNT}',      '{form_valid,consent_given,consultants_declared,renewal_in_window}', '{application_submit}', 'A2'),
    ('application', 1, 'submitted',     'claim',               'checking',      '{INTK}',           '{intake_eligible}', '{application_claim}', 'A3'),
    ('application', 1, 'checking',      'request_completion',  'returned',      '{INTK}',           '{intake_eligible,items_listed,round_allowed}', '{application_request}', 'A4'),
    ('application', 1, 'returned',      'answer',              'checking',      '{APPL,AGNT}',      '{items_answered}', '{application_answer}', 'A5'),
    ('application', 1, 'returned',      'lapse',               'lapsed',        '{SYS}',            '{reply_is_due,last_reminder_delivered}', '{application_lapse}', 'A6'),
    ('application', 1, 'lapsed',        'reopen',              'returned',      '{APPL,COOR}',      '{reopen_in_time}', '{application_reopen}', 'A7'),
    ('application', 1, 'checking',      'accept',              'accepted',      '{INTK}',           '{intake_eligible,items_settled,agreement_dated,competence_exists,environmental_document_valid,issuer_did_not_advise}', '{application_accept}', 'A8'),
    ('application', 1, 'checking',      'propose_decline',     'checking',      '{INTK}',           '{intake_eligible,reasons_given}', '{}', 'A9, first person'),
    ('application', 1, 'accepted',      'propose_decline',     'accepted',      '{INTK}',           '{intake_eligible,reasons_given}', '{}', 'A9, first person'),
    ('application', 1, 'checking',      'decline',             'declined',      '{COOR}',           '{decliner_is_another,decline_proposed,reasons_given}', '{application_decline}', 'A9'),
    ('application', 1, 'accepted',      'decline',             'declined',      '{COOR}',           '{decliner_is_another,decline_proposed,reasons_given}', '{application_decline}', 'A9'),
    ('application', 1, 'accepted',      'open_assessment',     'in_assessment', '{COOR}',           '{assessment_confirmed}', '{}', 'A10'),
    ('application', 1, 'in_assessment', 'assessment_accepted', 'assessed',      '{SYS}',            '{}', '{}', 'A11'),
    ('application', 1, 'assessed',      'assign_review',       'in_review',     '{COOR}',           '{reviewer_eligible}', '{application_assign_review}', 'A12'),
    ('application', 1, 'in_review',     'return_to_assessor',  'in_assessment', '{REVW}',           '{actor_is_reviewer,points_listed}', '{application_return_to_assessor}', 'A13'),
    ('application', 1, 'in_review',     'recommend',           'deciding',      '{REVW}',           '{actor_is_reviewer,reviewer_still_eligible,recommendation_supported}', '{application_recommend}', 'A14'),
    ('application', 1, 'deciding',      'return_to_review',    'in_review',     '{DECI}',           '{}', '{}', 'A15'),
    ('application', 1, 'deciding',      'grant',               'granted',       '{DECI}',           '{decider_eligible,committee_valid,recommendation_is_grant,recommendation_fresh,recommendation_still_supported,renewed_certificate_free,issuer_did_not_advise}', '{application_grant}', 'A16'),
    ('application', 1, 'deciding',      'refuse',              'refused',       '{DECI}',           '{decider_eligible,committee_valid,reasons_given}', '{application_refuse}', 'A17'),
    ('application', 1, 'granted',       'withdraw',            'granted',       '{APPL,AGNT}',      '{certificate_ends_instead}', '{}', 'R7, after the grant'),
    ('application', 1, 'refused',       'reopen_by_appeal',    'deciding',      '{CASE}',           '{appeal_upheld}', '{application_reopen_by_appeal}', 'A22'),
    ('application', 1, 'declined',      'reopen_by_appeal',    'checking',      '{CASE}',           '{appeal_upheld}', '{application_reopen_by_appeal}', 'A22'),
    ('application', 1, 'checking',      'resume',              'accepted',      '{SYS}',            '{decline_overturned}', '{}', 'A22, declined after its acceptance'),
    ('application', 1, 'deciding',      'assign_review',       'in_review',     '{COOR}',           '{case_reopened,reviewer_eligible}', '{application_assign_review}', 'A12 after A22'),
    ('application', 1, 'in_review',     'assign_review',       'in_review',     '{COOR}',           '{case_reopened,reviewer_eligible}', '{application_assign_review}', 'A12 after A22');

-- The office's own apology, in every state in which its limits run (vietnam.md §1.5, form 04).
INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source)
SELECT s.workflow, s.revision, s.state, 'apologise', s.state, '{COOR}', '{case_not_held,apology_in_time,apology_not_given,apology_date_later}',
    '{application_apologise}', 'vietnam.md §1.5'
FROM sach.workflow_state s
WHERE s.workflow = 'application' AND s.revision = 1 AND NOT s.is_final AND NOT s.clock_stops AND s.state <> 'new';

-- "Any non-terminal" state (A18-A21, A23).
INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source)
SELECT s.workflow, s.revision, s.state, m.event, coalesce(m.to_state, s.state), m.roles, m.guards, m.effects, m.source
FROM sach.workflow_state s
CROSS JOIN (VALUES
    ('withdraw',      'withdrawn', '{APPL,AGNT}'::text[], '{}'::text[],                      '{application_withdraw}'::text[],      'A18'),
    ('reduce_scope',  NULL,        '{APPL,AGNT}',         '{sites_known,site_left}',         '{application_reduce_scope}',          'A19'),
    ('extend_scope',  'checking',  '{APPL}',              '{was_submitted,site_added,sites_well_formed}', '{application_extend_scope}', 'A20'),
    ('change_holder', 'checking',  '{APPL}',              '{was_submitted}',                 '{application_change_holder}',         'A20'),
    ('hold',          NULL,        '{COOR}',              '{case_not_held}',                 '{application_hold}',                  'A21'),
    ('release',       NULL,        '{COOR}',              '{case_held}',                     '{application_release}',               'A21'),
    ('propose_void',  NULL,        '{COOR,INTK}',         '{}',                              '{}',                                  'A23, first person'),
    ('void',          'void',      '{COOR}',              '{void_proposed}',                 '{application_void}',                  'A23')
) AS m (event, to_state, roles, guards, effects, source)
WHERE s.workflow = 'application' AND s.revision = 1 AND NOT s.is_final AND s.state <> 'new';

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('application', 1, 'create', 'facility', 'facility', true, NULL, 'Cơ sở', 'Facility'),
    ('application', 1, 'create', 'scope_vi', 'text', true, NULL, 'Phạm vi đề nghị chứng nhận (tiếng Việt)', 'Scope in Vietnamese'),
    ('application', 1, 'create', 'scope_en', 'text', false, NULL, 'Phạm vi đề nghị chứng nhận (tiếng Anh)', 'Scope in English'),
    ('application', 1, 'create', 'products', 'list', false, NULL, 'Sản phẩm', 'Products'),
    ('application', 1, 'create', 'sites', 'list', false, NULL, 'Địa điểm: danh sách {name, address}', 'Sites: list of {name, address}'),
    ('application', 1, 'create', 'applicant_note', 'text', false, NULL, 'Ghi chú của cơ sở', 'Note of the applicant'),
    ('application', 1, 'create', 'renews', 'subject', false, NULL, 'Giấy chứng nhận đề nghị cấp lại', 'Certificate to renew'),
    ('application', 1, 'save_draft', 'scope_vi', 'text', false, NULL, 'Phạm vi đề nghị chứng nhận (tiếng Việt)', 'Scope in Vietnamese'),
    ('application', 1, 'save_draft', 'scope_en', 'text', false, NULL, 'Phạm vi đề nghị chứng nhận (tiếng Anh)', 'Scope in English'),
    ('application', 1, 'save_draft', 'products', 'list', false, NULL, 'Sản phẩm', 'Products'),
    ('application', 1, 'save_draft', 'sites', 'list', false, NULL, 'Địa điểm: danh sách {name, address}', 'Sites: list of {name, address}'),
    ('application', 1, 'save_draft', 'applicant_note', 'text', false, NULL, 'Ghi chú của cơ sở', 'Note of the applicant'),
    ('application', 1, 'submit', 'consent_voluntary', 'boolean', true, NULL, 'Cơ sở tự nguyện đề nghị', 'The application is voluntary'),
    ('application', 1, 'submit', 'consultants', 'list', true, NULL, 'Đơn vị, người tư vấn trong 24 tháng qua: danh sách {organisation, person, until}', 'Consultants of the last 24 months: list of {organisation, person, until}'),
    ('application', 1, 'request_completion', 'items', 'list', true, NULL, 'Nội dung cần bổ sung: danh sách {title, reason}', 'Items: list of {title, reason}'),
    ('application', 1, 'request_completion', 'round_reason', 'choice', false, '{answer_incomplete,new_fact,rule_changed,scope_changed}', 'Lý do yêu cầu bổ sung thêm lần nữa', 'Reason of a further round'),
    ('application', 1, 'answer', 'items', 'list', true, NULL, 'Nội dung trả lời: danh sách {no, answer}', 'Answers: list of {no, answer}'),
    ('application', 1, 'accept', 'waivers', 'list', false, NULL, 'Nội dung được miễn: danh sách {no, reason}', 'Waived items: list of {no, reason}'),
    ('application', 1, 'accept', 'agreement_version', 'text', true, NULL, 'Phiên bản thỏa thuận chứng nhận', 'Version of the agreement'),
    ('application', 1, 'accept', 'agreement_signed_on', 'date', true, NULL, 'Ngày ký thỏa thuận', 'Day of signature'),
    ('application', 1, 'accept', 'agreement_signer', 'person', true, NULL, 'Người ký của cơ sở', 'Signer for the facility'),
    ('application', 1, 'accept', 'env_exemption', 'text', false, NULL, 'Lý do không phải có giấy tờ về môi trường', 'Why no environmental document is owed'),
    ('application', 1, 'propose_decline', 'reasons', 'choices', true, '{out_of_scope,no_means,still_incomplete,duplicate}', 'Lý do', 'Reasons'),
    ('application', 1, 'propose_decline', 'text', 'text', true, NULL, 'Giải thích và hướng dẫn', 'Explanation'),
    ('application', 1, 'decline', 'reasons', 'choices', false, '{out_of_scope,no_means,still_incomplete,duplicate}', 'Lý do (để trống: theo đề xuất)', 'Reasons (left out: as proposed)'),
    ('application', 1, 'decline', 'text', 'text', false, NULL, 'Giải thích và hướng dẫn (để trống: theo đề xuất)', 'Explanation (left out: as proposed)'),
    ('application', 1, 'assign_review', 'reviewer', 'person', true, NULL, 'Người thẩm tra', 'Reviewer'),
    ('application', 1, 'return_to_assessor', 'points', 'list', true, NULL, 'Các điểm cần làm rõ', 'Points to settle'),
    ('application', 1, 'recommend', 'recommendation', 'choice', true, '{grant,grant_with_conditions,refuse}', 'Kiến nghị', 'Recommendation'),
    ('application', 1, 'recommend', 'reasons', 'choices', false, '{criteria_not_met,major_finding_open,evidence_not_valid,savings_not_shown,serious_violation,false_information}', 'Lý do kiến nghị từ chối', 'Reasons to refuse'),
    ('application', 1, 'recommend', 'conditions', 'list', false, NULL, 'Điều kiện kèm theo', 'Conditions'),
    ('application', 1, 'recommend', 'text', 'text', false, NULL, 'Ý kiến thẩm tra', 'Opinion'),
    ('application', 1, 'return_to_review', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('application', 1, 'grant', 'committee', 'list', false, NULL, 'Hội đồng: danh sách {person, vote for/against/abstain}', 'Committee: list of {person, vote for/against/abstain}'),
    ('application', 1, 'refuse', 'reasons', 'choices', true, '{criteria_not_met,major_finding_open,evidence_not_valid,savings_not_shown,serious_violation,false_information}', 'Lý do', 'Reasons'),
    ('application', 1, 'refuse', 'text', 'text', true, NULL, 'Giải thích và hướng dẫn khắc phục', 'Explanation and what can be done'),
    ('application', 1, 'refuse', 'committee', 'list', false, NULL, 'Hội đồng: danh sách {person, vote for/against/abstain}', 'Committee: list of {person, vote for/against/abstain}'),
    ('application', 1, 'reduce_scope', 'sites', 'list', true, NULL, 'Số thứ tự các địa điểm đưa ra khỏi phạm vi', 'Numbers of the sites to take out'),
    ('application', 1, 'extend_scope', 'sites', 'list', true, NULL, 'Địa điểm thêm: danh sách {name, address}', 'Sites to add: list of {name, address}'),
    ('application', 1, 'change_holder', 'name', 'text', true, NULL, 'Tên chủ thể mới', 'Name of the new holder'),
    ('application', 1, 'change_holder', 'organisation', 'text', false, NULL, 'Tổ chức', 'Organisation'),
    ('application', 1, 'apologise', 'new_date', 'date', true, NULL, 'Ngày hẹn mới', 'New date'),
    ('application', 1, 'apologise', 'cause_vi', 'text', true, NULL, 'Lý do chậm (tiếng Việt)', 'Cause in Vietnamese'),
    ('application', 1, 'apologise', 'cause_en', 'text', false, NULL, 'Lý do chậm (tiếng Anh)', 'Cause in English'),
    ('application', 1, 'hold', 'reason', 'choice', true, '{force_majeure,litigation,authority_request}', 'Lý do', 'Reason'),
    ('application', 1, 'propose_void', 'reason', 'choice', true, '{facility_closed,duplicate,test_entry}', 'Lý do', 'Reason'),
    ('application', 1, 'void', 'reason', 'choice', true, '{facility_closed,duplicate,test_entry}', 'Lý do', 'Reason'),
    ('application', 1, 'reopen_by_appeal', 'appeal', 'subject', false, NULL, 'Khiếu nại được chấp nhận', 'The appeal that was upheld');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('application', 1, 'draft',         'purge',  'draft_purge', NULL),
    ('application', 1, 'submitted',     'check',  't_check',     NULL),
    ('application', 1, 'checking',      'check',  't_check',     NULL),
    ('application', 1, 'returned',      'reply',  't_reply',     'lapse'),
    ('application', 1, 'accepted',      'assign', 't_assign',    NULL),
    ('application', 1, 'in_assessment', 'assess', 't_assess',    NULL),
    ('application', 1, 'assessed',      'review', 't_review',    NULL),
    ('application', 1, 'in_review',     'review', 't_review',    NULL),
    ('application', 1, 'deciding',      'decide', 't_decide',    NULL);

-- From the receipt to the decision, the time of the applicant not counted (R5).
INSERT INTO sach.workflow_span (workflow, revision, kind, parameter, from_state) VALUES
    ('application', 1, 'case', 't_case', 'submitted');
