import FoundationEssentials
import Mustache
import Synchronization

/// The texts of mails: one file a template and language, `<template>.<language>.mustache`, read at start and again on order.
///
/// A file's first line is `Subject: …`, then an empty line, then the text. Values are put in as they are: a mail is plain
/// text, so nothing is escaped for HTML.
public final class TemplateLibrary: Sendable {
    /// A subject and a text with their values put in.
    public struct Rendered: Sendable, Equatable {
        /// One line.
        public var subject: String
        /// Lines end with LF.
        public var text: String
    }

    struct Template: Sendable {
        var subject: Part
        var text: Part
    }

    struct Part: Sendable {
        var outline: TemplateOutline
        var template: MustacheTemplate

        init(_ text: String, name: String) throws(TemplateError) {
            outline = try TemplateOutline(text, name: name)
            do {
                template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
            } catch {
                throw .malformed(name, "\(error)")
            }
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

    /// The names of all texts, `t30.vi` and so on, sorted.
    public var names: [String] { templates.withLock { $0.keys.sorted() } }

    /// Renders a template in a language; throws when it does not exist or a placeholder has no value.
    ///
    /// `data` is a JSON object. A member `x_vi` goes before `x` in a Vietnamese text.
    func render(
        _ template: String, language: String, data: [String: TemplateValue]
    ) throws(TemplateError) -> Rendered {
        let name = "\(template).\(language)"
        guard let found = templates.withLock({ $0[name] }) else {
            throw .unknown(template: template, language: language)
        }
        let members = TemplateValue.members(data, in: language)
        let missing = found.subject.outline.missing(from: members) + found.text.outline.missing(from: members)
        guard missing.isEmpty else { throw .missing(template: name, placeholders: missing) }
        let names = found.subject.outline.names.union(found.text.outline.names)
        let values = TemplateValue.object(members).rendered(for: names)
        return Rendered(subject: found.subject.template.render(values), text: found.text.template.render(values))
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

    static func parse(_ text: String, name: String) throws(TemplateError) -> Template {
        let prefix = "Subject: "
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0].hasPrefix(prefix), lines[1].isEmpty else {
            throw .malformed(name, "it does not begin with a line \"Subject: …\" and an empty line")
        }
        return Template(
            subject: try Part(String(lines[0].dropFirst(prefix.count)), name: name),
            text: try Part(String(lines[2]), name: name))
    }
}
