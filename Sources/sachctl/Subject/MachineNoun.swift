import ArgumentParser
import CertificationAPI

/// The noun of a machine: `sachctl application …`.
protocol MachineNoun: ParsableCommand {
    /// The machine.
    static var machine: Machine { get }
    /// What `list` shows beside the columns every machine has.
    static var columns: [Column] { get }
    /// What `list` calls the time limit that runs, where it is not simply the case's due date.
    static var limit: Column { get }
}

extension MachineNoun {
    static var columns: [Column] { [] }
    static var limit: Column { Column("dueAt", "Hạn", "Due", .limit) }

    /// The reading verbs that every machine has.
    static var readings: [any ParsableCommand.Type] {
        [
            SubjectList<Self>.self, SubjectShow<Self>.self, SubjectHistory<Self>.self, SubjectExplain<Self>.self,
            SubjectTimers<Self>.self,
        ]
    }
}
