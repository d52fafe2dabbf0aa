import CLibPQ

/// One trip through libpq's pipeline mode: everything sent, one Sync, everything collected.
final class PipelineRun {
    /// What came back.
    struct Answers {
        var members: [ResultHandle] = []
        /// The error of the member that failed; there is at most one, since the server skips the rest.
        var failure: PostgresError?
        /// The error of BEGIN or COMMIT.
        var commitFailure: PostgresError?
    }

    private let link: Link
    private let statementName: String
    private let limit: Duration?
    /// Something of the pipeline, and with it perhaps the commit, may have reached the server.
    private(set) var isSent = false
    /// The server has said that a member failed, so nothing can have been committed.
    private(set) var hasFailed = false

    init(link: Link, statementName: String, limit: Duration?) {
        self.link = link
        self.statementName = statementName
        self.limit = limit
    }

    func perform(
        _ serverName: String, _ members: [Bindings], commitTogether: Bool
    ) throws(PostgresError) -> Answers {
        try link.begin(isCancellable: true, limit: limit)
        var answers = Answers()
        var failure: PostgresError?
        do throws(PostgresError) {
            try send(serverName, members, commitTogether: commitTogether)
            if commitTogether { try collectControl(into: &answers) }
            answers.members.reserveCapacity(members.count)
            for _ in members { try collectMember(into: &answers) }
            if commitTogether { try collectControl(into: &answers) }
            try collectSync(into: &answers)
            try check(unsafe PQexitPipelineMode(link.raw))
        } catch {
            failure = error.named(statementName)
        }
        if let error = link.finish(failure ?? answers.failure ?? answers.commitFailure) {
            if failure != nil || link.isBroken { throw error }
            if answers.failure != nil { answers.failure = error } else { answers.commitFailure = error }
        }
        link.answered()
        return answers
    }

    private func send(_ serverName: String, _ members: [Bindings], commitTogether: Bool) throws(PostgresError) {
        try check(unsafe PQenterPipelineMode(link.raw))
        isSent = true
        if commitTogether { try check(unsafe PQsendQueryParams(link.raw, "BEGIN", 0, nil, nil, nil, nil, 0)) }
        for bindings in members {
            let code = unsafe bindings.withPointers { count, values, lengths, formats in
                unsafe PQsendQueryPrepared(link.raw, serverName, count, values, lengths, formats, 0)
            }
            try check(code)
        }
        if commitTogether { try check(unsafe PQsendQueryParams(link.raw, "COMMIT", 0, nil, nil, nil, nil, 0)) }
        try check(unsafe PQpipelineSync(link.raw))
        try link.flush()
    }

    /// In the midst of a pipeline a refusal by libpq leaves no way back but a new session.
    private func check(_ code: Int32) throws(PostgresError) {
        if code != 1 { throw link.lost() }
    }

    private func collectMember(into answers: inout Answers) throws(PostgresError) {
        let result = try only()
        answers.members.append(result)
        guard result.isError else { return }
        let error = result.error(statementName)
        guard error.kind != .aborted else { return }
        if error.kind == .connectionLost { throw error }
        hasFailed = true
        answers.failure = answers.failure ?? error
    }

    private func collectControl(into answers: inout Answers) throws(PostgresError) {
        let result = try only()
        guard result.isError else { return }
        let error = result.error("COMMIT")
        guard error.kind != .aborted else { return }
        if error.kind == .connectionLost { throw error }
        answers.commitFailure = answers.commitFailure ?? error
    }

    /// Without an explicit COMMIT the Sync commits, and a refusal comes in its place.
    private func collectSync(into answers: inout Answers) throws(PostgresError) {
        while true {
            guard let result = try link.nextResult() else { continue }
            if result.status == PGRES_PIPELINE_SYNC { return }
            guard result.isError else { continue }
            let error = result.error("COMMIT")
            if error.kind == .connectionLost { throw error }
            answers.commitFailure = answers.commitFailure ?? error
        }
    }

    /// One command's result and the `nil` behind it.
    private func only() throws(PostgresError) -> ResultHandle {
        guard let result = try link.nextResult() else { throw link.lost("the server gave no answer") }
        while try link.nextResult() != nil {}
        return result
    }
}
