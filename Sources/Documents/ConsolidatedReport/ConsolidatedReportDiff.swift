/// What differs between two snapshots of a consolidated report.
struct ConsolidatedReportDiff: Sendable, Decodable {
    /// What became of a unit's report.
    struct Unit: Sendable, Decodable {
        let unit: String
        let forUnit: String?
        let before: ConsolidatedReportUnit.Status?
        let after: ConsolidatedReportUnit.Status?
        let submissionBefore: Int?
        let submissionAfter: Int?
    }

    /// A sum, or a unit's figure.
    struct Figure: Sendable, Decodable {
        let unit: String?
        let code: String
        let before: Double?
        let after: Double?
    }

    /// A target's result.
    struct Target: Sendable, Decodable {
        let target: String
        let before: Double?
        let after: Double?
    }

    /// The savings of all facilities.
    struct Savings: Sendable, Decodable {
        let before: [ConsolidatedReportSavings.Line]?
        let after: [ConsolidatedReportSavings.Line]?
    }

    let units: [Unit]
    let figures: [Figure]
    let unitFigures: [Figure]
    let targets: [Target]
    let savings: Savings?

    /// Nothing differs.
    var isEmpty: Bool {
        units.isEmpty && figures.isEmpty && unitFigures.isEmpty && targets.isEmpty && savings == nil
    }
}
