import Logging

/// The daemon's log: one line an event to the standard error, `key=value` metadata; journald adds the time.
enum Log {
    static func logger(_ settings: Settings) throws -> Logger {
        guard let level = Logger.Level(rawValue: settings["log.level"]) else {
            throw SettingsError.badValue("log.level", settings["log.level"], "a level of the log")
        }
        var logger = Logger(label: "sachd") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
