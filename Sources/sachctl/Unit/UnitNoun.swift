import ArgumentParser

/// `sachctl unit …`.
struct UnitNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "Reporting units: communes, wards, the zone board, former districts.",
        subcommands: [UnitList.self, UnitShow.self, UnitUpdate.self, UnitTrace.self], aliases: ["units"])
}
