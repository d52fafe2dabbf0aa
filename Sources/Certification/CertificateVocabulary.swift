/// The states a certificate can be in (certification.md §3.5); what leads from one to another is the rule book's matter.
public enum CertificateState: String, Sendable, CaseIterable {
    /// Valid.
    case active
    /// Expired.
    case expired
    /// Number reserved.
    case reserved
    /// Submitted for signature.
    case signing
    /// Superseded.
    case superseded
    /// Suspended.
    case suspended
    /// Ended at holder's request.
    case terminated
    /// Void.
    case void
    /// Withdrawn.
    case withdrawn
}

/// The events of a certificate (certification.md §3.5): each is a verb of `sachctl certificate`.
public enum CertificateEvent: String, Sendable, CaseIterable {
    /// Amend.
    case amend
    /// Take over the assessment.
    case assessmentAccepted = "assessment_accepted"
    /// Correct.
    case correctClerical = "correct_clerical"
    /// Drop the measure.
    case dropAction = "drop_action"
    /// Expire.
    case expire
    /// Extend the suspension.
    case extendSuspension = "extend_suspension"
    /// Open the renewal.
    case openRenewal = "open_renewal"
    /// Prepare.
    case prepare
    /// Propose a measure.
    case proposeAction = "propose_action"
    /// Propose a correction.
    case proposeCorrection = "propose_correction"
    /// Reinstate.
    case reinstate
    /// Renew.
    case renew
    /// Ask for a suspension.
    case requestSuspension = "request_suspension"
    /// Reserve.
    case reserve
    /// Restore.
    case restore
    /// Sign.
    case sign
    /// Supersede.
    case supersede
    /// Surveillance due.
    case surveillanceDue = "surveillance_due"
    /// Surveillance missed.
    case surveillanceMissed = "surveillance_missed"
    /// Suspend.
    case suspend
    /// Suspension due.
    case suspensionDue = "suspension_due"
    /// Terminate.
    case terminate
    /// Void.
    case void
    /// Waive the hearing.
    case waiveHearing = "waive_hearing"
    /// Waive a surveillance.
    case waiveSurveillance = "waive_surveillance"
    /// Withdraw.
    case withdraw
}
