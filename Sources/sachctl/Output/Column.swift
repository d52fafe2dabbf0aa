import CertificationAPI

/// One column of a list: where its value stands in an answer's item, and how it is shown to people.
struct Column {
    /// How a value is shown in a table; CSV always has the value as the daemon sent it.
    enum Style {
        /// As it is.
        case plain
        /// A day: dd/mm/yyyy in Vietnamese.
        case day
        /// An instant: date and time in Vietnam.
        case instant
        /// An exclusive limit: `trước 15/12/2026`.
        case limit
        /// A number, at the right.
        case number
        /// Yes or nothing.
        case flag
        /// A code of the interface, by the word for it.
        case code
    }

    /// Member of the item, with dots for members of members (`stateName`, `details.period`).
    let key: String
    /// Heading in Vietnamese.
    let vi: String
    /// Heading in English.
    let en: String
    /// How it is shown.
    let style: Style
    /// Whether only CSV has it: codes beside names, identifiers of machines.
    let isForMachines: Bool

    /// Whether a narrow terminal may go without it.
    let isMinor: Bool

    /// Describes a column.
    init(
        _ key: String, _ vi: String, _ en: String, _ style: Style = .plain, forMachines: Bool = false,
        minor: Bool = false
    ) {
        (self.key, self.vi, self.en, self.style) = (key, vi, en, style)
        (isForMachines, isMinor) = (forMachines, minor)
    }

    /// The value of an item as CSV has it.
    func raw(_ item: JSONValue, _ language: Language) -> String {
        Self.text(value(in: item), language)
    }

    /// The value of an item as a table shows it.
    func shown(_ item: JSONValue, _ language: Language) -> String {
        let value = value(in: item)
        let text = Self.text(value, language)
        switch style {
        case .plain, .number: return text
        case .day: return Day(argument: text)?.written(in: language) ?? text
        case .instant: return Moment(iso: text)?.written(in: language) ?? text
        case .limit: return Moment(iso: text)?.writtenAsLimit(in: language) ?? text
        case .flag: return value == .bool(true) ? language.say("có", "yes") : ""
        case .code: return CodeName.shown(text, language)
        }
    }

    private func value(in item: JSONValue) -> JSONValue {
        key.split(separator: ".").reduce(item) { $0[String($1)] ?? .null }
    }

    /// Any value as one line: texts in two languages in the chosen one, lists with commas.
    static func text(_ value: JSONValue, _ language: Language) -> String {
        switch value {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .string(let value): value
        case .array(let values): values.map { text($0, language) }.joined(separator: ", ")
        case .object(let members):
            members[language.rawValue]?.text
                ?? members.sorted { $0.key < $1.key }.map { $0.key + "=" + text($0.value, language) }
                .joined(separator: "; ")
        }
    }
}
