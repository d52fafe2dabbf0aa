import CertificationAPI
import CertificationStore

/// `GET /v1/doctor`: what an administrator would look at first, each with advice.
enum DoctorController {
    /// Runs the checks.
    static func examine(_ call: Call) async throws -> Reply {
        let rows = try await call.store.read(ExamineDatabase())
        var checks = rows.map { DoctorCheck($0) }
        checks.append(
            DoctorCheck(
                name: "share", level: HealthController.canDescribe(call.house.configuration) ? .ok : .failure,
                detail: call.house.configuration.shareDirectory,
                advice: "openapi.yaml belongs into the share directory."))
        return try .json(["checks": checks])
    }
}
