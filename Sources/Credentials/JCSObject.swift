/// The members of a JSON object, kept in the order of the canonical form: by the UTF-16 code units of their names (RFC 8785 §3.2.3).
public struct JCSObject: Sendable, Equatable {
    /// One member.
    public struct Member: Sendable, Equatable {
        /// Its name, unique within the object byte for byte.
        public let name: String
        /// Its value.
        public var value: JCSValue

        /// Whether both have the same name and value, byte for byte.
        public static func == (a: Member, b: Member) -> Bool {
            a.name.hasSameBytes(as: b.name) && a.value == b.value
        }
    }

    /// All members in canonical order.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// Reads an object from UTF-8 bytes.
    public init(parsing bytes: [UInt8]) throws(JCSError) {
        guard case .object(let object) = try JCSParser.parse(bytes) else { throw .notAnObject }
        self = object
    }

    /// The value of the member `name`, `nil` when there is none; setting `nil` takes the member out.
    public subscript(name: String) -> JCSValue? {
        get {
            let (index, found) = place(of: name)
            return found ? members[index].value : nil
        }
        set {
            let (index, found) = place(of: name)
            switch (found, newValue) {
            case (true, .some(let value)): members[index].value = value
            case (true, nil): members.remove(at: index)
            case (false, .some(let value)): members.insert(Member(name: name, value: value), at: index)
            case (false, nil): break
            }
        }
    }

    /// A copy without the member `name`.
    public func without(_ name: String) -> JCSObject {
        var copy = self
        copy[name] = nil
        return copy
    }

    /// Where `name` is, or where it would have to stand.
    private func place(of name: String) -> (index: Int, found: Bool) {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            let isBefore = members[middle].name.utf16.lexicographicallyPrecedes(name.utf16)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return (low, low < members.count && members[low].name.hasSameBytes(as: name))
    }
}
