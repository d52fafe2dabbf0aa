/// Vietnamese without its marks, for short messages: a single accented letter makes 70 characters of a message's 160.
enum PlainLetters {
    private static let groups: [(plain: Character, marked: String)] = [
        ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
        ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"), ("A", "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), ("E", "ÈÉẺẼẸÊỀẾỂỄỆ"),
        ("I", "ÌÍỈĨỊ"), ("O", "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"), ("U", "ÙÚỦŨỤƯỪỨỬỮỰ"), ("Y", "ỲÝỶỸỴ"), ("D", "Đ"), ("-", "–—‑"),
        ("\"", "“”"), ("'", "‘’"),
    ]

    private static let plain: [Character: Character] = Dictionary(
        groups.flatMap { group in group.marked.map { ($0, group.plain) } }, uniquingKeysWith: { first, _ in first })

    /// The text in ASCII; what has no plain letter becomes a question mark.
    static func of(_ text: String) -> String {
        String(text.map { $0.isASCII ? $0 : plain[$0] ?? "?" })
    }
}
