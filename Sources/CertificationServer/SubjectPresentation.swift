import CertificationAPI
import CertificationStore

extension Subject {
    /// Shows a row.
    init(_ row: SubjectRow) throws {
        self.init(
            reference: row.reference, code: row.code, network: row.network, workflow: row.workflow,
            revision: row.revision, state: row.state, stateName: LocalizedText(vi: row.stateVi, en: row.stateEn),
            isFinal: row.isFinal, version: row.version, title: row.title, facility: row.facility, unit: row.unit,
            parent: row.parent, dueAt: row.dueAt, isOverdue: row.isOverdue, dueState: row.dueState,
            daysLeft: row.daysLeft, changedAt: row.changedAt, details: try row.details.decoded())
    }
}

extension EventRecord {
    /// Shows a row.
    init(_ row: EventRow) throws {
        self.init(
            version: row.version, event: row.event, eventName: LocalizedText(vi: row.eventVi, en: row.eventEn),
            fromState: row.fromState, fromStateName: LocalizedText(vi: row.fromVi, en: row.fromEn),
            toState: row.toState, toStateName: LocalizedText(vi: row.toVi, en: row.toEn), actor: row.actor,
            actorName: row.actorName, onBehalfOf: row.onBehalfOf, at: row.at, data: try row.payload?.decoded(),
            hash: row.hash)
    }
}

extension Explanation {
    /// Shows a row.
    init(_ row: ExplanationRow) {
        let texts = zip(row.messagesVi, row.messagesEn).map { LocalizedText(vi: $0, en: $1) }
        self.init(
            event: row.event, eventName: LocalizedText(vi: row.eventVi, en: row.eventEn), toState: row.toState,
            toStateName: LocalizedText(vi: row.toVi, en: row.toEn), source: row.source, roles: row.roles,
            isAllowed: row.isAllowed,
            missing: zip(row.codes, texts).map { Requirement(code: $0, message: $1) })
    }
}

extension Requirement {
    /// Shows a row.
    init(_ row: RequirementRow) {
        self.init(code: row.code, message: LocalizedText(vi: row.messageVi, en: row.messageEn))
    }
}
