/// The words this version speaks: the machines of certification.md §3 with their states and events.
///
/// It holds no transition: those are rows (law 2). The daemon compares the words with the rows when it starts, so a rule book it
/// cannot speak of is noticed before the first request.
public enum Vocabulary {
    /// States by machine, without the pseudo-state `new`.
    public static let states: [String: Set<String>] = [
        "application": words(ApplicationState.self), "assessment": words(AssessmentState.self),
        "finding": words(FindingState.self),
        "evidence": words(EvidenceState.self), "certificate": words(CertificateState.self),
        "obligation": words(ObligationState.self), "notice": words(NoticeState.self),
        "appeal": words(AppealState.self), "complaint": words(ComplaintState.self),
        "report": words(ReportState.self),
    ]
    /// Events by machine.
    public static let events: [String: Set<String>] = [
        "application": words(ApplicationEvent.self), "assessment": words(AssessmentEvent.self),
        "finding": words(FindingEvent.self),
        "evidence": words(EvidenceEvent.self), "certificate": words(CertificateEvent.self),
        "obligation": words(ObligationEvent.self), "notice": words(NoticeEvent.self),
        "appeal": words(AppealEvent.self), "complaint": words(ComplaintEvent.self),
        "report": words(ReportEvent.self),
    ]

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> Set<String> {
        Set(type.allCases.map(\.rawValue))
    }
}
