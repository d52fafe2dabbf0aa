import Credentials
import FoundationEssentials
import Testing

/// RFC 8785 with its own examples and the test data it refers to.
@Suite struct CanonicalTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: try JCSObject(parsing: Array(text.utf8)).canonicalBytes(), as: UTF8.self)
    }

    @Test func `the example of RFC 8785 3 2 2 has the bytes of 3 2 4`() throws {
        let example = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50,
                          2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        #expect(
            try canonical(example)
                == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
                + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#)
        #expect(
            Digest.hex(try JCSObject(parsing: Array(example.utf8)).canonicalBytes())
                == """
                7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e3333\
                33333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127\
                425c225c5c5c5c5c222f227d
                """)
    }

    @Test func `members are sorted by UTF-16 code units as in RFC 8785 3 2 3`() throws {
        let object = try JCSObject(
            parsing: Array(
                #"""
                {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
                """#.utf8))
        #expect(
            object.members.map(\.value) == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
                "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
            ])
    }

    @Test(arguments: [
        (
            #"{"1":{"f":{"f":"hi","F":5},"\n":56.0},"10":{},"":"empty","a":{},"111":[{}],"A":{}}"#,
            #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}"#
        ),
        (
            #"{"peach":"1","p\u00e9ch\u00e9":"2","p\u00eache":"3","sin":"4"}"#,
            #"{"peach":"1","p\#u{e9}ch\#u{e9}":"2","p\#u{ea}che":"3","sin":"4"}"#
        ),
        (#"{"Unnormalized Unicode":"A\u030a"}"#, "{\"Unnormalized Unicode\":\"A\u{30a}\"}"),
        ("{\"t\":\"\\b\\t\\n\\f\\r\\u0001\u{7f}\"}", "{\"t\":\"\\b\\t\\n\\f\\r\\u0001\u{7f}\"}"),
    ]) func `texts and structures are written as the reference data has them`(_ input: String, _ output: String) throws
    {
        #expect(Array(try canonical(input).utf8) == Array(output.utf8))
    }

    /// RFC 8785 appendix B.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
            (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
            (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] as [(UInt64, String)]) func `numbers are written as ECMAScript does`(_ bits: UInt64, _ text: String) throws
    {
        #expect(try JCSValue.number(Double(bitPattern: bits)).canonicalBytes() == Array(text.utf8))
    }

    /// The reference test file: known doubles, 2,000 in a row, then a chain of SHA-256; its prefixes have published checksums.
    @Test func `ten thousand numbers have the published checksum`() throws {
        let path = #filePath.replacing("CanonicalTests.swift", with: "Vectors/es6-number-seed.txt")
        let seed = try String(contentsOfFile: path, encoding: .utf8).split { $0 == " " || $0 == "\n" }
            .map { try #require(UInt64($0, radix: 16)) }
        var numbers = seed + (0..<2_000).map { 0x0010_0000_0000_0000 + UInt64($0) }
        var block = [UInt8](repeating: 0, count: 32)
        while numbers.count < 10_000 {
            block = Digest.sha256(block)
            for start in stride(from: 0, to: 32, by: 8) {
                let bits = block[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                let value = Double(bitPattern: bits)
                if value != 0, value.isFinite { numbers.append(bits) }
            }
        }
        func checksum(_ count: Int) throws -> String {
            var lines: [UInt8] = []
            for bits in numbers.prefix(count) {
                lines += Array(String(bits, radix: 16).utf8) + [0x2C]
                lines += try JCSValue.number(Double(bitPattern: bits)).canonicalBytes() + [0x0A]
            }
            return Digest.hex(Digest.sha256(lines))
        }
        #expect(try checksum(1_000) == "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687")
        #expect(try checksum(10_000) == "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892")
    }

    @Test func `a number without end has no canonical form`() {
        #expect(throws: JCSError.notFinite) { try JCSValue.number(.nan).canonicalBytes() }
        #expect(throws: JCSError.notFinite) { try JCSValue.number(-.infinity).canonicalBytes() }
    }

    @Test(arguments: [
        ("", JCSError.cutOff), ("[]", .notAnObject), (#"{"a":1,"a":2}"#, .duplicateMember("a")),
        (#"{"a":1,"\u0061":2}"#, .duplicateMember("a")), (#"{"a":"\ud800"}"#, .notUnicode(at: 6)),
        (#"{"a":"\udc00\ud800"}"#, .notUnicode(at: 6)), (#"{"a":1e400}"#, .numberTooLarge(at: 5)),
        (#"{"a":01}"#, .unexpected(at: 6)), (#"{"a":1.}"#, .unexpected(at: 7)), (#"{"a":+1}"#, .unexpected(at: 5)),
        (#"{"a":NaN}"#, .unexpected(at: 5)), (#"{"a":1,}"#, .unexpected(at: 7)), (#"{"a":[1,]}"#, .unexpected(at: 8)),
        (#"{"a":tru}"#, .unexpected(at: 8)), (#"{"a":1} x"#, .unexpected(at: 8)), (#"{"a":"b"#, .cutOff),
        ("{\"a\":\"\u{1}\"}", .unexpected(at: 6)), (#"{"a":"\x"}"#, .unexpected(at: 7)),
        (String(repeating: #"{"a":"#, count: 65), .tooDeep),
    ]) func `what two readers could take differently is refused`(_ text: String, _ error: JCSError) {
        #expect(throws: error) { try JCSObject(parsing: Array(text.utf8)) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(throws: JCSError.notUnicode(at: 5)) {
            try JCSObject(parsing: Array(#"{"a":""#.utf8) + [0xC0, 0xAF] + Array(#""}"#.utf8))
        }
    }

    @Test func `composed and decomposed letters stay two names and two texts`() throws {
        let text = "{\"ề\":1,\"e\u{302}\u{300}\":2}"
        let object = try JCSObject(parsing: Array(text.utf8))
        #expect(object.members.count == 2)
        #expect(object["\u{1EC1}"] == 1)
        #expect(JCSValue.string("\u{1EC1}") != JCSValue.string("e\u{302}\u{300}"))
    }
}
