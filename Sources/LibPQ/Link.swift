import CLibPQ
import Glibc

/// Owns one `PGconn`, and waits for it with deadlines; used on its connection's thread only.
///
/// The connection is in libpq's non-blocking mode and every wait is a `poll` of ours, so that no silence of the network
/// can hold the thread longer than the configured limits.
@safe final class Link {
    let raw: OpaquePointer
    let interrupt: Interrupt
    let configuration: ConnectionConfiguration
    private let notices: Notices
    private let descriptors: UnsafeMutablePointer<pollfd>
    private var exchange = Exchange()
    /// When the server last answered.
    private(set) var lastAnswer = ContinuousClock.now
    /// Nothing can be sent any more; the reason is in the error that was thrown.
    private(set) var isBroken = false

    /// Connects, trying each host in turn; throws `connectionLost` with what libpq says, `configuration` for a bad string.
    init(_ configuration: ConnectionConfiguration, notices: Notices, interrupt: Interrupt) throws(PostgresError) {
        let parameters = try configuration.parameters()
        guard let raw = unsafe Self.connect(parameters) else {
            throw PostgresError(kind: .connectionLost, message: "out of memory")
        }
        unsafe self.raw = unsafe raw
        self.configuration = configuration
        self.notices = notices
        self.interrupt = interrupt
        unsafe descriptors = .allocate(capacity: 2)
        guard unsafe PQstatus(raw) == CONNECTION_OK else { throw lost() }
        unsafe notices.receive(from: raw)
        unsafe _ = PQsetnonblocking(raw, 1)
    }

    deinit {
        unsafe PQfinish(raw)
        unsafe descriptors.deallocate()
    }

    private static func connect(_ parameters: [(keyword: String, value: String)]) -> OpaquePointer? {
        let keywords = unsafe parameters.map { unsafe strdup($0.keyword) } + [nil]
        let values = unsafe parameters.map { unsafe strdup($0.value) } + [nil]
        defer { unsafe (keywords + values).forEach { unsafe free($0) } }
        return unsafe PQconnectdbParams(
            unsafe keywords.map { unsafe UnsafePointer($0) }, unsafe values.map { unsafe UnsafePointer($0) }, 0)
    }

    // MARK: One exchange with the server

    /// What is going on between a command and its last answer.
    private struct Exchange {
        var limit: Duration?
        var deadline: ContinuousClock.Instant?
        var isCancellable = false
        var cancel: CancelRequest?
        var isCancelled = false
    }

    /// Begins an exchange; a cancelled task begins none, except to clean up.
    func begin(isCancellable: Bool, limit: Duration?) throws(PostgresError) {
        guard !isBroken else { throw PostgresError(kind: .connectionLost, message: "the connection is closed") }
        interrupt.begin(isCancellable: isCancellable)
        if isCancellable && Task.isCancelled {
            interrupt.end()
            throw PostgresError(kind: .cancelled, message: "the task was cancelled before the statement was sent")
        }
        exchange = Exchange(limit: limit, isCancellable: isCancellable)
    }

    /// Ends an exchange; a cancel request that is still on its way is waited for, lest it hit the next statement.
    func finish(_ failure: PostgresError? = nil) -> PostgresError? {
        interrupt.end()
        while let cancel = exchange.cancel, !cancel.isDone, !isBroken {
            do { try wait(forSocket: 0) } catch { break }
        }
        guard var failure else { return nil }
        if exchange.isCancelled && failure.sqlState == .queryCanceled { failure.kind = .cancelled }
        if unsafe PQstatus(raw) == CONNECTION_BAD { isBroken = true }
        if isBroken && (failure.kind == .server || failure.kind == .aborted) { failure.kind = .connectionLost }
        return failure
    }

    /// Sends what libpq has buffered, reading meanwhile, so that neither side waits for the other with full buffers.
    func flush() throws(PostgresError) {
        while true {
            switch unsafe PQflush(raw) {
            case 0: return
            case 1:
                try wait(forSocket: Int16(POLLIN | POLLOUT))
                try consume()
            default: throw lost()
            }
        }
    }

