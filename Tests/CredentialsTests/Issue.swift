import Credentials
import Testing

/// An issuer with a key, a certificate and its two status lists, all made in memory.
struct Issue {
    var key = SigningKey()
    var keys: [IssuerKey]
    let issuer: DIDWeb
    var claims: CertificateClaims
    /// When the certificate was signed.
    let signedAt: DateTimeStamp
    /// The instant the tests ask about.
    let asked: DateTimeStamp
    var revocations = StatusList()
    var suspensions = StatusList()
    /// Until when the lists are good.
    var listsUntil: DateTimeStamp

    static let revocationURL = "https://chungnhan.example.vn/status/TH-1-revocation"
    static let suspensionURL = "https://chungnhan.example.vn/status/TH-1-suspension"
    static let revocationIndex = 94_567
    static let suspensionIndex = 23_452

    init() throws {
        issuer = try #require(DIDWeb(baseURL: "https://chungnhan.example.vn"))
        keys = [IssuerKey(publicKey: key.publicKey)]
        claims = try CertificateClaims(document: JCSObject(parsing: Array(Self.document.utf8)))
        signedAt = try #require(DateTimeStamp("2026-08-03T02:15:00Z"))
        asked = try #require(DateTimeStamp("2026-11-23T03:00:00Z"))
        listsUntil = try #require(DateTimeStamp("2026-11-24T00:00:00Z"))
    }

    /// The bytes that `sach.certificate_document` fixed, as a cluster wrote them.
    static let document = """
        {"conditions":[],"criteriaVersion":1,"decidedOn":"2026-08-03","dossierCode":"TH-260803-0001",\
        "format":"sach-certificate-1","gap":{"from":"2026-07-01","until":"2026-08-02"},"grantedOn":"2026-08-03",\
        "holder":{"facility":"F1","name":"Cơ sở mẫu số 1","taxCode":"9900000016"},"issue":2,\
        "issuer":{"nameEn":"Department of Industry and Trade of Thanh Hoa province","nameVi":"Sở Công Thương tỉnh Thanh Hóa",\
        "network":"TH"},"language":"vi","number":"TH/2026/0001/GCN-SXSH-R2","products":["Xi măng PCB40"],\
        "replaces":"TH/2026/0001/GCN-SXSH","scheme":{"nameEn":"Cleaner production certification network of Thanh Hoa province",\
        "nameVi":"Mạng lưới cấp giấy chứng nhận áp dụng sản xuất sạch hơn tỉnh Thanh Hóa"},"scopeVi":"Sản xuất xi măng",\
        "sector":{"code":"2394","nameVi":"Sản xuất xi măng, vôi và thạch cao","scheme":"VSIC 2025"},\
        "site":{"address":"Số 1, đường Mẫu","unitCode":"14812","unitEn":"Bỉm Sơn Ward","unitVi":"Phường Bỉm Sơn"},\
        "sites":[{"address":"Số 1","name":"Lò 1","no":1},{"address":"Số 2","name":"Lò 2","no":2}],\
        "statementEn":"This certificate is voluntary and does not replace any environmental licence or legal obligation.",\
        "statementVi":"Giấy chứng nhận được cấp theo nguyên tắc tự nguyện.",\
        "titleEn":"Certificate of cleaner production application in industry",\
        "titleVi":"Giấy chứng nhận áp dụng sản xuất sạch hơn trong công nghiệp","validFrom":"2026-08-03",\
        "validUntil":"2029-08-03","validityMonths":36,"verifyUrl":"https://chungnhan.example.vn/verify/TH-2026-0001-GCN-SXSH-R2",\
        "versionReason":"amendment"}
        """

    var credential: CertificateCredential {
        CertificateCredential(
            claims: claims, issuer: issuer, revocation: (Self.revocationURL, Self.revocationIndex),
            suspension: (Self.suspensionURL, Self.suspensionIndex))
    }

    func signed() throws -> JCSObject { try credential.proof(created: signedAt, keyID: key.id).secured(by: key) }

    var didDocument: [UInt8] { get throws { try DIDDocument(issuer, keys: keys).json.canonicalBytes() } }

    func list(_ purpose: StatusPurpose, from start: String = "2026-11-23T00:00:00Z", by signer: SigningKey? = nil)
        throws
        -> JCSObject
    {
        let version = StatusListCredential(
            url: purpose == .revocation ? Self.revocationURL : Self.suspensionURL, issuer: issuer.description,
            purpose: purpose, validFrom: try #require(DateTimeStamp(start)), validUntil: listsUntil,
            list: purpose == .revocation ? revocations : suspensions)
        let signer = signer ?? key
        return try version.proof(verificationMethod: issuer.method(signer.id)).secured(by: signer)
    }

    var lists: [[UInt8]] {
        get throws { [try list(.revocation).canonicalBytes(), try list(.suspension).canonicalBytes()] }
    }

    func report(at instant: DateTimeStamp? = nil) throws -> CredentialReport {
        CredentialVerifier.check(
            try signed().canonicalBytes(), didDocument: try didDocument, statusLists: try lists, at: instant ?? asked)
    }
}
