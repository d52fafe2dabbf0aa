import Testing

@testable import sachctl

@Suite struct TableTests {
    @Test func `a combining accent takes no column, a wide character two`() {
        #expect(DisplayWidth.of("Thanh Hóa") == 9)
        #expect(DisplayWidth.of("Thanh Ho\u{301}a") == 9)
        #expect(DisplayWidth.of("ế") == DisplayWidth.of("e\u{302}\u{301}"))
        #expect(DisplayWidth.of("清洁") == 4)
        #expect(DisplayWidth.of("✓") == 1)
        #expect(DisplayWidth.of("👍🏽") == 2)
    }

    @Test func `what is cut ends in an ellipsis and never exceeds its column`() {
        #expect(DisplayWidth.fitted("Sản xuất sạch hơn", to: 9) == "Sản xuất…")
        #expect(DisplayWidth.fitted("Sản xuất", to: 8) == "Sản xuất")
        #expect(DisplayWidth.fitted("清洁生产", to: 4) == "清…")
        #expect(DisplayWidth.fitted("x", to: 0) == "")
    }

    @Test func `a terminal obeys nothing that stands in a name`() {
        #expect(DisplayWidth.harmless("a\u{1B}[31mb\u{7}") == "a\u{FFFD}[31mb\u{FFFD}")
        #expect(DisplayWidth.harmless("one\ntwo") == "one two")
        #expect(DisplayWidth.harmless("a\u{202E}b") == "a\u{FFFD}b")
    }

    @Test func `only long columns are cut to fit, and minor ones go first`() {
        let table = Table(
            headings: ["Mã", "Tên", "Cập nhật"],
            rows: [["A12", "Công ty cổ phần sản xuất thử nghiệm Thanh Hóa", "23/11/2026 20:00"]], minor: [2])
        #expect(table.lines(width: nil)[1].hasSuffix("23/11/2026 20:00"))
        #expect(table.lines(width: 50)[1] == "A12  Công ty cổ phần sản xuất t…  23/11/2026 20:00")
        #expect(table.lines(width: 30)[1] == "A12  Công ty cổ phần sản xuất…")
        for width in 20...100 {
            #expect(table.lines(width: width).allSatisfy { DisplayWidth.of($0) <= width })
        }
    }

    @Test func `people read words for codes, in the language they asked for`() {
        #expect(CodeName.shown("on_time", .vi) == "đúng hạn")
        #expect(CodeName.shown("on_time", .en) == "on time")
        #expect(CodeName.shown("annual_report -5wd", .vi) == "annual report -5wd")
    }

    @Test func `numbers stand at the right`() {
        let table = Table(headings: ["PB", "x"], rows: [["7", "a"], ["12", "b"]], rightAligned: [0])
        #expect(table.lines(width: nil) == ["PB  x", " 7  a", "12  b"])
    }
}
