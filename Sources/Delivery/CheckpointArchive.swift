import Credentials
import FoundationEssentials

/// A directory outside the database that checkpoints are copied to: whoever can rewrite the ledger can't rewrite these.
public struct CheckpointArchive: Sendable {
    private let directory: String
    private let queue = BlockingQueue(label: "sach.checkpoint")

    /// Uses a directory, making it if it is missing.
    public init(directory: String) throws {
        self.directory = directory
        try DurableFile.makeDirectory(directory)
    }

    /// Where a checkpoint lies: `checkpoint-00000007.json`.
    public func path(of number: Int64) -> String {
        let digits = String(number)
        return "\(directory)/checkpoint-\(String(repeating: "0", count: max(0, 8 - digits.count)))\(digits).json"
    }

    /// Writes a checkpoint unless it is there; whole or not at all, and on the disk when this returns.
    public func export(_ checkpoint: Checkpoint) async throws {
        let path = path(of: checkpoint.number)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let bytes = Array(try encoder.encode(checkpoint)) + [0x0A]
        let failure = await queue.run { [directory] in
            do throws(DurableFile.Failure) {
                if DurableFile.exists(path) { return DurableFile.Failure?.none }
                try DurableFile.remove(path + ".tmp")
                try DurableFile.write(bytes, to: path + ".tmp")
                try DurableFile.rename(path + ".tmp", to: path)
                try DurableFile.syncDirectory(directory)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Reads an exported checkpoint; throws when the file is not one.
    public static func read(_ path: String) throws -> Checkpoint {
        try JSONDecoder().decode(Checkpoint.self, from: try Data(contentsOf: URL(filePath: path)))
    }
}
