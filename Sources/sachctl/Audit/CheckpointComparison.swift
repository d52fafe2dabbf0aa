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
        guard case .array(let items) = stored["items"], case .object(let members) = exported,
            let id = exported["id"]
        else {
            return [language.say("Tệp không phải là điểm kiểm", "The file holds no checkpoint")]
        }
        let name = Column.text(id, language)
        guard let same = items.first(where: { $0["id"] == id }) else {
            return [
                language.say(
                    "Điểm kiểm \(name) không còn: phần cuối sổ cái đã bị cắt",
                    "Checkpoint \(name) is gone: the end of the ledger was cut off")
            ]
        }
        return members.sorted { $0.key < $1.key }.filter { same[$0.key] != $0.value }.map { key, _ in
            language.say(
                "Điểm kiểm \(name) đã bị thay đổi (\(key))", "Checkpoint \(name) was changed (\(key))")
        }
    }
}
