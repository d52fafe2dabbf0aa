import CertificationAPI
import Testing

@testable import sachctl

@Suite struct ListFileTests {
    private static let text =
        "Tên cơ sở,Mã số thuế,Địa chỉ,Xã phường,VSIC\r\n\"Công ty \"\"A\"\", Hạc Thành\",9900000016,Số 1,14797,2394\r\n"

    private static func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return littleEndian ? bytes : bytes.reversed()
        }
    }

    @Test func `the same list is read from UTF-8 and UTF-16, with and without a mark`() throws {
        let forms: [[UInt8]] = [
            Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
            Self.utf16(Self.text, littleEndian: true, mark: true),
            Self.utf16(Self.text, littleEndian: false, mark: true),
            Self.utf16(Self.text, littleEndian: true, mark: false),
            Self.utf16(Self.text, littleEndian: false, mark: false),
        ]
        for form in forms {
            let list = try ListFile(form)
            #expect(list.heading == ["Tên cơ sở", "Mã số thuế", "Địa chỉ", "Xã phường", "VSIC"])
            #expect(
                list.rows == [
                    ListFile.Row(line: 2, cells: ["Công ty \"A\", Hạc Thành", "9900000016", "Số 1", "14797", "2394"])
                ])
        }
    }

    @Test func `decomposed accents are composed`() throws {
        let list = try ListFile(Array("Te\u{302}n\nCo\u{302}ng ty".utf8))
        #expect(list.heading[0].unicodeScalars.elementsEqual("Tên".unicodeScalars))
        #expect(list.rows[0].cells[0].unicodeScalars.elementsEqual("Công ty".unicodeScalars))
    }

    @Test(
        arguments: [
            // TCVN3 and Windows-1258 as bytes.
            [0x54, 0xAA, 0x6E, 0x0A, 0x43, 0xAB, 0x6E, 0x67], [0x54, 0xEA, 0x6E, 0x0A, 0x76, 0x69, 0xEA, 0xF2, 0x74],
        ] as [[UInt8]])
    func `bytes that are no Unicode are refused`(bytes: [UInt8]) {
        #expect(throws: ListText.Fault.notUnicode) { try ListFile(bytes) }
    }

    @Test(arguments: [
        "C«ng ty cæ phÇn", "Coâng ty Saûn Xuaát Thöông Maïi", "CÃ´ng ty", "Hạc Th\u{C3}\u{A0}nh", "§Þa chØ ®Êt",
    ])
    func `a legacy encoding saved as Unicode is refused with its line`(cell: String) {
        #expect(throws: ListText.Fault.legacy(line: 3, example: cell)) {
            try ListFile(Array("Tên\nCông ty\n\(cell)".utf8))
        }
    }

    @Test(arguments: [
        "Công ty Nestlé Việt Nam", "Xí nghiệp Đường Lam Sơn", "Müller Việt Nam", "Nhà máy hoà khuỷu", "Ấp Phước",
    ])
    func `right names are no legacy encoding`(cell: String) throws {
        #expect(try ListFile(Array("Tên\n\(cell)".utf8)).rows[0].cells == [cell])
    }

    @Test func `semicolons and tabulators separate too, and line numbers count lines within quotes`() throws {
        #expect(try ListFile(Array("a;b\n1;2".utf8)).rows == [ListFile.Row(line: 2, cells: ["1", "2"])])
        #expect(try ListFile(Array("a\tb\n\"x\ny\"\t2\n\n3\t4".utf8)).rows.map(\.line) == [2, 5])
        #expect(throws: ListText.Fault.openQuote(line: 2)) { try ListFile(Array("a\n\"x".utf8)) }
    }

    @Test func `headings are recognised in both languages, or said by --map`() throws {
        for language in [Language.vi, .en] {
            let heading = FacilityColumn.allCases.map { language.say($0.vi, $0.en) }
            #expect(try ColumnMapping(heading: heading, maps: []).members == FacilityColumn.allCases)
        }
        let heading = ["TEN CO SO", "mst", "dia chi", "Ma xa", "Nghề", "Ghi chú"]
        #expect(throws: (any Error).self) { try ColumnMapping(heading: heading, maps: []) }
        let mapping = try ColumnMapping(heading: heading, maps: ["Nghề=vsicCode"])
        #expect(mapping.members == [.name, .taxCode, .siteAddress, .commune, .vsicCode, nil])
        let item = mapping.item(ListFile.Row(line: 7, cells: ["A", "1", "", "2", "3", "x"]))
        #expect(
            item
                == .object([
                    "line": .integer(7), "name": .string("A"), "taxCode": .string("1"), "commune": .string("2"),
                    "vsicCode": .string("3"),
                ]))
    }

    @Test func `what export writes import reads`() throws {
        let cells = FacilityColumn.allCases.map { $0 == .name ? "=1+1, \"x\"" : "b" }
        let list = try ListFile(Array((CSV.record(FacilityColumn.allCases.map(\.vi)) + CSV.record(cells)).utf8))
        #expect(list.rows[0].cells == cells)
    }

    @Test func `a long list goes in parts that a call can carry`() {
        let items = (0..<2500).map { JSONValue.object(["line": .integer($0), "name": .string("x")]) }
        #expect(FacilityImport.parts(items).map(\.count) == [1000, 1000, 500])
        #expect(FacilityImport.parts([]).isEmpty)
        let long = (0..<10).map { _ in JSONValue.object(["name": .string(String(repeating: "ộ", count: 60_000))]) }
        #expect(FacilityImport.parts(long).count == 10)
    }
}
