import CertificationAPI
import Testing

@testable import sachctl

@Suite struct ProofCheckTests {
    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.map { UInt8(String(UnicodeScalar($0)), radix: 16) ?? 0 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func sha(_ bytes: [UInt8]) -> [UInt8] { Self.bytes(FileDigest.sha256(of: bytes)) }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func text(_ version: Int, _ event: String, _ state: String) -> String {
        "[3, \(version), \"obligation\", 1, \"x\", \"\(event)\", \"\(state)\", 0, null, 1790816401713262, null, null]"
    }

    /// A proof of two events, the first under a checkpoint of three leaves.
    private static func proof(_ change: (inout [String: JSONValue]) -> Void = { _ in }) -> JSONValue {
        let texts = [text(1, "generate", "scheduled"), text(2, "open", "open")]
        let first = sha(Array(texts[0].utf8))
        let second = sha(first + Array(texts[1].utf8))
        let leaves = [first, [1], [2]].map { sha([0x00] + $0) }
        let pair = sha([0x01] + leaves[0] + leaves[1])
        let root = sha([0x01] + pair + leaves[2])
        var event: [String: JSONValue] = [
            "version": .integer(1), "event": .string("generate"), "toState": .string("scheduled"),
            "actor": .string("P0"), "payloadSha256": .null, "text": .string(texts[0]), "hash": .string(hex(first)),
            "index": .integer(0), "path": .array([.string(hex(leaves[1])), .string(hex(leaves[2]))]),
        ]
        change(&event)
        return .object([
            "format": .string(DeliveryProof.format), "obligation": .object([:]), "notices": .array([]),
            "events": .array([
                .object(event),
                .object([
                    "version": .integer(2), "event": .string("open"), "toState": .string("open"),
                    "actor": .string("P0"), "payloadSha256": .null, "text": .string(texts[1]),
                    "hash": .string(hex(second)),
                ]),
            ]),
            "checkpoint": .object([
                "number": .integer(7), "treeSize": .integer(3), "uptoXact": .integer(99), "root": .string(hex(root)),
                "signature": .string("ab"), "publicKey": .string("cd"),
            ]),
        ])
    }

    @Test func `a whole proof fits, and says what is not under a checkpoint yet`() {
        let check = ProofCheck(Self.proof())
        #expect(check.faults.isEmpty)
        #expect(check.events == 2 && check.covered == 1 && check.uncovered == 1)
        #expect(check.lines(.en).contains { $0.contains("sach-checkpoint-v1\\n7\\n3\\n99\\n") })
    }

    @Test func `whatever is changed is found out and named`() {
        #expect(ProofCheck(Self.proof { $0["toState"] = .string("accepted") }).faults == [.text(version: 1)])
        #expect(ProofCheck(Self.proof { $0["index"] = .integer(1) }).faults == [.path(version: 1)])
        #expect(ProofCheck(Self.proof { $0["path"] = .array([]) }).faults == [.path(version: 1)])
        #expect(
            ProofCheck(Self.proof { $0["text"] = .string(Self.text(1, "generate", "void")) }).faults.contains(
                .hash(version: 1)))
        #expect(ProofCheck(Self.proof { $0["version"] = .integer(3) }).faults.contains(.gap(version: 3)))
        #expect(ProofCheck(.object([:])).faults == [.form])
        #expect(ProofCheck(Self.proof { $0["hash"] = .string("zz") }).faults == [.form])
    }

    @Test(arguments: 1...9)
    func `paths of every leaf of small trees lead to the root, others do not`(size: Int) {
        func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
            guard leaves.count > 1 else { return Self.sha([0x00] + (leaves.first ?? [])) }
            var half = 1
            while half * 2 < leaves.count { half *= 2 }
            let middle = leaves.startIndex + half
            return Self.sha([0x01] + root(leaves[..<middle]) + root(leaves[middle...]))
        }
        func path(_ index: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
            guard leaves.count > 1 else { return [] }
            var half = 1
            while half * 2 < leaves.count { half *= 2 }
            let middle = leaves.startIndex + half
            return index < middle
                ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
                : path(index, leaves[middle...]) + [root(leaves[..<middle])]
        }
        let leaves = (0..<size).map { [UInt8($0)] }
        let top = root(leaves[...])
        for index in 0..<size {
            let way = path(index, leaves[...])
            #expect(ProofCheck.root(of: leaves[index], at: index, of: size, beside: way) == top)
            #expect(ProofCheck.root(of: [99], at: index, of: size, beside: way) != top)
            #expect(ProofCheck.root(of: leaves[index], at: index, of: size, beside: way + [top]) != top)
        }
        #expect(ProofCheck.root(of: leaves[0], at: size, of: size, beside: []) == nil)
    }
}
