import HTTPTypes

/// One line of the interface's table: method, path, who may, which query parameters, and what answers.
struct Route: Sendable {
    /// Who may use a route; writing methods also need credentials that may write.
    enum Access: Sendable {
        /// Anybody who reaches the listener.
        case open
        /// Anybody, at a pace: the public pages, whose problems are pages too.
        case visitor
        /// Any known person; what they see is cut to what concerns them.
        case person
        /// People with a role in the network.
        case staff
        /// Administrators of the machine, and ADMN.
        case administrator
    }

    /// The method.
    let method: HTTPRequest.Method
    /// The path with its parameters in braces.
    let path: String
    /// Who may.
    let access: Access
    /// How many requests it counts for at the turnstile of the public pages.
    let cost: Int
    /// Query parameters it knows; any other is refused.
    let query: [String]
    /// What answers.
    let answer: @Sendable (Call) async throws -> Reply

    /// Makes a line.
    init(
        _ method: HTTPRequest.Method, _ path: String, _ access: Access, cost: Int = 1, query: [String] = [],
        _ answer: @escaping @Sendable (Call) async throws -> Reply
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.cost = cost
        self.query = query
        self.answer = answer
    }

    /// Whether a path of a request is one of this route's.
    func matches(_ path: Substring) -> Bool {
        let (own, other) = (self.path.split(separator: "/"), path.split(separator: "/"))
        return own.count == other.count && zip(own, other).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
