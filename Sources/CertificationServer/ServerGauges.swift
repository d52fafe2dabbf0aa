import CertificationStore
import FoundationEssentials

/// What `/metrics` asks for at scrape time: due work and its age, the process's memory.
enum ServerGauges {
    private static let pageSize = 4_096.0

    /// Adds the gauges to a registry; a database that does not answer leaves its gauges out, which is itself a signal.
    static func observe(store: Store, in registry: PrometheusRegistry) {
        registry.observe {
            let due = try? await Deadline.within(.seconds(2)) { try await store.read(CountDue()).first }
            guard let due else { return [] }
            return [
                .init("sach_due_notices", value: Double(due.dueNotices)),
                .init("sach_due_timers", value: Double(due.dueTimers)),
                .init("sach_due_oldest_seconds", value: due.oldestSeconds ?? 0),
                .init("sach_unsigned_certificates", value: Double(due.unsignedCertificates)),
            ]
        }
        registry.observe {
            guard let resident = residentBytes() else { return [] }
            return [.init("process_resident_memory_bytes", value: resident)]
        }
    }

    /// The second number of `/proc/self/statm` counts resident pages.
    private static func residentBytes() -> Double? {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm"),
            let text = String(validating: data, as: UTF8.self),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { return nil }
        return pages * pageSize
    }
}
