import CertificationStore
import LibPQ
import Synchronization
import Testing

@Suite struct CoalescerTests {
    private static func outcome(_ statement: AdvanceSubject) -> AdvanceOutcome {
        AdvanceOutcome(outcome: .moved, reference: statement.reference)
    }

    @Test func `what arrives while a commit is in flight rides in the next one, in one lock order`() async throws {
        let batches = Mutex<[[String]]>([])
        let gate = AsyncStream.makeStream(of: Void.self)
        let coalescer = Coalescer(limit: 64) { (statements) throws(PostgresError) in
            batches.withLock { $0.append(statements.map(\.reference)) }
            // The first batch is in flight until the test opens the gate.
            if statements.count == 1 { for await _ in gate.stream { break } }
            return statements.map { .success([Self.outcome($0)]) }
        } single: {
            .success(Self.outcome($0))
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = await coalescer.advance(AdvanceSubject(reference: "A0", event: "e", actor: 1)) }
            while batches.withLock({ $0.isEmpty }) { await Task.yield() }
            for number in [3, 1, 2] {
                group.addTask {
                    let result = await coalescer.advance(AdvanceSubject(reference: "A\(number)", event: "e", actor: 1))
                    #expect((try? result.get())?.reference == "A\(number)")
                }
            }
            while await coalescer.queued < 3 { await Task.yield() }
            gate.continuation.yield()
        }
        #expect(batches.withLock { $0 } == [["A0"], ["A1", "A2", "A3"]])
    }

    @Test func `a failing member undoes nobody else: each is tried alone`() async {
        let coalescer = Coalescer(limit: 64) { (statements) throws(PostgresError) in
            statements.map { _ in .failure(PostgresError(kind: .server, sqlState: .uniqueViolation, message: "x")) }
        } single: { statement in
            statement.reference == "A1" ? .failure(.internalError("culprit")) : .success(Self.outcome(statement))
        }
        #expect(
            await coalescer.advance(AdvanceSubject(reference: "A1", event: "e", actor: 1))
                == .failure(.internalError("culprit")))
        #expect(
            (try? await coalescer.advance(AdvanceSubject(reference: "A2", event: "e", actor: 1)).get())?.isDone == true)
    }

    @Test func `an unknown outcome is told to each member and never repeated`() async {
        let singles = Mutex(0)
        let coalescer = Coalescer(limit: 64) { (_) throws(PostgresError) in
            throw PostgresError(kind: .commitOutcomeUnknown, message: "the answer was lost")
        } single: { statement in
            singles.withLock { $0 += 1 }
            return .success(Self.outcome(statement))
        }
        #expect(
            await coalescer.advance(AdvanceSubject(reference: "A1", event: "e", actor: 1)) == .failure(.outcomeUnknown))
        #expect(singles.withLock { $0 } == 0)
    }
}
