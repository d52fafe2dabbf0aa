/// What the public register says of a certificate: eight words, each with a colour, a shape and a sentence of its own.
enum PublicStatus: String, Sendable, CaseIterable {
    /// In force.
    case valid
    /// Not in force for the time being.
    case suspended
    /// Taken away by a decision.
    case withdrawn
    /// Its term is over.
    case expired
    /// Another version stands for it.
    case superseded
    /// Given up by the holder; never to be taken for a withdrawal.
    case endedAtHoldersRequest = "ended_at_holders_request"
    /// A number that was taken and never signed.
    case void
    /// A number that the register does not have.
    case unknown

    /// The word for it.
    var word: Phrase {
        switch self {
        case .valid: Phrase("Còn hiệu lực", "Valid")
        case .suspended: Phrase("Tạm đình chỉ", "Suspended")
        case .withdrawn: Phrase("Đã thu hồi", "Withdrawn")
        case .expired: Phrase("Hết hiệu lực", "Expired")
        case .superseded: Phrase("Đã được thay thế", "Superseded")
        case .endedAtHoldersRequest: Phrase("Chấm dứt theo đề nghị của cơ sở", "Ended at the holder’s request")
        case .void: Phrase("Số đã hủy", "Void number")
        case .unknown: Phrase("Không có trong sổ đăng ký", "Not in the register")
        }
    }

    /// What it means, in one sentence.
    var meaning: Phrase {
        switch self {
        case .valid: Phrase("Giấy chứng nhận này đang có hiệu lực.", "This certificate is in force.")
        case .suspended:
            Phrase(
                "Giấy chứng nhận này tạm thời không có hiệu lực. Trong thời gian đình chỉ, cơ sở không được sử dụng giấy chứng nhận.",
                "This certificate is not in force for the time being. While it is suspended, the holder may not use it."
            )
        case .withdrawn:
            Phrase(
                "Giấy chứng nhận này đã bị thu hồi theo quyết định của tổ chức cấp và không còn giá trị.",
                "This certificate was withdrawn by a decision of the issuer and is no longer in force.")
        case .expired:
            Phrase(
                "Thời hạn của giấy chứng nhận này đã hết. Giấy chứng nhận không còn giá trị.",
                "The term of this certificate is over. It is no longer in force.")
        case .superseded:
            Phrase(
                "Bản này đã được thay bằng bản mới và không còn giá trị. Đề nghị xem bản hiện hành.",
                "This version was replaced by a newer one and is no longer in force. Please look at the current version."
            )
        case .endedAtHoldersRequest:
            Phrase(
                "Cơ sở đã tự nguyện chấm dứt giấy chứng nhận này. Giấy chứng nhận không còn giá trị; đây không phải là thu hồi.",
                "The holder gave this certificate up by choice. It is no longer in force; this is not a withdrawal.")
        case .void:
            Phrase(
                "Số này đã được hủy trước khi ký. Không có giấy chứng nhận nào mang số này.",
                "This number was voided before any signature. There is no certificate with this number.")
        case .unknown:
            Phrase(
                "Không có giấy chứng nhận nào mang số này trong sổ đăng ký. Đề nghị kiểm tra lại số trên giấy chứng nhận.",
                "The register has no certificate with this number. Please compare the number with the one on the certificate."
            )
        }
    }

    /// Its class in the style sheet.
    var style: String { "s-" + rawValue.replacing("_", with: "-") }

    /// Its sign: another outline for each, so that no colour is needed to tell them apart.
    var sign: HTML {
        switch self {
        case .valid:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><circle class="body" cx="24" cy="24" r="22"/>\
            <path class="mark" d="M13 25l8 8 15-17"/></svg>
            """
        case .suspended:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path class="body" d="M24 3l22 41H2z"/>\
            <path class="mark" d="M20 21v14M28 21v14"/></svg>
            """
        case .withdrawn:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">\
            <path class="body" d="M15 2h18l13 13v18L33 46H15L2 33V15z"/><path class="mark" d="M15 15l18 18M33 15L15 33"/></svg>
            """
        case .expired:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><rect class="body" x="3" y="3" width="42" height="42"/>\
            <path class="mark" d="M15 12h18M15 36h18M17 12c0 8 14 16 14 24M31 12c0 8-14 16-14 24"/></svg>
            """
        case .superseded:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path class="body" d="M2 8h28l16 16-16 16H2z"/>\
            <path class="mark" d="M11 24h20M24 16l8 8-8 8"/></svg>
            """
        case .endedAtHoldersRequest:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path class="body" d="M24 1l23 23-23 23L1 24z"/>\
            <path class="mark" d="M15 24h18"/></svg>
            """
        case .void:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><circle class="hollow" cx="24" cy="24" r="20"/>\
            <path class="line" d="M10 38L38 10"/></svg>
            """
        case .unknown:
            """
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">\
            <rect class="hollow dashed" x="4" y="4" width="40" height="40" rx="6"/>\
            <path class="line" d="M17 19a7 7 0 1 1 10 6.5c-2 1-3 2.5-3 5.5M24 36v1"/></svg>
            """
        }
    }

    /// The word and sign in a line of a list.
    func badge(_ language: PageLanguage) -> HTML {
        "<span class=\"badge \(style)\">\(sign)<span>\(word[language])</span></span>"
    }

    /// Why a status began, as far as it is public.
    static func reason(_ reasonClass: some StringProtocol) -> Phrase {
        switch reasonClass {
        case "issue": Phrase("Cấp lần đầu", "First issue")
        case "amendment": Phrase("Điều chỉnh nội dung", "Amendment")
        case "renewal": Phrase("Cấp lại khi hết hạn", "Renewal")
        case "restoration": Phrase("Phục hồi sau khi hết hiệu lực", "Restoration after expiry")
        case "correction": Phrase("Đính chính", "Correction")
        case "voluntary": Phrase("Theo đề nghị của cơ sở", "Asked for by the holder")
        case "holder_request": Phrase("Theo đề nghị của cơ sở", "Asked for by the holder")
        case "term": Phrase("Hết thời hạn", "End of its term")
        case "void": Phrase("Số không sử dụng", "Number not used")
        default: Phrase("Theo quyết định của tổ chức cấp", "Decision of the issuer")
        }
    }
}