    /// The next result of the command, or `nil` at its end.
    func nextResult() throws(PostgresError) -> ResultHandle? {
        while unsafe PQisBusy(raw) == 1 {
            try wait(forSocket: Int16(POLLIN))
            try consume()
        }
        return unsafe PQgetResult(raw).map { unsafe ResultHandle($0) }
    }

    private func consume() throws(PostgresError) {
        guard unsafe PQconsumeInput(raw) == 1 else { throw lost() }
    }

    /// Sleeps until the socket is ready, or the deadline passes; passes cancellation on to the server meanwhile.
    private func wait(forSocket events: Int16) throws(PostgresError) {
        // The clock is looked at only when the first slice was not enough, which is seldom.
        var isFirst = exchange.deadline == nil
        while true {
            let slice = exchange.deadline.map { min(Self.slice, ($0 - .now).milliseconds + 1) } ?? firstSlice
            if try poll(events, milliseconds: max(0, slice)) {
                // Whatever moves on the link is a sign of life; a cancelled statement has its one deadline.
                if !exchange.isCancelled { exchange.deadline = nil }
                return
            }
            if isFirst, let limit = exchange.limit {
                exchange.deadline = .now + limit
                isFirst = false
            }
            try passOnCancellation()
            if events == 0 && exchange.cancel?.isDone == true { return }
            if let deadline = exchange.deadline, deadline < .now {
                throw lost("the server has been silent for too long")
            }
        }
    }

    /// How often a waiting thread looks whether its task was cancelled; the pool's tasks wake it at once.
    private static let slice: Int64 = 100

    private var firstSlice: Int64 { exchange.limit.map { min(Self.slice, $0.milliseconds) } ?? Self.slice }

    /// Waits once; true when the socket is ready for one of `events`, or broken.
    func poll(_ events: Int16, milliseconds: Int64) throws(PostgresError) -> Bool {
        let socket = unsafe PQsocket(raw)
        guard socket >= 0 else { throw lost() }
        unsafe descriptors[0] = pollfd(fd: events == 0 ? -1 : socket, events: events, revents: 0)
        unsafe descriptors[1] = pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe Glibc.poll(descriptors, 2, Int32(clamping: milliseconds)) > 0 else { return false }
        if unsafe descriptors[1].revents != 0 { interrupt.drain() }
        return unsafe descriptors[0].revents != 0
    }

    private func passOnCancellation() throws(PostgresError) {
        guard exchange.isCancellable, !exchange.isCancelled, Task.isCancelled || interrupt.isCancelRequested else {
            return
        }
        exchange.isCancelled = true
        exchange.cancel = unsafe CancelRequest(for: raw, waking: interrupt)
        let soon = ContinuousClock.now + configuration.graceTimeout
        exchange.deadline = exchange.deadline.map { min($0, soon) } ?? soon
    }

    // MARK: The state of the link

    /// Marks the link as gone, and says why in libpq's words or ours.
    func lost(_ reason: String? = nil) -> PostgresError {
        isBroken = true
        let message = unsafe reason ?? String(cString: PQerrorMessage(raw)).onOneLine
        return PostgresError(kind: .connectionLost, message: message.isEmpty ? "the connection was lost" : message)
    }

    /// Notes that the server is there.
    func answered() { lastAnswer = .now }

    var transactionStatus: PGTransactionStatusType { unsafe PQtransactionStatus(raw) }

    /// Whether an idle link still looks alive: one system call, no round trip.
    ///
    /// An end of file or a farewell that waits in the socket shows here, before a statement is sent into the void.
    func looksAlive() -> Bool {
        guard !isBroken, unsafe PQstatus(raw) == CONNECTION_OK else { return false }
        do {
            // A farewell comes before the end of file, so one read is not enough.
            while try poll(Int16(POLLIN), milliseconds: 0) { try consume() }
        } catch {
            return false
        }
        return unsafe PQstatus(raw) == CONNECTION_OK
    }
}
