/// Numbers as documents print them: `1.234.567,8` in Vietnamese, `1,234,567.8` in English (vietnam.md §7).
enum PrintedNumber {
    /// A number; rounded half away from zero to so many decimals, `nil` = as many as it has, three at most.
    static func text(_ value: Double, decimals: Int? = nil, _ language: DocumentLanguage) -> String {
        let count = decimals ?? 3
        let power = [1.0, 10, 100, 1000][min(count, 3)]
        let scaled = (abs(value) * power).rounded()
        guard scaled < 9e18 else { return "\(value)" }
        let whole = Int(scaled)
        let unit = Int(power)
        var fraction = count == 0 ? "" : String("\(unit + whole % unit)".dropFirst())
        if decimals == nil { while fraction.hasSuffix("0") { fraction.removeLast() } }
        let (point, group) = language == .vietnamese ? (",", ".") : (".", ",")
        let sign = value < 0 && whole > 0 ? "-" : ""
        return sign + grouped("\(whole / unit)", group) + (fraction.isEmpty ? "" : point + fraction)
    }

    /// A percentage with one decimal, or n/a.
    static func percent(_ value: Double?, _ language: DocumentLanguage) -> String {
        value.map { text($0, decimals: 1, language) + "%" } ?? "n/a"
    }

    /// A part of a whole in percent, rounded half up to one decimal; `nil` when there is no whole.
    static func percent(_ part: Double, of whole: Double) -> Double? {
        whole > 0 ? (part * 1000 / whole).rounded() / 10 : nil
    }

    /// Two bounds: `48,1 - 75,3%`.
    static func range(_ low: Double, _ high: Double, decimals: Int? = 1, _ language: DocumentLanguage) -> String {
        "\(text(low, decimals: decimals, language)) - \(text(high, decimals: decimals, language))%"
    }

    private static func grouped(_ digits: String, _ separator: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return result
    }
}
