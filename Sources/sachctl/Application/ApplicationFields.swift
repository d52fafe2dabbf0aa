import ArgumentParser

/// The fields of an application that `create` and `save-draft` share.
struct ApplicationFields: ParsableArguments {
    @Option(help: "The facility (F7).") var facility: String?
    @Option(help: "What is to be certified, in Vietnamese.") var scopeVi: String?
    @Option(help: "What is to be certified, in English.") var scopeEn: String?
    @Option(help: "The products.") var products: String?
    @Option(name: .customLong("site"), help: "Site: \"name=…;address=…\"; repeat for each.") var sites: [Part] = []
    @Option(help: "Remark of the applicant.") var applicantNote: String?

    /// The fields as data of the event.
    var payload: Payload {
        [
            "facility": facility, "scope_vi": scopeVi, "scope_en": scopeEn, "products": products, "sites": sites,
            "applicant_note": applicantNote,
        ]
    }
}
