-- What each code of the guards of appeals, and of the cases they reopen, means and what to do.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('decision_not_appealable',  'Không có quyết định nào về hồ sơ này có thể khiếu nại, đề nghị kiểm tra lại mã hồ sơ', 'There is no decision on this case that can be appealed: check the reference'),
    ('appeal_too_late',          'Đã hết thời hạn khiếu nại kể từ ngày nhận được thông báo, hạn cuối là ngày', 'The time for an appeal after the notice arrived is over; its last day was'),
    ('appeal_exists',            'Quyết định này đã có khiếu nại, đề nghị theo dõi khiếu nại đó', 'This decision has been appealed already: follow that appeal'),
    ('takes_part_in_matter',     'Người này có tham gia vụ việc, đề nghị phân công người giải quyết khác', 'This person has a part in the matter: another handler must take it'),
    ('panel_member_invalid',     'Thành viên tổ giải quyết không hợp lệ, đề nghị ghi mã người và ý kiến (for, against, abstain), dòng số', 'A panel member needs a person and a vote (for, against, abstain), entry'),
    ('panel_member_ineligible',  'Thành viên tổ giải quyết không đủ điều kiện, đề nghị thay người', 'A panel member may not handle this case: name another'),
    ('panel_member_twice',       'Mỗi thành viên tổ giải quyết chỉ được ghi một lần', 'Each panel member is named once'),
    ('panel_votes_missing',      'Chưa đủ hai phần ba số thành viên có mặt tán thành', 'Two thirds of those present have not voted for it'),
    ('outcome_not_delivered',    'Thông báo kết quả chưa đến nơi nhận, đề nghị gửi lại hoặc xác nhận bằng cách khác', 'The notice of the outcome has not arrived: send it again, or confirm it another way'),
    ('appeal_not_upheld',        'Chưa có khiếu nại nào đối với quyết định này được chấp nhận', 'No appeal against this decision has been upheld'),
    ('case_was_not_accepted',    'Hồ sơ chưa được tiếp nhận khi bị từ chối nên quay lại bước kiểm tra', 'The case was not accepted when it was declined: it goes back to the check'),
    ('case_not_reopened',        'Chỉ hồ sơ được mở lại theo kết quả khiếu nại mới thay người thẩm tra ở bước này', 'Only a case that an appeal reopened gets another reviewer at this point'),
    ('decided_before_appeal',    'Người đã tham gia quyết định bị khiếu nại không được xử lý lại hồ sơ này, đề nghị phân công người khác', 'Whoever took part in the decision that was overturned may not handle the case again: others must')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
