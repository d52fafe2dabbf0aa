import CertificationStore

/// One page of the public register: the form to search it, and what was found.
struct RegisterPage {
    /// The network.
    let face: RegisterFaceRow
    /// What was asked.
    let inquiry: RegisterInquiry
    /// What was found.
    let lines: [RegisterLineRow]
    /// Where the next page goes on; `nil` on the last.
    let next: String?
    /// Units and divisions to choose from.
    let choices: [RegisterChoiceRow]
    /// The language.
    let language: PageLanguage
    /// Version of the style sheet.
    let assets: String

    /// The states that can be asked for.
    static let states: [PublicStatus] = [.valid, .suspended, .expired, .withdrawn, .endedAtHoldersRequest, .superseded]

    /// The page.
    var html: HTML {
        let title = Phrase("Sổ đăng ký công khai", "Public register")
        let intro = Phrase(
            "Các giấy chứng nhận áp dụng sản xuất sạch hơn trong công nghiệp đã cấp, xếp theo tên cơ sở.",
            "Certificates of cleaner production in industry that were issued, in the order of the holders’ names.")
        let content: HTML = """
            <h1>\(title[language])</h1>
            <p class="lead">\(intro[language])</p>
            \(form)\(asOf)\(results)\(data)
            """
        return PageFrame(
            language: language, network: Phrase(face.nameVi, face.nameEn),
            issuer: Phrase(face.issuerVi, face.issuerEn), title: title[language],
            otherLanguage: inquiry.address("/register", language: language.other, after: inquiry.after), assets: assets
        ).page(content)
    }

    private var form: HTML {
        let all = Phrase("Tất cả", "All")[language]
        let states = HTML(Self.states.map { option($0.rawValue, $0.word[language], inquiry.status) })
        let units = HTML(
            choices.filter { $0.kind == "unit" }.map {
                option($0.code, language == .vi ? $0.nameVi : $0.nameEn, inquiry.unit)
            })
        let sectors = HTML(
            choices.filter { $0.kind == "sector" }.map {
                option($0.code, "\($0.code) \(language == .vi ? $0.nameVi : $0.nameEn)", inquiry.sector)
            })
        let network: HTML? =
            inquiry.namesNetwork ? "<input type=\"hidden\" name=\"network\" value=\"\(face.code)\">" : nil
        return """
            <form class="search" role="search" action="/register" method="get" aria-label="\(Phrase("Tra cứu sổ đăng ký", "Search the register")[language])">
            <input type="hidden" name="lang" value="\(language.rawValue)">\(network)
            <div class="wide"><label for="q">\(Phrase("Tên cơ sở, số giấy chứng nhận hoặc mã số thuế", "Holder, certificate number or tax code")[language])</label>
            <input id="q" name="q" type="search" value="\(inquiry.text ?? "")" maxlength="100" autocomplete="off"></div>
            <div><label for="status">\(Phrase("Tình trạng", "Status")[language])</label>
            <select id="status" name="status"><option value="">\(all)</option>\(states)</select></div>
            <div><label for="unit">\(Phrase("Xã, phường", "Commune or ward")[language])</label>
            <select id="unit" name="unit"><option value="">\(all)</option>\(units)</select></div>
            <div><label for="sector">\(Phrase("Ngành (VSIC)", "Sector (VSIC)")[language])</label>
            <select id="sector" name="sector"><option value="">\(all)</option>\(sectors)</select></div>
            <div><label for="as_of">\(Phrase("Tình trạng cuối ngày", "State at the end of")[language])</label>
            <input id="as_of" name="as_of" type="date" max="\(face.today)" value="\(inquiry.day ?? "")"></div>
            <div class="act"><button type="submit">\(Phrase("Tra cứu", "Search")[language])</button>
            <a href="/register?lang=\(language.rawValue)">\(Phrase("Xóa điều kiện", "Clear")[language])</a></div>
            </form>

            """
    }

    private func option(_ value: String, _ label: String, _ chosen: String?) -> HTML {
        let mark: HTML? = value == chosen ? " selected" : nil
        return "<option value=\"\(value)\"\(mark)>\(label)</option>"
    }

    private var asOf: HTML? {
        guard let day = inquiry.day else { return nil }
        let text = Phrase(
            "Tình trạng tại thời điểm cuối ngày \(language.day(day)), không phải hiện nay.",
            "The state at the end of \(language.day(day)), not the state of today.")
        return "<p class=\"notice\"><strong>\(text[language])</strong></p>\n"
    }

