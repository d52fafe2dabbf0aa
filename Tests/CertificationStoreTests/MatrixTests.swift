import LibPQ
import TestSupport
import Testing

/// Every event in every state of every machine, by one person of each role: what has no row in the rule book does not exist.
@Suite struct MatrixTests {
    private struct Cell: Hashable {
        var state: String
        var event: String
    }

    private static let machines = [
        "application", "assessment", "finding", "evidence", "certificate", "obligation", "appeal", "complaint",
        "report",
    ]

    @Test func `the matrix knows every machine whose cases are subjects`() async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let rows = try await owner.query("SELECT workflow FROM sach.workflow WHERE workflow <> 'notice' ORDER BY 1")
        #expect(rows.compactMap { $0["workflow"] } == Self.machines.sorted())
        // A second revision must be tried too: this fails until the matrix does.
        #expect(try await owner.query("SELECT 1 FROM sach.workflow_revision WHERE revision > 1").isEmpty)
        await owner.close()
    }

    @Test func `an event the state does not have never moves, one it has is only for its roles`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            switch story.stage {
            case "deciding":
                for machine in ["application", "assessment", "finding", "evidence"] {
                    try await Self.check(machine, in: story)
                }
            case "signing": try await Self.check("certificate", in: story)
            case "open": try await Self.check("obligation", in: story)
            case "appeal in review": try await Self.check("appeal", in: story)
            case "complaint investigated": try await Self.check("complaint", in: story)
            case "report sent": try await Self.check("report", in: story)
            default: break
            }
        }
        // The stages above exist, so every machine was looked at.
        #expect(
            Set(StagedStory.script.map(\.stage)).isSuperset(of: [
                "deciding", "signing", "open", "appeal in review", "complaint investigated", "report sent",
            ]))
        for machine in Self.machines { try await Self.checkBirths(of: machine, in: story) }
        await story.close()
    }

    /// Whether one of the roles is the person's: anyone is every person, not the system.
    private static func permits(_ roles: Set<String>, _ role: String?) -> Bool {
        role.map(roles.contains) ?? false || (roles.contains("ANY") && role != "SYS")
    }

    private static func rules(of machine: String, in story: StagedStory) async throws -> [Cell: Set<String>] {
        let rows = try await story.owner.query(
            "SELECT from_state, event, roles FROM sach.workflow_transition WHERE workflow = \(machine)")
        return try rows.reduce(into: [:]) { rules, row in
            let cell = Cell(
                state: try row.read("from_state", as: String.self), event: try row.read("event", as: String.self))
            rules[cell] = Set(try row.read("roles", as: [String].self))
        }
    }

    private static func check(_ machine: String, in story: StagedStory) async throws {
        let rules = try await rules(of: machine, in: story)
        let subject = try #require(Int64(story.filled("#" + machine)))
        let parent = story.filled("$application")
        let evidence = story.filled("$evidence")
        let people = Dictionary(uniqueKeysWithValues: Cast.oneOfEach.map { ($0.person, $0.role) })
        let actors = people.keys.sorted()
        let rows = try await story.owner.transaction(rollback: true) { db in
            try db.query(
                "SELECT * FROM rig.matrix(\(subject)::bigint, \(parent), \(evidence), \(actors)::bigint[])")
        }
        let states = Set(rows.compactMap { $0["state"] })
        let events = Set(rows.compactMap { $0["event"] })
        #expect(rows.count == states.count * events.count * actors.count)
        #expect(states.union(["new"]).isSuperset(of: rules.keys.map(\.state)))
        #expect(events == Set(rules.keys.map(\.event)))
        for row in rows {
            let cell = Cell(
                state: try row.read("state", as: String.self), event: try row.read("event", as: String.self))
            let actor = try row.read("actor", as: Int64.self)
            let told = "\(machine) in \(cell.state): \(cell.event) by \(people[actor].flatMap { $0 } ?? "nobody")"
            guard let outcome = row["outcome"] else {
                Issue.record("\(told) raised \(row["error"] ?? "?")")
                continue
            }
            let codes = try row.read("codes", as: [String].self)
            guard let roles = rules[cell] else {
                let existing = rules.keys.filter { $0.state == cell.state }.map(\.event).sorted()
                if outcome != "no_such_move" || codes != existing { Issue.record("\(told): \(outcome) \(codes)") }
                continue
            }
            let isPermitted = Self.permits(roles, people[actor].flatMap { $0 })
            let expected: Set = isPermitted ? ["moved", "unmet", "bad_payload"] : ["not_permitted"]
            if !expected.contains(outcome) { Issue.record("\(told): \(outcome) \(codes), expected \(expected)") }
        }
    }

    private static func checkBirths(of machine: String, in story: StagedStory) async throws {
        let rules = try await rules(of: machine, in: story)
        let births = rules.keys.filter { $0.state == "new" }.map(\.event).sorted()
        let parent = story.filled("$application")
        let evidence = story.filled("$evidence")
        for event in Set(rules.keys.map(\.event)).sorted() {
            for (person, role) in Cast.oneOfEach {
                let row = try #require(
                    try await story.owner.query(
                        """
                        SELECT * FROM rig.attempt(NULL, \(event), \(person)::bigint,
                            rig.payload(\(machine), \(event), \(parent), \(evidence)) || '{"facility": "F1"}'
                                || CASE \(machine) WHEN 'obligation' THEN '{"unit": "14812"}' ELSE '{}' END::jsonb, \(machine))
                        """
                    ).first)
                let told: Comment = "birth of \(machine) by \(event) of \(role ?? "nobody")"
                #expect(row["error"] == nil, told)
                guard births.contains(event) else {
                    #expect(row["outcome"] == "no_such_move", told)
                    #expect(try row.read("codes", as: [String].self) == births, told)
                    continue
                }
                let isPermitted = permits(rules[Cell(state: "new", event: event)] ?? [], role)
                #expect((row["outcome"] == "not_permitted") == !isPermitted, told)
                #expect(row["outcome"] != "no_such_move", told)
            }
        }
    }
}
