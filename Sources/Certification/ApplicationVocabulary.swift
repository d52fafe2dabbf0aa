/// The states an application can be in (certification.md §3.1); what leads from one to another is the rule book's matter.
public enum ApplicationState: String, Sendable, CaseIterable {
    /// Accepted.
    case accepted
    /// Assessed, awaiting review.
    case assessed
    /// Completeness check.
    case checking
    /// Awaiting decision.
    case deciding
    /// Draft.
    case draft
    /// Under assessment.
    case inAssessment = "in_assessment"
    /// Under review.
    case inReview = "in_review"
    /// Supplement requested.
    case returned
    /// Submitted, awaiting intake.
    case submitted
    /// Declined at intake.
    case declined
    /// Granted.
    case granted
    /// Lapsed.
    case lapsed
    /// Refused.
    case refused
    /// Void.
    case void
    /// Withdrawn by applicant.
    case withdrawn
}

/// The events of an application (certification.md §3.1): each is a verb of `sachctl application`.
public enum ApplicationEvent: String, Sendable, CaseIterable {
    /// Create.
    case create
    /// Save draft.
    case saveDraft = "save_draft"
    /// Open the assessment.
    case openAssessment = "open_assessment"
    /// Take over the assessment.
    case assessmentAccepted = "assessment_accepted"
    /// Assign the review.
    case assignReview = "assign_review"
    /// Return to the assessors.
    case returnToAssessor = "return_to_assessor"
    /// Recommend.
    case recommend
    /// Return to the review.
    case returnToReview = "return_to_review"
    /// Grant.
    case grant
    /// Refuse.
    case refuse
    /// Withdraw.
    case withdraw
    /// Reopen by an upheld appeal.
    case reopenByAppeal = "reopen_by_appeal"
    /// Return to where the case stood before a decision that was overturned.
    case resume
    /// Reduce the scope.
    case reduceScope = "reduce_scope"
    /// Submit.
    case submit
    /// Change the holder.
    case changeHolder = "change_holder"
    /// Extend the scope.
    case extendScope = "extend_scope"
    /// Hold.
    case hold
    /// Apologise and set a new date.
    case apologise
    /// Release.
    case release
    /// Void.
    case void
    /// Propose to void.
    case proposeVoid = "propose_void"
    /// Claim.
    case claim
    /// Request completion.
    case requestCompletion = "request_completion"
    /// Answer.
    case answer
    /// Lapse.
    case lapse
    /// Reopen.
    case reopen
    /// Accept.
    case accept
    /// Decline.
    case decline
    /// Propose to decline.
    case proposeDecline = "propose_decline"
}
