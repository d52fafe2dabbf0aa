import CLibPQ
import Logging

/// Takes the server's notices to the log; without a receiver libpq would print them to stderr.
final class Notices: Sendable {
    private let logger: Logger

    init(logger: Logger) { self.logger = logger }

    /// Makes this the receiver of a connection's notices; the connection must not outlive it.
    func receive(from connection: OpaquePointer) {
        unsafe _ = PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context = unsafe context, let result = unsafe result else { return }
                unsafe Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue().log(result)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func log(_ result: OpaquePointer) {
        func field(_ code: Int) -> String? {
            unsafe PQresultErrorField(result, Int32(code)).map { unsafe String(cString: $0) }
        }
        let severity = field(SACH_DIAG_SEVERITY) ?? "WARNING"
        let level: Logger.Level =
            switch severity {
            case "LOG", "DEBUG": .debug
            case "INFO", "NOTICE": .info
            case "WARNING": .warning
            default: .error
            }
        let whole = unsafe PQresultErrorMessage(result).map { unsafe String(cString: $0) } ?? ""
        logger.log(
            level: level, "\(field(SACH_DIAG_MESSAGE_PRIMARY) ?? whole.onOneLine)",
            metadata: ["severity": "\(severity)", "sqlstate": "\(field(SACH_DIAG_SQLSTATE) ?? "")"])
    }
}
