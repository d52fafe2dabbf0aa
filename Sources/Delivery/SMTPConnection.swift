import CLibCurl

/// One libcurl handle that speaks SMTP over a kept connection; used by one thread at a time, as `SMTPSender` sees to.
@safe final class SMTPConnection: @unchecked Sendable {
    /// What a server was last told and last said, which alone tells a bad recipient from a bad moment.
    private struct Talk {
        /// The command that the last reply answers; `EHLO` stands for everything before the first mail.
        var command = "EHLO"
        /// The reply's last line.
        var reply = ""
        /// Whether the server has said anything since the mail was begun.
        var isAnswered = false
        /// Whether what is said from now on is only a farewell.
        var isOver = false
        var text: [UInt8] = []
        var sent = 0
    }

    private let handle: UnsafeMutableRawPointer
    private let settings: SMTPSettings
    private var talk = Talk()
    private var carried = 0

    /// libcurl's own start, once in a process.
    private static let started: CURLcode = sach_curl_global_init()

    /// Makes a handle, or `nil` when libcurl cannot; the connection is made with the first mail.
    init?(_ settings: SMTPSettings) {
        guard Self.started == CURLE_OK, let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = unsafe handle
        self.settings = settings
        prepare()
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
    }

    /// Sends one mail and tells what became of it; blocks for at most the settings' timeout, twice when a kept connection had ended.
    func send(_ mail: Mail) -> PatientBatch.Attempt {
        carried += 1
        let code = perform(mail)
        guard code != CURLE_OK else { return (.delivered(talk.reply), false) }
        // The server had ended the kept connection: it has heard nothing of this mail, so a new one is no repetition.
        if !talk.isAnswered, carried > 1, [CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING].contains(code) {
            carried = 1
            let again = perform(mail)
            return again == CURLE_OK ? (.delivered(talk.reply), false) : failure(again)
        }
        return failure(code)
    }

    /// What follows from an error: 5xx about the recipient or the message is for ever, all else is tried again.
    ///
    /// A server that refuses us before the recipient was named (a wrong password, no STARTTLS, a blocked sender) is a fault of
    /// the house: it must not turn the notices of everybody into failed ones.
    private func failure(_ code: CURLcode) -> PatientBatch.Attempt {
        carried = 0
        let status = Int(talk.reply.prefix(3)) ?? 0
        let words = talk.isAnswered ? talk.reply : ""
        let reason = unsafe String(cString: curl_easy_strerror(code))
        let isRefused = (400..<600).contains(status) && talk.isAnswered
        let isOwn = isRefused && ["RCPT", "DATA", "."].contains(talk.command)
        if isOwn, status >= 500 { return (.failedPermanently(words), false) }
        return (.retry(isRefused ? "\(words) (after \(talk.command))" : "\(settings.url): \(reason)"), !isOwn)
    }

