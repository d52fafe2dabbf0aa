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
        guard case .array(let items) = stored["items"], let id = Self.member(exported, "id", "number"),
            let root = Self.member(exported, "root"), let size = Self.member(exported, "size", "treeSize")
        else {
            return [language.say("Tệp không phải là điểm kiểm", "The file holds no checkpoint")]
        }
        let name = Column.text(id, language)
        guard let same = items.first(where: { Self.member($0, "id", "number") == id }) else {
            return [
                language.say(
                    "Điểm kiểm \(name) không còn: phần cuối sổ cái đã bị cắt",
                    "Checkpoint \(name) is gone: the end of the ledger was cut off")
            ]
        }
        guard Self.member(same, "root") == root, Self.member(same, "size", "treeSize") == size else {
            return [language.say("Điểm kiểm \(name) đã bị thay đổi", "Checkpoint \(name) was changed")]
        }
        return []
    }

    /// A member under its name in the interface or in the exported file.
    private static func member(_ checkpoint: JSONValue, _ names: String...) -> JSONValue? {
        names.lazy.compactMap { checkpoint[$0] }.first
    }
}
