import CertificationAPI

/// An exported checkpoint beside the ones the daemon has now.
///
/// Who can rewrite the database can drop its newest events and checkpoints together; only a checkpoint kept elsewhere shows that.
struct CheckpointComparison {
    /// The checkpoint as it was exported.
    let exported: JSONValue
    /// The daemon's list.
    let stored: JSONValue

    /// What does not agree; empty when the exported checkpoint stands unchanged.
    func problems(_ language: Language) -> [String] {
        guard case .array(let items) = stored["items"], let number = exported["number"],
            let root = exported["root"], let size = exported["treeSize"]
        else {
            return [language.say("Tệp không phải là điểm kiểm", "The file holds no checkpoint")]
        }
        let name = Column.text(number, language)
        guard let same = items.first(where: { $0["number"] == number }) else {
            return [
                language.say(
                    "Điểm kiểm \(name) không còn: phần cuối sổ cái đã bị cắt",
                    "Checkpoint \(name) is gone: the end of the ledger was cut off")
            ]
        }
        guard same["root"] == root, same["treeSize"] == size else {
            return [language.say("Điểm kiểm \(name) đã bị thay đổi", "Checkpoint \(name) was changed")]
        }
        return []
    }
}