    private func perform(_ mail: Mail) -> CURLcode {
        talk = Talk()
        talk.text = mail.bytes
        var recipients = unsafe curl_slist_append(nil, "<\(mail.recipient)>")
        defer { unsafe curl_slist_free_all(recipients) }
        unsafe sach_curl_setopt_string(handle, CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        unsafe sach_curl_setopt_list(handle, CURLOPT_MAIL_RCPT, recipients)
        unsafe sach_curl_setopt_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.count))
        unsafe sach_curl_setopt_long(handle, CURLOPT_FORBID_REUSE, carried >= settings.mailsAConnection ? 1 : 0)
        if carried >= settings.mailsAConnection { carried = 0 }
        let code = unsafe curl_easy_perform(handle)
        // The handle must not point to the list that goes away now.
        unsafe sach_curl_setopt_list(handle, CURLOPT_MAIL_RCPT, nil)
        unsafe recipients = nil
        talk.text = []
        return code
    }

    private func prepare() {
        let milliseconds = Int(settings.timeout / .milliseconds(1))
        unsafe sach_curl_setopt_string(handle, CURLOPT_URL, "\(settings.url)/\(settings.name)")
        unsafe sach_curl_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        unsafe sach_curl_setopt_string(handle, CURLOPT_PROXY, "")
        unsafe sach_curl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_UPLOAD, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_MAXCONNECTS, 1)
        unsafe sach_curl_setopt_long(handle, CURLOPT_TIMEOUT_MS, milliseconds)
        unsafe sach_curl_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 30_000))
        encrypt()
        if let account = settings.account {
            unsafe sach_curl_setopt_string(handle, CURLOPT_USERNAME, account.user)
            unsafe sach_curl_setopt_string(handle, CURLOPT_PASSWORD, account.password)
        }
        listen()
    }

    private func encrypt() {
        let isVerified = settings.isEncryptedFromTheStart || settings.encryption == .required
        let level =
            switch settings.encryption {
            case _ where settings.isEncryptedFromTheStart: CURLUSESSL_ALL
            case .required: CURLUSESSL_ALL
            case .opportunistic: CURLUSESSL_TRY
            case .none: CURLUSESSL_NONE
            }
        unsafe sach_curl_setopt_long(handle, CURLOPT_USE_SSL, Int(level.rawValue))
        unsafe sach_curl_setopt_long(handle, CURLOPT_SSL_VERIFYPEER, isVerified ? 1 : 0)
        unsafe sach_curl_setopt_long(handle, CURLOPT_SSL_VERIFYHOST, isVerified ? 2 : 0)
        if let authorities = settings.authorities {
            unsafe sach_curl_setopt_string(handle, CURLOPT_CAINFO, authorities)
        }
    }

    /// Has libcurl read the mail from here, and tell here what it says and hears.
    private func listen() {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe sach_curl_setopt_write(handle, CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return Int(CURL_READFUNC_ABORT) }
            let owner = unsafe Unmanaged<SMTPConnection>.fromOpaque(context).takeUnretainedValue()
            let buffer = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
            return unsafe owner.fill(buffer)
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_READDATA, context)
        unsafe sach_curl_setopt_write(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
            let owner = unsafe Unmanaged<SMTPConnection>.fromOpaque(context).takeUnretainedValue()
            let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
            unsafe owner.hear(line)
            return size * count
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_HEADERDATA, context)
        // Nothing of a server's belongs on this daemon's standard output.
        unsafe sach_curl_setopt_write(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        unsafe sach_curl_setopt_long(handle, CURLOPT_VERBOSE, 1)
        unsafe sach_curl_setopt_debug(handle, CURLOPT_DEBUGFUNCTION) { _, kind, bytes, count, context in
            guard kind == CURLINFO_HEADER_OUT, let bytes = unsafe bytes, let context = unsafe context else { return 0 }
            let owner = unsafe Unmanaged<SMTPConnection>.fromOpaque(context).takeUnretainedValue()
            let line = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
            unsafe owner.say(line)
            return 0
        }
        unsafe sach_curl_setopt_pointer(handle, CURLOPT_DEBUGDATA, context)
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, talk.text.count - talk.sent)
        unsafe buffer.copyBytes(from: talk.text[talk.sent..<(talk.sent + count)])
        talk.sent += count
        return count
    }

    /// Remembers a command, of which only the verb is looked at: what follows may be a password.
    private func say(_ line: UnsafeRawBufferPointer) {
        let verb = unsafe String(decoding: line.prefix { (0x41...0x5A).contains($0) }, as: UTF8.self)
        if ["MAIL", "RCPT", "DATA"].contains(verb) { talk.command = verb }
        if ["QUIT", "RSET"].contains(verb) { talk.isOver = true }
    }

    private func hear(_ line: UnsafeRawBufferPointer) {
        guard !talk.isOver else { return }
        // After the go-ahead the next reply is about the whole message.
        if talk.command == "DATA", talk.reply.hasPrefix("354") { talk.command = "." }
        talk.isAnswered = true
        let text = unsafe String(decoding: line.prefix(500), as: UTF8.self)
        talk.reply = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").filter { $0 != "\0" }
    }
}
