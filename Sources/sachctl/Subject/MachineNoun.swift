import ArgumentParser
import CertificationAPI

/// The noun of a machine: `sachctl application …`.
protocol MachineNoun: ParsableCommand {
    /// The machine.
    static var machine: Machine { get }
    /// What `list` shows beside the columns every machine has.
    static var columns: [Column] { get }
}

extension MachineNoun {
    static var columns: [Column] { [] }

    /// The reading verbs that every machine has.
    static var readings: [any ParsableCommand.Type] {
        [
            SubjectList<Self>.self, SubjectShow<Self>.self, SubjectHistory<Self>.self, SubjectExplain<Self>.self,
            SubjectTimers<Self>.self,
        ]
    }
}
