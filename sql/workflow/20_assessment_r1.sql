-- The assessment, revision 1: certification.md §3.2, rows M1-M11. Findings are cases of their own (sql/workflow/25_finding_r1.sql), raised from here (F1).
INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en) VALUES
    ('assessment', 'S', 'Đánh giá áp dụng sản xuất sạch hơn', 'Assessment')
ON CONFLICT (workflow) DO UPDATE
SET prefix = excluded.prefix, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source) VALUES
    ('assessment', 1, '2017-01-01', 'certification.md §3.2')
ON CONFLICT (workflow, revision) DO UPDATE
SET effective_from = excluded.effective_from, source = excluded.source;

DELETE FROM sach.workflow_timer WHERE workflow = 'assessment' AND revision = 1;
DELETE FROM sach.workflow_field WHERE workflow = 'assessment' AND revision = 1;
DELETE FROM sach.workflow_transition WHERE workflow = 'assessment' AND revision = 1;

INSERT INTO sach.workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en) VALUES
    ('assessment', 1, 'new',           false, false, 'Chưa có',                          'Not yet there'),
    ('assessment', 1, 'planned',       false, false, 'Đã lập kế hoạch',                  'Planned'),
    ('assessment', 1, 'team_proposed', false, true,  'Đã đề xuất tổ đánh giá',           'Team proposed'),
    ('assessment', 1, 'confirmed',     false, false, 'Đã thống nhất tổ đánh giá',        'Team confirmed'),
    ('assessment', 1, 'in_progress',   false, false, 'Đang đánh giá',                    'In progress'),
    ('assessment', 1, 'submitted',     false, false, 'Đã nộp báo cáo đánh giá',          'Report submitted'),
    ('assessment', 1, 'accepted',      true,  false, 'Đã chấp nhận báo cáo đánh giá',    'Report accepted'),
    ('assessment', 1, 'cancelled',     true,  false, 'Đã hủy',                           'Cancelled')
ON CONFLICT (workflow, revision, state) DO UPDATE
SET is_final = excluded.is_final, clock_stops = excluded.clock_stops, name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en) VALUES
    ('assessment', 'plan',            'Lập kế hoạch đánh giá',       'Plan'),
    ('assessment', 'propose_team',    'Đề xuất tổ đánh giá',         'Propose the team'),
    ('assessment', 'object',          'Phản đối thành phần tổ',      'Object to the team'),
    ('assessment', 'confirm',         'Thống nhất tổ đánh giá',      'Confirm the team'),
    ('assessment', 'start',           'Bắt đầu đánh giá',            'Start'),
    ('assessment', 'record_item',     'Ghi nhận nội dung đánh giá',  'Record an item'),
    ('assessment', 'record_flow',     'Ghi nhận dòng vật chất',      'Record the flows of a period'),
    ('assessment', 'record_option',   'Ghi nhận giải pháp',          'Record an option'),
    ('assessment', 'raise_finding',   'Ghi nhận phát hiện',          'Raise a finding'),
    ('assessment', 'attach_evidence', 'Đính kèm tài liệu',           'Attach evidence'),
    ('assessment', 'replace_member',  'Thay thành viên tổ',          'Replace a member'),
    ('assessment', 'submit_report',   'Nộp báo cáo đánh giá',        'Submit the report'),
    ('assessment', 'send_back',       'Trả lại để chỉnh sửa',        'Send back'),
    ('assessment', 'accept',          'Chấp nhận báo cáo',           'Accept the report'),
    ('assessment', 'cancel',          'Hủy đánh giá',                'Cancel')
ON CONFLICT (workflow, event) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;

INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, guards, effects, source) VALUES
    ('assessment', 1, 'new',           'plan',            'planned',       '{COOR}',          '{parent_state_matches,assessment_is_only_one}', '{assessment_plan}', 'M1'),
    ('assessment', 1, 'planned',       'propose_team',    'team_proposed', '{COOR}',          '{team_listed,team_eligible,one_lead,sector_covered,team_rotation,team_decision_reasoned}', '{assessment_propose_team}', 'M2'),
    ('assessment', 1, 'team_proposed', 'object',          'planned',       '{APPL,AGNT}',     '{objection_in_time,objections_left}', '{assessment_object}', 'M3'),
    ('assessment', 1, 'team_proposed', 'confirm',         'confirmed',     '{APPL,AGNT,SYS}', '{objection_period_over,team_notice_delivered}', '{assessment_confirm}', 'M4'),
    ('assessment', 1, 'confirmed',     'start',           'in_progress',   '{ASSR}',          '{actor_is_lead,team_coi_signed}', '{assessment_start}', 'M5'),
    ('assessment', 1, 'in_progress',   'record_item',     'in_progress',   '{ASSR}',          '{actor_on_team,item_on_checklist,item_complete}', '{assessment_record_item}', 'M6'),
    ('assessment', 1, 'in_progress',   'record_flow',     'in_progress',   '{ASSR}',          '{actor_on_team,flow_complete}', '{assessment_record_flow}', 'M6'),
    ('assessment', 1, 'in_progress',   'record_option',   'in_progress',   '{ASSR}',          '{actor_on_team,option_complete}', '{assessment_record_option}', 'M6'),
    ('assessment', 1, 'in_progress',   'raise_finding',   'in_progress',   '{ASSR}',          '{actor_on_team,item_on_checklist}', '{assessment_raise_finding}', 'M6, F1'),
    ('assessment', 1, 'in_progress',   'attach_evidence', 'in_progress',   '{ASSR}',          '{actor_on_team,evidence_of_facility}', '{assessment_attach_evidence}', 'M6'),
    ('assessment', 1, 'in_progress',   'replace_member',  'in_progress',   '{COOR}',          '{member_on_team,replacement_eligible,team_rotation}', '{assessment_replace_member}', 'M7'),
    ('assessment', 1, 'in_progress',   'submit_report',   'submitted',     '{ASSR}',          '{actor_is_lead,minutes_complete,report_complete}', '{assessment_submit_report}', 'M8'),
    ('assessment', 1, 'submitted',     'send_back',       'in_progress',   '{COOR}',          '{}', '{}', 'M9'),
    ('assessment', 1, 'submitted',     'accept',          'accepted',      '{COOR}',          '{parent_awaits_assessment}', '{assessment_accept}', 'M10'),
    ('assessment', 1, 'planned',       'cancel',          'cancelled',     '{COOR,SYS}',      '{}', '{assessment_cancel}', 'M11'),
    ('assessment', 1, 'team_proposed', 'cancel',          'cancelled',     '{COOR,SYS}',      '{}', '{assessment_cancel}', 'M11'),
    ('assessment', 1, 'confirmed',     'cancel',          'cancelled',     '{COOR,SYS}',      '{}', '{assessment_cancel}', 'M11'),
    ('assessment', 1, 'in_progress',   'cancel',          'cancelled',     '{COOR,SYS}',      '{}', '{assessment_cancel}', 'M11'),
    ('assessment', 1, 'submitted',     'cancel',          'cancelled',     '{SYS}',           '{}', '{assessment_cancel}', 'M11, end of the application');

