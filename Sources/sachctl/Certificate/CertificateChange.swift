import ArgumentParser

/// What a new version of a certificate says otherwise, as `amend` and `propose-correction` share it.
struct CertificateChange: ParsableArguments {
    @Option(help: "Name of the holder.") var holderName: String?
    @Option(help: "Name of the holder in English.") var holderNameEn: String?
    @Option(help: "Address.") var siteAddress: String?
    @Option(name: .customLong("site"), help: "Site: \"name=…;address=…\"; repeat for each site there is to be.")
    var sites: [Part] = []
    @Option(help: "What is certified, in Vietnamese.") var scopeVi: String?
    @Option(help: "What is certified, in English.") var scopeEn: String?
    @Option(name: .customLong("product"), help: "Product; repeat for each product there is to be.")
    var products: [String] = []
    @Option(help: "What is changed and why, in words.") var note: String?

    /// The fields as data of the event.
    var payload: Payload {
        [
            "holder_name": holderName, "holder_name_en": holderNameEn, "site_address": siteAddress, "sites": sites,
            "scope_vi": scopeVi, "scope_en": scopeEn, "products": products, "note": note,
        ]
    }
}