    private var results: HTML {
        guard !lines.isEmpty else {
            let none = Phrase(
                "Không có giấy chứng nhận nào phù hợp. Đề nghị thử từ khác hoặc bớt điều kiện.",
                "No certificate fits. Try another word or fewer conditions.")
            return "<p class=\"notice\" role=\"status\">\(none[language])</p>\n"
        }
        var rows = HTML()
        for line in lines { rows += row(line) }
        let heads = [
            Phrase("Cơ sở", "Holder"), Phrase("Số", "Number"), Phrase("Tình trạng", "Status"),
            Phrase("Nơi sản xuất", "Place"), Phrase("Ngành", "Sector"), Phrase("Thời hạn đến hết", "Term ends"),
        ]
        let caption = Phrase(
            inquiry.after == nil ? "Kết quả" : "Kết quả, trang tiếp theo",
            inquiry.after == nil ? "Results" : "Results, further page")
        return """
            <section aria-labelledby="results"><h2 id="results">\(caption[language])</h2>
            <table class="register" role="table"><thead role="rowgroup"><tr role="row">\
            \(HTML(heads.map { "<th scope=\"col\" role=\"columnheader\">\($0[language])</th>" as HTML }))</tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody></table>
            \(pager)</section>

            """
    }

    private func row(_ line: RegisterLineRow) -> HTML {
        let status = PublicStatus(rawValue: line.status) ?? .unknown
        let query = "?lang=\(language.rawValue)" + (inquiry.day.map { "&as_of=\($0)" } ?? "")
        let holder: HTML =
            if language == .en, let name = line.holderNameEn {
                "\(name)<br><span lang=\"vi\">\(line.holderName)</span>"
            } else {
                "<span lang=\"vi\">\(line.holderName)</span>"
            }
        let unit = language.either(line.unitVi, line.unitEn)
        let sector = language.either(line.sectorVi, line.sectorEn)
        let term = Phrase("Thời hạn đến hết", "Term ends")[language]
        // A line may break behind a slash and nowhere else in a number.
        let number = HTML(
            line.number.split(separator: "/").enumerated().map { place, part in
                place == 0 ? "\(String(part))" : "/<wbr>\(String(part))" as HTML
            })
        return """
            <tr role="row"><th scope="row" role="rowheader">\(holder)</th>\
            <td role="cell"><a href="/verify/\(line.reference)\(query)">\(number)</a></td>\
            <td role="cell">\(status.badge(language))</td><td role="cell">\(unit)</td>\
            <td role="cell">\(line.vsicCode) \(sector)</td>\
            <td role="cell"><span class="narrow">\(term) </span><time datetime="\(line.validUntil)">\(language.day(line.validUntil))</time></td></tr>

            """
    }

    private var pager: HTML? {
        guard next != nil || inquiry.after != nil else { return nil }
        let first: HTML? =
            inquiry.after == nil
            ? nil
            : "<a href=\"\(inquiry.address("/register", language: language, after: nil))\">\(Phrase("Về trang đầu", "First page")[language])</a> "
        let further: HTML? = next.map { place in
            "<a rel=\"next\" href=\"\(inquiry.address("/register", language: language, after: place))\">\(Phrase("Trang tiếp theo", "Next page")[language])</a>"
        }
        return
            "<nav class=\"pager\" aria-label=\"\(Phrase("Các trang kết quả", "Pages of results")[language])\">\(first)\(further)</nav>\n"
    }

    private var data: HTML {
        let snapshot: HTML? = face.snapshot.map { day in
            """
            <li><a href="/register/snapshots/\(day)">\(Phrase("Bản chụp có chữ ký, cuối ngày", "Signed snapshot, end of")[language]) \
            \(language.day(day))</a> (<a href="/register/snapshots/\(day)/signature">\(Phrase("chữ ký", "signature")[language])</a>)</li>

            """
        }
        return """
            <section aria-labelledby="data"><h2 id="data">\(Phrase("Dữ liệu", "Data")[language])</h2><ul class="data">
            <li><a href="\(inquiry.address("/register.csv", language: language, after: nil))">\(Phrase("Toàn bộ kết quả ở dạng CSV", "All results as CSV")[language])</a></li>
            <li><a href="\(inquiry.address("/register.json", language: language, after: inquiry.after))">\(Phrase("Trang này ở dạng JSON", "This page as JSON")[language])</a></li>
            \(snapshot)<li>\(Phrase("Sổ đăng ký lúc", "The register at")[language]) \
            <time datetime="\(VerifyDocument.instant(face.checkedAt, face.offsetMinutes))">\(language.minute(face.checkedAt))</time></li>
            </ul></section>
            """
    }
}
