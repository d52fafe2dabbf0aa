import ArgumentParser

/// `sachctl facility …`.
struct FacilityNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facility", abstract: "Industrial facilities.",
        subcommands: [
            FacilityList.self, FacilityShow.self, FacilityHistory.self, FacilityCreate.self, FacilityUpdate.self,
            FacilityMove.self, FacilityImport.self, FacilityExport.self, FacilityReportFile.self,
            FacilityReportReturn.self, FacilityReportShow.self, FacilityReportImport.self,
        ])
}
