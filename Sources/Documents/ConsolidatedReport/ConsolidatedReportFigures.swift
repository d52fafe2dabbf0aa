/// The figures of a frozen consolidated report (`sach.consolidation_content()`).
struct ConsolidatedReportFigures: Sendable, Decodable {
    /// How many units there are of each kind.
    struct Counts: Sendable, Decodable {
        /// Who owes a report.
        let expected: Int
        /// Who filed one that was not returned.
        let received: Int
        /// Whose report was accepted and is counted.
        let counted: Int
        /// Who filed after the last day.
        let late: Int
        /// Whose report was sent back and has not come again.
        let returned: Int
        /// Who filed nothing.
        let missing: Int
        /// Who was released from the duty.
        let waived: Int
        /// Whose duty was void.
        let void: Int
        /// Whose duty passed to another unit.
        let transferred: Int
    }

    /// How much of the known sites the counted reports speak of.
    struct Coverage: Sendable, Decodable {
        /// Sites of the units that reported.
        let respondingInventory: Double
        /// Sites that the others are known to have.
        let missingInventory: Double
        /// Units of which nothing is known.
        let missingUnknown: Int
        /// The first of both, in percent.
        let percent: Double?
    }

    /// A sum over the units.
    struct Figure: Sendable, Decodable {
        /// Of what the units reported.
        let reported: Double?
        /// Of what the facilities' reports give.
        let computed: Double?
        /// How many units gave it.
        let units: Int
        let labelVi: String
        let labelEn: String
        let unitVi: String
        let unitEn: String
        /// `period` or `cumulative`.
        let span: String

        /// What it is.
        var label: BilingualText { BilingualText(vi: labelVi, en: labelEn) }
        /// What it is measured in.
        var measure: BilingualText { BilingualText(vi: unitVi, en: unitEn) }
        /// Whether it is money.
        var isMoney: Bool { unitEn == "VND" }
    }

    let period: String
    let dataFrom: PrintedDay
    let dataTo: PrintedDay
    let anchorDate: PrintedDay
    /// The first instant that is late.
    let dueAt: ReportInstant
    let legalBasisVi: String
    let legalBasisEn: String
    let planNameVi: String
    let planNameEn: String
    let successorPolicy: String?
    /// What people wrote beside the figures, by part.
    let texts: [String: String]
    let counts: Counts
    /// Every expected report, by reference of its unit.
    let units: [ConsolidatedReportUnit]
    let coverage: Coverage
    /// Sums by code.
    let figures: [String: Figure]
    /// `enterprise_only` or `enterprise_and_household`.
    let countBasis: String
    let targets: [ConsolidatedReportTarget]
    let savings: ConsolidatedReportSavings
    let groups: ConsolidatedReportGroups

    /// The legal basis.
    var legalBasis: BilingualText { BilingualText(vi: legalBasisVi, en: legalBasisEn) }
    /// The plan that is reported on.
    var planName: BilingualText { BilingualText(vi: planNameVi, en: planNameEn) }
    /// The last day on which a report was in time.
    var lastDay: PrintedDay { dueAt.dayBefore }
}
