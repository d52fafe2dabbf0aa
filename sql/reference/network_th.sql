-- The network of Thanh Hóa and the parameters of its procedure. Proposals of the scheme, aligned with the comparable state procedure (Decree 08/2022/ND-CP art. 145-150); the operator changes one by adding a row with a later day.
INSERT INTO sach.network (code, name_vi, name_en, issuer_vi, issuer_en, calendar) VALUES
    ('TH', 'Mạng lưới cấp giấy chứng nhận áp dụng sản xuất sạch hơn tỉnh Thanh Hóa',
        'Cleaner production certification network of Thanh Hoa province',
        'Sở Công Thương tỉnh Thanh Hóa', 'Department of Industry and Trade of Thanh Hoa province', 'VN')
ON CONFLICT (code) DO NOTHING;
UPDATE sach.network
SET parent_vi = 'UBND tỉnh Thanh Hóa', parent_en = 'People''s Committee of Thanh Hoa province', place_vi = 'Thanh Hóa', place_en = 'Thanh Hoa',
    reception_vi = 'Bộ phận tiếp nhận và trả kết quả', reception_en = 'Reception desk', office_code = 'SCT'
WHERE code = 'TH' AND parent_vi = '';

INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
SELECT n.network, p.parameter, '2017-01-01', p.amount, p.unit, p.source
FROM sach.network n
CROSS JOIN (VALUES
    ('t_check', 3, 'working_day', 'scheme default: completeness check'),
    ('t_reply', 30, 'day', 'scheme default: time for the applicant to complete the dossier'),
    ('completion_rounds', 1, 'count', 'scheme default: one request for completion, one more with a coded reason'),
    ('reopen_window', 60, 'day', 'scheme default: a lapsed case can be reopened by the applicant'),
    ('t_assign', 5, 'working_day', 'scheme default: appointment of assessors'),
    ('t_object', 3, 'working_day', 'scheme default: objection to the team'),
    ('objections_max', 2, 'count', 'scheme default: objections to the team, then the coordinator decides'),
    ('lead_rotation', 3, 'count', 'scheme default: the same lead at most three assessments of a facility in a row'),
    ('t_assess', 15, 'working_day', 'scheme default: desk and site assessment'),
    ('t_reassess', 8, 'working_day', 'scheme default: half of t_assess, rounded up, after the review sent the case back'),
    ('t_review', 5, 'working_day', 'scheme default: review'),
    ('t_decide', 7, 'working_day', 'scheme default: decision'),
    ('t_case', 35, 'working_day', 'scheme default: from receipt to decision, the sum of t_check, t_assign, t_assess, t_review and t_decide'),
    ('due_soon', 2, 'working_day', 'scheme default: a limit is shown as due soon so many days before its last day'),
    ('escalate_coordinator', 2, 'working_day', 'scheme default: mail to the coordinator after a limit of the network has passed'),
    ('escalate_leader', 5, 'working_day', 'scheme default: mail to the head of the standing body after it'),
    ('t_issue', 5, 'working_day', 'scheme default: issue of the certificate'),
    ('recommendation_age', 30, 'day', 'scheme default: a recommendation older than this is given anew'),
    ('decider_may_be_reviewer', 0, 'flag', 'scheme default: review and decision by two persons (17065 7.6.2 would allow one)'),
    ('registrar_may_be_decider', 0, 'flag', 'scheme default: decision and issue by two persons'),
    ('committee_size', 5, 'count', 'scheme default: seats of the committee; quorum and majority are two thirds'),
    ('coi_cooloff', 24, 'month', 'ISO/IEC 17021-1:2015 5.2.10: two years'),
    ('saving_period', 12, 'month', 'scheme default: shortest period of a measured saving'),
    ('saving_age', 120, 'day', 'scheme default: a measured period ends at most this long before the application'),
    ('pass_score', 60, 'count', 'scheme default: points of 100 (vietnam.md §4.7)'),
    ('option_low_below', 50000000, 'count', 'scheme default: VND, below it an investment is low'),
    ('option_medium_to', 500000000, 'count', 'scheme default: VND, up to it an investment is medium'),
    ('t_minor_plan', 15, 'working_day', 'scheme default: plan for a minor finding'),
    ('t_major', 6, 'month', 'ISO/IEC 17021-1:2015 9.5.3.2: closing of major findings'),
    ('plan_horizon', 12, 'month', 'scheme default: a corrective action is done within a year, before the next surveillance (17021-1 9.1.3.3)'),
    ('plan_warn_first', 5, 'working_day', 'scheme default: first reminder before the end of the time for a corrective plan'),
    ('plan_warn_last', 1, 'working_day', 'scheme default: last reminder'),
    ('major_warn_first', 60, 'day', 'scheme default: first reminder before the end of the time for a major finding'),
    ('major_warn_last', 14, 'day', 'scheme default: last reminder'),
    ('validity_months', 36, 'month', 'scheme default, as Decree 08/2022/ND-CP'),
    ('renewal_opens', 90, 'day', 'scheme default: renewal window before expiry'),
    ('renewal_files', 45, 'day', 'scheme default: last day to file a renewal before expiry'),
    ('renewal_counts_from_expiry', 1, 'flag', 'ISO/IEC 17021-1:2015 9.6.3.2.4: a renewal''s term counts from the old expiry'),
    ('expiry_warn_second', 30, 'day', 'scheme default: second warning before a certificate expires; the first is the invitation to renew'),
    ('expiry_warn_last', 7, 'day', 'scheme default: last warning before a certificate expires'),
    ('surveillance_first', 12, 'month', 'ISO/IEC 17021-1:2015 9.1.3.3: first surveillance after the decision'),
    ('surveillance_opens', 60, 'day', 'scheme default: a surveillance is arranged from this long before its last day'),
    ('surveillance_warn', 30, 'day', 'scheme default: reminder before the last day of a surveillance'),
    ('surveillance_warn_last', 10, 'working_day', 'scheme default: last reminder'),
    ('t_hearing', 10, 'working_day', 'scheme default: hearing before an action against a certificate'),
    ('suspension_max', 6, 'month', 'scheme default: longest suspension'),
    ('restore_window', 6, 'month', 'ISO/IEC 17021-1:2015 9.6.3.2.5: restoration after expiry'),
    ('appeal_filing', 15, 'day', 'scheme default: filing of an appeal'),
    ('appeal_answer', 15, 'working_day', 'scheme default: answer to an appeal'),
    ('appeal_acknowledge', 3, 'working_day', 'scheme default: acknowledgement of an appeal'),
    ('outcome_notify', 1, 'working_day', 'scheme default: the outcome of an appeal or complaint has arrived, else somebody looks into it'),
    ('complaint_anonymous', 1, 'flag', 'scheme default: complaints without a name are taken'),
    ('complaint_acknowledge', 3, 'working_day', 'scheme default: acknowledgement of a complaint'),
    ('t_return', 5, 'working_day', 'scheme default: correction of a returned annual report'),
    ('evidence_warn_first', 90, 'day', 'scheme default: first warning before evidence expires'),
    ('evidence_warn_second', 30, 'day', 'scheme default: second warning'),
    ('evidence_warn_last', 7, 'day', 'scheme default: last warning'),
    ('file_size_limit', 50, 'count', 'scheme default: largest file of evidence in MiB'),
    ('draft_purge', 180, 'day', 'scheme default: a draft nobody touched, after one notice'),
    ('intake_cutoff_hour', 24, 'count', 'off (24): the first day is not counted anyway, Civil Code 91/2015/QH13 art. 147')
) AS p (parameter, amount, unit, source)
WHERE n.code = 'TH'
ON CONFLICT (network, parameter, valid_from) DO NOTHING;
