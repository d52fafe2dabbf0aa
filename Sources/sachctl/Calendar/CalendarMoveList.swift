/// How the due dates that a calendar moved are shown.
enum CalendarMoveList {
    /// One line a due date: old and new.
    static var listing: Listing {
        Listing(
            columns: [
                Column("reference", "Mã", "Reference"), Column("what", "Gì", "What", .code),
                Column("kind", "Loại", "Kind"),
                Column("oldDueAt", "Cũ", "Old", .limit), Column("newDueAt", "Mới", "New", .limit),
                Column("oldLastDay", "", "", forMachines: true), Column("newLastDay", "", "", forMachines: true),
                Column("oldVersion", "Lịch cũ", "Calendar", .number, minor: true),
                Column("newVersion", "Lịch mới", "New calendar", .number, minor: true),
                Column("workflow", "", "", forMachines: true), Column("at", "", "", forMachines: true),
            ], reference: "reference")
    }
}
