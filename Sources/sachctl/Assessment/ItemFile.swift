import ArgumentParser
import CertificationAPI
import FoundationEssentials

/// Items of a checklist as a file brings them.
struct ItemFile {
    /// One item.
    struct Item: Equatable {
        /// Its line in a CSV file, its place in a JSON list.
        var place: Int
        /// The event's data.
        var data: JSONValue
    }

    /// The items in the file's order.
    let items: [Item]

    /// Reads a file or standard input (`-`); what begins with `[` is JSON, anything else CSV.
    init(_ path: String, _ language: Language) throws {
        let source = path == "-" ? Self.standardInput : FileManager.default.contents(atPath: path)
        guard let source else {
            throw ValidationError(language.say("\(path): không đọc được", "\(path): cannot be read"))
        }
        try self.init(Array(source), name: path, language)
    }

    /// Reads a file's bytes.
    init(_ bytes: [UInt8], name: String, _ language: Language) throws {
        let isJSON = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "[")
        items = isJSON ? try Self.list(bytes, name, language) : try Self.table(bytes, name, language)
        guard !items.isEmpty else {
            throw ValidationError(language.say("\(name): không có mục nào", "\(name): holds no item"))
        }
    }

    private static let fields = ["criterion", "answer", "reason"]

    private static func list(_ bytes: [UInt8], _ name: String, _ language: Language) throws -> [Item] {
        guard case .array(let values)? = JSONText.value(of: Data(bytes)) else {
            throw ValidationError(language.say("\(name): không phải JSON", "\(name): not JSON"))
        }
        return try values.enumerated().map { place, value in
            guard case .object(let members) = value,
                members.keys.allSatisfy({ fields.contains($0) || $0 == "data" })
            else {
                throw ValidationError(
                    language.say(
                        "\(name): mục \(place + 1) phải có criterion, answer, reason, data",
                        "\(name): item \(place + 1) must be an object with criterion, answer, reason, data"))
            }
            return Item(place: place + 1, data: .object(members.mapValues(composed)))
        }
    }

    private static func table(_ bytes: [UInt8], _ name: String, _ language: Language) throws -> [Item] {
        let file: ListFile
        do {
            file = try ListFile(bytes)
        } catch {
            throw ValidationError("\(name): \(error.text(language))")
        }
        let heading = file.heading.map {
            $0.lowercased() == $0 || fields.contains($0.lowercased()) ? $0.lowercased() : $0
        }
        guard fields.prefix(2).allSatisfy(heading.contains) else {
            throw ValidationError(
                language.say(
                    "\(name): dòng đầu phải có cột criterion và answer",
                    "\(name): the heading must have the columns criterion and answer"))
        }
        return file.rows.map { row in
            var members: [String: JSONValue] = [:]
            var figures: [String: JSONValue] = [:]
            for (column, cell) in zip(heading, row.cells) where !cell.isEmpty {
                if fields.contains(column) {
                    members[column] = cell.payloadValue
                } else {
                    figures[column] = ReportOptions.figure(cell)
                }
            }
            if !figures.isEmpty { members["data"] = .object(figures) }
            return Item(place: row.line, data: .object(members))
        }
    }

    private static func composed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): text.payloadValue ?? value
        case .array(let values): .array(values.map(composed))
        case .object(let members): .object(members.mapValues(composed))
        default: value
        }
    }

    private static var standardInput: Data {
        var text = ""
        while let line = readLine(strippingNewline: false) { text += line }
        return Data(text.utf8)
    }
}
