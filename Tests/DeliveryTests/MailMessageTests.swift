import CertificationStore
import FoundationEssentials
import Testing

@testable import Delivery

@Suite
struct `Mail messages` {
    static func message(
        fromName: String = "Mạng lưới chứng nhận sản xuất sạch hơn", toName: String = "UBND xã Quảng Bình",
        subject: String = "Nhắc nộp báo cáo", text: String = "Kính gửi\n"
    ) throws -> MailMessage {
        MailMessage(
            letterhead: try Letterhead(
                fromName: fromName, fromAddress: try MailAddress("sxsh@thanhhoa.example"), domain: "thanhhoa.example",
                listName: "notice", languages: ["vi", "en"]),
            toName: toName, toAddress: try MailAddress("xa.quangbinh@thanhhoa.example"), subject: subject,
            date: "Fri, 13 Nov 2026 01:00:00 +0000",
            token: try #require(UUID(uuidString: "0B0C1D2E-0000-4000-8000-000000000001")),
            body: MailBody(Array(text.utf8)))
    }

    @Test(arguments: [
        "Nhắc nộp báo cáo kết quả thực hiện sản xuất sạch hơn năm 2026 - Ủy ban nhân dân xã Quảng Bình, tỉnh Thanh Hóa",
        "plain", "", "=?UTF-8?B?eA==?= already looks encoded", "Đ", "a  b", " leading", "trailing ",
        String(repeating: "ử", count: 300), String(repeating: "x", count: 300),
        "👨‍👩‍👧‍👦 gia đình và chữ NFD Hòa", String(repeating: "👨‍👩‍👧‍👦", count: 40), "a" + String(repeating: "\u{301}", count: 90),
    ])
    func `A subject is read back as it was written, whatever its characters and length`(subject: String) throws {
        let mail = try MailDecoder(try Self.message(subject: subject).bytes())
        let decoded = try #require(mail["Subject"])
        // A header's outer blanks are not part of it unless they are encoded, which is what happens to them.
        #expect(Array(decoded.utf8) == Array(subject.utf8) || (subject.contains("  ") && decoded == "a b"))
        #expect(mail.longestLine <= 76)
    }

