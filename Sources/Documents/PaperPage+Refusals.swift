/// Refusals, at intake and of a certificate (vietnam.md §6.2.4; 17065 7.6.6).
extension PaperPage {
    /// Refusal at intake.
    func intakeRefusal() throws(DocumentError) -> [Strip] {
        var strips = try title(say("PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ", "NOTICE OF REFUSAL AT INTAKE"))
        strips += try addressee()
        strips += try body(
            say(
                "[[Ngày {{received_date}}, ]]{{org_name}} tiếp nhận hồ sơ {{procedure_name}} của Quý đơn vị, mã hồ sơ {{dossier_code}}. Qua xem xét, {{org_name}} không giải quyết hồ sơ này với lý do cụ thể như sau:",
                "Your dossier {{dossier_code}} ({{procedure_name}})[[, received {{received_date}},]] cannot be handled for these reasons:"
            ), gap: 12
        ).beforeSignature
        strips += try reasons()
        strips += try explanation()
        strips += try rights(
            say(
                "Việc từ chối tiếp nhận, giải quyết hồ sơ không ảnh hưởng đến hoạt động sản xuất, kinh doanh của Quý đơn vị.",
                "This refusal does not affect your right to operate."))
        return try strips + refusalClosing(say("ĐẠI DIỆN CƠ QUAN", "FOR THE OFFICE"))
    }

    /// Refusal of a certificate.
    func refusalNotice() throws(DocumentError) -> [Strip] {
        var strips = try title(
            say("THÔNG BÁO", "NOTICE OF REFUSAL"),
            subtitle: say("Về việc không cấp giấy chứng nhận áp dụng sản xuất sạch hơn", "Dossier ")
                + (isVietnamese ? "" : filler.required("dossier_code")))
        strips += try addressee()
        strips += try body(
            say(
                "[[Ngày {{received_date}}, ]]{{org_name}} tiếp nhận hồ sơ đề nghị cấp giấy chứng nhận áp dụng sản xuất sạch hơn của Quý đơn vị, mã hồ sơ {{dossier_code}}.",
                "Your dossier {{dossier_code}}[[ was received on {{received_date}}]]."), gap: 12)
        strips += try body(try ground()).beforeSignature
        strips += try reasons()
        strips += try findings()
        strips += try explanation()
        strips += try optionalBody(say("Kiến nghị khắc phục: {{remedy}}", "Suggested remedy: {{remedy}}"))
        strips += try rights(
            say(
                "Việc không cấp giấy chứng nhận không ảnh hưởng đến hoạt động sản xuất, kinh doanh của Quý đơn vị.",
                "This refusal does not affect your right to operate."))
        return try strips + refusalClosing(say("NGƯỜI RA QUYẾT ĐỊNH", "DECISION MAKER"))
    }

    private func ground() throws(DocumentError) -> String {
        let version = say(
            "[[tiêu chí chứng nhận phiên bản {{criteria_version}}]]", "[[criteria version {{criteria_version}}]]")
        let minutes = say(
            "[[Biên bản họp Hội đồng đánh giá ngày {{council_date}}]]", "[[the Council minutes of {{council_date}}]]")
        let grounds = [try filler.fill(version), try filler.fill(minutes)].filter { !$0.isEmpty }
            .joined(separator: say(" và ", " and "))
        let under = grounds.isEmpty ? "" : say("Căn cứ \(grounds), ", "Under \(grounds), ")
        return under
            + say(
                "{{org_name}} thông báo hồ sơ chưa đủ điều kiện để cấp giấy chứng nhận với lý do cụ thể như sau:",
                "the certificate of cleaner production application cannot be issued for these reasons:")
    }

    private func reasons() throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        let codes = try filler.list("reasons")
        guard !codes.isEmpty else { throw .missing(placeholder: "reasons", document: layout.kind.rawValue) }
        for (index, code) in codes.enumerated() {
            guard case .text(let code) = code, let reason = RefusalReason(rawValue: code) else {
                throw .malformed(placeholder: "reasons", document: layout.kind.rawValue)
            }
            strips += try paragraph(
                "\(index + 1). \(reason.words[filler.language]).", gap: 4, inset: 18)
        }
        return strips
    }

    /// The findings behind the reasons.
    private func findings() throws(DocumentError) -> [Strip] {
        guard let findings = try filler.optionalList("findings"), !findings.isEmpty else { return [] }
        var strips = try body(say("Các điểm không phù hợp:", "Findings:")).keptWithNext
        for finding in findings {
            let entry = filler.within(finding)
            let grade = entry.value("grade") == "major" ? say("nặng", "major") : say("nhẹ", "minor")
            let text = try entry.fill(
                say("{{criterion_code}} - {{criterion}} (", "{{criterion_code}} - {{criterion}} (") + grade
                    + say(")[[. Căn cứ: {{evidence}}]]", ")[[. Evidence: {{evidence}}]]"))
            strips += try paragraph("- " + text, gap: 3, inset: 18)
        }
        return strips
    }

    private func explanation() throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        for text in filler.paragraphs("explanation") { strips += try paragraph(text, indent: Self.indent) }
        return strips
    }

    private func rights(_ effect: String) throws(DocumentError) -> [Strip] {
        var strips = try body(
            say(
                "Quý đơn vị có quyền nộp hồ sơ đề nghị lại khi đã khắc phục các nội dung nêu trên, hoặc gửi ý kiến đề nghị xem xét lại tới {{appeal_body}} đến hết ngày {{appeal_until}}. ",
                "You may re-apply at any time after correction, or ask {{appeal_body}} to reconsider by the end of {{appeal_until}}. "
            ) + effect)
        if isVietnamese { strips += try body("Xin thông báo để Quý đơn vị được biết và thực hiện./.") }
        return strips.beforeSignature
    }

    private func refusalClosing(_ title: String) throws(DocumentError) -> [Strip] {
        try closing(
            title: signerTitle(title), name: filler.required("signer_name"), note: nil,
            recipients: ["- Như trên;", filed])
    }
}
