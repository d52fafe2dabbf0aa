import LibPQ
import TestSupport
import Testing

/// The doors of the register and of the loops, with what should not come through them.
@Suite struct BadDataTests {
    private static let decomposed = "Nguye\u{302}\u{303}n"

    /// A call by the administrator, and the codes that must come back with `bad_payload`.
    private static let saves: [(call: String, codes: [String])] = [
        ("person_save('[]', 210)", ["payload_not_object"]),
        ("person_save('{}', 210)", ["field_missing:name"]),
        (#"person_save('{"name": ""}', 210)"#, ["field_invalid:name"]),
        (#"person_save('{"name": "\#(decomposed)"}', 210)"#, ["field_invalid:name"]),
        (#"person_save('{"name": "A\u0007B"}', 210)"#, ["field_invalid:name"]),
        (#"person_save('{"name": 7}', 210)"#, ["field_invalid:name"]),
        (#"person_save('{"name": "Mẫu", "shoeSize": 42}', 210)"#, ["field_unknown:shoeSize"]),
        (#"person_save('{"name": "Mẫu", "email": "mẫu@example.test"}', 210)"#, ["field_invalid:email"]),
        (#"organisation_save('{"name": "Mẫu", "kind": "mafia"}', 210)"#, ["field_invalid:kind"]),
        (#"role_grant('{"network": "TH", "person": "P999", "role": "INTK"}', 210)"#, ["field_invalid:person"]),
        (#"role_grant('{"network": "TH", "person": "P215", "role": "KING"}', 210)"#, ["field_invalid:role"]),
        (
            #"role_grant('{"network": "TH", "person": "P215", "role": "INTK", "validFrom": "2026-02-30"}', 210)"#,
            ["field_invalid:validFrom"]
        ),
        (
            #"competence_save('{"person": "P215", "role": "ASSR", "sector": "x", "basis": "mẫu"}', 210)"#,
            ["field_invalid:sector"]
        ),
        (
            #"coi_declare('{"person": "P215", "facility": "F1", "statement": "", "hasConflict": false}', 215)"#,
            ["field_invalid:statement"]
        ),
        (
            #"coi_declare('{"person": "P215", "facility": "F1", "statement": "Không", "hasConflict": "no"}', 215)"#,
            ["field_invalid:hasConflict"]
        ),
        (
            #"involvement_save('{"person": "P215", "facility": "F1", "kind": "training", "startedOn": "2026-13-01", "source": "mẫu"}', 210)"#,
            ["field_invalid:startedOn"]
        ),
        (
            #"facility_save('{"network": "TH", "name": "Mẫu", "taxCode": "9900000017", "siteAddress": "Số 1", "commune": "14812", "vsicVersion": "2025", "vsicCode": "2394"}', 210)"#,
            ["tax_code_check_digit"]
        ),
        (
            #"facility_save('{"network": "TH", "name": "Mẫu", "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "380", "vsicVersion": "2025", "vsicCode": "2394"}', 210)"#,
            ["commune_not_in_being"]
        ),
    ]

    @Test func `the register's doors name the member that does not fit`() async throws {
        let story = try await StagedStory()
        let before = try await story.value("SELECT count(*) FROM sach.person")
        for (call, codes) in Self.saves {
            let row = try await story.owner.query(SQL(raw: "SELECT outcome, codes FROM sach.\(call)")).first
            #expect(row?["outcome"] == "bad_payload", "\(call)")
            #expect(try row?.read("codes", as: [String].self) == codes, "\(call)")
        }
        #expect(try await story.value("SELECT count(*) FROM sach.person") == before)
        await story.close()
    }

    private static let climbs = [
        #"person_save('{"name": "Mẫu"}', 215)"#, #"role_grant('{"person": "P215", "role": "ADMN"}', 215)"#,
        #"role_grant('{"person": "P202", "role": "DECI"}', 202)"#,
        #"organisation_save('{"name": "Mẫu", "kind": "consultancy"}', 201)"#,
        #"competence_save('{"person": "P204", "role": "ASSR", "sector": "*", "basis": "mẫu"}', 204)"#,
    ]

    @Test func `nobody writes the register, or raises themselves, without the role for it`() async throws {
        let story = try await StagedStory()
        for call in Self.climbs {
            #expect(try await story.value("SELECT outcome FROM sach.\(call)") == "not_permitted", "\(call)")
        }
        await story.close()
    }

    /// Calls of the loops with limits that make no sense: no rows, or a refusal of class 22 or WF.
    private static let oddCalls = [
        "timer_run(0)", "timer_run(-1)", "notice_claim(0, '1 min')", "notice_claim(-1, '1 min')",
        "notice_claim(10, '-1 min')", "notice_settle(0, '{}', '{}', '{}')",
        "notice_settle(1, '{1,2}', '{delivered}', '{x}')", "notice_settle(999, '{999}', '{nonsense}', '{x}')",
        "notice_confirm(999, 208, 'x')", "obligation_generate('XX', '2026')", "obligation_generate('TH', 'x')",
        "obligation_generate('TH', '99999')", "obligation_generate('TH', '2026', -1)", "certificate_unsigned(-1)",
        "certificate_verify_rows(-1, -1)", "ledger_verify(-1, -1)", "unit_find('')", "unit_find(repeat('9', 1000))",
        "subject_find('')", "person_find('P' || repeat('9', 1000))", "report_problems('XX', 1, '{}')",
        "report_problems('BC-XP', 99, '[]')", "unit_trace('0')", "unit_search('', '2026-01-01')",
        "simulate_until('2036-01-01')", "explain(999, 1)", "explain(NULL, NULL)",
        "text_search_key(repeat('ộ', 100000))",
    ]

    @Test func `a limit or a key that makes no sense is answered or refused, never a failure`() async throws {
        let story = try await StagedStory()
        for call in Self.oddCalls {
            do {
                _ = try await story.owner.query(SQL(raw: "SELECT * FROM sach.\(call)"))
            } catch {
                let known = error.sqlState.errorClass == "22" || error.sqlState.errorClass == "WF"
                if !known { Issue.record("\(call): \(error.sqlState) \(error.message)") }
            }
        }
        await story.close()
    }
}
