import CertificationAPI

/// A proof's own arithmetic, done again: the chain of the events' hashes, and the way of each to the checkpoint's root.
struct ProofCheck {
    /// What does not fit, by event.
    enum Fault: Equatable {
        /// The document is not of the form this version knows.
        case form
        /// The event's hash is not that of its text and the event before.
        case hash(version: Int)
        /// The event's text tells another version or state than the document beside it.
        case text(version: Int)
        /// The event's path does not lead to the checkpoint's root.
        case path(version: Int)
        /// An event between two others is missing.
        case gap(version: Int)
    }

    /// What does not fit; empty = everything does.
    private(set) var faults: [Fault] = []
    /// Events whose hash fits.
    private(set) var events = 0
    /// Events whose path leads to the root.
    private(set) var covered = 0
    /// The bytes that the checkpoint's signature covers.
    private(set) var signed: String?
    private var checkpoint: JSONValue?

    /// Events that no checkpoint covers yet; `nil` when all are covered.
    var uncovered: Int? { covered < events ? events - covered : nil }

    /// Computes everything.
    init(_ proof: JSONValue) {
        guard proof["format"]?.text == DeliveryProof.format, case .array(let events)? = proof["events"] else {
            faults = [.form]
            return
        }
        checkpoint = proof["checkpoint"]
        var previous: [UInt8] = []
        for (place, event) in events.enumerated() {
            guard case .integer(let version)? = event["version"], let text = event["text"]?.text,
                let hash = event["hash"]?.text.flatMap(Self.bytes)
            else {
                faults.append(.form)
                return
            }
            if version != place + 1 { faults.append(.gap(version: version)) }
            if Self.sha256(previous + Array(text.utf8)) != hash { faults.append(.hash(version: version)) }
            if !Self.tells(text, event) { faults.append(.text(version: version)) }
            previous = hash
            self.events += 1
            check(event, version, hash)
        }
        if let checkpoint, case .integer(let number)? = checkpoint["number"],
            case .integer(let size)? = checkpoint["treeSize"],
            case .integer(let upto)? = checkpoint["uptoXact"], let root = checkpoint["root"]?.text
        {
            signed = "sach-checkpoint-v1\n\(number)\n\(size)\n\(upto)\n\(root)\n"
        }
    }

    private mutating func check(_ event: JSONValue, _ version: Int, _ hash: [UInt8]) {
        guard case .integer(let index)? = event["index"], case .array(let path)? = event["path"] else { return }
        guard case .integer(let size)? = checkpoint?["treeSize"],
            let root = checkpoint?["root"]?.text.flatMap(Self.bytes),
            Self.root(of: hash, at: index, of: size, beside: path.compactMap { $0.text.flatMap(Self.bytes) }) == root
        else {
            faults.append(.path(version: version))
            return
        }
        covered += 1
    }

    /// The root that a leaf and the hashes beside its way give (RFC 9162 §2.1.3.2); `nil` when their number does not fit.
    static func root(of leaf: [UInt8], at index: Int, of size: Int, beside path: [[UInt8]]) -> [UInt8]? {
        guard index >= 0, index < size else { return nil }
        var (place, last, node) = (index, size - 1, sha256([0x00] + leaf))
        for sibling in path {
            guard last > 0 else { return nil }
            if place & 1 == 1 || place == last {
                node = sha256([0x01] + sibling + node)
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                node = sha256([0x01] + node + sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 ? node : nil
    }

    /// Whether the text that the hash covers says what the members beside it say to people.
    private static func tells(_ text: String, _ event: JSONValue) -> Bool {
        guard case .array(let told)? = JSONText.value(of: text), told.count == 12 else { return false }
        return told[1] == event["version"] && told[5] == event["event"] && told[6] == event["toState"]
            && told[10] == (event["payloadSha256"] ?? .null)
            && event["actor"]?.text == "P" + Column.text(told[7], .en)
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt8] { Self.bytes(FileDigest.sha256(of: bytes)) ?? [] }

    private static func bytes(_ hex: String) -> [UInt8]? {
        let digits = hex.utf8.map { UInt8(String(UnicodeScalar($0)), radix: 16) }
        let known = digits.compactMap(\.self)
        guard known.count == digits.count, known.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
    }

    /// The result for people.
    func lines(_ language: Language) -> [String] {
        guard faults.isEmpty else { return faults.map { describe($0, language) } }
        var lines = [
            language.say(
                "✓ \(events) sự kiện: chuỗi băm đúng", "✓ \(events) events: the chain of hashes is right"),
            language.say(
                "✓ \(covered) sự kiện nằm trong mốc sổ cái \(number)",
                "✓ \(covered) events are under checkpoint \(number)"),
        ]
        if let uncovered {
            lines.append(
                language.say(
                    "• \(uncovered) sự kiện chưa có mốc", "• \(uncovered) events are not under a checkpoint yet"))
        }
        if let signed {
            let shown = signed.split(separator: "\n").joined(separator: "\\n") + "\\n"
            lines += [
                language.say("Chữ ký Ed25519 trên: ", "Ed25519 signature over: ") + shown,
                language.say("  chữ ký: ", "  signature: ") + (checkpoint?["signature"]?.text ?? ""),
                language.say("  khóa công khai: ", "  public key: ") + (checkpoint?["publicKey"]?.text ?? ""),
            ]
        }
        return lines
    }

    private var number: String { checkpoint.map { Column("number", "", "").raw($0, .en) } ?? "-" }

    private func describe(_ fault: Fault, _ language: Language) -> String {
        switch fault {
        case .form: language.say("✗ không phải bản chứng minh của Sạch", "✗ not a proof of Sạch")
        case .hash(let version):
            language.say("✗ sự kiện \(version): mã băm sai", "✗ event \(version): the hash is wrong")
        case .text(let version):
            language.say(
                "✗ sự kiện \(version): nội dung khác bản được băm",
                "✗ event \(version): says something else than what was hashed")
        case .path(let version):
            language.say(
                "✗ sự kiện \(version): không dẫn đến gốc của mốc",
                "✗ event \(version): does not lead to the checkpoint's root")
        case .gap(let version):
            language.say("✗ thiếu sự kiện trước sự kiện \(version)", "✗ an event before event \(version) is missing")
        }
    }
}
