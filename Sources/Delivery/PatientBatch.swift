import ServiceLifecycle

/// A batch on its way to one server, one message after the other, on a thread of its own.
///
/// Two failures of the server in a row and the rest waits for another time: a server that is gone must cost a batch two time limits,
/// not one for each message, or the lease would end before the batch does.
struct PatientBatch: Sendable {
    /// What became of one message, and whether that was the server's fault rather than the message's.
    typealias Attempt = (outcome: SendOutcome, isServerFault: Bool)

    /// Where the messages go out.
    var queue: BlockingQueue
    /// For how long the batch may take; what is left then waits too.
    var limit: Duration = .seconds(300)
    /// Sends one message.
    var send: @Sendable (Mail) -> Attempt

    private struct Course {
        var outcomes: [SendOutcome] = []
        var faults = 0
    }

    /// So many messages are sent before it is looked whether the daemon is to end.
    private static let stride = 10

    /// Sends a batch; answers one outcome a message, in the same order.
    func run(_ batch: [Mail]) async -> [SendOutcome] {
        let end = ContinuousClock.now + limit
        var course = Course()
        while course.outcomes.count < batch.count {
            let rest = batch[course.outcomes.count...].prefix(Self.stride)
            let isLeaving = Task.isShuttingDownGracefully
            course = await queue.run { [course] in
                var course = course
                for mail in rest {
                    if isLeaving {
                        course.outcomes.append(.retry("the daemon was shutting down"))
                    } else if course.faults >= 2 {
                        course.outcomes.append(.retry("not tried: the server failed twice before it"))
                    } else if ContinuousClock.now >= end {
                        course.outcomes.append(.retry("not tried: the batch took too long"))
                    } else {
                        let attempt = send(mail)
                        course.outcomes.append(attempt.outcome)
                        course.faults = attempt.isServerFault ? course.faults + 1 : 0
                    }
                }
                return course
            }
        }
        return course.outcomes
    }
}
