import CLibPQ
import Glibc

/// Whole exchanges: one command, all its answers.
extension Link {
    /// Runs one command to its end and returns its last result, or throws the first error among its results.
    ///
    /// A command that `mayCommit` by itself, because no transaction is open, and whose answer is lost, is of unknown outcome.
    func run(
        _ statementName: String?, isCancellable: Bool = true, mayCommit: Bool = false, limit: Duration?,
        _ send: () -> Int32
    ) throws(PostgresError) -> ResultHandle {
        var failure: PostgresError?
        var isSent = false
        var last: ResultHandle?
        do throws(PostgresError) {
            try begin(isCancellable: isCancellable, limit: limit)
        } catch {
            throw error.named(statementName)
        }
        do throws(PostgresError) {
            try accepted(send())
            isSent = true
            try flush()
            while let result = try nextResult() {
                if result.isError {
                    failure = failure ?? result.error(statementName)
                } else {
                    last = result
                    try refuseCopy(result)
                }
            }
        } catch {
            failure = failure ?? error.named(statementName)
        }
        if let failure = finish(failure) {
            throw mayCommit && isSent && failure.isAnswerLost ? failure.withUnknownOutcome : failure
        }
        answered()
        guard let last else { throw lost("the server gave no answer") }
        return last
    }

    /// Checks that libpq took a command.
    func accepted(_ code: Int32) throws(PostgresError) {
        guard code != 1 else { return }
        if unsafe PQstatus(raw) == CONNECTION_BAD { throw lost() }
        throw PostgresError(kind: .misuse, message: unsafe String(cString: PQerrorMessage(raw)).onOneLine)
    }

    /// COPY in a place that doesn't speak it would wait for data for ever.
    private func refuseCopy(_ result: ResultHandle) throws(PostgresError) {
        switch result.status {
        case PGRES_COPY_IN: unsafe _ = PQputCopyEnd(raw, "COPY FROM STDIN needs copyIn")
        case PGRES_COPY_OUT, PGRES_COPY_BOTH:
            // There is no way out of it but to read it all, or to hang up.
            _ = lost()
            throw PostgresError(kind: .misuse, message: "COPY TO STDOUT is not supported")
        default: break
        }
    }

    /// Asks whether the server is there without a transaction: a bare Sync, answered within the grace time or never.
    func ping() throws(PostgresError) {
        try begin(isCancellable: false, limit: configuration.graceTimeout)
        var failure: PostgresError?
        do throws(PostgresError) {
            unsafe _ = PQenterPipelineMode(raw)
            try accepted(unsafe PQpipelineSync(raw))
            try flush()
            while let result = try nextResult(), result.status != PGRES_PIPELINE_SYNC {}
            unsafe _ = PQexitPipelineMode(raw)
        } catch {
            failure = error
        }
        if let failure = finish(failure) { throw failure }
        answered()
    }

    /// The notifications that have arrived; waits for one, for `interrupt.wake()`, or for `milliseconds` to pass.
    func notifications(milliseconds: Int64) throws(PostgresError) -> [Notification] {
        var arrived = try collectNotifications()
        guard arrived.isEmpty, !Task.isCancelled else { return arrived }
        if try poll(Int16(POLLIN), milliseconds: milliseconds) {
            guard unsafe PQconsumeInput(raw) == 1 else { throw lost() }
            arrived = try collectNotifications()
        }
        return arrived
    }

    private func collectNotifications() throws(PostgresError) -> [Notification] {
        var arrived: [Notification] = []
        while let raw = unsafe PQnotifies(raw) {
            unsafe arrived.append(
                Notification(
                    channel: String(cString: raw.pointee.relname), payload: String(cString: raw.pointee.extra)))
            unsafe PQfreemem(raw)
        }
        if unsafe PQstatus(raw) == CONNECTION_BAD { throw lost() }
        return arrived
    }
}
