/// Savings of the facilities that apply cleaner production: ratios of sums.
struct ConsolidatedReportSavings: Sendable, Decodable {
    /// One stream, of all facilities or of a group.
    struct Line: Sendable, Decodable {
        /// How the facilities spread.
        struct Distribution: Sendable, Decodable {
            let negative: Int
            let below8: Int
            let from3to8: Int
            let from8to13: Int
            let above13: Int
            let notMeasured: Int?
        }

        /// What the figures rest on.
        struct Basis: Sendable, Decodable {
            let measured: Int
            let declared: Int
            let estimated: Int
        }

        /// Code of the sector or size, reference of the unit; `nil` for all.
        let key: String?
        /// `energy`, `water`, `material` or `chemical`.
        let stream: String
        /// What it is measured in.
        let unit: String?
        let expected: Double
        let consumed: Double
        let saved: Double
        let percent: Double?
        let facilities: Int
        let distribution: Distribution
        let basis: Basis
        let medianPercent: Double?
    }

    /// Facilities that apply cleaner production.
    let applying: Int
    let streams: [Line]
    let bySector: [Line]
    let bySize: [Line]
    let byUnit: [Line]

    /// The energy of a group.
    static func energy(_ lines: [Line], _ key: String) -> Double? {
        lines.first { $0.stream == "energy" && $0.key == key }?.percent
    }
}
