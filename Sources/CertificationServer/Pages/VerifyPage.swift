import CertificationStore

/// The page that a certificate's QR code leads to: what stands of it now, or stood at the end of a day.
struct VerifyPage {
    /// The entry.
    let entry: RegisterEntryRow
    /// The language.
    let language: PageLanguage
    /// The day it was asked for, `nil` for now.
    let day: String?
    /// Whether credentials are served, to link to.
    let hasCredential: Bool
    /// Version of the style sheet.
    let assets: String

    /// What the register says.
    var status: PublicStatus { PublicStatus(rawValue: entry.status) ?? .unknown }

    /// The page.
    var html: HTML {
        let content: HTML = """
            \(banner)\(successor)\(facts)\(history)\(limits)\(links)
            """
        return frame.page(content)
    }

    private var frame: PageFrame {
        PageFrame(
            language: language, network: Phrase(entry.networkVi, entry.networkEn),
            issuer: Phrase(entry.issuerVi, entry.issuerEn), title: "\(status.word[language]): \(entry.number)",
            otherLanguage: address(language.other), assets: assets)
    }

    private func address(_ language: PageLanguage) -> String {
        "/verify/\(entry.reference)?lang=\(language.rawValue)" + (day.map { "&as_of=\($0)" } ?? "")
    }

    private var banner: HTML {
        """
        <section class="status \(status.style)\(past)" aria-labelledby="status">
        \(status.sign)
        <div>
        <h1 id="status"><span class="word">\(status.word[language])</span>
        <span class="number">\(Phrase("Giấy chứng nhận số", "Certificate No.")[language]) <b>\(entry.number)</b></span></h1>
        \(lead)
        <p class="checked">\(checked)</p>
        </div>
        </section>
        """
    }

    private var past: HTML? { day == nil ? nil : " past" }

    private var sentence: String {
        guard let until = entry.validUntil else { return status.meaning[language] }
        let since = language.day(entry.since.prefix(10))
        let end = language.day(until)
        let more: Phrase? =
            switch status {
            case .valid: Phrase("Có giá trị đến hết ngày \(end).", "It is valid until the end of \(end).")
            case .suspended: Phrase("Đình chỉ từ ngày \(since).", "Suspended since \(since).")
            case .withdrawn: Phrase("Thu hồi từ ngày \(since).", "Withdrawn on \(since).")
            case .expired: Phrase("Ngày cuối cùng có giá trị: \(end).", "Its last day was \(end).")
            case .superseded: Phrase("Thay thế từ ngày \(since).", "Superseded on \(since).")
            case .endedAtHoldersRequest: Phrase("Chấm dứt từ ngày \(since).", "Ended on \(since).")
            case .void, .unknown: nil
            }
        return [status.meaning[language], more?[language]].compactMap(\.self).joined(separator: " ")
    }

    private var checked: HTML {
        let label = Phrase("Kiểm tra lúc", "Checked at")[language]
        return "\(label) <time datetime=\"\(instant)\">\(language.minute(entry.checkedAt))</time>"
    }

    private var instant: String { VerifyDocument.instant(entry.checkedAt, entry.offsetMinutes) }

    private var successor: HTML? {
        guard entry.current.count == 3, let current = PublicStatus(rawValue: entry.current[2]) else { return nil }
        let label = Phrase("Bản hiện hành", "Current version")[language]
        return """
            <p class="successor">\(label): <a href="/verify/\(entry.current[1])?lang=\(language.rawValue)">\(entry.current[0])</a> \
            \(current.badge(language))</p>
            """
    }

    /// What the sign is about: now in its words, or then, so that no picture of an old state passes for today's.
    private var lead: HTML {
        guard let day else { return "<p class=\"lead\">\(sentence)</p>" }
        let text = Phrase(
            "Đây là tình trạng tại thời điểm cuối ngày \(language.day(day)), không phải tình trạng hiện nay.",
            "This is the state at the end of \(language.day(day)), not the state of today.")
        let now = Phrase("Xem tình trạng hiện nay", "Show the state of today")
        return """
            <p class="lead"><strong>\(text[language])</strong></p>
            <p><a href="/verify/\(entry.reference)?lang=\(language.rawValue)">\(now[language])</a></p>
            """
    }

