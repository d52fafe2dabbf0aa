/// The papers that an office hands out (`sach.paper_kind`; Circular 03/2025/TT-VPCP, Annex I; vietnam.md §6.2).
public enum PaperKind: String, Sendable, CaseIterable {
    /// Receipt and appointment slip, form 01.
    case receiptSlip = "receipt_slip"
    /// Request to supplement the dossier, form 02.
    case supplementRequest = "supplement_request"
    /// Refusal at intake, form 03.
    case intakeRefusal = "intake_refusal"
    /// Apology and new date, form 04.
    case apologyLetter = "apology_letter"
    /// Notice that handling stops, form 05.
    case stopNotice = "stop_notice"
    /// Notice that no certificate is granted.
    case refusalNotice = "refusal_notice"

    /// Its title; an English one is that of the translation.
    public var title: BilingualText {
        switch self {
        case .receiptSlip:
            BilingualText(vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", en: "Receipt and appointment slip")
        case .supplementRequest:
            BilingualText(vi: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", en: "Request to supplement the dossier")
        case .intakeRefusal:
            BilingualText(vi: "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", en: "Notice of refusal at intake")
        case .apologyLetter:
            BilingualText(vi: "Xin lỗi và hẹn lại thời gian trả kết quả", en: "Apology and new date")
        case .stopNotice: BilingualText(vi: "Thông báo dừng giải quyết hồ sơ", en: "Notice that handling stops")
        case .refusalNotice:
            BilingualText(
                vi: "Thông báo về việc không cấp giấy chứng nhận áp dụng sản xuất sạch hơn", en: "Notice of refusal")
        }
    }
}
