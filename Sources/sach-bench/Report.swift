import Foundation

/// The outcome of one benchmark: a table for people and one JSON line for machines.
struct Report: Encodable {
    /// The benchmark's name.
    let benchmark: String
    /// Whether sizes and times were too small to mean anything.
    let isSmoke: Bool
    /// Load before and after.
    var load: [Load]
    /// Everything measured, by a dotted name; rates a second, times in milliseconds.
    var measures: [String: Double] = [:]
    var goals: [Goal] = []
    /// What a reader has to know beside the numbers.
    var notes: [String] = []
    private var tables: [TextTable] = []

    enum CodingKeys: String, CodingKey {
        case benchmark, isSmoke, load, measures, goals, notes
    }

    /// Begins a report and notes the load.
    init(_ benchmark: String, isSmoke: Bool) {
        self.benchmark = benchmark
        self.isSmoke = isSmoke
        load = [.now]
    }

    /// Adds a table to what people see.
    mutating func add(_ table: TextTable) { tables.append(table) }

    /// Notes the load again and prints everything.
    mutating func finish() throws {
        load.append(.now)
        var goalTable = TextTable(["goal", "", "measured", "gate", ""])
        for goal in goals {
            goalTable.add([
                goal.id, goal.text, goal.value.map { Self.number($0) } ?? "-",
                "\(goal.side.rawValue) \(Self.number(goal.gate))",
                goal.value == nil ? "not measured" : goal.isMet ? "met" : "MISSED",
            ])
        }
        print("== \(benchmark)\(isSmoke ? " (smoke: the numbers mean nothing)" : "")")
        for table in tables + (goals.isEmpty ? [] : [goalTable]) { print(table.text) }
        for note in notes { print(note) }
        let loads = load.map(\.averages).joined(separator: " -> ")
        print("load \(loads) on \(load[0].cores) cores\n")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(self), as: UTF8.self))
    }

    /// A number with as many places as are worth reading.
    static func number(_ value: Double) -> String {
        if value == 0 { return "0" }
        let places = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 0.1 ? 2 : 3
        return String(format: "%.\(places)f", value)
    }
}
