import CertificationAPI
import CertificationStore
import FoundationEssentials
import LibPQ

// How rows of the database become the interface's types: names are the same, pairs of languages become one text.

extension JSONText {
    /// The value in a JSON column; a shape that does not fit is a defect.
    func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

extension Network {
    /// Shows a row.
    init(_ row: NetworkRow) {
        self.init(
            code: row.code, calendar: row.calendar, language: row.language, today: row.today,
            name: LocalizedText(vi: row.nameVi, en: row.nameEn),
            issuer: LocalizedText(vi: row.issuerVi, en: row.issuerEn))
    }
}
