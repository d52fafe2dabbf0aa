import LibPQ
import TestSupport

/// What stories of the life of a certificate repeat.
extension StagedStory {
    /// Takes one step that needs no stage of its own.
    mutating func act(
        _ machine: String, _ event: String, by actor: Int64, _ payload: String = "{}", isBirth: Bool = false
    ) async throws {
        try await take(
            Step(stage: event, machine: machine, event: event, actor: actor, payload: payload, isBirth: isBirth))
    }

    /// Moves the clock to a day, nine in the morning.
    func goTo(_ day: String) async throws {
        try await owner.script("SELECT sach.clock_set('\(day) 09:00+07'::timestamptz - now())")
    }

    /// Fires what is due, until nothing is; the events in their order.
    func runClock() async throws -> String? {
        var events: [String] = []
        while let event = try await value(
            "SELECT string_agg(event || CASE outcome WHEN 'moved' THEN '' ELSE ' ' || outcome END, ' ') FROM sach.timer_run(1)"
        ) {
            events.append(event)
            if events.count > 50 { break }
        }
        return events.isEmpty ? nil : events.joined(separator: " ")
    }

    /// Everything planned for the certificate reaches its holder.
    func deliver() async throws { try await owner.script(filled("SELECT rig.deliver(#certificate)")) }

    /// The state of the certificate the story speaks of.
    var certificateState: String? {
        get async throws { try await value("SELECT state FROM sach.subject WHERE id = #certificate") }
    }

    /// Proposes a measure, lets the notice arrive and the time to be heard pass by the holder's waiver.
    mutating func hear(_ measure: String) async throws {
        try await act(
            "certificate", "propose_action", by: Cast.coordinator,
            #"{"measure": "\#(measure)", "grounds": ["serious_nonconformity"], "text": "Nước thải (mẫu)"}"#)
        try await deliver()
        try await act("certificate", "waive_hearing", by: Cast.applicant)
    }

    /// The version reserved last becomes the story's certificate, `$old` the one before.
    mutating func turnToNewVersion() async throws {
        note("old", filled("$certificate"))
        note("certificate", try await value("SELECT 'C' || max(subject_id) FROM sach.certificate"))
    }

    /// Prepares and signs the story's certificate.
    mutating func issue() async throws {
        try await act("certificate", "prepare", by: Cast.registrar)
        try await act(
            "certificate", "sign", by: Cast.system, #"{"key_id": "sample", "signature": "\#(Self.signature)"}"#)
    }

    /// An assessment from its plan to the submitted report.
    mutating func assess(_ parent: String, type: String, on day: String, savingsUntil last: String) async throws {
        try await owner.script(Self.declarations)
        try await act(
            "assessment", "plan", by: Cast.coordinator, #"{"parent": "\#(parent)", "type": "\#(type)"}"#, isBirth: true)
        try await act(
            "assessment", "propose_team", by: Cast.coordinator, #"{"members": [{"person": "P204", "lead": true}]}"#)
        try await act("assessment", "confirm", by: Cast.applicant)
        if parent.hasPrefix("$application") { try await act("application", "open_assessment", by: Cast.coordinator) }
        try await act("assessment", "start", by: Cast.assessor, #"{"mode": "on_site"}"#)
        for criterion in Self.mandatoryCriteria {
            try await act(
                "assessment", "record_item", by: Cast.assessor,
                #"{"criterion": "\#(criterion)", "answer": "yes"}"#)
        }
        for (event, payload) in AssessmentSample.content {
            try await act("assessment", event, by: Cast.assessor, payload)
        }
        let periods = try await owner.query(
            """
            SELECT (d - interval '24 months' + interval '1 day')::date::text AS a,
                (d - interval '12 months')::date::text AS b, (d - interval '12 months' + interval '1 day')::date::text AS c
            FROM (SELECT \(last)::date AS d) t
            """)
        let row = periods.first.map { ($0["a"] ?? "", $0["b"] ?? "", $0["c"] ?? "") } ?? ("", "", "")
        try await act(
            "assessment", "record_item", by: Cast.assessor,
            """
            {"criterion": "ENERGY", "answer": "yes", "data": {"product": "Xi măng", "unit": "kWh/t", "estimated": false,
             "baseline": {"from": "\(row.0)", "to": "\(row.1)", "consumption": 120000, "output": 1000},
             "measured": {"from": "\(row.2)", "to": "\(last)", "consumption": 118800, "output": 1100}}}
            """)
        try await act(
            "assessment", "submit_report", by: Cast.assessor,
            #"{"minutes": "signed_by_both", "last_day": "\#(day)", "summary": "Đạt yêu cầu"}"#)
    }

    /// A renewal from its filing to the moment before the decision; it becomes the story's application.
    mutating func renew(on day: String, savingsUntil last: String) async throws {
        try await act(
            "application", "create", by: Cast.applicant,
            """
            {"facility": "F1", "scope_vi": "Sản xuất xi măng (mẫu)", "products": ["Xi măng PCB40"],
             "renews": "TH-2026-0001-GCN-SXSH"}
            """, isBirth: true)
        try await owner.script(Self.declarations)
        try await act(
            "application", "submit", by: Cast.applicant, #"{"consent_voluntary": true, "consultants": []}"#)
        try await act("application", "claim", by: Cast.intake)
        try await act(
            "application", "accept", by: Cast.intake,
            #"{"agreement_version": "1", "agreement_signed_on": "\#(day)", "agreement_signer": "P201"}"#)
        try await assess("$application", type: "renewal", on: day, savingsUntil: last)
        try await act("assessment", "accept", by: Cast.coordinator)
        try await act("application", "assign_review", by: Cast.coordinator, #"{"reviewer": "P205"}"#)
        try await act(
            "application", "recommend", by: Cast.reviewer, #"{"recommendation": "grant", "text": "Đủ điều kiện"}"#)
    }
}
