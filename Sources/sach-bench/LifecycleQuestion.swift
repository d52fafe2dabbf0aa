import CertificationStore
import LibPQ

/// A question that people ask all day, with what varies from one to the next.
enum LifecycleQuestion: String, CaseIterable {
    /// What waits for a person: officers of every role, of the small network, representatives, reporters.
    case tasks
    /// Applications by words: common, rare, of a unit, a dossier code, none; by staff, representatives, reporters.
    case cases
    /// A page of applications by state, unit, overdue and soon.
    case lists
    /// Facilities by the same words.
    case facilities
    /// What may be done with an application, and why not.
    case explain

    /// Words as people type them, from those that thousands of names hold to one that none does.
    private static let words = [
        "xi mang", "may mac phong", "cong ty", "an binh", "gom su", "nong cong", "2800000017", "TH-210101-0011", "A77",
        "khong co o dau", "che bien thuy san", "Bỉm Sơn",
    ]
    /// Intake, coordination, assessment, review, decision, a representative, a reporter, the small network's intake.
    private static let people: [Int64] = [1021, 1041, 1061, 1081, 1101, 2345, 1310, 1039]

    /// Asks it once for the `turn`-th time and returns how many rows came back.
    func ask(_ store: Store, turn: Int, cases: [LifecycleFixture.Case]) async throws -> Int {
        let person = Self.people[turn / Self.words.count % Self.people.count]
        let word = Self.words[turn % Self.words.count]
        switch self {
        case .tasks:
            let person = Self.people[turn % Self.people.count]
            return try await store.read(ListTasks(person: person, seesAll: false, offset: 0, limit: 50)).count
        case .cases:
            return try await store.read(
                ListSubjects(workflow: "application", text: word, reader: person, after: 0, limit: 51)
            ).count
        case .lists:
            let list =
                switch turn % 4 {
                case 0: ListSubjects(workflow: "application", state: "deciding", reader: person, after: 0, limit: 51)
                case 1: ListSubjects(workflow: "application", unit: "14812", reader: person, after: 0, limit: 51)
                case 2: ListSubjects(workflow: "application", isOverdue: true, reader: person, after: 0, limit: 51)
                default: ListSubjects(workflow: "application", due: "soon", reader: person, after: 0, limit: 51)
                }
            return try await store.read(list).count
        case .facilities:
            return try await store.read(ListFacilities(text: word, reader: person, after: 0, limit: 51)).count
        case .explain:
            return try await store.read(ExplainSubject(subject: cases[turn % cases.count].id, person: person)).count
        }
    }

    /// Lets clients ask it over and over for a while, each from another place in the list.
    func run(
        _ store: Store, clients: Int, cases: [LifecycleFixture.Case], duration: Duration
    ) async throws -> (sample: Sample, rows: Int) {
        // Every session plans once: that is not what anybody waits for all day.
        _ = try await round(store, clients: clients, cases: cases, turns: 24)
        let origin = ContinuousClock.now
        let courses = try await round(store, clients: clients, cases: cases, until: origin + duration, from: origin)
        return (Sample(courses.flatMap(\.timings), warmUp: 0), courses.map(\.rows).reduce(0, +))
    }

    private struct Course {
        var timings: [Sample.Timing] = []
        var rows = 0
    }

    private func round(
        _ store: Store, clients: Int, cases: [LifecycleFixture.Case], turns: Int = .max,
        until end: ContinuousClock.Instant = .now + .seconds(600), from origin: ContinuousClock.Instant = .now
    ) async throws -> [Course] {
        try await withThrowingTaskGroup(of: Course.self) { group in
            for client in 0..<clients {
                group.addTask {
                    var course = Course()
                    var turn = client * 13
                    var start = ContinuousClock.now
                    while start < end, turn - client * 13 < turns {
                        course.rows += try await ask(store, turn: turn, cases: cases)
                        let now = ContinuousClock.now
                        course.timings.append(
                            Sample.Timing(end: (now - origin).seconds, latency: (now - start).seconds))
                        start = now
                        turn += 1
                    }
                    return course
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
