import LibPQ
import Synchronization
import TestSupport
import Testing

@Suite struct ListenerTests {
    private let other: Connection
    private let channel = "c\(UInt32.random(in: 0...UInt32.max))"

    init() async throws { other = try await openConnection() }

    private func configuration(_ conninfo: String? = nil) throws -> ConnectionConfiguration {
        var configuration = ConnectionConfiguration(conninfo: try conninfo ?? TemporaryCluster.shared.conninfo())
        configuration.applicationName = channel
        configuration.graceTimeout = .milliseconds(300)
        return configuration
    }

    /// Runs a listener while `body` does.
    private func withListener(
        _ listener: Listener, _ body: (inout AsyncStream<Notification>.AsyncIterator) async throws -> Void
    ) async throws {
        var bells = listener.notifications(on: channel).makeAsyncIterator()
        let running = Task { await listener.run() }
        try await body(&bells)
        running.cancel()
        await running.value
        #expect(listener.state == .disconnected)
    }

    private func notify(_ payload: String) async throws {
        try await other.query("SELECT pg_notify(\(channel)::text, \(payload)::text)")
    }

    private func terminate() async throws {
        try await other.query(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = \(channel)::text")
    }

    @Test func `it rings by itself once it hears, and then for each notification`() async throws {
        let listener = Listener(try configuration(), channels: [channel], logger: quiet)
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            #expect(listener.isHearing)
            try await notify("one")
            #expect(await bells.next() == Notification(channel: channel, payload: "one"))
        }
    }

    @Test func `a bell of another channel is not heard`() async throws {
        let listener = Listener(try configuration(), channels: [channel, "\(channel)_2"], logger: quiet)
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            try await other.query("SELECT pg_notify(\("\(channel)_2")::text, 'not for us')")
            try await notify("for us")
            #expect(await bells.next()?.payload == "for us")
        }
    }

    @Test func `many notifications are one bell for who was busy`() async throws {
        let listener = Listener(try configuration(), channels: [channel], logger: quiet)
        var watched = listener.notifications.makeAsyncIterator()
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            #expect(await watched.next()?.isSynthetic == true)
            for number in 1...100 { try await notify("\(number)") }
            while await watched.next()?.payload != "100" {}
            #expect(await bells.next()?.payload == "100")
        }
    }

    @Test func `a killed session is made again, and rings since something may have been missed`() async throws {
        let lines = LogLines()
        let listener = Listener(try configuration(), channels: [channel], logger: lines.logger)
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            for round in 1...3 {
                try await terminate()
                #expect(await bells.next()?.isSynthetic == true)
                try await notify("after \(round)")
                #expect(await bells.next()?.payload == "after \(round)")
            }
        }
        #expect(lines.all.filter { $0.contains("not listening") }.count <= 3)
    }

    @Test func `a link that freezes without a word is noticed and replaced`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let listener = Listener(
            try configuration(link.conninfo()), channels: [channel], heartbeat: .milliseconds(200), logger: quiet)
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            link.set(.freeze)
            try await eventually("the frozen link was not noticed") { listener.state == .disconnected }
            link.cut()
            link.set(.forward)
            #expect(await bells.next()?.isSynthetic == true)
            try await notify("again")
            #expect(await bells.next()?.payload == "again")
        }
    }

    @Test func `where notifications do not arrive it says so, once, and still rings after a connect`() async throws {
        let lines = LogLines()
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        link.set(.dropNotifications)
        let listener = Listener(
            try configuration(link.conninfo()), channels: [channel], heartbeat: .milliseconds(20), logger: lines.logger)
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            #expect(listener.state == .deaf)
            link.set(.forward)
            try await eventually("the listener never heard again") { listener.isHearing }
        }
        #expect(lines.all.filter { $0.contains("do not arrive") }.count == 1)
    }

    @Test func `a session that forgot its LISTEN is made anew`() async throws {
        let cluster = try TemporaryCluster.shared
        let listener = Listener(
            try configuration(cluster.conninfo()), channels: [String(repeating: "x", count: 70)],
            heartbeat: .milliseconds(10), logger: quiet)
        // The server cuts a channel's name at 63 characters, so this session never listens to what it was asked to.
        try await withListener(listener) { bells in
            #expect(await bells.next()?.isSynthetic == true)
            #expect(await bells.next()?.isSynthetic == true)
        }
    }

    @Test func `a LISTEN that the server refuses fills no log`() async throws {
        let lines = LogLines()
        let listener = Listener(try configuration(), channels: [""], logger: lines.logger)
        let running = Task { await listener.run() }
        let tries = { lines.all.filter { $0.contains("connected to the database") }.count }
        try await eventually("it never tried again") { tries() >= 3 }
        #expect(lines.all.filter { $0.contains("not listening") }.count == 1)
        running.cancel()
        await running.value
    }

    @Test func `its streams end with it, and one made later is over at once`() async throws {
        let listener = Listener(try configuration(), channels: [channel], logger: quiet)
        let bells = listener.notifications
        let running = Task { await listener.run() }
        try await eventually("it never heard") { listener.isHearing }
        running.cancel()
        await running.value
        for await _ in bells {}
        for await _ in listener.notifications {}
    }
}
