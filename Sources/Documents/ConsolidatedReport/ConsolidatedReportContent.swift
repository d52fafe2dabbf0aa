/// A frozen consolidated report (BC-SCT; certification.md §5.3, vietnam.md §5.4) as `sach.report_content()` gives it.
///
/// A figure that is absent is not known: it is printed as n/a, never as 0.
public struct ConsolidatedReportContent: Sendable, Decodable {
    /// Reference of the report: `R12`.
    let report: String
    /// Number of the snapshot.
    let snapshot: Int
    /// 1 for the first, one more for each restatement.
    let version: Int
    /// Which freeze of the version.
    let no: Int
    /// When the figures were frozen.
    let takenAt: ReportInstant
    /// Why they were frozen again.
    let reason: String?
    /// Hash of every input.
    let inputsHash: String
    /// Hash of the figures.
    let contentHash: String
    /// What differs from the snapshot before.
    let diff: ConsolidatedReportDiff?
    /// The figures.
    let content: ConsolidatedReportFigures
    /// Each unit's figures by reference of the unit and code.
    let unitFigures: [String: [String: UnitFigure]]

    /// A unit's figure; `nil` = not given, which is not 0.
    struct UnitFigure: Sendable, Decodable {
        /// As the unit reported it.
        let reported: Double?
        /// As the facilities' reports give it.
        let computed: Double?
    }

    /// Languages of a name that may have none in English.
    func name(of reference: String) -> BilingualText {
        content.units.first { $0.unit == reference }?.name ?? BilingualText(vi: reference, en: reference)
    }
}
