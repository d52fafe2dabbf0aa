import ArgumentParser
import CertificationAPI
import CertificationClient
import FoundationEssentials

/// `sachctl facility import`: enters the facilities of a list, each row by itself; a preview without `--execute`.
struct FacilityImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Enter the facilities of a CSV file; shows what would happen unless --execute.",
        discussion: """
            The columns are recognised by their headings in Vietnamese or English (--template prints them). Importing \
            the same file again enters only what is missing: a facility is known by tax code, commune and name, or by its \
            list key.
            """)

    @Argument(help: "The file, or - for standard input.", completion: .file()) var file: String?
    @Option(name: .customLong("map"), help: "A column under another heading: \"HEADING=MEMBER\".") var maps: [String] =
        []
    @Flag(help: "Rows that look like a listed facility are other ones.") var force = false
    @Flag(help: "Print an empty list with its headings, and do nothing.") var template = false
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    /// Rows of one call: with room to spare below the daemon's limit for a body.
    private static let rowsAtOnce = 1000
    private static let bytesAtOnce = 600_000

    func validate() throws {
        guard template || file != nil else { throw ValidationError("Which file? (--template prints an empty one.)") }
    }

    func run() throws {
        if template {
            return Terminal.write(CSV.record(FacilityColumn.allCases.map { common.language.say($0.vi, $0.en) }))
        }
        let (mapping, rows) = try read()
        var report = ImportReport(isPreview: !confirmation.execute, rows: rows.count)
        try common.run(about: .init(noun: "facility")) { client in
            if common.output.format == .table, !common.output.quiet {
                for line in mapping.lines(common.language) { Terminal.complain("  " + line) }
            }
            for part in Self.parts(rows.map(mapping.item)) {
                let answer: JSONValue = try client.send(
                    "POST", "/v1/facilities/imports",
                    query: [
                        ("network", common.connection.network), ("dryRun", confirmation.execute ? nil : "true"),
                    ],
                    body: JSONValue.object(["rows": .array(part), "acknowledgeDuplicates": .bool(force)]),
                    timeoutSeconds: 600)
                report.add(answer, rows: part.count)
                if Terminal.isWatched { Terminal.hint("\r" + report.progress(common.language)) }
            }
            if Terminal.isWatched { Terminal.hint("\r\u{1B}[K") }
            try report.print(common)
        }
        if !report.isClean { throw ExitCode(1) }
    }

    private func read() throws -> (ColumnMapping, [ListFile.Row]) {
        let name = file ?? "-"
        guard
            let bytes = name == "-"
                ? FileHandleInput.all : FileManager.default.contents(atPath: name).map({ [UInt8]($0) })
        else { throw ValidationError("\(name): cannot be read") }
        do {
            let list = try ListFile(bytes)
            return (try ColumnMapping(heading: list.heading, maps: maps), list.rows)
        } catch let fault as ListText.Fault {
            throw ValidationError("\(name): \(fault.text(common.language))")
        }
    }

    /// The items in parts that a call can carry.
    static func parts(_ items: [JSONValue]) -> [[JSONValue]] {
        var parts: [[JSONValue]] = []
        var part: [JSONValue] = []
        var bytes = 0
        for item in items {
            // Names and quotation marks of the members come on top of the texts.
            let size = Self.size(item)
            if !part.isEmpty, part.count == rowsAtOnce || bytes + size > bytesAtOnce {
                parts.append(part)
                (part, bytes) = ([], 0)
            }
            part.append(item)
            bytes += size
        }
        return part.isEmpty ? parts : parts + [part]
    }

    private static func size(_ item: JSONValue) -> Int {
        guard case .object(let members) = item else { return 0 }
        return members.reduce(16) { sum, member in
            sum + member.key.utf8.count + 8 + 2 * (member.value.text?.utf8.count ?? 8)
        }
    }
}
