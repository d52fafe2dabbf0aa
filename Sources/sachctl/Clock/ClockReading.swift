import CertificationAPI
import CertificationClient

/// How the clock is shown after each of its verbs.
enum ClockReading {
    /// What the daemon says of its clock.
    static let columns = [
        Column("now", "Bây giờ", "Now", .instant), Column("isMovable", "Chỉnh được", "Movable", .flag),
        Column("offsetSeconds", "Lệch (giây)", "Offset (s)"),
    ]

    /// Moves the clock, waits until what became due is done when asked, and prints the new time.
    static func move(_ request: JSONValue, waiting: Bool, _ common: CommonOptions) throws {
        try common.run(about: .init(noun: "clock")) { client in
            let answer: JSONValue = try client.send("POST", "/v1/clock", body: request)
            if waiting { try wait(seconds: 60, client, common.language) }
            try Sheet(item: answer, columns: columns, reference: "now").print(common)
        }
    }

    /// Waits until nothing is due any more.
    static func wait(seconds: Int, _ client: Client, _ language: Language) throws {
        let label = language.say("Đang chờ việc đến hạn xong", "Waiting for what is due")
        let idle: JSONValue = try ProgressLine.during(label) {
            try client.get(
                "/v1/scheduler/idle", query: [("timeout", String(seconds))], timeoutSeconds: seconds + 30)
        }
        guard idle["isIdle"] == .bool(true) else {
            throw ClientError.problem(
                Problem(
                    .unavailable,
                    detail: language.say(
                        "Sau \(seconds) giây vẫn còn việc đến hạn", "Still something due after \(seconds) s")))
        }
    }
}
