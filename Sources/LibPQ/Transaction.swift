import CLibPQ
import Logging

extension Connection {
    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws; no nesting, no savepoints.
    ///
    /// With `rollback` the same work is done, `body`'s value is returned, and nothing is kept: a dry run.
    /// Throws what `body` throws; `connectionLost` when the session ended before COMMIT was sent, so that the work is undone;
    /// `commitOutcomeUnknown` when it ended after, so that only the database knows; never retries by itself.
    @discardableResult
    public func transaction<T: Sendable>(
        isolation: IsolationLevel = .readCommitted, readOnly: Bool = false, rollback: Bool = false,
        _ body: @Sendable (isolated Connection) throws -> T
    ) throws -> T {
        guard !isInTransaction else {
            throw PostgresError(kind: .misuse, message: "a transaction inside a transaction")
        }
        try control("BEGIN ISOLATION LEVEL \(isolation.rawValue)\(readOnly ? " READ ONLY" : "")")
        let value: T
        do {
            value = try body(self)
        } catch {
            rollBack()
            throw error
        }
        if rollback {
            try control("ROLLBACK", isCancellable: false)
        } else {
            try commit()
        }
        return value
    }

    private func commit() throws(PostgresError) {
        let link = try usableLink()
        guard !Task.isCancelled else {
            rollBack()
            throw PostgresError(kind: .cancelled, message: "the task was cancelled before COMMIT was sent")
        }
        let tag: String
        do throws(PostgresError) {
            // Not cancellable: once sent, the answer is wanted whatever it is.
            tag = try control("COMMIT", isCancellable: false)
        } catch {
            throw link.isBroken ? error.withUnknownOutcome : error
        }
        // The server answers COMMIT of a failed transaction with ROLLBACK, and no error.
        guard tag == "COMMIT" else {
            throw PostgresError(
                kind: .server, sqlState: .inFailedTransaction,
                message: "the transaction had failed and was rolled back", statementName: "COMMIT")
        }
    }

    /// Undoes an open transaction; when even that fails the session is ended, which undoes it too.
    func rollBack() {
        guard isUsable, link?.transactionStatus != PQTRANS_IDLE else { return }
        do throws(PostgresError) {
            try control("ROLLBACK", isCancellable: false)
        } catch {
            logger.debug("ROLLBACK failed, closing the connection", metadata: ["error": "\(error)"])
            close()
        }
    }
}

extension PostgresError {
    /// The link broke before the server said anything about the command, not even that it failed.
    var isAnswerLost: Bool { kind == .connectionLost && sqlState == .connectionLost }

    var withUnknownOutcome: PostgresError {
        var copy = self
        copy.kind = .commitOutcomeUnknown
        return copy
    }
}
