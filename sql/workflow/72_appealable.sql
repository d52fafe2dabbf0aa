-- What can be appealed. An appeal against a refusal does not suspend it, one against a withdrawal does until it is decided (certification.md §3.9, §8.5).
INSERT INTO sach.appealable (workflow, decision_event, state, notice_purpose, is_suspensive, reopen_event, task_role, name_vi, name_en) VALUES
    ('application', 'decline',  'declined',  'decision', false, 'reopen_by_appeal', NULL,   'Từ chối tiếp nhận giải quyết hồ sơ',             'the decision not to take the dossier up'),
    ('application', 'refuse',   'refused',   'decision', false, 'reopen_by_appeal', NULL,   'Không cấp giấy chứng nhận',                      'the refusal of the certificate'),
    ('certificate', 'suspend',  'suspended', NULL,       false, NULL,               'DECI', 'Đình chỉ hiệu lực giấy chứng nhận',              'the suspension of the certificate'),
    ('certificate', 'withdraw', 'withdrawn', NULL,       true,  NULL,               'DECI', 'Thu hồi giấy chứng nhận',                        'the withdrawal of the certificate'),
    ('finding',     'uphold',   NULL,        NULL,       false, NULL,               'REVW', 'Giữ nguyên điểm không phù hợp sau khi xem xét', 'the finding that was upheld')
ON CONFLICT (workflow, decision_event) DO UPDATE
SET state = excluded.state, notice_purpose = excluded.notice_purpose, is_suspensive = excluded.is_suspensive,
    reopen_event = excluded.reopen_event, task_role = excluded.task_role, name_vi = excluded.name_vi, name_en = excluded.name_en;
