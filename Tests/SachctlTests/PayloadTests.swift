import ArgumentParser
import CertificationAPI
import Testing

@testable import sachctl

@Suite struct PayloadTests {
    private func data<Command: MoveCommand>(_ type: Command.Type, _ words: String...) throws -> JSONValue {
        let command = try #require(try Sachctl.parseAsRoot(words) as? Command)
        return try command.payload.merged(over: command.options.data)
    }

    @Test func `options fill the rule book's fields, and what was not given is left out`() throws {
        let data = try data(
            ApplicationAccept.self, "application", "accept", "TH-261123-0007", "--agreement-version", "1",
            "--agreement-signed-on", "2026-11-20", "--waiver", "no=2;reason=Không áp dụng")
        #expect(
            data
                == .object([
                    "agreement_version": .string("1"), "agreement_signed_on": .string("2026-11-20"),
                    "waivers": .array([.object(["no": .integer(2), "reason": .string("Không áp dụng")])]),
                ]))
    }

    @Test func `texts are sent composed`() throws {
        let data = try data(
            ApplicationReturnToReview.self, "application", "return-to-review", "A1", "--reason", "Thanh Ho\u{301}a")
        #expect(Array((data["reason"]?.text ?? "").unicodeScalars).count == 9)
    }

    @Test func `an option overrides the same field of the data`() throws {
        let data = try data(
            AssessmentStart.self, "assessment", "start", "S1", "--mode", "remote", "--data",
            #"{"mode": "desk", "extra": 1}"#)
        #expect(data == .object(["mode": .string("remote"), "extra": .integer(1)]))
    }

    @Test func `that nobody advised is only ever declared in so many words`() throws {
        let silent = try data(ApplicationSubmit.self, "application", "submit", "A1", "--consent-voluntary")
        #expect(silent["consultants"] == nil)
        let declared = try data(ApplicationSubmit.self, "application", "submit", "A1", "--no-consultants")
        #expect(declared == .object(["consultants": .array([])]))
    }

    @Test func `the team has one who leads`() throws {
        let data = try data(
            AssessmentProposeTeam.self, "assessment", "propose-team", "S1", "--lead", "P4", "--member", "P5")
        #expect(
            data["members"]
                == .array([
                    .object(["person": .string("P4"), "lead": .bool(true)]),
                    .object(["person": .string("P5"), "lead": .bool(false)]),
                ]))
    }

    @Test func `figures of a report are numbers, words are text`() throws {
        let data = try data(
            ObligationSubmit.self, "obligation", "submit", "O1", "--set", "A1=120", "--set", "D1=1.5", "--set",
            "E=Không có; = không", "--set", "X=007", "--signatory", "Lê Văn Ất")
        let report = try #require(data["report"])
        #expect(report["A1"] == .integer(120))
        #expect(report["D1"] == .number(1.5))
        #expect(report["E"] == .string("Không có; = không"))
        #expect(report["X"] == .string("007"))
    }

    @Test func `a part's values may hold semicolons and equals signs`() {
        #expect(
            Part(argument: #"title=a\;b;reason=c=d"#)?.members == ["title": .string("a;b"), "reason": .string("c=d")])
        #expect(Part(argument: "lead:=true;n:=1")?.members == ["lead": .bool(true), "n": .integer(1)])
        #expect(Part(argument: "no value") == nil)
        #expect(Part(argument: "a=1;a=2") == nil)
        #expect(Part(argument: "") == nil)
    }

    @Test func `what cannot be undone writes nothing without execute`() throws {
        let dry = try #require(
            try Sachctl.parseAsRoot(["certificate", "void", "C1", "--reason", "error"]) as? CertificateVoid)
        #expect(!dry.isExecuted)
        let real = try #require(
            try Sachctl.parseAsRoot(["certificate", "void", "C1", "--reason", "error", "--execute"]) as? CertificateVoid
        )
        #expect(real.isExecuted)
    }
}
