import CertificationAPI
import CertificationStore

/// The clocks of a case.
enum TimerController {
    /// `GET /v1/timers?subject=`: its time limits, pauses and what a calendar moved.
    static func list(_ call: Call) async throws -> Reply {
        let reference = try call.query.requiredText("subject")
        let rows = try await call.store.read(ReadSubjectClocks(subject: reference, reader: try call.caller.reader))
        guard let row = rows.first else {
            throw Problem(.notFound, detail: "There is no subject \(reference) that you may see.")
        }
        return try .json(
            SubjectClocks(
                reference: row.reference, items: try row.limits.decoded(), pauses: try row.pauses.decoded(),
                moves: try row.moves.decoded()))
    }
}
