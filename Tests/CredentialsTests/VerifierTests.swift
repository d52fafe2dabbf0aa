import Credentials
import Testing

@Suite struct VerifierTests {
    private typealias Name = CredentialCheck.Name

    /// The questions with this answer.
    private func names(_ report: CredentialReport, _ result: CredentialCheck.Result) -> [Name] {
        report.checks.filter { $0.result == result }.map(\.name)
    }

    private func instant(_ text: String) throws -> DateTimeStamp { try #require(DateTimeStamp(text)) }

    @Test func `a good certificate passes every check, in both languages`() throws {
        let report = try Issue().report()
        #expect(report.verdict == .valid)
        #expect(report.checks.map(\.name) == Name.ofCredential)
        #expect(report.checks.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
        #expect(report.issuer == "did:web:chungnhan.example.vn")
        #expect(report.number == "TH/2026/0001/GCN-SXSH-R2")
        #expect(report.holder == "Cơ sở mẫu số 1")
        #expect(try report.signedAt == Issue().signedAt)
    }

    @Test func `no byte can be changed`() throws {
        let issue = try Issue()
        let credential = try issue.signed().canonicalBytes()
        let verifier = CredentialVerifier(didDocument: try issue.didDocument)
        #expect(verifier.check(credential, at: issue.asked).verdict == .incomplete, "no lists, for speed")
        for index in credential.indices {
            var changed = credential
            changed[index] ^= 0x01
            let report = verifier.check(changed, at: issue.asked)
            #expect(report.verdict == .invalid, "byte \(index)")
        }
    }

    @Test func `a claim changed with care fails at the signature`() throws {
        let issue = try Issue()
        var object = try issue.signed()
        var subject = try #require(object["credentialSubject"]?.object)
        subject["lastDay"] = "2039-08-03"
        object["credentialSubject"] = .object(subject)
        let report = CredentialVerifier.check(
            try object.canonicalBytes(), didDocument: try issue.didDocument, statusLists: try issue.lists,
            at: issue.asked)
        #expect(names(report, .failed) == [.signature])
    }

    @Test func `a context added after signing is a change`() throws {
        let issue = try Issue()
        var object = try issue.signed()
        object["@context"] = .array((object["@context"]?.array ?? []) + ["https://evil.example/v1"])
        let report = CredentialVerifier.check(
            try object.canonicalBytes(), didDocument: try issue.didDocument, statusLists: try issue.lists,
            at: issue.asked)
        #expect(names(report, .failed) == [.form])
        #expect(names(report, .notChecked).contains(.signature))
    }

    @Test func `pretty printing changes nothing`() throws {
        let issue = try Issue()
        let text = String(decoding: try issue.signed().canonicalBytes(), as: UTF8.self).replacing(
            "\",\"", with: "\" ,\n  \"")
        let report = CredentialVerifier.check(
            Array(text.utf8), didDocument: try issue.didDocument, statusLists: try issue.lists, at: issue.asked)
        #expect(report.verdict == .valid)
    }

    @Test(arguments: [
        ("2026-08-02T16:59:59Z", CredentialCheck.Result.failed), ("2026-08-02T17:00:00Z", .passed),
        ("2029-08-03T16:59:59Z", .passed), ("2029-08-03T17:00:00Z", .failed),
    ]) func `it counts from the first instant of its first day to the last of its last, in its zone`(
        _ text: String, _ result: CredentialCheck.Result
    ) throws {
        #expect(try Issue().report(at: instant(text))[.validity]?.result == result)
    }

    @Test func `revoked and suspended are told apart`() throws {
        var issue = try Issue()
        issue.revocations[Issue.revocationIndex] = true
        #expect(names(try issue.report(), .failed) == [.revocation])
        issue.revocations[Issue.revocationIndex] = false
        issue.suspensions[Issue.suspensionIndex] = true
        #expect(names(try issue.report(), .failed) == [.suspension])
        issue.suspensions[Issue.suspensionIndex] = false
        issue.suspensions[Issue.revocationIndex] = true
        #expect(try issue.report().verdict == .valid)
    }

    @Test func `without lists or keys the answer is incomplete, not valid`() throws {
        let issue = try Issue()
        let bytes = try issue.signed().canonicalBytes()
        let noLists = CredentialVerifier.check(bytes, didDocument: try issue.didDocument, at: issue.asked)
        #expect(noLists.verdict == .incomplete)
        #expect(names(noLists, .notChecked) == [.revocationList, .revocation, .suspensionList, .suspension])
        let nothing = CredentialVerifier.check(bytes, didDocument: nil, at: issue.asked)
        #expect(nothing.verdict == .incomplete)
        #expect(names(nothing, .passed) == [.syntax, .form, .validity])
    }

    @Test func `a retired key's old signatures stand, later ones don't`() throws {
        var issue = try Issue()
        let next = SigningKey()
        let lists = [
            try issue.list(.revocation, by: next).canonicalBytes(),
            try issue.list(.suspension, by: next).canonicalBytes(),
        ]
        func report(_ state: IssuerKey.State) throws -> CredentialReport {
            issue.keys = [
                IssuerKey(publicKey: issue.key.publicKey, state: state), IssuerKey(publicKey: next.publicKey),
            ]
            return CredentialVerifier.check(
                try issue.signed().canonicalBytes(), didDocument: try issue.didDocument, statusLists: lists,
                at: issue.asked)
        }
        #expect(try report(.retired(instant("2026-08-03T02:15:01Z"))).verdict == .valid)
        #expect(names(try report(.retired(instant("2026-08-03T02:15:00Z"))), .failed) == [.key])
        #expect(names(try report(.revoked(instant("2026-11-01T00:00:00Z"))), .failed) == [.key])
    }

    @Test func `a key nobody listed, or of another issuer, is refused`() throws {
        var issue = try Issue()
        issue.keys = [IssuerKey(publicKey: SigningKey().publicKey)]
        #expect(names(try issue.report(), .failed) == [.key, .revocationList, .suspensionList])
        let other = try #require(DIDWeb(baseURL: "https://other.example"))
        let document = try DIDDocument(other, keys: [IssuerKey(publicKey: issue.key.publicKey)]).json.canonicalBytes()
        let report = CredentialVerifier.check(
            try issue.signed().canonicalBytes(), didDocument: document, statusLists: try issue.lists, at: issue.asked)
        #expect(names(report, .failed) == [.issuer, .key, .revocationList, .suspensionList])
    }

    @Test func `a list somebody else signed, or for another purpose, proves nothing`() throws {
        let issue = try Issue()
        let bytes = try issue.signed().canonicalBytes()
        func failed(_ lists: [JCSObject]) throws -> [CredentialCheck.Name] {
            let report = CredentialVerifier.check(
                bytes, didDocument: try issue.didDocument, statusLists: try lists.map { try $0.canonicalBytes() },
                at: issue.asked)
            #expect(report[.revocation]?.result == .notChecked)
            return names(report, .failed)
        }
        #expect(try failed([issue.list(.revocation, by: SigningKey()), issue.list(.suspension)]) == [.revocationList])
        var swapped = try issue.list(.suspension).without("proof")
        swapped["id"] = .string(Issue.revocationURL)
        let resigned = try UnsignedProof(
            of: swapped, created: issue.signedAt, verificationMethod: issue.issuer.method(issue.key.id)
        ).secured(by: issue.key)
        #expect(try failed([resigned, issue.list(.suspension)]) == [.revocationList])
        var tampered = try issue.list(.revocation)
        tampered["validUntil"] = "2036-11-24T00:00:00Z"
        #expect(try failed([tampered, issue.list(.suspension)]) == [.revocationList])
    }

    @Test func `an old list proves a revocation but never that there is none`() throws {
        var issue = try Issue()
        issue.listsUntil = try instant("2026-11-23T01:00:00Z")
        let silent = try issue.report()
        #expect(names(silent, .failed) == [.revocationList, .suspensionList])
        #expect(names(silent, .notChecked) == [.revocation, .suspension])
        issue.revocations[Issue.revocationIndex] = true
        issue.suspensions[Issue.suspensionIndex] = true
        let told = try issue.report()
        #expect(names(told, .failed) == [.revocationList, .revocation, .suspensionList])
        #expect(names(told, .notChecked) == [.suspension])
    }

    @Test func `of several versions the one in force at the instant answers`() throws {
        var issue = try Issue()
        let before = try issue.list(.revocation, from: "2026-11-23T00:00:00Z").canonicalBytes()
        issue.revocations[Issue.revocationIndex] = true
        let after = try issue.list(.revocation, from: "2026-11-23T02:00:00Z").canonicalBytes()
        let verifier = CredentialVerifier(
            didDocument: try issue.didDocument,
            statusLists: [after, before, try issue.list(.suspension).canonicalBytes()])
        let bytes = try issue.signed().canonicalBytes()
        #expect(verifier.check(bytes, at: try instant("2026-11-23T01:59:59Z")).verdict == .valid)
        #expect(verifier.check(bytes, at: try instant("2026-11-23T02:00:00Z"))[.revocation]?.result == .failed)
        #expect(verifier.check(bytes, at: try instant("2026-11-22T00:00:00Z"))[.revocationList]?.result == .failed)
    }

    @Test func `an index beyond the list fails with a range error`() throws {
        let issue = try Issue()
        let credential = CertificateCredential(
            claims: issue.claims, issuer: issue.issuer, revocation: (Issue.revocationURL, 131_072),
            suspension: (Issue.suspensionURL, 0))
        let signed = try credential.proof(created: issue.signedAt, keyID: issue.key.id).secured(by: issue.key)
        let report = CredentialVerifier.check(
            try signed.canonicalBytes(), didDocument: try issue.didDocument, statusLists: try issue.lists,
            at: issue.asked)
        #expect(names(report, .failed) == [.revocationList])
        #expect(report[.revocationList]?.en.contains("RANGE_ERROR") == true)
    }

    @Test func `a file that is no credential fails at the first check and asks no more`() throws {
        let issue = try Issue()
        let report = CredentialVerifier.check(
            Array("%PDF-1.7".utf8), didDocument: try issue.didDocument, statusLists: try issue.lists, at: issue.asked)
        #expect(names(report, .failed) == [.syntax])
        #expect(report.checks.count == Name.ofCredential.count)
        #expect(report.verdict == .invalid)
    }

    @Test func `a credential of another kind is no certificate, whoever signed it`() throws {
        let issue = try Issue()
        let list = try issue.list(.revocation)
        let report = CredentialVerifier.check(
            try list.canonicalBytes(), didDocument: try issue.didDocument, statusLists: try issue.lists, at: issue.asked
        )
        #expect(report[.form]?.result == .failed)
        #expect(report.verdict == .invalid)
    }
}
