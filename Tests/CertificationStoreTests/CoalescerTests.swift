import CertificationStore
import LibPQ
import Synchronization
import Testing

@Suite struct CoalescerTests {
    private static func outcome(_ statement: AdvanceSubject) -> AdvanceOutcome {
        AdvanceOutcome(outcome: .moved, reference: statement.reference)
    }

    /// Sends A0, and while it is in flight A3, A1 and A2, which therefore ride together; answers what each was told and all
    /// transactions in order.
    private func ride(
        answering attempt: @escaping Coalescer.Attempt, alone: @escaping Coalescer.Single = { .success(outcome($0)) }
    ) async -> (told: [String: Result<AdvanceOutcome, StoreError>], sent: [[String]]) {
        let sent = Mutex<[[String]]>([])
        let gate = AsyncStream.makeStream(of: Void.self)
        let coalescer = Coalescer(limit: 64) { (statements) throws(PostgresError) in
            sent.withLock { $0.append(statements.map(\.reference)) }
            return try await attempt(statements)
        } single: { statement in
            let isFirst = sent.withLock { sent in
                sent.append([statement.reference])
                return sent.count == 1
            }
            // The first one is in flight until the gate opens.
            if isFirst { for await _ in gate.stream { break } }
            return await alone(statement)
        }
        let told = await withTaskGroup(of: (String, Result<AdvanceOutcome, StoreError>).self) { group in
            group.addTask { ("A0", await coalescer.advance(AdvanceSubject(reference: "A0", event: "e", actor: 1))) }
            while sent.withLock({ $0.isEmpty }) { await Task.yield() }
            for reference in ["A3", "A1", "A2"] {
                group.addTask {
                    (reference, await coalescer.advance(AdvanceSubject(reference: reference, event: "e", actor: 1)))
                }
            }
            while coalescer.queued < 3 { await Task.yield() }
            gate.continuation.yield()
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return (told, sent.withLock { $0 })
    }

    @Test func `what arrives while a commit is in flight rides in the next one, in one lock order`() async throws {
        let (told, sent) = await ride { statements in statements.map { .success([Self.outcome($0)]) } }
        #expect(sent == [["A0"], ["A1", "A2", "A3"]])
        for reference in ["A0", "A1", "A2", "A3"] {
            #expect(try told[reference]?.get().reference == reference)
        }
    }

    @Test func `a failing member undoes nobody else: each is tried alone`() async {
        let (told, sent) = await ride { statements in
            statements.map { _ in .failure(PostgresError(kind: .server, sqlState: .uniqueViolation, message: "x")) }
        } alone: { statement in
            statement.reference == "A1" ? .failure(.internalError("culprit")) : .success(Self.outcome(statement))
        }
        #expect(sent == [["A0"], ["A1", "A2", "A3"], ["A1"], ["A2"], ["A3"]])
        #expect(told["A1"] == .failure(.internalError("culprit")))
        #expect((try? told["A2"]?.get())?.isDone == true)
        #expect((try? told["A3"]?.get())?.isDone == true)
    }

    @Test func `an unknown outcome is told to each member and never repeated`() async {
        let (told, sent) = await ride { (_) throws(PostgresError) in
            throw PostgresError(kind: .commitOutcomeUnknown, message: "the answer was lost")
        }
        #expect(sent == [["A0"], ["A1", "A2", "A3"]])
        for reference in ["A1", "A2", "A3"] { #expect(told[reference] == .failure(.outcomeUnknown)) }
    }

    @Test func `those who wait are dealt out evenly to the lanes`() async {
        let sent = Mutex<[[String]]>([])
        let gates = ["A0", "A1", "A2"].map { ($0, AsyncStream.makeStream(of: Void.self)) }
        let coalescer = Coalescer(limit: 64, lanes: 3) { (statements) throws(PostgresError) in
            sent.withLock { $0.append(statements.map(\.reference)) }
            return statements.map { .success([Self.outcome($0)]) }
        } single: { statement in
            sent.withLock { $0.append([statement.reference]) }
            for (reference, gate) in gates where reference == statement.reference {
                for await _ in gate.stream { break }
            }
            return .success(Self.outcome(statement))
        }
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<10 {
                group.addTask {
                    let statement = AdvanceSubject(reference: "A\(number)", event: "e", actor: 1)
                    return (try? await coalescer.advance(statement).get())?.reference == "A\(number)"
                }
                // Three go alone at once, one in each lane; the others wait.
                while sent.withLock({ $0.count }) + coalescer.queued <= number { await Task.yield() }
            }
            #expect(sent.withLock { $0 } == [["A0"], ["A1"], ["A2"]])
            gates[1].1.continuation.yield()
            // Nine are left for three lanes, two of them taken by one each.
            while sent.withLock({ $0.count }) < 4 { await Task.yield() }
            #expect(sent.withLock { $0[3] } == ["A3", "A4", "A5"])
            for (_, gate) in gates { gate.continuation.finish() }
            #expect(await group.allSatisfy { $0 })
        }
        #expect(coalescer.queued == 0)
        #expect(sent.withLock { $0.flatMap(\.self).sorted() } == (0..<10).map { "A\($0)" })
    }

    @Test func `a limit of one sends everybody alone`() async {
        let coalescer = Coalescer(limit: 1) { (_) throws(PostgresError) in
            throw PostgresError(kind: .misuse, message: "no batch was asked for")
        } single: {
            .success(Self.outcome($0))
        }
        #expect(
            (try? await coalescer.advance(AdvanceSubject(reference: "A1", event: "e", actor: 1)).get())?.isDone == true)
    }
}
