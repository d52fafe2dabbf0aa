import LibPQ

/// The story of one application from its creation to a granted certificate.
///
/// It is told event by event to whoever acts it out: a store, or a client of a real daemon.
public struct Story: Sendable {
    /// Fires one event as a person.
    ///
    /// `reference` is nil for a birth. Answers the subject's reference and throws when refused.
    public typealias Act =
        @Sendable (
            _ machine: String, _ reference: String?, _ event: String, _ person: Seed.Person, _ payload: String
        ) async throws -> String

    private let act: Act
    private let owner: Connection

    /// Tells the story through `act`; `owner` enters the declarations of interest that people sign once the case is there.
    public init(owner: Connection, act: @escaping Act) {
        self.act = act
        self.owner = owner
    }

    /// Plays until the application waits in `deciding`.
    ///
    /// Needs `Seed.install` and a clock in 2026.
    public func playToDecision() async throws -> (application: String, assessment: String) {
        let application = try await act(
            "application", nil, "create", .applicant,
            #"{"facility": "F1", "scope_vi": "Sản xuất xi măng (mẫu)", "products": ["Xi măng PCB40"]}"#)
        try await declareInterests()
        _ = try await act(
            "application", application, "submit", .applicant, #"{"consent_voluntary": true, "consultants": []}"#)
        _ = try await act("application", application, "claim", .intake, "{}")
        let licence = try await act("evidence", nil, "upload", .applicant, Seed.evidencePayload)
        _ = try await act("evidence", licence, "start_check", .intake, "{}")
        _ = try await act("evidence", licence, "accept", .intake, #"{"how": "Đối chiếu bản chính"}"#)
        let today = try await day()
        _ = try await act(
            "application", application, "accept", .intake,
            #"{"agreement_version": "1", "agreement_signed_on": "\#(today)", "agreement_signer": "P201"}"#)
        let assessment = try await assess(application, today)
        _ = try await act("application", application, "assign_review", .coordinator, #"{"reviewer": "P205"}"#)
        _ = try await act(
            "application", application, "recommend", .reviewer, #"{"recommendation": "grant", "text": "Đủ điều kiện"}"#)
        return (application, assessment)
    }

    /// Plays to a certificate in `reserved`, and answers its reference.
    public func playToGrant() async throws -> (application: String, certificate: String) {
        let (application, _) = try await playToDecision()
        _ = try await act("application", application, "grant", .decider, "{}")
        let rows = try await owner.query(
            """
            SELECT r.reference
            FROM sach.subject s
            JOIN sach.subject_reference r ON r.subject_id = s.id AND r.kind = 'own'
            WHERE s.workflow = 'certificate' AND s.parent = sach.subject_find(\(application))
            """)
        return (application, try rows.first?.read("reference") ?? "")
    }

    private func assess(_ application: String, _ today: String) async throws -> String {
        let assessment = try await act(
            "assessment", nil, "plan", .coordinator, #"{"parent": "\#(application)", "type": "initial"}"#)
        _ = try await act(
            "assessment", assessment, "propose_team", .coordinator, #"{"members": [{"person": "P204", "lead": true}]}"#)
        _ = try await act("assessment", assessment, "confirm", .applicant, "{}")
        _ = try await act("application", application, "open_assessment", .coordinator, "{}")
        _ = try await act("assessment", assessment, "start", .assessor, #"{"mode": "on_site"}"#)
        for row in try await owner.query("SELECT criterion FROM sach.criterion WHERE is_mandatory ORDER BY criterion") {
            let criterion = try row.read("criterion", as: String.self)
            _ = try await act(
                "assessment", assessment, "record_item", .assessor, #"{"criterion": "\#(criterion)", "answer": "yes"}"#)
        }
        for (event, payload) in AssessmentSample.content {
            _ = try await act("assessment", assessment, event, .assessor, payload)
        }
        let periods = try await owner.query(
            """
            SELECT (d - interval '25 months')::date::text AS a, (d - interval '13 months')::date::text AS b,
                (d - interval '1 month')::date::text AS c
            FROM (SELECT \(today)::date AS d) today
            """)
        let (a, b, c): (String, String, String) = (
            try periods[0].read("a"), try periods[0].read("b"), try periods[0].read("c")
        )
        _ = try await act(
            "assessment", assessment, "record_item", .assessor,
            """
            {"criterion": "ENERGY", "answer": "yes", "data": {"product": "Xi măng", "unit": "kWh/t", "estimated": false,
             "baseline": {"from": "\(a)", "to": "\(b)", "consumption": 120000, "output": 1000},
             "measured": {"from": "\(b)", "to": "\(c)", "consumption": 118800, "output": 1100}}}
            """)
        _ = try await act(
            "assessment", assessment, "submit_report", .assessor,
            #"{"minutes": "signed_by_both", "last_day": "\#(today)", "summary": "Đạt yêu cầu"}"#)
        _ = try await act("assessment", assessment, "accept", .coordinator, "{}")
        return assessment
    }

    private func declareInterests() async throws {
        _ = try await owner.query(
            """
            INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
            SELECT person, 1, sach.clock_now(), 'Không có xung đột lợi ích (mẫu)', false
            FROM sach.person
            WHERE person BETWEEN 202 AND 207
            ON CONFLICT DO NOTHING
            """)
    }

    private func day() async throws -> String {
        let rows = try await owner.query("SELECT sach.network_day(1, sach.clock_now())::text AS today")
        return try rows.first?.read("today") ?? ""
    }
}
