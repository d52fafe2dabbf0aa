/// A page of a list, with the cursor of the next one.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
    /// The items, in the list's stable order.
    public var items: [Item]
    /// Pass it as `after` for the next page; absent on the last.
    public var next: String?

    /// Makes a page.
    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}
