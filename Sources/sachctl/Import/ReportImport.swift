import ArgumentParser
import CertificationAPI
import CertificationClient
import FoundationEssentials

/// A command that enters a file of reports, each row by itself; a preview without `--execute`.
protocol ReportImport: ParsableCommand {
    /// The noun, for advice.
    static var noun: String { get }
    /// Where a part goes.
    static var path: String { get }
    /// What a row has beside its figures; the first names it.
    static var members: [ReportMember] { get }
    /// Rows of one call.
    static var rowsAtOnce: Int { get }
    /// The form whose codes the columns bear.
    var form: String { get }
    /// What the whole part says beside its rows.
    var flags: [String: JSONValue] { get }
    /// The options every such command has.
    var options: ReportImportOptions { get }
}

extension ReportImport {
    func run() throws {
        let (common, executes) = (options.common, options.confirmation.execute)
        var isClean = true
        try common.run(about: .init(noun: Self.noun)) { client in
            let form: ReportForm = try client.get(Call.path("v1", "forms", form))
            if options.template { return Terminal.write(Self.template(form, common.language)) }
            let list = try read(form)
            var report = ImportReport(isPreview: !executes, rows: list.items.count)
            if common.output.format == .table, !common.output.quiet {
                for line in list.lines(common.language) { Terminal.complain("  " + line) }
            }
            for part in Self.parts(list.items) {
                var body = flags
                body["period"] = .string(options.period ?? "")
                body["rows"] = .array(part)
                body["decimal"] = .string(options.decimal.rawValue)
                let answer: JSONValue = try client.send(
                    "POST", Self.path,
                    query: [("network", common.connection.network), ("dryRun", executes ? nil : "true")],
                    body: JSONValue.object(body), timeoutSeconds: 600)
                report.add(answer, rows: part.count)
                if Terminal.isWatched { Terminal.hint("\r" + report.progress(common.language)) }
            }
            if Terminal.isWatched { Terminal.hint("\r\u{1B}[K") }
            try report.print(common)
            isClean = report.isClean
        }
        if !isClean { throw ExitCode(1) }
    }

    private func read(_ form: ReportForm) throws -> ReportList {
        let name = options.file ?? "-"
        guard
            let bytes = name == "-"
                ? FileHandleInput.all : FileManager.default.contents(atPath: name).map({ [UInt8]($0) })
        else { throw ValidationError("\(name): cannot be read") }
        do {
            return try ReportList(bytes, form: form, members: Self.members, maps: options.maps)
        } catch let fault as ListText.Fault {
            throw ValidationError("\(name): \(fault.text(options.common.language))")
        }
    }

    /// A heading line: what names a row, then every figure by code and name; lists by the cells of a first row.
    static func template(_ form: ReportForm, _ language: Language) -> String {
        CSV.record(
            members.map { language.say($0.vi, $0.en) }
                + form.fields.filter { $0.type != "register" }.flatMap { field -> [String] in
                    guard field.type == "list" else {
                        return ["\(field.code) \(language.say(field.label.vi, field.label.en))"]
                    }
                    return (field.items ?? []).map { "\(field.code).1.\($0.member)" }
                })
    }

    /// The rows in parts that a call can carry.
    static func parts(_ items: [JSONValue]) -> [[JSONValue]] {
        var parts: [[JSONValue]] = []
        var part: [JSONValue] = []
        var bytes = 0
        for item in items {
            let size = size(item)
            if !part.isEmpty, part.count == rowsAtOnce || bytes + size > 600_000 {
                parts.append(part)
                (part, bytes) = ([], 0)
            }
            part.append(item)
            bytes += size
        }
        return part.isEmpty ? parts : parts + [part]
    }

    /// Bytes of a value as JSON, or a little more.
    private static func size(_ value: JSONValue) -> Int {
        switch value {
        case .object(let members): members.reduce(2) { $0 + $1.key.utf8.count + 6 + size($1.value) }
        case .array(let items): items.reduce(2) { $0 + 1 + size($1) }
        default: 4 + 2 * (value.text?.utf8.count ?? 8)
        }
    }
}

/// How numbers are written in a file.
enum DecimalMark: String, ExpressibleByArgument, CaseIterable {
    /// 1234.5, nothing groups.
    case point
    /// 1.234,5
    case comma
}

/// The options of every command that enters a file of reports.
struct ReportImportOptions: ParsableArguments {
    @Argument(help: "The file (CSV or JSON), or - for standard input.", completion: .file()) var file: String?
    @Option(help: "The year of the reports.") var period: String?
    @Option(name: .customLong("map"), help: "A column under another heading: \"HEADING=CODE\".") var maps: [String] =
        []
    @Option(help: "How numbers are written: point (1234.5) or comma (1.234,5).") var decimal = DecimalMark.point
    @Flag(help: "Print an empty list with its headings, and do nothing.") var template = false
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    mutating func validate() throws {
        guard template || (file != nil && period != nil) else {
            throw ValidationError("Which file, and of which --period? (--template prints an empty file.)")
        }
    }
}
