-- Codes that the guards of the finding produce, and what findings say about a recommendation.
INSERT INTO sach.requirement (code, message_vi, message_en) VALUES
    ('finding_parent_invalid', 'Đề nghị nêu mã cuộc đánh giá của phát hiện', 'Name the assessment the finding belongs to'),
    ('assessment_not_in_progress', 'Chỉ ghi nhận phát hiện khi cuộc đánh giá đang tiến hành', 'A finding is raised while its assessment is in progress'),
    ('finding_not_disclosed', 'Tổ đánh giá chưa nộp báo cáo; cơ sở xử lý phát hiện sau khi nhận thông báo kết quả', 'The team has not submitted its report: the facility deals with the finding once it was told'),
    ('finding_needs_no_plan', 'Lưu ý và cơ hội cải tiến không cần kế hoạch khắc phục', 'An observation or opportunity needs no plan'),
    ('plan_day_past', 'Ngày hoàn thành không được trước hôm nay', 'The day it will be done cannot be before today'),
    ('plan_day_after_limit', 'Đề nghị chọn ngày hoàn thành trong thời hạn khắc phục phát hiện nặng', 'Choose a day within the time for the major finding'),
    ('done_evidence_missing', 'Đề nghị nêu ít nhất một tài liệu chứng minh đã thực hiện', 'Name at least one evidence item that shows it was done'),
    ('done_evidence_invalid', 'Tài liệu không có, không thuộc cơ sở hoặc đã bị từ chối, hết hiệu lực; đề nghị kiểm tra mã', 'No such evidence of the facility, or it was rejected or has expired: check the reference'),
    ('verification_without_evidence', 'Đề nghị nêu tài liệu cơ sở đã nộp mà người xác nhận đã xem', 'Name the evidence, reported by the facility, that was seen'),
    ('verification_evidence_unknown', 'Tài liệu này cơ sở chưa báo cáo cho phát hiện', 'The facility has not reported this evidence for the finding'),
    ('verification_awaits_surveillance', 'Chưa có cuộc đánh giá nào bắt đầu sau khi ghi nhận phát hiện; đề nghị nêu tài liệu đã xem hoặc chờ kỳ giám sát', 'No assessment has begun since the finding was raised: name the evidence seen or wait for the next surveillance'),
    ('extension_used', 'Phát hiện đã được gia hạn một lần', 'The finding was extended once already'),
    ('extension_without_limit', 'Không có thời hạn đang chạy để gia hạn', 'No time limit runs that could be extended'),
    ('extension_of_major_limit', 'Thời hạn khắc phục phát hiện nặng không được gia hạn; hết thời hạn phải đánh giá lại', 'The time for a major finding is not extended: when it is over a new assessment is required'),
    ('extension_too_late', 'Thời hạn đã hết, không gia hạn được nữa', 'The time limit has passed and cannot be extended any more'),
    ('extension_not_later', 'Ngày cuối mới phải sau ngày cuối hiện tại', 'The new last day must be after the present one'),
    ('extension_after_limit', 'Ngày cuối mới không được sau thời hạn khắc phục phát hiện nặng', 'The new last day cannot be after the time for the major finding'),
    ('finding_not_minor', 'Chỉ phát hiện nhẹ được nâng thành phát hiện nặng', 'Only a minor finding is escalated'),
    ('finding_not_failed_twice', 'Hành động khắc phục chưa hai lần bị xác nhận là không có hiệu lực', 'The action was not found ineffective twice'),
    ('dispute_ruled_already', 'Phản đối đã được xem xét và phát hiện được giữ nguyên; cơ sở có quyền khiếu nại', 'A dispute of this finding was ruled upon: an appeal is open to the facility'),
    ('limit_not_passed', 'Thời hạn khắc phục phát hiện nặng chưa hết', 'The time for the major finding has not passed'),
    ('assessment_not_cancelled', 'Cuộc đánh giá của phát hiện chưa bị hủy', 'The assessment of the finding is not cancelled'),
    ('finding_major_out_of_time', 'Phát hiện nặng không được xác nhận khắc phục trong thời hạn kể từ ngày kết thúc đánh giá; phải đánh giá lại', 'A major finding was not verified in time after the last day of the assessment: a new assessment is required'),
    ('finding_in_dispute', 'Phát hiện đang được xem xét theo phản đối của cơ sở', 'A finding is in dispute: it waits for the reviewer''s ruling')
ON CONFLICT (code) DO UPDATE
SET message_vi = excluded.message_vi, message_en = excluded.message_en;
