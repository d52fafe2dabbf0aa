/// A plan's target and what was reached.
struct ConsolidatedReportTarget: Sendable, Decodable {
    /// How it is measured.
    enum Kind: String, Sendable, Decodable {
        /// A sum over a sum, in percent.
        case ratio
        /// What was saved of what would have been consumed, in percent.
        case saving
        /// What the standing body states itself.
        case milestone
    }

    /// What the standing body states.
    struct Statement: Sendable, Decodable {
        /// Whether it was reached, or a figure.
        enum Value: Sendable, Decodable {
            case reached(Bool)
            case number(Double)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let isReached = try? container.decode(Bool.self) {
                    self = .reached(isReached)
                } else {
                    self = .number(try container.decode(Double.self))
                }
            }
        }

        let value: Value
        /// The document that shows it.
        let document: String
    }

    /// What the facilities' reports give for medium and large enterprises.
    struct Computed: Sendable, Decodable {
        let mediumAndLarge: Int
        let withDedicatedUnit: Int
        let percent: Double?
    }

    let targetSet: String
    let setNameVi: String
    let setNameEn: String
    let target: String
    let kind: Kind
    let nameVi: String
    let nameEn: String
    /// What is to be reached.
    let low: Double
    let high: Double?
    let numeratorCode: String?
    let denominatorCode: String?
    let numerator: Double?
    let denominator: Double?
    /// Units that gave both.
    let units: Int?
    /// The result; `nil` = none.
    let percent: Double?
    /// The result if all that is missing were no.
    let lower: Double?
    /// The result if all that is missing were yes.
    let upper: Double?
    /// Missing units whose denominator is not known: no bounds then.
    let missingUnknown: Int?
    let median: Double?
    let sitesWithin: Int?
    let computed: Computed?
    let statement: Statement?
    let previousPercent: Double?
    let isMet: Bool?

    /// What it is.
    var name: BilingualText { BilingualText(vi: nameVi, en: nameEn) }
    /// The plan.
    var setName: BilingualText { BilingualText(vi: setNameVi, en: setNameEn) }
    /// Whether it is a figure, not a yes or no.
    var isNumeric: Bool { kind != .milestone || low > 1 }
}
