import CertificationAPI

/// The position in a list: the key of the last row shown, opaque to the caller.
enum Cursor {
    /// The key to go on after; 0 begins.
    static func read(_ query: Query) throws(Problem) -> Int64 {
        guard let text = query.text("after") else { return 0 }
        guard let key = Int64(text), key >= 0 else {
            throw Problem(.invalidRequest, detail: "The query parameter “after” must be the “next” of a page before.")
        }
        return key
    }

    /// A page out of rows, of which one more than the limit was read to know whether another page follows.
    static func page<Row, Item>(
        _ rows: [Row], limit: Int, key: (Row) -> Int64, show: (Row) throws -> Item
    ) rethrows -> Page<Item> {
        let shown = rows.prefix(limit)
        return Page(items: try shown.map(show), next: rows.count > limit ? shown.last.map { String(key($0)) } : nil)
    }
}

/// A list that always comes whole.
struct Items<Item: Encodable & Sendable>: Encodable, Sendable {
    /// The items.
    var items: [Item]

    /// Wraps a list, so that something can be added beside it one day.
    init(_ items: [Item]) { self.items = items }
}
