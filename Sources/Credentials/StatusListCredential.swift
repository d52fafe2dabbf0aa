/// A version of a status list as it is published: signed like a certificate, good for a stated time.
public struct StatusListCredential: Sendable, Equatable {
    /// Its address, the `statusListCredential` of the entries.
    public let url: String
    /// Who says so.
    public let issuer: String
    /// What its bits say.
    public let purpose: StatusPurpose
    /// From when on it tells the truth.
    public let validFrom: DateTimeStamp
    /// Until when a copy may be believed, exclusive.
    public let validUntil: DateTimeStamp
    /// The bits.
    public let list: StatusList

    private static let contexts: JCSValue = [.string(CertificateCredential.context)]

    /// Describes a version of a list.
    public init(
        url: String, issuer: String, purpose: StatusPurpose, validFrom: DateTimeStamp, validUntil: DateTimeStamp,
        list: StatusList
    ) {
        self.url = url
        self.issuer = issuer
        self.purpose = purpose
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.list = list
    }

    /// What is signed, in canonical form (§2.2).
    public func json() throws(StatusListError) -> JCSObject {
        var subject = JCSObject()
        subject["id"] = .string(url + "#list")
        subject["type"] = "BitstringStatusList"
        subject["statusPurpose"] = .string(purpose.rawValue)
        subject["encodedList"] = .string(try list.encoded())
        var object = JCSObject()
        object["@context"] = Self.contexts
        object["id"] = .string(url)
        object["type"] = ["VerifiableCredential", "BitstringStatusListCredential"]
        object["issuer"] = .string(issuer)
        object["validFrom"] = .string(validFrom.description)
        object["validUntil"] = .string(validUntil.description)
        object["credentialSubject"] = .object(subject)
        return object
    }

    /// The proof to be signed; it is dated when the list's truth begins, so that equal bits at an instant give equal bytes.
    public func proof(verificationMethod: String) throws(StatusListError) -> UnsignedProof {
        let json = try json()
        do {
            return try UnsignedProof(of: json, created: validFrom, verificationMethod: verificationMethod)
        } catch {
            throw .malformedValue(error.description)
        }
    }

    /// Reads what a list says; whether it may be believed is another question.
    public init(_ document: JCSObject) throws(StatusListError) {
        guard document["@context"] == Self.contexts else { throw .malformedValue("@context") }
        guard let types = document["type"]?.strings, types.contains("VerifiableCredential"),
            types.contains("BitstringStatusListCredential")
        else { throw .malformedValue("type") }
        guard let url = document["id"]?.string else { throw .malformedValue("id") }
        guard let issuer = document["issuer"]?.string ?? document["issuer"]?.object?["id"]?.string else {
            throw .malformedValue("issuer")
        }
        guard let subject = document["credentialSubject"]?.object, subject["type"]?.is("BitstringStatusList") == true
        else { throw .malformedValue("credentialSubject") }
        guard let purpose = subject["statusPurpose"]?.string.flatMap(StatusPurpose.init(rawValue:)) else {
            throw .malformedValue("statusPurpose")
        }
        guard let encoded = subject["encodedList"]?.string else { throw .malformedValue("encodedList") }
        guard let from = document["validFrom"]?.string.flatMap(DateTimeStamp.init) else {
            throw .malformedValue("validFrom")
        }
        guard let until = document["validUntil"]?.string.flatMap(DateTimeStamp.init) else {
            throw .malformedValue("validUntil")
        }
        self.init(
            url: url, issuer: issuer, purpose: purpose, validFrom: from, validUntil: until,
            list: try StatusList(encoded: encoded))
    }
}
