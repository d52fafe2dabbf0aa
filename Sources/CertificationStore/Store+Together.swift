import LibPQ

extension Store {
    /// Writes many statements of a kind through one pipeline and one commit; each has its own result.
    ///
    /// If the database refuses one of them, all are undone and each is tried alone, so that the refusal is the culprit's. When
    /// the outcome of the commit is unknown each is told so, and may repeat what is safe to repeat. Rings the bell.
    public func writeTogether<S: Statement & Sendable>(_ statements: [S]) async -> [Result<[S.Row], StoreError>]
    where S.Row: Sendable {
        guard statements.count > 1 else { return await writeOneByOne(statements) }
        do {
            let results = try await pool.withConnection { db in try db.pipeline(statements, commitTogether: true) }
            guard results.allSatisfy({ if case .success = $0 { true } else { false } }) else {
                return await writeOneByOne(statements)
            }
            bell.ring()
            commits.ring()
            return results.map { $0.mapError { StoreError($0) } }
        } catch {
            guard let known = error as? PostgresError, known.kind == .commitOutcomeUnknown else {
                return await writeOneByOne(statements)
            }
            return statements.map { _ in .failure(.outcomeUnknown) }
        }
    }

    private func writeOneByOne<S: Statement & Sendable>(_ statements: [S]) async -> [Result<[S.Row], StoreError>]
    where S.Row: Sendable {
        var results: [Result<[S.Row], StoreError>] = []
        for statement in statements {
            do throws(StoreError) {
                results.append(.success(try await write(statement)))
            } catch {
                results.append(.failure(error))
            }
        }
        return results
    }
}
