import LibPQ
import Synchronization

/// Looks entries of the public register up, many in one question to the database.
///
/// Who asks while the lanes are busy shares the next statement with all others who wait: a QR code on a million products
/// costs the database no more than a few statements at a time. No answer is kept: every question begins after it was asked,
/// so a suspension is seen by whoever asks after its commit.
package final class RegisterDesk: Sendable {
    private typealias Answer = Result<RegisterEntryRow?, StoreError>

    private struct Waiter: Sendable {
        var reference: String
        var continuation: CheckedContinuation<Answer, Never>
    }

    private struct Queue {
        var waiting: [Waiter] = []
        var lanes = 0
    }

    private let store: Store
    private let lanes: Int
    private let limit: Int
    private let queue = Mutex(Queue())

    /// Makes a desk that asks at most `lanes` questions at a time, each for at most `limit` entries.
    package init(store: Store, lanes: Int = 2, limit: Int = 64) {
        self.store = store
        self.lanes = lanes
        self.limit = limit
    }

    /// The entry under a reference as it stands now, `nil` when the register has none.
    package func find(_ reference: String) async throws(StoreError) -> RegisterEntryRow? {
        let answer = await withCheckedContinuation { continuation in
            let starts = queue.withLock { queue in
                queue.waiting.append(Waiter(reference: reference, continuation: continuation))
                guard queue.lanes < lanes else { return false }
                queue.lanes += 1
                return true
            }
            if starts { Task { await drive() } }
        }
        return try answer.get()
    }

    /// One lane: asks for all who wait, until nobody does.
    private func drive() async {
        while let batch = next() {
            let answer: Result<[String: RegisterEntryRow], StoreError>
            do throws(StoreError) {
                let rows = try await store.read(FindRegisterEntries(references: Array(Set(batch.map(\.reference)))))
                answer = .success(Dictionary(rows.map { ($0.reference, $0) }) { first, _ in first })
            } catch {
                answer = .failure(error)
            }
            for waiter in batch { waiter.continuation.resume(returning: answer.map { $0[waiter.reference] }) }
        }
    }

    private func next() -> [Waiter]? {
        queue.withLock { queue in
            guard !queue.waiting.isEmpty else {
                queue.lanes -= 1
                return nil
            }
            let batch = Array(queue.waiting.prefix(limit))
            queue.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
