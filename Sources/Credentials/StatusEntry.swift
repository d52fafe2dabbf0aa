/// The place of a certificate version in a status list.
public struct StatusEntry: Sendable, Equatable {
    /// What the list says of it.
    public let purpose: StatusPurpose
    /// Address of the list.
    public let listURL: String
    /// Its bit, never given to another version.
    public let index: Int

    /// Describes a place.
    public init(purpose: StatusPurpose, listURL: String, index: Int) {
        self.purpose = purpose
        self.listURL = listURL
        self.index = index
    }

    /// The entry as a credential bears it (Bitstring Status List v1.0 §2.1); its own name is never the list's address.
    func json(credential: String) -> JCSValue {
        [
            "id": .string(credential + "#" + purpose.rawValue),
            "type": "BitstringStatusListEntry",
            "statusPurpose": .string(purpose.rawValue),
            "statusListIndex": .string(String(index)),
            "statusListCredential": .string(listURL),
        ]
    }

    /// Reads an entry.
    init(_ value: JCSValue) throws(StatusListError) {
        guard let object = value.object, object["type"]?.is("BitstringStatusListEntry") == true else {
            throw .malformedValue("credentialStatus")
        }
        guard let purpose = object["statusPurpose"]?.string.flatMap(StatusPurpose.init(rawValue:)) else {
            throw .malformedValue("statusPurpose")
        }
        guard let url = object["statusListCredential"]?.string, object["id"]?.is(url) != true else {
            throw .malformedValue("statusListCredential")
        }
        guard let digits = object["statusListIndex"]?.string, !digits.isEmpty,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .malformedValue("statusListIndex") }
        guard let index = Int(digits) else { throw .range }
        if let size = object["statusSize"], size.integer != 1 { throw .malformedValue("statusSize") }
        self.init(purpose: purpose, listURL: url, index: index)
    }
}
