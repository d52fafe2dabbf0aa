/// What stands around the content of every public page: head, skip link, header with the languages, footer.
struct PageFrame {
    /// The language.
    let language: PageLanguage
    /// Name of the network, in both languages.
    let network: Phrase
    /// Who issues its certificates.
    let issuer: Phrase
    /// The page's own title.
    let title: String
    /// Path and query of the page in the other language.
    let otherLanguage: String
    /// Version of the style sheet, part of its address so that it can be kept for ever.
    let assets: String

    /// The whole page around its content.
    func page(_ content: HTML) -> HTML {
        let skip = Phrase("Đến nội dung chính", "Skip to the content")
        let own: HTML = language == .vi ? "vi" : "en"
        let other: HTML = language == .vi ? "en" : "vi"
        return """
            <!DOCTYPE html>
            <html lang="\(own)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) – \(network[language])</title>
            <link rel="stylesheet" href="/pages/sach.css?v=\(assets)">
            <link rel="icon" type="image/svg+xml" href="/pages/sach.svg?v=\(assets)">
            </head>
            <body>
            <a class="skip" href="#main">\(skip[language])</a>
            <header class="top">
            <div class="inner">
            <a class="brand" href="/register?lang=\(own)"><span class="leaf" aria-hidden="true"></span><span>\(network[language])</span></a>
            <nav aria-label="\(Phrase("Trang và ngôn ngữ", "Pages and language")[language])"><ul>
            <li><a href="/register?lang=\(own)">\(Phrase("Sổ đăng ký", "Register")[language])</a></li>
            <li><a href="/verify?lang=\(own)">\(Phrase("Xác thực", "Verify")[language])</a></li>
            <li><a href="\(otherLanguage)" lang="\(other)" hreflang="\(other)">\(language == .vi ? "English" : "Tiếng Việt")</a></li>
            </ul></nav>
            </div>
            </header>
            <main id="main" tabindex="-1">
            \(content)
            </main>
            \(footer)
            </body>
            </html>

            """
    }

    private var footer: HTML {
        let note = Phrase(
            "Chứng nhận là tự nguyện. Giấy chứng nhận không thay thế giấy phép môi trường và các nghĩa vụ khác về bảo vệ môi trường theo quy định của pháp luật.",
            "Certification is voluntary. A certificate replaces no environmental licence and no other legal obligation."
        )
        return """
            <footer class="bottom"><div class="inner">
            <p>\(Phrase("Tổ chức cấp: ", "Issued by: ")[language])\(issuer[language])</p>
            <p>\(note[language])</p>
            </div></footer>
            """
    }
}
