import CLibCurl
import Delivery

/// The least that can be done with libcurl to send mails: one handle, one connection, a loop.
enum BareSMTP {
    @safe private struct Source {
        let bytes: UnsafeRawBufferPointer
        var sent = 0
    }

    /// Sends one mail again and again; throws when libcurl says no.
    static func send(_ mail: Mail, count: Int, port: Int) throws {
        guard sach_curl_global_init() == CURLE_OK, let handle = unsafe curl_easy_init() else {
            throw Program.Failure(description: "libcurl can't start")
        }
        defer { unsafe curl_easy_cleanup(handle) }
        let recipients = unsafe curl_slist_append(nil, "<\(mail.recipient)>")
        defer { unsafe curl_slist_free_all(recipients) }
        unsafe sach_curl_setopt_string(handle, CURLOPT_URL, "smtp://127.0.0.1:\(port)/bench.example")
        unsafe sach_curl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_UPLOAD, 1)
        unsafe sach_curl_setopt_string(handle, CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        unsafe sach_curl_setopt_list(handle, CURLOPT_MAIL_RCPT, recipients)
        unsafe sach_curl_setopt_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.count))
        unsafe sach_curl_setopt_write(handle, CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return Int(CURL_READFUNC_ABORT) }
            let source = unsafe context.assumingMemoryBound(to: Source.self)
            let count = unsafe min(size * count, source.pointee.bytes.count - source.pointee.sent)
            let target = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: count)
            let start = unsafe source.pointee.sent
            unsafe target.copyBytes(from: source.pointee.bytes[start..<(start + count)])
            unsafe source.pointee.sent += count
            return count
        }
        try unsafe mail.bytes.withUnsafeBytes { bytes in
            for _ in 0..<count {
                var source = unsafe Source(bytes: bytes)
                let code = unsafe withUnsafeMutablePointer(to: &source) { pointer in
                    unsafe sach_curl_setopt_pointer(handle, CURLOPT_READDATA, pointer)
                    return unsafe curl_easy_perform(handle)
                }
                guard code == CURLE_OK else {
                    throw Program.Failure(description: unsafe String(cString: curl_easy_strerror(code)))
                }
            }
        }
    }
}
