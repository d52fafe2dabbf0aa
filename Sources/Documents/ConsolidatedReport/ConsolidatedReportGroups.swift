/// The facilities of the register and their reports by sector and size, and how double ones were counted.
struct ConsolidatedReportGroups: Sendable, Decodable {
    /// A sector or a size.
    struct Line: Sendable, Decodable {
        /// Division of VSIC, or size.
        let key: String
        let nameVi: String?
        let nameEn: String?
        let facilities: Int
        let reports: Int
        let aware: Int
        let applying: Int
        let certified: Int

        /// Its name, if it has one.
        var name: BilingualText? { nameVi.map { BilingualText(vi: $0, en: nameEn ?? $0) } }
        /// The share of applying facilities if none, and if all, of those without a report apply it, in percent.
        var bounds: ClosedRange<Double>? {
            guard facilities > 0 else { return nil }
            let unknown = max(0, facilities - reports)
            let low = PrintedNumber.percent(Double(applying), of: Double(facilities)) ?? 0
            let high = PrintedNumber.percent(Double(min(facilities, applying + unknown)), of: Double(facilities)) ?? 100
            return min(low, high)...high
        }
    }

    /// An enterprise with sites in several units.
    struct Scattered: Sendable, Decodable {
        let taxCode: String
        let countedIn: String
        let units: [String]
        let sites: Int
    }

    /// A site that was entered twice.
    struct Duplicate: Sendable, Decodable {
        let facility: String
        let kept: String
        let unit: String
        let keptUnit: String
    }

    let bySector: [Line]
    let bySize: [Line]
    let countedElsewhere: [Scattered]
    let duplicates: [Duplicate]
}
