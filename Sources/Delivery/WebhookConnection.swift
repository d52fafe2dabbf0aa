import CLibCurl
import FoundationEssentials

/// One libcurl handle that posts to a gateway over a kept connection; used by one thread at a time, as `WebhookSender` sees to.
@safe final class WebhookConnection: @unchecked Sendable {
    /// More of an answer is not read: it is only a receipt.
    private static let largestAnswer = 4_096

    private let handle: UnsafeMutableRawPointer
    private let settings: WebhookSettings
    private var answer: [UInt8] = []

    /// libcurl's own start, once in a process.
    private static let started: CURLcode = sach_curl_global_init()

    /// Makes a handle, or `nil` when libcurl cannot.
    init?(_ settings: WebhookSettings) {
        guard Self.started == CURLE_OK, let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = unsafe handle
        self.settings = settings
        prepare()
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
    }

    /// Posts one message, signed at `timestamp`, and tells what became of it.
    ///
    /// 2xx: the gateway has it; delivered only if its JSON says `"state": "delivered"`. 408, 425, 429, 401, 403, 404, a redirection
    /// and 5xx are tried again: a gateway's bad moment or a fault of the house. Any other 4xx is about this message and for ever.
    func send(_ mail: Mail, timestamp: Int) -> SendOutcome {
        let signature = WebhookSignature(of: mail.bytes, secret: settings.secret, timestamp: timestamp)
        var headers = unsafe UnsafeMutablePointer<curl_slist>?.none
        defer { unsafe curl_slist_free_all(headers) }
        for line in [
            "Content-Type: application/json", "Expect:", "User-Agent: sachd",
            "Idempotency-Key: \(mail.token.uuidString.lowercased())", "Sach-Timestamp: \(signature.timestamp)",
            "Sach-Signature: \(signature.value)",
        ] { unsafe headers = unsafe curl_slist_append(headers, line) }
        unsafe sach_curl_setopt_list(handle, CURLOPT_HTTPHEADER, headers)
        unsafe sach_curl_setopt_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(mail.bytes.count))
        unsafe mail.bytes.withUnsafeBytes { bytes in
            // Copied by libcurl, so it need not outlive this call.
            let address = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
            if let address = unsafe address {
                unsafe sach_curl_setopt_pointer(handle, CURLOPT_COPYPOSTFIELDS, address)
            }
        }
        answer = []
        let code = unsafe curl_easy_perform(handle)
        unsafe sach_curl_setopt_list(handle, CURLOPT_HTTPHEADER, nil)
        guard code == CURLE_OK else {
            return .retry("\(settings.url): \(unsafe String(cString: curl_easy_strerror(code)))")
        }
        var status = 0
        unsafe sach_curl_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return outcome(status)
    }

    private func outcome(_ status: Int) -> SendOutcome {
        let words = String(decoding: answer.prefix(500), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ").filter { $0 != "\0" }
        let reply = words.isEmpty ? "HTTP \(status)" : "HTTP \(status): \(words)"
        switch status {
        case 200..<300: return Receipt.isDelivery(answer) ? .delivered(reply) : .sent(reply)
        case 300..<400, 401, 403, 404, 408, 425, 429, 500...: return .retry(reply)
        default: return .failedPermanently(reply)
        }
    }

    private struct Receipt: Decodable {
        var state: String?

        static func isDelivery(_ answer: [UInt8]) -> Bool {
            // Whatever is no such JSON is the receipt of a gateway that has more to do.
            (try? JSONDecoder().decode(Receipt.self, from: Data(answer)))?.state == "delivered"
        }
    }

    private func prepare() {
        let milliseconds = Int(settings.timeout / .milliseconds(1))
        unsafe sach_curl_setopt_string(handle, CURLOPT_URL, settings.url)
        unsafe sach_curl_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe sach_curl_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        unsafe sach_curl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_MAXCONNECTS, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_TIMEOUT_MS, milliseconds)
        unsafe sach_curl_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 10_000))
        if let authorities = settings.authorities {
            unsafe sach_curl_setopt_string(handle, CURLOPT_CAINFO, authorities)
        }
        unsafe sach_curl_setopt_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
            let owner = unsafe Unmanaged<WebhookConnection>.fromOpaque(context).takeUnretainedValue()
            let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
            let room = max(0, WebhookConnection.largestAnswer - owner.answer.count)
            unsafe owner.answer.append(contentsOf: piece.prefix(room))
            return size * count
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
    }
}
