import CLibPQ

extension Connection {
    /// Streams rows into `COPY … FROM STDIN` (text format) and returns how many the server stored; all of them or none.
    ///
    /// `body` is given a writer and runs on the connection's thread; memory stays at one buffer however much it writes. When
    /// `body` throws, the copy is called off and that error comes out; a row that the server refuses comes out as its error.
    /// The server's statement timeout counts for the whole copy, so large ones want a connection without it.
    @discardableResult
    public func copyIn(_ sql: String, _ body: (inout CopyWriter) throws -> Void) throws -> Int {
        let link = try usableLink()
        let mayCommit = !isInTransaction
        let name = String(sql.prefix(40))
        try link.begin(isCancellable: true, limit: configuration.answerTimeout)
        do throws(PostgresError) {
            try link.startCopy(sql, name)
        } catch {
            throw link.finish(error) ?? error
        }
        var writer = CopyWriter(link)
        var cause: (any Error)?
        do {
            try body(&writer)
            try writer.flush()
        } catch {
            cause = error
        }
        let outcome: Result<Int, PostgresError> = Result { () throws(PostgresError) in
            try link.endCopy(name, isCalledOff: cause != nil)
        }
        switch outcome {
        case .success(let count):
            _ = link.finish()
            if let cause { throw cause }
            return count
        case .failure(let error):
            let error = link.finish(error) ?? error
            // What the writer met on the link is the beginning of what `endCopy` has met now, in more words.
            if let cause, !writer.hasLostLink { throw cause }
            throw mayCommit && cause == nil && error.isAnswerLost ? error.withUnknownOutcome : error
        }
    }

    /// Streams a sequence of rows, made one by one as they are sent; `nil` is NULL.
    @discardableResult
    public func copyIn(_ sql: String, rows: some Sequence<[String?]>) throws -> Int {
        try copyIn(sql) { writer in
            for row in rows { try writer.write(row) }
        }
    }
}

extension Link {
    fileprivate func startCopy(_ sql: String, _ name: String) throws(PostgresError) {
        try accepted(unsafe PQsendQuery(raw, sql))
        try flush()
        guard let result = try nextResult() else { throw lost("the server gave no answer") }
        if result.status == PGRES_COPY_IN { return }
        let refusal =
            result.isError
            ? result.error(name) : PostgresError(kind: .misuse, message: "not COPY FROM STDIN", statementName: name)
        while try nextResult() != nil {}
        throw refusal
    }

    fileprivate func endCopy(_ name: String, isCalledOff: Bool) throws(PostgresError) -> Int {
        while true {
            let code = unsafe isCalledOff ? PQputCopyEnd(raw, "called off by the client") : PQputCopyEnd(raw, nil)
            if code == 1 { break }
            guard code == 0 else { throw lost() }
            try flush()
        }
        try flush()
        var count = 0
        var failure: PostgresError?
        while let result = try nextResult() {
            if result.isError { failure = failure ?? result.error(name) } else { count = result.affectedRows }
        }
        if let failure { throw failure }
        answered()
        return count
    }
}
