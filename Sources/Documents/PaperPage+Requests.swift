/// Papers that keep a case going or let it rest: supplement request, apology, stop notice (vietnam.md §6.2.3, §6.2.5).
extension PaperPage {
    /// Request to supplement the dossier.
    func supplementRequest() throws(DocumentError) -> [Strip] {
        var strips = try title(say("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "REQUEST TO SUPPLEMENT THE DOSSIER"))
        strips += try addressee()
        strips += try body(
            say(
                "{{org_name}} đã nhận hồ sơ {{procedure_name}}, mã hồ sơ {{dossier_code}}, nộp ngày {{received_date}}. Qua kiểm tra, đề nghị Quý đơn vị bổ sung, hoàn thiện các nội dung sau:",
                "Your dossier {{dossier_code}} ({{procedure_name}}), received {{received_date}}, has been checked. Please supply:"
            ),
            gap: 12
        ).beforeSignature
        for (index, item) in try filler.list("items").enumerated() {
            // Numbers of items run through all rounds; the paper counts its own.
            let text = try filler.within(item).fill(
                say(
                    "{{title}}[[ - {{qty}}]][[ ({{form}})]]. Lý do: {{reason}}",
                    "{{title}}[[ x{{qty}}]][[ ({{form}})]]. Reason: {{reason}}"))
            strips += try paragraph("\(index + 1). \(text)", gap: 4, inset: 18)
        }
        strips += try body(
            say(
                "Thời hạn bổ sung: đến hết ngày {{supplement_due}}. Thời gian chờ bổ sung không tính vào thời hạn giải quyết. Sau thời hạn trên, nếu không nhận được hồ sơ bổ sung, {{org_name}} thông báo dừng giải quyết hồ sơ; Quý đơn vị có thể nộp lại khi đã hoàn thiện.",
                "Please reply by the end of {{supplement_due}}. The handling clock is paused meanwhile. If nothing is received by then, handling stops and you may file again once complete."
            ))
        strips += try body(
            say(
                "Nộp bổ sung tại {{submit_url}}[[ hoặc {{reception_unit}}]]. Cần hỗ trợ, đề nghị liên hệ {{officer_name}}[[, điện thoại {{officer_phone}}]][[, thư điện tử {{officer_email}}]].",
                "Upload at {{submit_url}}[[ or hand in at {{reception_unit}}]]. Contact: {{officer_name}}[[, {{officer_phone}}]][[, {{officer_email}}]]."
            ))
        if isVietnamese { strips += try body("Trân trọng./.") }
        return try strips.beforeSignature
            + closing(
                title: say("NGƯỜI HƯỚNG DẪN", "ADVISER"), name: filler.required("officer_name"),
                note: say("(Ký, ghi rõ họ tên)", ""), recipients: ["- Như trên;", filed])
    }

    /// Apology with the new date.
    func apologyLetter() throws(DocumentError) -> [Strip] {
        var strips = try addressee().after(24)
        strips += try body(
            say(
                "{{org_name}} đã tiếp nhận hồ sơ mã {{dossier_code}} của Quý đơn vị, hẹn trả kết quả ngày {{due_date}}. Đến nay hồ sơ chưa hoàn thành do {{cause}}.",
                "We regret that dossier {{dossier_code}}, due {{due_date}}, is not finished because {{cause}}."),
            gap: 12)
        strips += try body(
            say(
                "{{org_name}} chân thành xin lỗi Quý đơn vị vì sự chậm trễ này và hẹn trả kết quả chậm nhất ngày {{new_due_date}}.",
                "We apologise and will deliver the result no later than {{new_due_date}}."))
        if isVietnamese { strips += try body("Rất mong nhận được sự thông cảm của Quý đơn vị. Trân trọng./.") }
        return try strips.beforeSignature
            + closing(
                title: signerTitle(say("ĐẠI DIỆN CƠ QUAN", "FOR THE OFFICE")), name: filler.required("signer_name"),
                note: nil, recipients: ["- Như trên;", filed])
    }

    /// Notice that handling stops: neutral, and how the case goes on.
    func stopNotice() throws(DocumentError) -> [Strip] {
        var strips = try title(
            say("THÔNG BÁO", "NOTICE"),
            subtitle: say("Về việc dừng giải quyết hồ sơ", "that handling of the dossier stops"))
        strips += try addressee()
        strips += try body(
            say(
                "{{org_name}} đã tiếp nhận hồ sơ {{procedure_name}} của Quý đơn vị, mã hồ sơ {{dossier_code}}[[, ngày {{received_date}}]], và đã đề nghị bổ sung, hoàn thiện[[ đến hết ngày {{supplement_due}}]].",
                "We received your dossier {{dossier_code}} ({{procedure_name}})[[ on {{received_date}}]] and asked you to complete it[[ by the end of {{supplement_due}}]]."
            ), gap: 12)
        strips += try body(
            say(
                "Đến nay đã hết thời hạn mà chưa nhận được hồ sơ bổ sung, {{org_name}} thông báo dừng giải quyết hồ sơ nêu trên. Đây không phải là quyết định từ chối.",
                "The time has passed without a reply, so the handling of the dossier has stopped. This is not a refusal."
            ))
        strips += try body(
            say(
                "Quý đơn vị có thể đề nghị mở lại hồ sơ trước ngày {{reopen_before}} tại {{track_url}}, hoặc nộp hồ sơ mới khi đã hoàn thiện.",
                "You may ask to reopen it before {{reopen_before}} at {{track_url}}, or file again once complete."))
        strips += try body(
            say(
                "Cần hỗ trợ, đề nghị liên hệ {{officer_name}}[[, điện thoại {{officer_phone}}]][[, thư điện tử {{officer_email}}]].",
                "Contact: {{officer_name}}[[, {{officer_phone}}]][[, {{officer_email}}]]."))
        if isVietnamese { strips += try body("Xin thông báo để Quý đơn vị được biết./.") }
        // Nobody signs what time alone decided: the officer of the case stands for the office unless a signer is named.
        let name = filler.value("signer_name") == nil ? "officer_name" : "signer_name"
        return try strips.beforeSignature
            + closing(
                title: signerTitle(say("NGƯỜI THỤ LÝ HỒ SƠ", "CASE OFFICER")), name: filler.required(name), note: nil,
                recipients: ["- Như trên;", filed])
    }

    /// The signer's title as the paper has it, else what the signer does.
    func signerTitle(_ other: String) -> String {
        filler.value("signer_title")?.uppercased() ?? other
    }
}
