/// Who signs: title, how, room for the signature, name.
struct SignatureBlock {
    var title: String
    /// How it is signed: "(Ký, ghi rõ họ tên)".
    var note: String?
    var name: String
    /// Height for the signature, points.
    var room: Double
    var style: TextStyle

    /// Sets it, centred in a width.
    func strips(_ typesetter: Typesetter, width: Double) throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        for line in title.split(separator: "\n") {
            strips += try centred(typesetter, TextRun(String(line), style.bold), width)
        }
        if let note = note.printable {
            strips += try centred(typesetter, TextRun(note, style.italic.sized(style.size - 1.5)), width)
        }
        strips.append(Strip(height: room) { _, _, _ in })
        if !name.isBlank { strips += try centred(typesetter, TextRun(name, style.bold), width) }
        return strips
    }

    private func centred(_ typesetter: Typesetter, _ run: TextRun, _ width: Double) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([run], width: width, alignment: .center)
    }
}
