import ArgumentParser
import CertificationAPI
import CertificationClient

/// Which part of a long list.
struct PageOptions: ParsableArguments {
    @Option(help: "Items of a page, 1 to 200.")
    var limit: Int?

    @Option(help: "Continue after the page that named this cursor.")
    var after: String?

    @Flag(help: "Every page, one after the other.")
    var all = false

    mutating func validate() throws {
        if let limit, !(1...200).contains(limit) { throw ValidationError("--limit is 1 to 200.") }
    }

    /// The page, or every page from it on as one.
    func answer(
        from client: Client, _ path: String, _ query: [(name: String, value: String?)]
    ) throws(ClientError) -> JSONValue {
        var items: [JSONValue] = []
        var cursor = after
        while true {
            let limit = limit ?? (all ? 200 : nil)
            let page: JSONValue = try client.get(
                path, query: query + [("limit", limit.map { String($0) }), ("after", cursor)])
            guard all, case .array(let more) = page["items"] else { return page }
            items += more
            let next = page["next"]?.text
            guard next != nil, next != cursor else { return .object(["items": .array(items)]) }
            cursor = next
        }
    }
}
