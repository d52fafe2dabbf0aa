/// How what would happen is listed, for `simulate` and `reminders preview` alike.
enum SimulatedItems {
    /// The columns.
    static let listing = Listing(
        columns: [
            Column("at", "Lúc", "At", .instant), Column("kind", "Loại", "Kind"), Column("subject", "Hồ sơ", "Subject"),
            Column("what", "Việc", "What"), Column("audience", "Người nhận", "Audience"),
            Column("address", "Địa chỉ", "Address"),
        ], reference: "subject")
}
