/// The part of the argument parser's own description (`--experimental-dump-help`) that man pages are made from.
struct HelpDescription: Decodable {
    /// A command with its arguments and subcommands.
    struct Command: Decodable {
        /// Its name.
        var commandName: String
        /// What it does, in one line.
        var abstract: String?
        /// More about it.
        var discussion: String?
        /// Whether help shows it.
        var shouldDisplay: Bool?
        /// Its subcommands.
        var subcommands: [Command]?
        /// Its arguments.
        var arguments: [Argument]?

        /// Whether man pages show it.
        var isShown: Bool { shouldDisplay ?? true }
    }

    /// An argument, option or flag.
    struct Argument: Decodable {
        /// A name as `--format` or `-q`.
        struct Name: Decodable {
            /// `long`, `short` or `longWithSingleDash`.
            var kind: String
            /// The name without its hyphens.
            var name: String
        }

        /// `positional`, `option` or `flag`.
        var kind: String
        /// Whether help shows it.
        var shouldDisplay: Bool?
        /// The group it stands in.
        var sectionTitle: String?
        /// Whether it may be left out.
        var isOptional: Bool
        /// Whether it may come several times.
        var isRepeating: Bool
        /// Its names.
        var names: [Name]?
        /// What stands for its value.
        var valueName: String?
        /// Its default.
        var defaultValue: String?
        /// The values there are.
        var allValues: [String]?
        /// What it does.
        var abstract: String?

        /// Whether it belongs on a page of its own command rather than to every command's options.
        var isOwn: Bool {
            shouldDisplay != false && sectionTitle == nil
                && names?.contains { $0.name == "help" || $0.name == "version" } != true
        }
    }

    /// The program.
    var command: Command
}
