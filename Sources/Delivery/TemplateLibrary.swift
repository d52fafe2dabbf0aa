import FoundationEssentials
import Synchronization

/// The texts of mails: one file a template and language, `<template>.<language>.mustache`, read at start and again on order.
///
/// A file's first line is `Subject: …`, then an empty line, then the text. Values are put in as they are: a mail is plain
/// text, so nothing is escaped for HTML.
public final class TemplateLibrary: Sendable {
    /// A subject and a text with their values put in.
    struct Rendered: Sendable, Equatable {
        /// One line.
        var subject: String
        /// UTF-8, lines end with LF.
        var text: [UInt8]
    }

    /// A text as it was read, or with a part of its values put in.
    struct Template: Sendable {
        var name: String
        var subject: MailTemplate
        var text: MailTemplate

        /// Puts in what can be known without the values of the names in `own`.
        func filled(_ data: [String: TemplateValue], except own: Set<String>) -> Template {
            Template(name: name, subject: subject.filled(data, except: own), text: text.filled(data, except: own))
        }

        /// The same with the lines that no value changes encoded for a mail's body.
        var encoded: Template { Template(name: name, subject: subject, text: text.encoded()) }

        /// Writes the text into a mail's body and returns the subject; a later one of the scopes goes before an earlier one.
        ///
        /// Throws when a placeholder has no value.
        func render(
            _ scopes: [[String: TemplateValue]], into body: inout MailBody
        ) throws(TemplateError) -> String {
            var (subject, missing) = ([UInt8](), [String]())
            let stack = scopes.map { TemplateValue.object($0) }
            self.subject.render(stack, into: &subject, missing: &missing)
            text.render(stack, into: &body, missing: &missing)
            guard missing.isEmpty else { throw .missing(template: name, placeholders: missing) }
            return String(decoding: subject, as: UTF8.self)
        }

        /// Renders it; a later one of the scopes goes before an earlier one.
        ///
        /// Throws when a placeholder has no value.
        func render(_ scopes: [[String: TemplateValue]]) throws(TemplateError) -> Rendered {
            var (subject, text, missing) = ([UInt8](), [UInt8](), [String]())
            text.reserveCapacity(2_048)
            let stack = scopes.map { TemplateValue.object($0) }
            self.subject.render(stack, into: &subject, missing: &missing)
            self.text.render(stack, into: &text, missing: &missing)
            guard missing.isEmpty else { throw .missing(template: name, placeholders: missing) }
            return Rendered(subject: String(decoding: subject, as: UTF8.self), text: text)
        }
    }

    private let directory: String
    private let templates: Mutex<[String: Template]>

    /// Reads all texts of a directory; throws on the first that is wrong, so that a daemon never starts with half of them.
    public init(directory: String) throws(TemplateError) {
        self.directory = directory
        templates = Mutex(try Self.load(directory))
    }

    /// Reads the directory again; when any text is wrong the old ones stay and the fault is thrown.
    public func reload() throws(TemplateError) {
        let fresh = try Self.load(directory)
        templates.withLock { $0 = fresh }
    }

    /// The names of all texts, `annual_report_last.vi` and so on, sorted.
    public var names: [String] { templates.withLock { $0.keys.sorted() } }

    /// Renders a template in a language; throws when it does not exist or a placeholder has no value.
    ///
    /// A member `x_vi` goes before `x` in a Vietnamese text.
    func render(
        _ template: String, language: String, data: [String: TemplateValue]
    ) throws(TemplateError) -> Rendered {
        try find(template, language: language).render([data])
    }

    /// A template in a language; throws when it does not exist.
    func find(_ template: String, language: String) throws(TemplateError) -> Template {
        let name = "\(template).\(language)"
        guard let found = templates.withLock({ $0[name] }) else {
            throw .unknown(template: template, language: language)
        }
        return found
    }

    private static func load(_ directory: String) throws(TemplateError) -> [String: Template] {
        let suffix = ".mustache"
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            throw .unreadable(directory)
        }
        var templates: [String: Template] = [:]
        for file in files where file.hasSuffix(suffix) {
            guard let data = FileManager.default.contents(atPath: directory + "/" + file) else {
                throw .unreadable(directory + "/" + file)
            }
            let name = String(file.dropLast(suffix.count))
            templates[name] = try parse(String(decoding: data, as: UTF8.self), name: name)
        }
        return templates
    }

    private static func parse(_ text: String, name: String) throws(TemplateError) -> Template {
        let prefix = "Subject: "
        let lines = text.utf8.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false).map(Substring.init)
        guard let dot = name.lastIndex(of: ".") else { throw .malformed(name, "its name has no language") }
        guard lines.count == 3, lines[0].hasPrefix(prefix), lines[1].isEmpty else {
            throw .malformed(name, "it does not begin with a line \"Subject: …\" and an empty line")
        }
        let language = String(name[name.index(after: dot)...])
        return Template(
            name: name,
            subject: try MailTemplate(String(lines[0].dropFirst(prefix.count)), language: language, name: name),
            text: try MailTemplate(String(lines[2]), language: language, name: name))
    }
}
