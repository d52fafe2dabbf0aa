import CertificationAPI
import HTTPTypes
import Hummingbird

/// The language of a page.
enum PageLanguage: String, Sendable, CaseIterable {
    /// Vietnamese, unless something else is asked for.
    case vi
    /// English.
    case en

    /// What `?lang=` says, else what the browser prefers (RFC 9110 §12.5.4), else Vietnamese.
    init(_ call: Call) throws(Problem) {
        if let asked = call.query.text("lang") {
            guard let language = PageLanguage(rawValue: asked) else {
                throw Problem(.invalidRequest, detail: "The query parameter “lang” must be vi or en.")
            }
            self = language
        } else {
            self.init(accepting: call.request.headers[.acceptLanguage])
        }
    }

    /// What was asked for if it is one, else what the browser prefers: for pages about what went wrong.
    init(asked: String?, accepting header: String?) {
        self = asked.flatMap { PageLanguage(rawValue: $0) } ?? PageLanguage(accepting: header)
    }

    /// What a browser prefers of the two.
    init(accepting header: String?) {
        let preferred = Preference.read(header ?? "").compactMap { entry -> (PageLanguage, Double)? in
            let tag = entry.name.split(separator: "-").first.map(String.init) ?? ""
            return PageLanguage(rawValue: tag).map { ($0, entry.quality) }
        }
        // The first of the best: `max` would take the last.
        var best: (PageLanguage, Double) = (.vi, 0)
        for entry in preferred where entry.1 > best.1 { best = entry }
        self = best.0
    }

    /// The other one.
    var other: PageLanguage { self == .vi ? .en : .vi }

    /// The text of this language; where only the Vietnamese is there, it says that it is Vietnamese.
    func either(_ vietnamese: String?, _ english: String?) -> HTML? {
        if self == .en, let english { return "\(english)" }
        return vietnamese.map { self == .vi ? "\($0)" : "<span lang=\"vi\">\($0)</span>" }
    }

    /// A day (`2026-11-16`) as it is written.
    func day(_ day: some StringProtocol) -> String {
        let parts = day.split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month) else { return String(day) }
        switch self {
        case .vi: return "\(parts[2])/\(parts[1])/\(parts[0])"
        case .en: return "\(Int(parts[2]) ?? 0) \(Self.months[month - 1]) \(parts[0])"
        }
    }

    /// A local minute (`2026-11-16 14:03`) as it is written.
    func minute(_ minute: String) -> String {
        let parts = minute.split(separator: " ")
        guard parts.count == 2 else { return minute }
        return self == .vi ? "\(parts[1]) ngày \(day(parts[0]))" : "\(parts[1]) on \(day(parts[0]))"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// One entry of a list of preferences: `en-GB;q=0.8`.
struct Preference {
    /// The name, lower case.
    let name: String
    /// 0…1; 0 = not wanted.
    let quality: Double

    /// The entries of a header that is such a list; what cannot be read is left out.
    static func read(_ header: String) -> [Preference] {
        header.split(separator: ",").prefix(50).compactMap { entry in
            let parts = entry.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = parts.first, !name.isEmpty else { return nil }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return Preference(name: name, quality: min(max(quality, 0), 1))
        }
    }
}

/// One text of a page in both languages.
struct Phrase: Sendable {
    /// Vietnamese.
    let vi: String
    /// English.
    let en: String

    /// Pairs the two.
    init(_ vi: String, _ en: String) {
        self.vi = vi
        self.en = en
    }

    /// The one of a language.
    subscript(language: PageLanguage) -> String { language == .vi ? vi : en }
}
