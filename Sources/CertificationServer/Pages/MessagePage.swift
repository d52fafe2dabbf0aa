import CertificationStore

/// A page with little on it: the form to verify a number, a number that is unknown, a request that went wrong.
struct MessagePage {
    /// The network.
    let face: RegisterFaceRow?
    /// The language.
    let language: PageLanguage
    /// Version of the style sheet.
    let assets: String
    /// Path of the page, for the link to the other language; `nil` = the register.
    var path = "/verify"

    private func page(_ title: String, _ content: HTML) -> HTML {
        PageFrame(
            language: language,
            network: Phrase(face?.nameVi ?? "Sổ đăng ký công khai", face?.nameEn ?? "Public register"),
            issuer: Phrase(face?.issuerVi ?? "–", face?.issuerEn ?? "–"), title: title,
            otherLanguage: "\(path)?lang=\(language.other.rawValue)", assets: assets
        ).page(content)
    }

    /// The form that asks for a number.
    var form: HTML {
        let title = Phrase("Xác thực giấy chứng nhận", "Verify a certificate")[language]
        return page(title, "<h1>\(title)</h1>\n\(field(nil))")
    }

    /// A number that the register does not have.
    func unknown(_ number: String) -> HTML {
        let status = PublicStatus.unknown
        let checked: HTML? = face.map { face in
            """
            <p class="checked">\(Phrase("Kiểm tra lúc", "Checked at")[language]) \
            <time datetime="\(VerifyDocument.instant(face.checkedAt, face.offsetMinutes))">\(language.minute(face.checkedAt))</time></p>
            """
        }
        let advice = Phrase(
            "Nếu số đã nhập đúng với số trên giấy, giấy đó không do mạng lưới này cấp. Đề nghị báo cho tổ chức cấp.",
            "If the number is the one on the paper, the paper was not issued by this network. Please tell the issuer.")
        return page(
            "\(status.word[language]): \(number)",
            """
            <section class="status \(status.style)" aria-labelledby="status">
            \(status.sign)
            <div>
            <h1 id="status"><span class="word">\(status.word[language])</span>
            <span class="number">\(Phrase("Số", "Number")[language]) <b>\(number)</b></span></h1>
            <p class="lead">\(status.meaning[language])</p>
            <p>\(advice[language])</p>
            \(checked)
            </div>
            </section>
            \(field(number))
            """)
    }

    /// What went wrong, in words.
    func problem(_ title: String, _ detail: String) -> HTML {
        page(title, "<h1>\(title)</h1>\n<p class=\"notice\" role=\"alert\">\(detail)</p>\n\(field(nil))")
    }

    private func field(_ number: String?) -> HTML {
        """
        <form class="search" action="/verify" method="get">
        <input type="hidden" name="lang" value="\(language.rawValue)">
        <div class="wide"><label for="number">\(Phrase("Số giấy chứng nhận", "Certificate number")[language])</label>
        <input id="number" name="number" value="\(number ?? "")" required maxlength="80" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint">
        <p id="hint" class="hint">\(Phrase("Ví dụ: TH/2026/0001/GCN-SXSH", "For example: TH/2026/0001/GCN-SXSH")[language])</p></div>
        <div class="act"><button type="submit">\(Phrase("Xác thực", "Verify")[language])</button>
        <a href="/register?lang=\(language.rawValue)">\(Phrase("Tra cứu sổ đăng ký", "Search the register")[language])</a></div>
        </form>
        """
    }
}
