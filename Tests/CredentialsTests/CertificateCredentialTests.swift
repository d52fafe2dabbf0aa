import Credentials
import Testing

@Suite struct CertificateCredentialTests {
    @Test func `a credential is one of the Data Model 2 with our type and two status entries`() throws {
        let json = try Issue().credential.json
        #expect(
            json["@context"] == [
                "https://www.w3.org/ns/credentials/v2", ["@vocab": "https://chungnhan.example.vn/scheme#"],
            ])
        #expect(json["id"] == "https://chungnhan.example.vn/credentials/TH-2026-0001-GCN-SXSH-R2")
        #expect(json["type"] == ["VerifiableCredential", "CleanerProductionCertificate"])
        #expect(json["issuer"]?.object?["id"] == "did:web:chungnhan.example.vn")
        #expect(
            json["credentialStatus"] == [
                [
                    "id": "https://chungnhan.example.vn/credentials/TH-2026-0001-GCN-SXSH-R2#revocation",
                    "type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "94567",
                    "statusListCredential": "https://chungnhan.example.vn/status/TH-1-revocation",
                ],
                [
                    "id": "https://chungnhan.example.vn/credentials/TH-2026-0001-GCN-SXSH-R2#suspension",
                    "type": "BitstringStatusListEntry", "statusPurpose": "suspension", "statusListIndex": "23452",
                    "statusListCredential": "https://chungnhan.example.vn/status/TH-1-suspension",
                ],
            ])
    }

    @Test func `it ends with the first instant after its last day`() throws {
        let json = try Issue().credential.json
        #expect(json["validFrom"] == "2026-08-03T00:00:00+07:00")
        #expect(json["validUntil"] == "2029-08-04T00:00:00+07:00")
        #expect(json["credentialSubject"]?.object?["lastDay"] == "2029-08-03")
    }

    @Test func `it says what a certificate must say`() throws {
        let subject = try #require(try Issue().credential.json["credentialSubject"]?.object)
        #expect(subject["number"] == "TH/2026/0001/GCN-SXSH-R2")
        #expect(subject["issue"] == 2)
        #expect(subject["replaces"] == "TH/2026/0001/GCN-SXSH")
        #expect(subject["versionReason"] == "amendment")
        #expect(subject["gap"] == ["from": "2026-07-01", "until": "2026-08-02"])
        #expect(subject["holder"] == ["facility": "F1", "name": "Cơ sở mẫu số 1", "taxCode": "9900000016"])
        #expect(
            subject["sites"] == [
                [
                    "address": "Số 1, đường Mẫu", "unitCode": "14812", "unitEn": "Bỉm Sơn Ward",
                    "unitVi": "Phường Bỉm Sơn",
                ],
                ["address": "Số 1", "name": "Lò 1"], ["address": "Số 2", "name": "Lò 2"],
            ])
        #expect(subject["sector"]?.object?["scheme"] == "VSIC 2025")
        #expect(subject["criteria"]?.object?["edition"] == 1)
        #expect(subject["scopeVi"] == "Sản xuất xi măng")
        #expect(subject["scopeEn"] == nil)
        #expect(subject["decidedOn"] == "2026-08-03")
        #expect(subject["grantedOn"] == "2026-08-03")
        #expect(subject["verifyUrl"] == "https://chungnhan.example.vn/verify/TH-2026-0001-GCN-SXSH-R2")
        #expect(subject["statementEn"] != nil)
    }

    @Test func `the same document makes the same bytes and the same signature`() throws {
        let issue = try Issue()
        #expect(try issue.signed().canonicalBytes() == issue.signed().canonicalBytes())
    }

    @Test func `signing later what was stored gives what signing at once gives`() throws {
        let issue = try Issue()
        let proof = try issue.credential.proof(created: issue.signedAt, keyID: issue.key.id)
        let stored = try JCSObject(parsing: proof.document.canonicalBytes())
        let again = try UnsignedProof(
            of: stored, created: issue.signedAt, verificationMethod: issue.issuer.method(issue.key.id))
        #expect(try again.secured(signature: issue.key.sign(again.signingInput)) == issue.signed())
    }

    @Test(arguments: ["number", "holder", "site", "scopeVi", "validUntil", "decidedOn", "verifyUrl", "format", "issue"])
    func `a document without what every certificate says makes none`(_ member: String) throws {
        let document = try JCSObject(parsing: Array(Issue.document.utf8)).without(member)
        let name = member == "scopeVi" ? "scope" : member
        #expect {
            try CertificateClaims(document: document)
        } throws: { error in
            guard case .malformed(let what) = error as? ClaimsError else { return false }
            return what.hasPrefix(name)
        }
    }
}
