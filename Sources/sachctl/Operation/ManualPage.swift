/// One man page in mdoc(7): the program's, or that of one of its nouns with a section for each verb.
struct ManualPage {
    /// The command the page is about.
    let command: HelpDescription.Command
    /// The commands before it on the command line.
    let path: [String]
    /// The nouns that have pages of their own.
    let nouns: [HelpDescription.Command]
    /// The page's date.
    let date: Day

    /// The page's name, `sachctl-application`.
    var name: String { (path + [command.commandName]).joined(separator: "-") }

    /// The page.
    var text: String {
        let lines = head + (nouns.isEmpty ? nounBody : programBody) + tail
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        [
            ".Dd \(Self.written(date))", ".Dt \(name.uppercased()) 1", ".Os", ".Sh NAME", ".Nm \(name)",
            ".Nd \(Self.escaped(Self.unpointed(command.abstract ?? "")))",
        ]
    }

    private var programBody: [String] {
        var lines = [".Sh SYNOPSIS", ".Nm", ".Ar noun", ".Ar verb", ".Op Ar options", ".Sh DESCRIPTION", ".Nm", "asks"]
        lines += [".Xr sachd 8", "to do something and prints the answer.", "The nouns are:", ".Bl -tag -width Ds"]
        for noun in nouns {
            lines += [".It Ic \(noun.commandName)", Self.escaped(noun.abstract ?? "")]
            lines += ["See", ".Xr sachctl-\(noun.commandName) 1 ."]
        }
        lines += [".El", ".Sh OPTIONS", "Every command has these:", ".Bl -tag -width Ds"]
        for option in shared { lines += Self.item(option) }
        lines += [".El", ".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
        lines += [".It Ev SACH_SOCKET", "The daemon's socket."]
        lines += [".It Ev SACH_URL", "The daemon's address over TCP."]
        lines += [".It Ev SACH_TOKEN_FILE", "The file that holds the bearer token."]
        lines += [".It Ev LC_ALL , LC_MESSAGES , LANG"]
        lines += ["The language: English when the first that is set begins with en,\nVietnamese otherwise.", ".El"]
        lines += [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
        for (code, meaning) in Self.exitCodes { lines += [".It \(code)", meaning] }
        return lines + [".El"]
    }

    /// Options in named groups are every command's; they are described on the program's page alone.
    private var shared: [HelpDescription.Argument] {
        var found: [HelpDescription.Argument] = []
        func visit(_ command: HelpDescription.Command) {
            for argument in command.arguments ?? [] where argument.sectionTitle != nil {
                if !found.contains(where: { $0.names?.last?.name == argument.names?.last?.name }) {
                    found.append(argument)
                }
            }
            command.subcommands?.forEach(visit)
        }
        visit(command)
        return found
    }

    private var nounBody: [String] {
        let shown = (command.subcommands ?? []).filter { $0.isShown && $0.commandName != "help" }
        let words = path.dropFirst() + [command.commandName]
        var lines = [".Sh SYNOPSIS"]
        if shown.isEmpty { lines += synopsis(command, words: Array(words)) }
        for verb in shown { lines += synopsis(verb, words: words + [verb.commandName]) }
        lines += [".Sh DESCRIPTION", Self.escaped(command.abstract ?? "")]
        if shown.isEmpty { lines += described(command) }
        for verb in shown { lines += [".Ss \(verb.commandName)", Self.escaped(verb.abstract ?? "")] + described(verb) }
        return lines
    }

    private func synopsis(_ command: HelpDescription.Command, words: [String]) -> [String] {
        var lines = [".Nm sachctl", ".Cm " + words.joined(separator: " ")]
        for argument in command.arguments ?? [] where argument.kind == "positional" && argument.isOwn {
            let value = (argument.valueName ?? "value") + (argument.isRepeating ? " ..." : "")
            lines.append((argument.isOptional ? ".Op Ar " : ".Ar ") + value)
        }
        return lines + [".Op Ar options"]
    }

    private func described(_ command: HelpDescription.Command) -> [String] {
        let own = (command.arguments ?? []).filter(\.isOwn)
        return own.isEmpty ? [] : [".Bl -tag -width Ds"] + own.flatMap(Self.item) + [".El"]
    }

    private static func item(_ argument: HelpDescription.Argument) -> [String] {
        let value = argument.valueName ?? "value"
        let names = (argument.names ?? []).map { $0.kind == "long" ? "Fl \\-\($0.name)" : "Fl \($0.name)" }
        let head = argument.kind == "positional" ? "Ar \(value)" : names.joined(separator: " , ")
        var text = [argument.abstract ?? ""]
        if let values = argument.allValues, !values.isEmpty {
            text.append("One of: " + values.joined(separator: ", ") + ".")
        }
        if let standard = argument.defaultValue { text.append("Default: \(standard).") }
        let lines = text.filter { !$0.isEmpty }.map(escaped)
        return [".It " + head + (argument.kind == "option" ? " Ar \(value)" : "")]
            + (lines.isEmpty ? ["No description."] : lines)
    }

    private var tail: [String] {
        nouns.isEmpty
            ? [".Sh SEE ALSO", ".Xr sachctl 1 ,", ".Xr sachd 8"]
            : [".Sh SEE ALSO"] + nouns.map { ".Xr sachctl-\($0.commandName) 1 ," }.sorted() + [".Xr sachd 8"]
    }

    private static let exitCodes = [
        ("0", "Done."), ("1", "Refused by the rules."), ("2", "The command line is wrong."), ("3", "Not found."),
        ("4", "Somebody was first, or the key was used before."), ("5", "Not permitted."),
        ("69", "The daemon is not available, or the outcome is unknown."), ("70", "A defect."),
        ("78", "The configuration is wrong."),
    ]

    /// Text in which roff reads nothing as a request: a point or apostrophe at a line's start, a backslash anywhere.
    ///
    /// Every sentence begins a line, and no line is long.
    static func escaped(_ text: String) -> String {
        let plain = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\e")
        let words = plain.split(whereSeparator: \.isWhitespace)
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.utf8.count + word.utf8.count >= 78 {
                lines.append(line)
                line = ""
            }
            if line.isEmpty {
                line = (word.hasPrefix(".") || word.hasPrefix("'") ? "\\&" : "") + word
            } else {
                line += " " + word
            }
            if word.hasSuffix(".") {
                lines.append(line)
                line = ""
            }
        }
        return (line.isEmpty ? lines : lines + [line]).joined(separator: "\n")
    }

    private static func written(_ date: Day) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(months[date.month - 1]) \(date.day), \(date.year)"
    }

    private static func unpointed(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
