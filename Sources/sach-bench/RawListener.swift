import CLibPQ
import Glibc

/// The ceiling of waking up: libpq in a loop that does nothing but wait for notifications.
///
/// It blocks the thread it is called on, so it is called on a thread of its own.
enum RawListener {
    /// Listens until it is told `stop`, and notes every event it sees; calls `ready` once it listens.
    static func run(conninfo: String, log: WakeFixture.Log, ready: () -> Void) throws {
        guard let connection = unsafe PQconnectdb(conninfo), unsafe PQstatus(connection) == CONNECTION_OK else {
            throw Program.Failure(description: "libpq cannot connect")
        }
        defer { unsafe PQfinish(connection) }
        unsafe PQclear(PQexec(connection, "LISTEN \(WakeFixture.channel)"))
        ready()
        var descriptor = pollfd(fd: unsafe PQsocket(connection), events: Int16(POLLIN), revents: 0)
        while unsafe poll(&descriptor, 1, -1) >= 0, unsafe PQconsumeInput(connection) == 1 {
            while let notification = unsafe PQnotifies(connection) {
                let payload = unsafe String(cString: notification.pointee.extra)
                unsafe PQfreemem(notification)
                guard let job = Int64(payload) else { return }
                log.seen(job)
            }
        }
        throw Program.Failure(description: "the raw listener lost its connection")
    }
}