    private var facts: HTML? {
        guard let holder = entry.holderName, let from = entry.validFrom, let until = entry.validUntil else {
            return nil
        }
        var rows = HTML()
        func row(_ name: Phrase, _ value: HTML?) {
            guard let value else { return }
            rows += "<div><dt>\(name[language])</dt><dd>\(value)</dd></div>\n"
        }
        func vietnamese(_ text: String) -> HTML { language == .vi ? "\(text)" : "<span lang=\"vi\">\(text)</span>" }
        let own: HTML =
            entry.holderNameEn.map { name in
                language == .en
                    ? "<b>\(name)</b><br><span lang=\"vi\">\(holder)</span>"
                    : "<b>\(holder)</b><br><span lang=\"en\">\(name)</span>"
            } ?? "<b>\(vietnamese(holder))</b>"
        row(Phrase("Cơ sở được chứng nhận", "Holder"), own)
        row(Phrase("Mã số thuế", "Tax code"), entry.taxCode.map { "\($0)" })
        row(Phrase("Địa điểm sản xuất", "Production site"), place(vietnamese))
        row(Phrase("Các địa điểm khác", "Further sites"), sites(vietnamese))
        let scope =
            language == .en
            ? entry.scopeEn.map { "\($0)" as HTML } ?? entry.scopeVi.map(vietnamese) : entry.scopeVi.map { "\($0)" }
        row(Phrase("Phạm vi chứng nhận", "Scope"), scope)
        if !entry.products.isEmpty {
            row(Phrase("Sản phẩm", "Products"), vietnamese(entry.products.joined(separator: "; ")))
        }
        row(Phrase("Ngành", "Sector"), sector)
        row(
            Phrase("Thời hạn", "Term"),
            """
            \(Phrase("từ", "from")[language]) <time datetime="\(from)">\(language.day(from))</time> \
            \(Phrase("đến hết", "to the end of")[language]) <time datetime="\(until)">\(language.day(until))</time>
            """)
        if let granted = entry.grantedOn {
            row(Phrase("Ngày cấp bản này", "Date of this version"), "\(language.day(granted))")
        }
        row(
            Phrase("Thay cho bản", "Replaces"),
            entry.replaces.map { number in
                "<a href=\"/verify/\(number.replacing("/", with: "-"))?lang=\(language.rawValue)\">\(number)</a>"
            })
        if let first = entry.gapFrom, let last = entry.gapUntil {
            row(
                Phrase("Không có hiệu lực trong khoảng", "Not in force between"),
                "\(language.day(first)) – \(language.day(last))")
        }
        row(
            Phrase("Bộ tiêu chí", "Criteria"),
            entry.criterionVersion.map { "\(Phrase("phiên bản", "version")[language]) \($0)" })
        row(Phrase("Tổ chức cấp", "Issuer"), "\(Phrase(entry.issuerVi, entry.issuerEn)[language])")
        let heading = Phrase("Nội dung giấy chứng nhận", "What the certificate is about")
        return
            "<section aria-labelledby=\"facts\"><h2 id=\"facts\">\(heading[language])</h2><dl class=\"facts\">\n\(rows)</dl></section>\n"
    }

    private func place(_ vietnamese: (String) -> HTML) -> HTML? {
        guard let address = entry.siteAddress else { return nil }
        guard let unit = language.either(entry.unitVi, entry.unitEn) else { return vietnamese(address) }
        return "\(vietnamese(address))<br>\(unit)"
    }

    private func sites(_ vietnamese: (String) -> HTML) -> HTML? {
        guard !entry.siteNames.isEmpty else { return nil }
        var list = HTML()
        for (name, address) in zip(entry.siteNames, entry.siteAddresses) {
            list += "<li>\(vietnamese(address.isEmpty ? name : "\(name): \(address)"))</li>"
        }
        return "<ul>\(list)</ul>"
    }

