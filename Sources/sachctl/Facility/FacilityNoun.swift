import ArgumentParser

/// `sachctl facility …`.
struct FacilityNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facility", abstract: "Industrial facilities.",
        subcommands: [FacilityList.self, FacilityShow.self, FacilityCreate.self, FacilityUpdate.self])
}
