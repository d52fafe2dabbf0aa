import ArgumentParser

/// `sachctl organisation …`.
struct OrganisationNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation", abstract: "Organisations: enterprises, consultancies, bodies.",
        subcommands: [OrganisationList.self, OrganisationShow.self, OrganisationCreate.self])
}
