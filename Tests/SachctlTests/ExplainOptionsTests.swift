import ArgumentParser
import CertificationAPI
import Testing

@testable import sachctl

@Suite struct ExplainOptionsTests {
    private let all = [
        explanation("open_renewal", roles: ["SYS"], missing: ["role_missing:SYS"]),
        explanation("sign", roles: ["REGI"], missing: ["role_missing:REGI", "not_signed"]),
        explanation("propose_action", roles: ["COOR"], missing: ["grounds_missing"]),
    ]

    private static func explanation(_ event: String, roles: [String], missing: [String]) -> Explanation {
        Explanation(
            event: event, eventName: LocalizedText(vi: event, en: event), toState: "active",
            toStateName: LocalizedText(vi: "Có hiệu lực", en: "Active"), source: "C1", roles: roles,
            isAllowed: missing.isEmpty,
            missing: missing.map { Requirement(code: $0, message: LocalizedText(vi: "thiếu", en: "missing")) })
    }

    private func options(_ words: String...) throws -> ExplainOptions { try ExplainOptions.parse(words) }

    @Test func `what only the clock fires is left out unless asked for`() throws {
        #expect(try options().chosen(of: all).map(\.event) == ["sign", "propose_action"])
        #expect(try options("--all").chosen(of: all).count == 3)
        #expect(try options("--event", "open-renewal").chosen(of: all).map(\.event) == ["open_renewal"])
        #expect(try options().hint(all, .en) == "1 events are not shown: --all.")
        #expect(try options("--all").hint(all, .en) == nil)
    }

    @Test func `one's own are those whose role one has`() throws {
        #expect(try options("--mine").chosen(of: all).map(\.event) == ["propose_action"])
    }

    @Test func `an event that the state does not have is told`() throws {
        #expect(try options("--event", "fly").unknown(among: all) == "fly")
        #expect(try options("--event", "sign").unknown(among: all) == nil)
    }

    @Test func `states are named, not keyed`() {
        let line = ExplanationReport.lines([all[1]], .vi).first
        #expect(line == "✗ sign  sign → Có hiệu lực  (REGI; C1)")
    }
}
