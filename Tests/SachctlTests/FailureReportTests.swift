import CertificationAPI
import CertificationClient
import Testing

@testable import sachctl

@Suite struct FailureReportTests {
    @Test func `a refusal says what is missing item by item and what to type next`() {
        var problem = Problem(.unmetRequirements, detail: "")
        problem.requirements = [
            Requirement(
                code: "agreement_missing", message: LocalizedText(vi: "Đề nghị ký thỏa thuận", en: "Sign the agreement")
            )
        ]
        let context = FailureReport.Context(noun: "application", reference: "A12")
        let vietnamese = FailureReport(error: ClientError.problem(problem), language: .vi, context: context)
        #expect(
            vietnamese.text.split(separator: "\n") == [
                "Chưa đủ điều kiện", "Còn thiếu:", "  - Đề nghị ký thỏa thuận  [agreement_missing]",
                "xem: sachctl application explain A12",
            ])
        #expect(vietnamese.exitCode == 1)
        let english = FailureReport(error: ClientError.problem(problem), language: .en, context: context)
        #expect(english.text.contains("  - Sign the agreement  [agreement_missing]"))
    }

    @Test func `an unknown outcome names the key to repeat with`() {
        let report = FailureReport(
            error: ClientError.interrupted("lost"), language: .vi, context: .init(idempotencyKey: "k1"))
        #expect(report.text.contains("--idempotency-key k1"))
        #expect(report.exitCode == 69)
    }

    @Test func `each kind of failure has its exit code`() {
        func code(_ error: any Error) -> Int32 { FailureReport(error: error, language: .en, context: .init()).exitCode }
        #expect(code(ClientError.problem(Problem(.notFound, detail: ""))) == 3)
        #expect(code(ClientError.problem(Problem(.staleVersion, detail: ""))) == 4)
        #expect(code(ClientError.problem(Problem(.notPermitted, detail: ""))) == 5)
        #expect(code(ClientError.unreachable("")) == 69)
        #expect(code(ClientError.invalidAnswer("")) == 70)
        #expect(code(ConfigurationFailure(reason: "")) == 78)
    }
}
