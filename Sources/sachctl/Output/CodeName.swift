/// What people call a code of the interface.
enum CodeName {
    /// The word in the language; a code without one is shown with spaces.
    static func shown(_ code: String, _ language: Language) -> String {
        (language == .vi ? vietnamese[code] ?? vietnameseOfWork[code] : nil)
            ?? code.split(separator: "_").joined(separator: " ")
    }

    private static let vietnamese = [
        // How a time limit is kept.
        "early": "trước hạn", "on_time": "đúng hạn", "late": "quá hạn", "overdue": "quá hạn", "soon": "sắp đến hạn",
        "paused": "tạm dừng",
        // Days of the calendar.
        "ordinary": "ngày thường", "holiday": "ngày lễ", "compensatory": "nghỉ bù", "swap_off": "nghỉ hoán đổi",
        "swap_work": "làm bù",
        // What a calendar moves.
        "limit": "thời hạn", "reminder": "nhắc việc", "notice": "thông báo",
    ]
}
