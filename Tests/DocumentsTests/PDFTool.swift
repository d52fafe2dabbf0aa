import Documents
import Foundation

/// A PDF looked at with the programs of poppler, qpdf and zbar, as whoever receives it would.
struct PDFTool {
    /// The renderer with the fonts of this repository's own configuration.
    static let renderer: DocumentRenderer? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try? DocumentRenderer(fontConfiguration: root.appending(path: "deploy/share/documents/fonts.conf").path)
    }()

    /// What a program said, and how it ended.
    struct Answer {
        var output: String
        var complaints: String
        var code: Int32
    }

    private let folder: URL

    /// Writes the PDF to a folder of its own, which `remove` removes.
    init(_ bytes: [UInt8]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appending(path: "document.pdf"))
    }

    /// Removes the folder.
    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs a program in the folder.
    func run(_ program: String, _ arguments: String...) throws -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        let (output, complaints) = (folder.appending(path: "output"), folder.appending(path: "complaints"))
        for file in [output, complaints] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaints)
        try process.run()
        process.waitUntilExit()
        return Answer(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self),
            code: process.terminationStatus)
    }

    /// The text of all pages with every white space as one blank, so that line breaks do not matter.
    func text(page: Int? = nil) throws -> String {
        let range = page.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
        let answer =
            range.isEmpty
            ? try run("pdftotext", "-enc", "UTF-8", "document.pdf", "-")
            : try run("pdftotext", "-enc", "UTF-8", range[0], range[1], range[2], range[3], "document.pdf", "-")
        return answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Number of pages.
    func pages() throws -> Int? {
        let line = try run("pdfinfo", "document.pdf").output.split(separator: "\n").first { $0.hasPrefix("Pages:") }
        return line.flatMap { Int($0.dropFirst(6).filter(\.isNumber)) }
    }

    /// What the QR code of a page says, or `nil` when there is none.
    func code(page: Int) throws -> String? {
        _ = try run(
            "pdftoppm", "-r", "150", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-png", "document.pdf", "page")
        let answer = try run("zbarimg", "--nodbus", "--quiet", "--raw", "page.png")
        let text = answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }

    /// The boxes of all words, in points: left, top, right, bottom.
    func words(page: Int) throws -> [(text: String, left: Double, right: Double, bottom: Double)] {
        let answer = try run("pdftotext", "-bbox", "-f", "\(page)", "-l", "\(page)", "document.pdf", "-")
        return answer.output.split(separator: "\n").filter { $0.contains("<word") }.compactMap { line in
            func number(_ name: String) -> Double? {
                guard let start = line.range(of: "\(name)=\"") else { return nil }
                return Double(line[start.upperBound...].prefix { $0 != "\"" })
            }
            guard let left = number("xMin"), let right = number("xMax"), let bottom = number("yMax") else { return nil }
            return (String(line), left, right, bottom)
        }
    }
}