    @Test
    func `Encoded words hold whole characters, so that a reader who decodes them one by one sees no torn letter`()
        throws
    {
        let subject = String(repeating: "Đề nghị Quý đơn vị ", count: 12)
        let bytes = String(decoding: try Self.message(subject: subject).bytes(), as: UTF8.self)
        let words = bytes.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("=?UTF-8?B?") }
        #expect(words.count > 4)
        for word in words {
            #expect(word.utf8.count <= 75)
            let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            #expect(String(validating: data, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: [
        "Thân gửi\n", "", "một dòng không có xuống dòng", "\n\n\n", "trailing blank \nand tab\t\n",
        "=20 is not a code\n",
        ".\nFrom the start\n..\n", String(repeating: "Báo cáo sản xuất sạch hơn ", count: 60) + "\n",
        String(repeating: "x", count: 76) + "\n" + String(repeating: "y", count: 77) + "\n",
        String(repeating: "x", count: 75) + " \n", "control \u{1} \u{7F}\n", "👨‍👩‍👧‍👦\u{2028}\n",
    ])
    func `A text is read back as it was written, in lines of at most 76 bytes`(text: String) throws {
        let mail = try MailDecoder(try Self.message(text: text).bytes())
        #expect(mail.body == (text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"))
        #expect(mail.longestLine <= 76)
    }

    @Test
    func `The other part says the same as HTML: nothing in it is markup but what stands for lines and links`() throws {
        let text = """
            Kính gửi <b>Ông & Bà</b> "A",

              - xem https://sach.example/o?a=1&b=2, rồi http://x.vn/(y).
            ----------
            https:// là không đủ\u{1}

            """
        let mail = try MailDecoder(try Self.message(subject: "a < b & c", text: text).bytes())
        #expect(
            mail.html == """
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <title>a &lt; b &amp; c</title>
                </head>
                <body style="font-family: sans-serif; line-height: 1.4">
                <div>Kính gửi &lt;b&gt;Ông &amp; Bà&lt;/b&gt; &quot;A&quot;,</div>
                <div><br></div>
                <div>&nbsp;&nbsp;- xem <a href="https://sach.example/o?a=1&amp;b=2">https://sach.example/o?a=1&amp;b=2</a>, rồi <a href="http://x.vn/(y">http://x.vn/(y</a>).</div>
                <hr>
                <div>https:// là không đủ\u{FFFD}</div>
                </body>
                </html>

                """)
        #expect(mail.longestLine <= 76)
    }

    @Test
    func `Each language is marked as such in the HTML, first the reader's`() throws {
        var notice = ClaimedNotice.example()
        notice.language = "en"
        let mail = try MailDecoder(try DeliveryFixture.renderer().mail(notice).bytes)
        #expect(mail.html.contains("<html lang=\"en\">"))
        let parts = mail.html.components(separatedBy: "<div lang=\"vi\">")
        #expect(parts.count == 2)
        #expect(
            parts[0].contains("<div lang=\"en\">") && parts[0].contains("Legal basis:") && parts[1].contains("Căn cứ:"))
        #expect(mail.html.components(separatedBy: "<div").count == mail.html.components(separatedBy: "</div>").count)
        #expect(try DeliveryFixture.renderer().mail(notice).bytes == DeliveryFixture.renderer().mail(notice).bytes)
    }

    @Test
    func `CRLF in a text is one line end`() throws {
        #expect(try MailDecoder(try Self.message(text: "a\r\nb\r\n").bytes()).body == "a\nb\n")
    }

    @Test(arguments: ["x\r\nBcc: thief@example.com", "x\ny", "x\ry", "x\0y", "x\u{7F}", "x\u{85}y", "x\u{2028}y"])
    func `A value with a line end or a control character adds no header: the mail is refused`(value: String) throws {
        #expect(throws: MailError.controlCharacter(header: "Subject")) { try Self.message(subject: value).bytes() }
        #expect(throws: MailError.controlCharacter(header: "To")) { try Self.message(toName: value).bytes() }
        #expect(throws: MailError.controlCharacter(header: "From")) { try Self.message(fromName: value).bytes() }
    }

    @Test(arguments: [
        "", "a", "a@b", "@example.vn", "a@", "a b@example.vn", "a@b@example.vn", "a@example.vn\r\nBcc: x@example.vn",
        "a@example.vn,b@example.vn", "<a@example.vn>", "\"a b\"@example.vn", "-oQ/tmp@example.vn", ".a@example.vn",
        "a..b@example.vn", "a@-example.vn", "a@example..vn", "tên@example.vn", "a@ví-dụ.vn", "a@example.vn ",
        "a@example.vn\0",
        String(repeating: "a", count: 65) + "@example.vn",
    ])
    func `What is no plain address is refused`(text: String) {
        #expect(throws: MailError.badAddress(text)) { try MailAddress(text) }
    }

    @Test(arguments: ["a@example.vn", "xa.quang-binh+nhac@thanhhoa.gov.vn", "O'Neil@sub.example.com"])
    func `A plain address is taken as it is`(text: String) throws {
        #expect(try MailAddress(text).description == text)
    }

    @Test(arguments: [
        ("UBND xã Quảng Bình", true), ("Dept of Industry", false), ("Bad \"quote\" <x@y.z>, other", true),
        (String(repeating: "Ủy ban nhân dân ", count: 10) + "xã", true),
    ])
    func `A name with anything but plain words is encoded, so that nothing in it is an address`(
        name: String, isEncoded: Bool
    )
        throws
    {
        let mail = try MailDecoder(try Self.message(toName: name).bytes())
        #expect(mail["To"] == "\(name) <xa.quangbinh@thanhhoa.example>")
        #expect((mail.headers.first { $0.name == "To" }?.value.hasPrefix("=?UTF-8?B?")) == isEncoded)
        #expect(mail.longestLine <= 76)
    }

    @Test
    func `The headers say who, when, under which token, and that no holiday answer is wanted`() throws {
        let mail = try MailDecoder(try Self.message(toName: "").bytes())
        #expect(mail["Date"] == "Fri, 13 Nov 2026 01:00:00 +0000")
        #expect(mail["From"] == "Mạng lưới chứng nhận sản xuất sạch hơn <sxsh@thanhhoa.example>")
        #expect(mail["To"] == "xa.quangbinh@thanhhoa.example")
        #expect(mail["Message-ID"] == "<0b0c1d2e-0000-4000-8000-000000000001@thanhhoa.example>")
        #expect(mail["List-Id"] == "<notice.thanhhoa.example>")
        #expect(mail["Auto-Submitted"] == "auto-generated")
        #expect(mail["Content-Language"] == "vi, en")
        #expect(mail["Content-Type"] == "multipart/alternative; boundary=\"=_sach_alternative\"")
        #expect(mail["MIME-Version"] == "1.0")
    }
}
