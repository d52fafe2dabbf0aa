import CertificationAPI
import Credentials
import Delivery

extension Delivery.AuditReport {
    /// The report in the shape of the HTTP interface.
    var wire: CertificationAPI.AuditReport {
        CertificationAPI.AuditReport(
            subjects: Int(subjects), events: Int(events), firstBroken: firstBroken, checkpoints: checkpoints,
            anchoredEvents: Int(anchoredEvents), unanchoredEvents: Int(unanchoredEvents),
            problems: problems.map { "\($0.part.rawValue) \($0.place): \($0.problem)" })
    }
}

extension Credentials.Checkpoint {
    /// The checkpoint in the shape of the HTTP interface.
    var wire: CertificationAPI.Checkpoint {
        CertificationAPI.Checkpoint(
            number: Int(number), treeSize: Int(treeSize), root: root, at: at, keyId: keyID, signature: signature)
    }
}