INSERT INTO sach.workflow_field (workflow, revision, event, field, type, is_required, choices, name_vi, name_en) VALUES
    ('assessment', 1, 'plan', 'parent', 'subject', true, NULL, 'Hồ sơ', 'Application'),
    ('assessment', 1, 'plan', 'type', 'choice', true, '{initial,surveillance,special,renewal}', 'Loại đánh giá', 'Kind of assessment'),
    ('assessment', 1, 'propose_team', 'members', 'list', true, NULL, 'Thành viên: danh sách {person, lead}', 'Members: list of {person, lead}'),
    ('assessment', 1, 'propose_team', 'decision_reason', 'text', false, NULL, 'Lý do quyết định thành phần tổ', 'Why the coordinator decides the team'),
    ('assessment', 1, 'object', 'reason', 'text', true, NULL, 'Lý do', 'Reason'),
    ('assessment', 1, 'start', 'mode', 'choice', true, '{on_site,remote,desk}', 'Hình thức', 'Mode'),
    ('assessment', 1, 'record_item', 'criterion', 'text', true, NULL, 'Tiêu chí', 'Criterion'),
    ('assessment', 1, 'record_item', 'answer', 'choice', true, '{yes,partly,no,not_applicable}', 'Kết quả', 'Answer'),
    ('assessment', 1, 'record_item', 'reason', 'text', false, NULL, 'Nhận xét', 'Reason'),
    ('assessment', 1, 'record_item', 'data', 'object', false, NULL, 'Số liệu', 'Data'),
    ('assessment', 1, 'record_flow', 'period', 'choice', true, '{baseline,measured}', 'Kỳ', 'Period'),
    ('assessment', 1, 'record_flow', 'from', 'date', true, NULL, 'Từ ngày', 'First day'),
    ('assessment', 1, 'record_flow', 'to', 'date', true, NULL, 'Đến hết ngày', 'Last day'),
    ('assessment', 1, 'record_flow', 'product', 'text', true, NULL, 'Sản phẩm quy chiếu', 'Reference product'),
    ('assessment', 1, 'record_flow', 'unit', 'text', true, NULL, 'Đơn vị sản phẩm', 'Unit of the product'),
    ('assessment', 1, 'record_flow', 'output', 'number', true, NULL, 'Sản lượng', 'Output'),
    ('assessment', 1, 'record_flow', 'flows', 'list', true, NULL, 'Các dòng: danh sách {metric, quantity, basis, note}', 'Flows: list of {metric, quantity, basis, note}'),
    ('assessment', 1, 'record_option', 'no', 'integer', false, NULL, 'Số của giải pháp đã có', 'Number of an option already recorded'),
    ('assessment', 1, 'record_option', 'type', 'choice', true, '{GH,PC,IS,EM,TC,OR,BP,PM}', 'Loại giải pháp', 'Kind of option'),
    ('assessment', 1, 'record_option', 'title', 'text', true, NULL, 'Tên giải pháp', 'Title'),
    ('assessment', 1, 'record_option', 'screening', 'choice', true, '{A,B,C}', 'Sàng lọc: A thực hiện ngay, B nghiên cứu tiếp, C loại bỏ', 'Screening: A at once, B to be studied, C left out'),
    ('assessment', 1, 'record_option', 'status', 'choice', true, '{proposed,feasible,implemented,rejected}', 'Tình trạng', 'Status'),
    ('assessment', 1, 'record_option', 'reason', 'text', false, NULL, 'Lý do loại bỏ', 'Why left out'),
    ('assessment', 1, 'record_option', 'technical_score', 'integer', false, NULL, 'Điểm kỹ thuật (0 đến 3)', 'Technical score, 0 to 3'),
    ('assessment', 1, 'record_option', 'environmental_benefit', 'choice', false, '{high,medium,low}', 'Lợi ích môi trường', 'Environmental benefit'),
    ('assessment', 1, 'record_option', 'investment', 'number', false, NULL, 'Vốn đầu tư (đồng)', 'Investment in VND'),
    ('assessment', 1, 'record_option', 'annual_saving', 'number', false, NULL, 'Tiết kiệm ròng một năm (đồng)', 'Net saving a year in VND'),
    ('assessment', 1, 'record_option', 'years', 'integer', false, NULL, 'Số năm tính toán', 'Years'),
    ('assessment', 1, 'record_option', 'discount_rate', 'number', false, NULL, 'Tỷ lệ chiết khấu (%/năm)', 'Discount rate in percent a year'),
    ('assessment', 1, 'record_option', 'implemented_on', 'date', false, NULL, 'Ngày thực hiện', 'Day of implementation'),
    ('assessment', 1, 'submit_report', 'participants', 'list', false, NULL, 'Người dự làm việc: danh sách {name, title, side}', 'Present at the site: list of {name, title, side}'),
    ('assessment', 1, 'raise_finding', 'grade', 'choice', true, '{major,minor,observation,opportunity}', 'Mức độ', 'Grade'),
    ('assessment', 1, 'raise_finding', 'criterion', 'text', true, NULL, 'Tiêu chí', 'Criterion'),
    ('assessment', 1, 'raise_finding', 'evidence', 'text', true, NULL, 'Bằng chứng khách quan', 'Objective evidence'),
    ('assessment', 1, 'attach_evidence', 'evidence', 'subject', true, NULL, 'Tài liệu', 'Evidence'),
    ('assessment', 1, 'replace_member', 'out', 'person', true, NULL, 'Thành viên thôi tham gia', 'Member who goes'),
    ('assessment', 1, 'replace_member', 'in', 'person', true, NULL, 'Thành viên thay thế', 'Member who comes'),
    ('assessment', 1, 'replace_member', 'lead', 'boolean', false, NULL, 'Là tổ trưởng', 'Leads'),
    ('assessment', 1, 'submit_report', 'minutes', 'choice', true, '{signed_by_both,facility_refused_to_sign}', 'Biên bản', 'Minutes'),
    ('assessment', 1, 'submit_report', 'refusal_note', 'text', false, NULL, 'Ghi nhận việc không ký biên bản', 'Record of the refusal to sign'),
    ('assessment', 1, 'submit_report', 'last_day', 'date', true, NULL, 'Ngày kết thúc đánh giá', 'Last day of the assessment'),
    ('assessment', 1, 'submit_report', 'summary', 'text', true, NULL, 'Kết luận', 'Summary'),
    ('assessment', 1, 'send_back', 'reason', 'text', true, NULL, 'Nội dung cần chỉnh sửa', 'What to edit'),
    ('assessment', 1, 'cancel', 'reason', 'text', true, NULL, 'Lý do', 'Reason');

INSERT INTO sach.workflow_timer (workflow, revision, state, kind, parameter, on_due_event) VALUES
    ('assessment', 1, 'team_proposed', 'object', 't_object', 'confirm');

-- While the facility looks at the team, the network's time to appoint it stands still, and so does the whole case's (R5).
UPDATE sach.workflow_state
SET stops_parent = '{assign,case}'
WHERE workflow = 'assessment' AND revision = 1 AND state = 'team_proposed';
