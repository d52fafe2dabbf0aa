-- What the kinds of time limits are called in lists and in the mails of escalations. Terms after vietnam.md §6.1; loading this file again sets them anew.
INSERT INTO sach.limit_kind (kind, name_vi, name_en) VALUES
    ('expiry',       'hết hiệu lực',                  'end of validity'),
    ('renewal',      'mở thời gian đề nghị cấp lại',  'opening of the renewal'),
    ('surveillance', 'giám sát định kỳ',              'surveillance'),
    ('hearing',      'giải trình trước khi xử lý',    'hearing before a measure'),
    ('suspension',   'thời gian đình chỉ',            'suspension'),
    ('plan',         'nộp kế hoạch khắc phục',        'plan of the corrective action'),
    ('action',       'thực hiện kế hoạch khắc phục',  'corrective action'),
    ('major',        'khắc phục phát hiện nặng',      'closing of a major finding'),
    ('acknowledge',  'xác nhận đã nhận đơn',          'acknowledgement'),
    ('answer',       'giải quyết đơn',                'answer'),
    ('notify',       'thông báo kết quả giải quyết',  'notice of the outcome'),
    ('escalate_1',   'đôn đốc lãnh đạo đơn vị',       'first escalation'),
    ('escalate_2',   'đôn đốc qua cơ quan thường trực', 'second escalation')
ON CONFLICT (kind) DO UPDATE
SET name_vi = excluded.name_vi, name_en = excluded.name_en;
