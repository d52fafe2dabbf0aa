import CertificationAPI
import CertificationClient

/// What a command that failed tells: what happened, what is missing item by item, and what to do next.
struct FailureReport {
    /// What the command was about, to name the next command to type.
    struct Context {
        /// The noun of the command line (`application`).
        var noun: String?
        /// The verb (`accept`).
        var verb: String?
        /// The reference that was given.
        var reference: String?
        /// The key to repeat the call with.
        var idempotencyKey: String?
    }

    /// What went wrong.
    let error: any Error
    /// The user's language.
    let language: Language
    /// What the command was about.
    let context: Context

    /// 0 ok, 1 refused by the rules, 2 usage, 3 not found, 4 conflict, 5 not permitted, 69 unavailable, 70 a defect, 78 configuration.
    var exitCode: Int32 {
        switch error {
        case let error as ClientError: error.exitCode
        case is ConfigurationFailure: 78
        default: 70
        }
    }

    /// The report as people read it.
    var text: String {
        lines.map(DisplayWidth.harmless).joined(separator: "\n")
    }

    /// The problem as the daemon sent it, or one made here in its form.
    var json: String {
        let problem: Problem
        switch error {
        case ClientError.problem(let told): problem = told
        case ClientError.unreachable(let reason): problem = Problem(.unavailable, detail: reason)
        case ClientError.interrupted(let reason): problem = Problem(.outcomeUnknown, detail: reason)
        case ClientError.misuse(let reason): problem = Problem(.invalidRequest, detail: reason)
        default: problem = Problem(.internalError, detail: lines.joined(separator: " "))
        }
        return (try? JSONText.pretty(problem)) ?? text
    }

    private var lines: [String] {
        switch error {
        case ClientError.problem(let problem): lines(of: problem)
        case ClientError.unreachable(let reason):
            [
                language.say("Không kết nối được với sachd: \(reason)", "Cannot reach sachd: \(reason)"),
                next("systemctl status sachd", "sachctl doctor"),
            ]
        case ClientError.interrupted(let reason):
            [
                language.say(
                    "Mất kết nối, chưa rõ kết quả: \(reason)",
                    "The connection was lost, the outcome is unknown: \(reason)")
            ] + repeatAdvice
        case ClientError.invalidAnswer(let reason):
            [
                language.say("Không hiểu được trả lời: \(reason)", "The answer is not understood: \(reason)"),
                next("sachctl version"),
            ]
        case ClientError.misuse(let reason): [language.say("Không gửi được: \(reason)", "Cannot be sent: \(reason)")]
        case let failure as ConfigurationFailure: [failure.reason]
        default: [language.say("Lỗi của sachctl: \(error)", "A defect of sachctl: \(error)")]
        }
    }

    private func lines(of problem: Problem) -> [String] {
        var lines = [language.say(problem.kind.vietnameseTitle, problem.kind.title)]
        // The detail repeats the requirements in one language; the list has them in the user's.
        let requirements = problem.requirements ?? []
        if requirements.isEmpty {
            // Of a move that does not exist the lines below say the same by the names.
            let isNamed = problem.kind == .noSuchMove && problem.currentStateName != nil
            if !isNamed, !problem.detail.isEmpty, problem.detail != problem.title {
                lines.append("  " + problem.detail)
            }
        } else {
            lines.append(language.say("Còn thiếu:", "Missing:"))
            lines += requirements.map { "  - " + language.say($0.message) + "  [" + $0.code + "]" }
        }
        if let version = problem.currentVersion {
            let name = problem.currentStateName.map(language.say) ?? problem.currentState
            let state = name.map { ", " + $0 } ?? ""
            lines.append(language.say("Hiện tại: phiên bản \(version)\(state)", "Now: version \(version)\(state)"))
        }
        if let moves = problem.moves, !moves.isEmpty {
            let names = problem.moveNames ?? []
            let verbs = moves.enumerated().map { place, move in
                let verb = move.split(separator: "_").joined(separator: "-")
                return names.indices.contains(place) ? "\(verb) (\(language.say(names[place])))" : verb
            }.joined(separator: ", ")
            lines.append(language.say("Có thể: \(verbs)", "Possible: \(verbs)"))
        }
        return lines + advice(for: problem)
    }

    private func advice(for problem: Problem) -> [String] {
        let subject = [context.noun, context.reference].compactMap(\.self)
        switch problem.kind {
        case .badPayload:
            guard let noun = context.noun, let verb = context.verb else { return [] }
            return [next("sachctl \(noun) \(verb) --help")]
        case .unmetRequirements, .noSuchMove, .ruleViolated:
            guard subject.count == 2 else { return [] }
            return [next("sachctl \(subject[0]) explain \(subject[1])")]
        case .staleVersion, .keyReused:
            guard subject.count == 2 else { return [] }
            return [next("sachctl \(subject[0]) history \(subject[1])")]
        case .notFound: return context.noun.map { [next("sachctl \($0) list")] } ?? []
        case .notPermitted, .unauthenticated: return [next("sachctl whoami")]
        case .unavailable: return [next("sachctl doctor")]
        case .outcomeUnknown: return repeatAdvice
        case .internalError:
            return problem.instance.map { [language.say("Mã yêu cầu: \($0)", "Request: \($0)")] } ?? []
        case .invalidRequest, .tooLarge, .tooManyRequests: return []
        }
    }

    private var repeatAdvice: [String] {
        context.idempotencyKey.map {
            [
                language.say(
                    "Lặp lại đúng lệnh này với --idempotency-key \($0): nếu đã thực hiện thì không làm lại.",
                    "Repeat the same command with --idempotency-key \($0): what was done is not done again.")
            ]
        } ?? []
    }

    private func next(_ commands: String...) -> String {
        language.say("xem: ", "see: ") + commands.joined(separator: "; ")
    }
}

extension Problem.Kind {
    /// The kind in Vietnamese; `title` has it in English.
    fileprivate var vietnameseTitle: String {
        switch self {
        case .invalidRequest: "Không đọc được yêu cầu"
        case .tooLarge: "Yêu cầu quá lớn"
        case .unauthenticated: "Chưa xác định được người gọi"
        case .notPermitted: "Người gọi không có quyền thực hiện"
        case .notFound: "Không tìm thấy"
        case .staleVersion: "Hồ sơ đã có người khác cập nhật trước"
        case .keyReused: "Khóa lặp lại đã dùng cho một yêu cầu khác"
        case .noSuchMove: "Trạng thái hiện tại không có thao tác này"
        case .unmetRequirements: "Chưa đủ điều kiện"
        case .badPayload: "Dữ liệu không hợp với thao tác"
        case .ruleViolated: "Dữ liệu trái quy tắc"
        case .tooManyRequests: "Quá nhiều yêu cầu, đề nghị chờ rồi thử lại"
        case .unavailable: "Dịch vụ tạm thời không phục vụ được"
        case .outcomeUnknown: "Chưa rõ kết quả"
        case .internalError: "Lỗi của dịch vụ"
        }
    }
}
