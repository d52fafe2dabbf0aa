/// The listener's side of a connection.
extension Connection {
    /// Listens on the channels and on one of its own, to which it sends a notification; true when that comes back in time.
    func startListening(_ channels: [String]) throws(PostgresError) -> Bool {
        let probe = "probe_\(backendPID ?? 0)_\(UInt32.random(in: 0...UInt32.max))"
        for channel in channels + [probe] { try control("LISTEN \(Self.quoted(channel))") }
        try query("SELECT pg_catalog.pg_notify(\(probe)::text, '')", isReadOnly: true)
        let link = try usableLink()
        let deadline = ContinuousClock.now + configuration.graceTimeout
        var isHeard = false
        while !isHeard, ContinuousClock.now < deadline, !Task.isCancelled {
            let left = (deadline - .now).milliseconds + 1
            isHeard = try link.notifications(milliseconds: left).contains { $0.channel == probe }
        }
        try control("UNLISTEN \(Self.quoted(probe))")
        return isHeard
    }

    /// Waits for notifications for at most `heartbeat`, rings for each on this thread, and answers whether there was any.
    func hear(for heartbeat: Duration, ring: @Sendable (Notification) -> Void) throws(PostgresError) -> Bool {
        let arrived = try usableLink().notifications(milliseconds: heartbeat.milliseconds)
        for notification in arrived { ring(notification) }
        return !arrived.isEmpty
    }

    /// Makes sure that this session still listens to what it should; throws `connectionLost` when it doesn't, so that it is made anew.
    func proveListening(_ channels: [String]) throws(PostgresError) {
        let known = Set(
            try query("SELECT channel FROM pg_catalog.pg_listening_channels() AS channel", isReadOnly: true).map(
                \.values[0]))
        guard known.isSuperset(of: channels) else {
            throw PostgresError(kind: .connectionLost, message: "the session has forgotten its LISTEN")
        }
    }

    private static func quoted(_ identifier: String) -> String {
        var text = "\""
        for character in identifier.unicodeScalars {
            if character == "\"" { text += "\"" }
            text.unicodeScalars.append(character)
        }
        return text + "\""
    }
}
