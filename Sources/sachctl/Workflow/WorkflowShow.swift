import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl workflow show`: the machines as the daemon runs them.
struct WorkflowShow: ParsableCommand {
    /// The forms the rule book has.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        /// The tables of the README.
        case markdown
        /// A graph for Graphviz.
        case dot
        /// The moves, fitted to the terminal.
        case table
        /// The description as data.
        case json
    }

    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print one machine, or all of them.")

    @Argument(help: "The machine (application).") var workflow: String?
    @Option(name: .customLong("workflow"), help: "The machine, as an option.") var named: String?
    @Option(help: "Its revision. Default: the newest.") var revision: Int?
    @Option(help: "Form of the output.") var format: Form = .table
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() throws {
        var output = OutputOptions()
        output.format = format == .json ? .json : .table
        output.quiet = false
        var common = CommonOptions()
        common.connection = connection
        common.output = output
        try common.run(about: .init(noun: "workflow")) { client in
            let names = try (workflow ?? named).map { [$0] } ?? all(client)
            for (index, name) in names.enumerated() {
                if index > 0 { Terminal.say("") }
                try show(name, client, common)
            }
        }
    }

    /// The machines in the order in which a case meets them, the rest after them.
    private func all(_ client: Client) throws -> [String] {
        let answer: JSONValue = try client.get("/v1/workflows")
        guard case .array(let items) = answer["items"] else { return [] }
        let order = Machine.allCases.map(\.rawValue)
        let names = Set(items.compactMap { $0.text ?? $0["workflow"]?.text })
        return order.filter(names.contains) + names.subtracting(order).sorted()
    }

    private func show(_ name: String, _ client: Client, _ common: CommonOptions) throws {
        let path = Call.path("v1", "workflows", name)
        let query: [(name: String, value: String?)] = [("revision", revision.map { String($0) })]
        switch format {
        case .markdown, .dot:
            let text = try client.text(path, query: query + [("format", format.rawValue)])
            Terminal.write(text.hasSuffix("\n") ? text : text + "\n")
        case .json:
            let description: JSONValue = try client.get(path, query: query)
            Terminal.say(try JSONText.pretty(description))
        case .table:
            let description: JSONValue = try client.get(path, query: query)
            Terminal.say(
                "\(name), \(common.language.say("bản", "revision")) \(Column("revision", "", "").raw(description, common.language))"
            )
            try Self.moves.print(description["transitions"] ?? .array([]), common)
        }
    }

    private static let moves = Listing(
        columns: [
            Column("source", "Dòng", "Row"), Column("from", "Từ", "From"), Column("event", "Thao tác", "Event"),
            Column("to", "Đến", "To"), Column("roles", "Ai", "Who"), Column("guards", "Điều kiện", "Guards"),
            Column("effects", "Hệ quả", "Effects"),
        ], reference: "event")
}
