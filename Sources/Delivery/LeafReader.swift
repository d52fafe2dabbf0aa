import CertificationStore

/// Reads the ledger's leaves in their order, window by window of transaction numbers.
///
/// The table is found by transaction only through a coarse index, so that one page over everything would read everything for
/// each page; a window keeps a page's cost to what is in it. The window follows how many events it held.
struct LeafReader: Sendable {
    private let page: Int
    private let end: Int64
    private var place: (xact: Int64, subject: Int64, version: Int)
    private var window: Int64 = 1 << 16

    /// Reads from the first transaction `start` up to and without `end`.
    init(from start: Int64, upto end: Int64, page: Int) {
        place = (start, 0, 0)
        self.end = end
        self.page = page
    }

    /// The next leaves; `nil` at the end.
    mutating func next(_ store: Store) async throws(StoreError) -> [LedgerLeaf]? {
        while place.xact < end {
            let (sum, isOver) = place.xact.addingReportingOverflow(window)
            let upto = isOver ? end : min(end, sum)
            let leaves = try await store.read(
                ListLeaves(
                    xact: place.xact, subject: place.subject, version: place.version, uptoXact: upto, limit: page))
            if let last = leaves.last, leaves.count == page {
                place = (last.xact, last.subject, last.version)
                window = max(1, window / 2)
                return leaves
            }
            place = (upto, 0, 0)
            if leaves.count < page / 4 { window = min(window * 4, 1 << 40) }
            if !leaves.isEmpty { return leaves }
        }
        return nil
    }
}
