import ArgumentParser

/// The fields of an application that `create` and `save-draft` share.
struct ApplicationFields: ParsableArguments {
    @Option(help: "What is to be certified, in Vietnamese.") var scopeVi: String?
    @Option(help: "What is to be certified, in English.") var scopeEn: String?
    @Option(name: .customLong("product"), help: "Product; repeat for each.") var products: [String] = []
    @Option(name: .customLong("site"), help: "Site: \"name=…;address=…\"; repeat for each.") var sites: [Part] = []
    @Option(help: "Remark of the applicant.") var applicantNote: String?

    /// The fields as data of the event.
    var payload: Payload {
        [
            "scope_vi": scopeVi, "scope_en": scopeEn, "products": products, "sites": sites,
            "applicant_note": applicantNote,
        ]
    }
}
