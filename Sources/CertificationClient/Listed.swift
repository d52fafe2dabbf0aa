/// A list that is answered whole: `{"items": […]}`.
public struct Listed<Item: Codable & Sendable>: Codable, Sendable {
    /// The items in the daemon's order.
    public var items: [Item]

    /// Wraps items.
    public init(items: [Item]) {
        self.items = items
    }
}
