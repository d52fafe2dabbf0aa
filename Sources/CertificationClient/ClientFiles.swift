import CertificationAPI

/// The bytes of documents, streamed from and to files.
extension Client {
    /// How far a transfer is: bytes done, bytes in all.
    public typealias Progress = (_ done: Int, _ total: Int) -> Void

    /// Sends a file's bytes under their SHA-256 (64 hexadecimal digits).
    public func send(
        _ file: LocalFile, sha256: String, mediaType: String? = nil, progress: @escaping Progress = { _, _ in }
    ) throws(ClientError) -> StoredFile {
        let call = Call(
            "PUT", Call.path("v1", "files", sha256),
            headers: [("Accept", "application/json"), ("Content-Type", mediaType ?? "application/octet-stream")])
        return try Self.decoded(transfer(call, Transfer(source: file, progress: progress)))
    }

    /// Receives the file of a SHA-256; every piece of it is handed to `sink`, which ends the transfer by throwing.
    public func receive(
        sha256: String, progress: @escaping Progress = { _, _ in },
        into sink: @escaping (_ piece: [UInt8]) throws -> Void
    ) throws(ClientError) {
        let transfer = Transfer(sink: sink, progress: progress)
        _ = try self.transfer(Call("GET", Call.path("v1", "files", sha256)), transfer)
    }
}

/// What moves in a call beside its request and answer, and who watches.
final class Transfer {
    /// The request's body.
    let source: LocalFile?
    /// Takes the body of a 2xx answer.
    let sink: ((_ piece: [UInt8]) throws -> Void)?
    /// Told several times a second.
    let progress: Client.Progress
    /// What `sink` threw.
    var failure: (any Error)?

    init(
        source: LocalFile? = nil, sink: ((_ piece: [UInt8]) throws -> Void)? = nil,
        progress: @escaping Client.Progress
    ) {
        self.source = source
        self.sink = sink
        self.progress = progress
    }
}
