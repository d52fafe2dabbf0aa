/// Receipt and appointment slip (vietnam.md §6.2.2).
extension PaperPage {
    /// Its strips below the head.
    func receiptSlip() throws(DocumentError) -> [Strip] {
        var strips = try title(say("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "RECEIPT AND APPOINTMENT SLIP"))
        strips += try centred(filler.fill(say("Mã hồ sơ: {{dossier_code}}", "Dossier {{dossier_code}}")), base.bold)
        if let copy = filler.optional(say("(Liên {{copy_no}}: {{copy_label}})", "(copy {{copy_no}})")) {
            strips += try centred(copy, base.italic)
        }
        strips += try labelled(
            say("Tiếp nhận hồ sơ của", "Received from"), "[[{{applicant_name}} - ]]{{establishment_name}}"
        ).after(12)
        strips += try labelled(say("Mã số thuế", "Tax code"), "{{tax_code}}")
        strips += try labelled(say("Địa chỉ", "Address"), "{{site_address}}")
        strips += try optionalLabelled(say("Số điện thoại", "Phone"), "{{phone}}")
        strips += try optionalLabelled(say("Thư điện tử", "E-mail"), "{{email}}")
        strips += try labelled(say("Nội dung đề nghị", "Request"), "{{procedure_name}}")
        strips += try documents()
        strips += try line(say("2. Số lượng hồ sơ: {{sets}} bộ", "2. Sets: {{sets}}"))
        strips += try line(
            say(
                "3. Thời gian giải quyết: {{working_days}} ngày làm việc, không tính thời gian chờ bổ sung",
                "3. Handling time: {{working_days}} working days, excluding time waiting for supplements"), gap: 3)
        strips += try line(
            say(
                "4. Thời gian nhận hồ sơ: {{received_time}}, ngày {{received_date}}",
                "4. Received: {{received_time}}, {{received_date}}"), gap: 3)
        strips += try typesetter.paragraph(
            [
                TextRun(say("5. Thời gian hẹn trả kết quả: ", "5. Result due: "), base),
                TextRun(filler.fill(say("ngày {{due_date}}", "{{due_date}}")), base.bold),
            ], width: width, gap: 3)
        strips += try line(
            say(
                "6. Nhận kết quả tại: {{result_place}} / hình thức: {{result_channel}}",
                "6. Collect at: {{result_place}} / {{result_channel}}"), gap: 3)
        strips += try line(say("7. Phí, lệ phí: {{fee}}", "7. Fee: {{fee}}"), gap: 3)
        strips += try tracking()
        strips += try signatures()
        strips += try optionalLine(
            say(
                "Vào Sổ theo dõi hồ sơ quyển số {{doc_year}}, số thứ tự {{doc_seq}}.",
                "Entered in the register of dossiers {{doc_year}}, number {{doc_seq}}."), gap: 14)
        return strips
    }

    /// A numbered line of the slip.
    private func line(_ template: String, gap: Double = 6) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(filler.fill(template), base)], width: width, gap: gap)
    }

    /// The same, dropped when a value is missing.
    private func optionalLine(_ template: String, gap: Double) throws(DocumentError) -> [Strip] {
        filler.optional(template) == nil ? [] : try line(template, gap: gap)
    }

    private func documents() throws(DocumentError) -> [Strip] {
        var strips = try line(say("1. Thành phần hồ sơ nộp:", "1. Documents:"), gap: 8).keptWithNext
        for document in try filler.list("documents") {
            let text = try filler.within(document).fill(
                say(
                    "{{no}}) {{title}} - số lượng: {{qty}} ({{form}})", "{{no}}) {{title}} - number: {{qty}} ({{form}})"
                ))
            strips += try paragraph(text, gap: 2, inset: 18)
        }
        return strips
    }

    /// Where progress is followed, as words and as a QR code.
    private func tracking() throws(DocumentError) -> [Strip] {
        let url = try filler.required("track_url")
        let side = 56.0
        let code = layout.isDraft ? nil : try QRCode(url)
        let text = try typesetter.paragraph(
            [TextRun(say("Tra cứu tiến độ tại ", "Track progress at ") + url + ".", base)], width: width - side - 16)
        let words = text.joined
        let height = code == nil ? words.height : max(side, words.height)
        let isDraft = layout.isDraft
        let inner = width
        return [
            Strip(height: height, gap: 10, keepsWithNext: true, element: typesetter.element("P")) { canvas, x, y in
                let draw = { words.draw(canvas, x, y + (height - words.height) / 2) }
                if isDraft { draw() } else { canvas.link(to: url, draw) }
                code?.draw(at: x + inner - side, y, width: side, on: canvas)
            }
        ]
    }

    private func signatures() throws(DocumentError) -> [Strip] {
        let half = width / 2 - 8
        let note = say("(Ký, ghi rõ họ tên)", "")
        let room = isVietnamese ? 52.0 : 16
        let left = try SignatureBlock(
            title: say("NGƯỜI NỘP HỒ SƠ", "APPLICANT"), note: note, name: filler.value("applicant_name") ?? "",
            room: room, style: base
        ).strips(typesetter, width: half)
        let right = try SignatureBlock(
            title: say("NGƯỜI TIẾP NHẬN HỒ SƠ", "RECEIVED BY"), note: note, name: filler.required("officer_name"),
            room: room, style: base
        ).strips(typesetter, width: half)
        return [typesetter.columns([(0, left), (width / 2 + 8, right)], gap: 14)]
    }
}
