extension CodeName {
    /// The Vietnamese words for what waits, for notices and what becomes of them, and for findings.
    static let vietnameseOfWork = [
        // What waits.
        "case": "hồ sơ chờ xử lý", "time_limit": "thời hạn", "notice_exhausted": "thông báo chưa gửi được",
        "evidence_gap": "tài liệu hết hiệu lực", "finding_overdue": "phát hiện quá hạn khắc phục",
        "finding_dispute": "phản đối phát hiện", "surveillance_due": "đến kỳ giám sát",
        "surveillance_missed": "bỏ lỡ kỳ giám sát", "suspension_due": "hết thời gian đình chỉ",
        "renewal_due": "đến thời gian cấp lại", "timer_blocked": "thời hạn bị vướng", "limit_passed": "quá thời hạn",
        "personal_data": "yêu cầu về dữ liệu cá nhân", "file_infected": "tệp nhiễm mã độc",
        "appeal_upheld": "thi hành khiếu nại được chấp nhận",
        "appeal_partly_upheld": "thi hành khiếu nại được chấp nhận một phần",
        "complaint_evidence_challenge": "kiểm tra lại tài liệu do phản ánh",
        "complaint_certificate_action": "đề xuất xử lý giấy chứng nhận do phản ánh",
        "complaint_special_assessment": "đánh giá đột xuất do phản ánh",
        "complaint_own_correction": "khắc phục công việc của mạng lưới",
        // A timeline's entries.
        "event": "thao tác", "attempt": "lần gửi", "outcome": "kết quả", "deadline": "hạn nộp",
        "moved": "đổi theo lịch",
        "task": "việc cần làm", "timer": "thời hạn", "generation": "lập nghĩa vụ", "was_planned": "đã dự kiến",
        // Whom a notice is for.
        "unit": "đơn vị", "unit_leader": "lãnh đạo đơn vị", "standing_body_leader": "lãnh đạo cơ quan thường trực",
        "facility": "cơ sở", "coordinator": "điều phối", "complainant": "người phản ánh",
        // What becomes of it.
        "planned": "dự kiến gửi", "queued": "đang gửi", "sent": "đã gửi đi", "delivered": "đã đến nơi",
        "failed": "sẽ gửi lại", "retry": "sẽ gửi lại", "failed_permanently": "không gửi được",
        "unknown": "chưa rõ kết quả", "confirmed": "đã xác nhận", "exhausted": "chuyển người xử lý",
        "skipped": "không gửi", "send": "gửi", "no_address": "không có địa chỉ",
        "conditional": "gửi nếu bước trước đã đến nơi", "submitted": "không gửi: đã nộp",
        "closed": "không gửi: đã kết thúc", "frozen": "không gửi: đang tạm dừng",
        "superseded": "không gửi: đã có bước sau", "missed": "không gửi: đã lỡ ngày",
        "extended": "không gửi: đã gia hạn",
        "not_written": "gửi khi lập nghĩa vụ",
        // Findings.
        "major": "nặng", "minor": "nhẹ", "observation": "lưu ý", "opportunity": "cơ hội cải tiến",
    ]
}