    private var sector: HTML? {
        guard let code = entry.vsicCode, let version = entry.vsicVersion else { return nil }
        let name = language.either(entry.sectorVi, entry.sectorEn)
        return "VSIC \(version) \(code)\(name.map { " – \($0)" as HTML })"
    }

    private var history: HTML? {
        guard status != .void, !entry.history.isEmpty else { return nil }
        var rows = HTML()
        for line in entry.history.reversed() {
            let parts = line.split(separator: " ")
            guard parts.count == 4 else { continue }
            let word = PublicStatus(rawValue: String(parts[0])) ?? .unknown
            rows += """
                <tr role="row"><th scope="row" role="rowheader"><time datetime="\(String(parts[2]))">\(language.day(parts[2]))</time></th>\
                <td role="cell">\(word.badge(language))</td><td role="cell">\(PublicStatus.reason(parts[1])[language])</td></tr>

                """
        }
        let heading = Phrase("Lịch sử tình trạng", "History")
        return """
            <section aria-labelledby="history"><h2 id="history">\(heading[language])</h2>
            <table class="history" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">\(Phrase("Từ ngày", "Since")[language])</th>\
            <th scope="col" role="columnheader">\(Phrase("Tình trạng", "Status")[language])</th>\
            <th scope="col" role="columnheader">\(Phrase("Lý do", "Reason")[language])</th></tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody></table></section>

            """
    }

    private var limits: HTML? {
        guard status != .void else { return nil }
        let says = Phrase(
            "Cơ sở đã tự nguyện áp dụng sản xuất sạch hơn tại địa điểm và trong phạm vi nêu trên, đáp ứng bộ tiêu chí của mạng lưới vào ngày cấp.",
            "On the date of issue the holder had applied cleaner production at the site and in the scope above, by choice, and met the criteria of the network."
        )
        let saysAlso = Phrase(
            "Tổ chức cấp giám sát cơ sở trong suốt thời hạn và có thể đình chỉ hoặc thu hồi giấy chứng nhận.",
            "The issuer watches over the holder during the term and may suspend or withdraw the certificate.")
        let not = [
            Phrase(
                "Không thay thế giấy phép môi trường hay nghĩa vụ pháp lý nào khác.",
                "It replaces no environmental licence and no other legal obligation."),
            Phrase(
                "Không phải chứng nhận được công nhận theo hệ thống công nhận quốc gia.",
                "It is not an accredited certification."),
            Phrase(
                "Không chứng nhận chất lượng hay độ an toàn của sản phẩm.",
                "It says nothing of the quality or safety of a product."),
        ]
        return """
            <section aria-labelledby="limits" class="limits"><h2 id="limits">\
            \(Phrase("Ý nghĩa của giấy chứng nhận", "What it means")[language])</h2>
            <div class="two">
            <div><h3>\(Phrase("Giấy chứng nhận cho biết", "The certificate says")[language])</h3>
            <ul class="says"><li>\(says[language])</li><li>\(saysAlso[language])</li></ul></div>
            <div><h3>\(Phrase("Giấy chứng nhận không có nghĩa", "The certificate does not say")[language])</h3>
            <ul class="not">\(HTML(not.map { "<li>\($0[language])</li>" as HTML }))</ul></div>
            </div></section>

            """
    }

    private var links: HTML {
        let credential: HTML? =
            hasCredential && status != .void
            ? "<li><a href=\"/credentials/\(entry.reference)\">\(Phrase("Giấy chứng nhận số (có thể xác minh ngoại tuyến)", "Digital credential (can be verified offline)")[language])</a></li>\n"
            : nil
        let digest: HTML? = entry.sha256.map { digest in
            "<li>SHA-256 <code>\(digest)</code></li>\n"
        }
        let query = day.map { "?as_of=\($0)" } ?? ""
        return """
            <section aria-labelledby="data"><h2 id="data">\(Phrase("Dữ liệu", "Data")[language])</h2><ul class="data">
            <li><a href="/verify/\(entry.reference).json\(query)">\(Phrase("Trang này ở dạng JSON", "This page as JSON")[language])</a></li>
            \(credential)\(digest)</ul></section>
            """
    }
}
