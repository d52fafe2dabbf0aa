import CLibPQ

extension Connection {
    /// Sends many executions of one statement type at once, with one Sync at the end, and returns each one's outcome in order.
    ///
    /// With `commitTogether` BEGIN and COMMIT ride along, so n pieces of work cost one round trip and one flush; without it they
    /// belong to the open transaction, or are one of their own. A member's `.success` means that its work stands: when one
    /// member fails, all the others are `aborted`, run or not, because everything was undone. (In an open transaction the
    /// members before the failing one keep their values; the transaction has failed all the same.)
    ///
    /// Throws `connectionLost` when nothing can have been committed, `commitOutcomeUnknown` when the session ended after the
    /// commit was sent, and the server's error when it is the commit that was refused (a deferred constraint, 40001).
    /// An empty list sends nothing.
    public func pipeline<S: Statement>(
        _ statements: [S], commitTogether: Bool
    ) throws(PostgresError) -> [Result<[S.Row], PostgresError>] {
        guard !statements.isEmpty else { return [] }
        let link = try usableLink()
        let isInside = isInTransaction
        guard !(isInside && commitTogether) else {
            throw PostgresError(kind: .misuse, message: "a transaction inside a transaction")
        }
        let wasPrepared = prepared[S.self] != nil
        let entry = try prepare(S.self)
        var members: [Bindings] = []
        members.reserveCapacity(statements.count)
        for statement in statements {
            var bindings = Bindings()
            statement.bind(into: &bindings)
            try bindings.check(entry.name)
            members.append(bindings)
        }
        let run = PipelineRun(link: link, statementName: entry.name, limit: configuration.answerTimeout)
        let answers: PipelineRun.Answers
        do throws(PostgresError) {
            answers = try run.perform(entry.serverName, members, commitTogether: commitTogether)
        } catch {
            let mayHaveCommitted = link.isBroken && run.isSent && !isInside && !run.hasFailed
            throw mayHaveCommitted ? error.withUnknownOutcome : error
        }
        if !isInside { rollBack() }
        if let stale = answers.failure, Self.isStale(stale.sqlState), wasPrepared {
            prepared.remove(S.self)
            if !isInside {
                forget(entry)
                return try pipeline(statements, commitTogether: commitTogether)
            }
        }
        if answers.failure == nil, let refusal = answers.commitFailure { throw refusal }
        return outcomes(S.self, entry, answers, keepsEarlier: isInside)
    }

    private func outcomes<S: Statement>(
        _ type: S.Type, _ entry: PreparedCache.Entry, _ answers: PipelineRun.Answers, keepsEarlier: Bool
    ) -> [Result<[S.Row], PostgresError>] {
        let isUndone = answers.failure != nil && !keepsEarlier
        return answers.members.map { result in
            if result.isError {
                let error = result.error(entry.name)
                return .failure(error.kind == .aborted ? error : answers.failure ?? error)
            }
            if isUndone {
                return .failure(
                    PostgresError(
                        kind: .aborted, message: "undone, because another statement of the pipeline failed",
                        statementName: entry.name))
            }
            return Result { () throws(PostgresError) in try decode(type, entry, result) }
        }
    }
}
