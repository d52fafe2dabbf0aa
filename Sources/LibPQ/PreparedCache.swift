/// Which statement types this session has prepared, and under what names; a new session begins with an empty one.
struct PreparedCache {
    /// A statement as the session knows it.
    final class Entry {
        let serverName: String
        /// The type's name, asked for once: a name made from a type is not free.
        let name: String
        let isReadOnly: Bool
        /// The names of the result columns, learned from the first result.
        var columns: [String]?

        init(_ type: any Statement.Type, serverName: String) {
            self.serverName = serverName
            name = type.name
            isReadOnly = type.isReadOnly
        }
    }

    private var entries: [ObjectIdentifier: Entry] = [:]
    private var count = 0

    subscript(type: any Statement.Type) -> Entry? { entries[ObjectIdentifier(type)] }

    /// A name that no statement of the session bore before, and that tells a reader of `pg_prepared_statements` which type it is.
    mutating func newName(for type: any Statement.Type) -> String {
        count += 1
        return "s\(count)_" + String(type.name.unicodeScalars.filter(\.isASCII).prefix(40).map(Character.init))
    }

    mutating func insert(_ entry: Entry, for type: any Statement.Type) {
        entries[ObjectIdentifier(type)] = entry
    }

    mutating func remove(_ type: any Statement.Type) { entries[ObjectIdentifier(type)] = nil }
}
