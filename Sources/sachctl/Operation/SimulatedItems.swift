/// How `simulate` lists what would happen.
enum SimulatedItems {
    /// The columns.
    static let listing = Listing(
        columns: [
            Column("at", "Lúc", "At", .instant), Column("kind", "Loại", "Kind", .code),
            Column("subject", "Hồ sơ", "Subject"),
            Column("what", "Việc", "What"), Column("audience", "Người nhận", "Audience", .code),
            Column("address", "Địa chỉ", "Address"),
        ], reference: "subject")
}
