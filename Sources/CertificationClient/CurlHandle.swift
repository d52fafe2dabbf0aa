import CLibCurl

/// One libcurl easy handle with its kept connection: used by one call at a time, as `HandlePool` sees to.
@safe final class CurlHandle: @unchecked Sendable {
    /// Answers larger than this are cut off as invalid; a page of 200 subjects is far below.
    static let largestAnswer = 256 * 1024 * 1024

    private let handle: UnsafeMutableRawPointer
    private var received: [UInt8] = []
    private var transfer: Transfer?

    /// libcurl's own start, once in a process.
    private static let started: CURLcode = sach_curl_global_init()

    /// Makes a handle, or `nil` when libcurl cannot.
    init?() {
        guard Self.started == CURLE_OK, let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
    }

    /// Sends a call and waits for its whole answer.
    ///
    /// Why a failed call ended is decided here alone: before the connection stood nothing was sent; after it, a request that may change something has an unknown outcome.
    func perform(
        _ call: Call, at endpoint: Endpoint, headers: [(name: String, value: String)], timeoutSeconds: Int,
        transfer: Transfer? = nil
    ) throws(ClientError) -> Answer {
        unsafe curl_easy_reset(handle)
        received = []
        self.transfer = transfer
        defer { self.transfer = nil }
        var list = unsafe UnsafeMutablePointer<curl_slist>?.none
        defer { unsafe curl_slist_free_all(list) }
        for (name, value) in headers {
            guard !(name + value).unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
                throw .misuse("a control character in \(name)")
            }
            unsafe list = unsafe curl_slist_append(list, value.isEmpty ? "\(name):" : "\(name): \(value)")
        }
        unsafe set(CURLOPT_HTTPHEADER, list: list)
        aim(call, at: endpoint, timeoutSeconds: timeoutSeconds)
        if let transfer { prepare(transfer) }
        let code = unsafe curl_easy_perform(handle)
        guard code == CURLE_OK else { throw failure(code, of: call, at: endpoint) }
        var status = 0
        var contentType = unsafe UnsafePointer<CChar>?.none
        unsafe sach_curl_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
        unsafe sach_curl_getinfo_string(handle, CURLINFO_CONTENT_TYPE, &contentType)
        let mediaType = unsafe contentType.map { unsafe String(cString: $0) } ?? ""
        return Answer(status: status, contentType: mediaType, body: received)
    }

    private func aim(_ call: Call, at endpoint: Endpoint, timeoutSeconds: Int) {
        unsafe sach_curl_setopt_string(handle, CURLOPT_URL, endpoint.base + call.target)
        if case .unixSocket(let path) = endpoint {
            unsafe sach_curl_setopt_string(handle, CURLOPT_UNIX_SOCKET_PATH, path)
            unsafe sach_curl_setopt_string(handle, CURLOPT_PROXY, "")
        }
        unsafe sach_curl_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe sach_curl_setopt_string(handle, CURLOPT_CUSTOMREQUEST, call.method)
        unsafe sach_curl_setopt_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        unsafe sach_curl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_CONNECTTIMEOUT, 10)
        unsafe sach_curl_setopt_long(handle, CURLOPT_TIMEOUT, timeoutSeconds)
        if let body = call.body {
            unsafe sach_curl_setopt_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            unsafe body.withUnsafeBytes { bytes in
                // COPYPOSTFIELDS copies the bytes, so they need not outlive this call; an empty body still needs an address.
                let address = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
                unsafe "".withCString { empty in
                    let fallback = unsafe UnsafeMutableRawPointer(mutating: UnsafeRawPointer(empty))
                    unsafe sach_curl_setopt_pointer(handle, CURLOPT_COPYPOSTFIELDS, address ?? fallback)
                }
            }
        }
        unsafe sach_curl_setopt_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
            let owner = unsafe Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
            let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
            return unsafe owner.take(buffer) ? size * count : 0
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Streams a file instead of a body in memory, without a limit for the whole but one for a standstill.
    private func prepare(_ transfer: Transfer) {
        unsafe sach_curl_setopt_long(handle, CURLOPT_TIMEOUT, 0)
        unsafe sach_curl_setopt_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_LOW_SPEED_TIME, 120)
        unsafe sach_curl_setopt_long(handle, CURLOPT_NOPROGRESS, 0)
        unsafe sach_curl_setopt_progress(handle, CURLOPT_XFERINFOFUNCTION) { context, total, done, sending, sent in
            guard let context = unsafe context else { return 0 }
            let owner = unsafe Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
            guard let transfer = owner.transfer else { return 0 }
            let isSending = transfer.source != nil
            transfer.progress(Int(isSending ? sent : done), Int(isSending ? sending : total))
            return 0
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_XFERINFODATA, Unmanaged.passUnretained(self).toOpaque())
        guard let source = transfer.source else { return }
        unsafe sach_curl_setopt_long(handle, CURLOPT_UPLOAD, 1)
        unsafe sach_curl_setopt_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(source.size))
        unsafe sach_curl_setopt_write(handle, CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return Int(CURL_READFUNC_ABORT) }
            let owner = unsafe Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
            let buffer = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
            let filled = unsafe owner.transfer?.source?.fill(buffer) ?? -1
            return filled < 0 ? Int(CURL_READFUNC_ABORT) : filled
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Takes a piece of the answer: a problem is kept, a file's bytes are handed on.
    ///
    /// False ends the transfer.
    private func take(_ buffer: UnsafeRawBufferPointer) -> Bool {
        if let transfer, let sink = transfer.sink {
            var status = 0
            unsafe sach_curl_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
            if (200..<300).contains(status) {
                do {
                    try sink(unsafe Array(buffer))
                    return true
                } catch {
                    transfer.failure = error
                    return false
                }
            }
        }
        guard received.count + buffer.count <= Self.largestAnswer else { return false }
        unsafe received.append(contentsOf: buffer)
        return true
    }

    private func set(_ option: CURLoption, list: UnsafeMutablePointer<curl_slist>?) {
        unsafe sach_curl_setopt_list(handle, option, list)
    }

    private func failure(_ code: CURLcode, of call: Call, at endpoint: Endpoint) -> ClientError {
        let description = unsafe String(cString: curl_easy_strerror(code))
        let reason = "\(endpoint.name): \(description)"
        switch code {
        case CURLE_WRITE_ERROR where transfer?.failure != nil:
            return .misuse(transfer?.failure.map { "\($0)" } ?? "")
        case CURLE_WRITE_ERROR: return .invalidAnswer("\(endpoint.name): larger than \(Self.largestAnswer) bytes")
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .misuse(reason)
        case CURLE_WEIRD_SERVER_REPLY: return .invalidAnswer(reason)
        default: break
        }
        // Microseconds until everything before the request was done: 0 = the connection never stood.
        var microseconds: curl_off_t = 0
        unsafe sach_curl_getinfo_size(handle, CURLINFO_PRETRANSFER_TIME_T, &microseconds)
        return microseconds > 0 && call.method != "GET" ? .interrupted(reason) : .unreachable(reason)
    }
}
