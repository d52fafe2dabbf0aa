import ArgumentParser

/// `sachctl person …`.
struct PersonNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "People: officers, experts, applicants.",
        subcommands: [
            PersonList.self, PersonShow.self, PersonCreate.self, PersonUpdate.self, PersonGrantRole.self,
            PersonAddCompetence.self, PersonDeclare.self, PersonInvolve.self, PersonEmploy.self,
            PersonGiveMandate.self, PersonData.self, PersonRequestErasure.self, PersonErase.self,
        ])
}
