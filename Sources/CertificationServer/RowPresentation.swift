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

extension LocalizedText {
    /// Both languages, or nothing where a row has neither.
    init?(vi: String?, en: String?) {
        guard let vi, let en else { return nil }
        self.init(vi: vi, en: en)
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

extension Facility {
    /// Shows a row.
    init(_ row: FacilityRow) {
        self.init(
            reference: row.reference, network: row.network, name: row.name, nameEn: row.nameEn, taxCode: row.taxCode,
            organisation: row.organisation, siteAddress: row.siteAddress, commune: row.commune,
            communeName: row.communeName, zone: row.zone, unit: row.unit, vsicVersion: row.vsicVersion,
            vsicCode: row.vsicCode, email: row.email, importKey: row.importKey, createdAt: row.createdAt)
    }
}

extension Organisation {
    /// Shows a row.
    init(_ row: OrganisationRow) {
        self.init(
            reference: row.reference, name: row.name, kind: row.kind, taxCode: row.taxCode)
    }
}

extension Person {
    /// Shows a row.
    init(_ row: PersonRow) throws {
        self.init(
            reference: row.reference, name: row.name, email: row.email, phone: row.phone, language: row.language,
            account: row.account, roles: row.roles, grants: try row.grants?.decoded(),
            competences: try row.competences?.decoded(), employments: try row.employments?.decoded(),
            declarations: try row.declarations?.decoded(), involvements: try row.involvements?.decoded())
    }
}

extension Unit {
    /// Shows a row.
    init(_ row: UnitRow) {
        self.init(
            code: row.code, kind: row.kind, validFrom: row.validFrom, validTo: row.validTo, reportsTo: row.reportsTo,
            email: row.email, phone: row.phone, name: LocalizedText(vi: row.labelVi, en: row.labelEn))
    }
}

extension UnitTrace {
    /// Shows a row.
    init(_ row: UnitTraceRow) {
        self.init(
            depth: row.depth, direction: row.direction, code: row.code, via: row.via, kind: row.kind,
            effectiveOn: row.effectiveOn, basis: row.basis, name: LocalizedText(vi: row.labelVi, en: row.labelEn))
    }
}

extension CalendarDay {
    /// Shows a row.
    init(_ row: CalendarDayRow) {
        self.init(
            day: row.day, kind: row.kind, confirmed: row.confirmed, source: row.source,
            name: LocalizedText(
                vi: row.nameVi,
                en: row.nameEn))
    }
}

extension Notice {
    /// Shows a row.
    init(_ row: NoticeRow) {
        self.init(
            id: Int(row.id), messageId: row.messageId, subject: row.subject, unit: row.unit, purpose: row.purpose,
            step: row.step, audience: row.audience, state: row.state, skipReason: row.skipReason, address: row.address,
            dueAt: row.dueAt, sentAt: row.sentAt, attempts: row.attempts)
    }
}

extension SimulatedItem {
    /// Shows a row.
    init(_ row: SimulatedRow) {
        self.init(
            at: row.at, kind: row.kind, subject: row.subject, what: row.what, audience: row.audience,
            address: row.address)
    }
}

extension TimelineItem {
    /// Shows a row.
    init(_ row: TimelineRow) throws {
        self.init(
            at: row.at, kind: row.kind, what: row.what, whatName: LocalizedText(vi: row.whatVi, en: row.whatEn),
            state: row.state, stateName: LocalizedText(vi: row.stateVi, en: row.stateEn),
            notice: row.notice.map { Int($0) }, audience: row.audience, address: row.address, actor: row.actor,
            actorName: row.actorName, detail: try row.detail.decoded())
    }
}

extension WaitingTask {
    /// Shows a row.
    init(_ row: TaskRow) throws {
        self.init(
            kind: row.kind, subject: row.subject, workflow: row.workflow, title: row.title, state: row.state,
            stateName: LocalizedText(vi: row.stateVi, en: row.stateEn),
            limitName: LocalizedText(vi: row.limitVi, en: row.limitEn), role: row.role, dueAt: row.dueAt,
            isOverdue: row.isOverdue, createdAt: row.createdAt,
            detail: try row.detail.decoded(), isMine: row.isMine)
    }
}

extension Token {
    /// Shows a row.
    init(_ row: TokenRow) {
        self.init(
            id: Int(row.id), person: row.person, personName: row.personName, name: row.name, scope: row.scope,
            createdAt: row.createdAt, expiresAt: row.expiresAt, revokedAt: row.revokedAt)
    }
}

extension Clock {
    /// Shows a row.
    init(_ row: ClockRow) {
        self.init(
            now: row.now, isMovable: row.isMovable, offsetSeconds: row.offsetSeconds)
    }
}

extension Checkpoint {
    /// Shows a row.
    init(_ row: CheckpointRow) {
        self.init(
            number: row.id, treeSize: row.size, root: row.root, at: row.at, keyId: row.keyId, signature: row.signature)
    }
}

extension Workflow {
    /// Shows a row.
    init(_ row: WorkflowRow) {
        self.init(
            workflow: row.workflow, revision: row.revision, prefix: row.prefix, effectiveFrom: row.effectiveFrom,
            source: row.source, name: LocalizedText(vi: row.nameVi, en: row.nameEn))
    }
}

extension WorkflowDescription {
    /// Shows a row.
    init(_ row: WorkflowDescriptionRow) throws {
        self.init(
            workflow: row.workflow, revision: row.revision, prefix: row.prefix, effectiveFrom: row.effectiveFrom,
            source: row.source, name: LocalizedText(vi: row.nameVi, en: row.nameEn), states: try row.states.decoded(),
            events: try row.events.decoded(), transitions: try row.transitions.decoded(),
            fields: try row.fields.decoded(), timers: try row.timers.decoded())
    }
}

extension ReportForm {
    /// Shows a row.
    init(_ row: FormRow) throws {
        self.init(
            form: row.form, version: row.version, validFrom: row.validFrom, source: row.source,
            name: LocalizedText(vi: row.nameVi, en: row.nameEn), fields: try row.fields.decoded(),
            checks: try row.checks.decoded())
    }
}

extension DoctorCheck {
    /// Shows a row.
    init(_ row: DoctorRow) {
        self.init(
            name: row.name, level: Level(rawValue: row.level) ?? .failure, detail: row.detail, advice: row.advice)
    }
}
