import Delivery

/// What the settings say about sending.
extension Settings {
    /// Checks what can be checked without a server; throws the first fault.
    func validateDelivery() throws {
        let kind = self["delivery.sender"]
        guard ["spool", "sendmail", "smtp"].contains(kind) else {
            throw SettingsError.badValue("delivery.sender", kind, "spool, sendmail or smtp")
        }
        guard ["on", "off"].contains(self["delivery.digest"]) else {
            throw SettingsError.badValue("delivery.digest", self["delivery.digest"], "on or off")
        }
        guard SMTPSettings.Encryption(rawValue: self["delivery.smtp-encryption"]) != nil else {
            throw SettingsError.badValue(
                "delivery.smtp-encryption", self["delivery.smtp-encryption"], "required, opportunistic or none")
        }
        _ = try integer("delivery.smtp-timeout", in: 1...600)
        for channel in Channel.allCases { _ = try integer("delivery.\(channel.rawValue)-rate", in: 0...1_000_000) }
        for channel in [Channel.sms, .webhook] where !self["delivery.\(channel.rawValue)-url"].isEmpty {
            let file = self["delivery.\(channel.rawValue)-secret-file"]
            guard !file.isEmpty else {
                throw SettingsError.badValue("delivery.\(channel.rawValue)-secret-file", file, "a file's path")
            }
            let url = self["delivery.\(channel.rawValue)-url"]
            guard (try? WebhookSettings(url: url, secret: [])) != nil else {
                throw SettingsError.badValue(
                    "delivery.\(channel.rawValue)-url", url, "https://…, or http://… of this machine")
            }
        }
        if kind == "smtp" { try validateServer() }
    }

    /// Checks how mails are to reach the server, without reading the account's file.
    private func validateServer() throws {
        do throws(SMTPSettings.Fault) {
            _ = try SMTPSettings(
                url: self["delivery.smtp-url"],
                encryption: SMTPSettings.Encryption(rawValue: self["delivery.smtp-encryption"]) ?? .required,
                account: self["delivery.smtp-account-file"].isEmpty ? nil : .init(user: "", password: ""),
                name: self["delivery.domain"])
        } catch {
            guard case .passwordInTheClear = error else {
                throw SettingsError.badValue(
                    "delivery.smtp-url", self["delivery.smtp-url"], "smtp://host[:port] or smtps://host[:port]")
            }
            throw SettingsError.badValue(
                "delivery.smtp-encryption", self["delivery.smtp-encryption"],
                "enough for a password that leaves this machine: required, or smtps://")
        }
    }

    /// The senders of all channels that are configured; throws when a file they need is missing or a value is wrong.
    func senders() throws -> any Sender {
        var senders: [Channel: any Sender] = [.mail: try mailSender()]
        let authorities = self["delivery.smtp-authorities"]
        for channel in [Channel.sms, .webhook] {
            let url = self["delivery.\(channel.rawValue)-url"]
            guard !url.isEmpty else { continue }
            let settings = try WebhookSettings(
                url: url, secretFile: self["delivery.\(channel.rawValue)-secret-file"],
                authorities: authorities.isEmpty ? nil : authorities)
            senders[channel] = WebhookSender(settings, channel: channel)
        }
        return ChannelSenders(senders)
    }

    /// Messages a minute of the channels that have a limit.
    func rates() throws -> [Channel: Int] {
        let rates = try Channel.allCases.map { ($0, try integer("delivery.\($0.rawValue)-rate", in: 0...1_000_000)) }
        return Dictionary(uniqueKeysWithValues: rates.filter { $0.1 > 0 })
    }

    private func mailSender() throws -> any Sender {
        switch self["delivery.sender"] {
        case "sendmail": return SendmailSender(program: self["delivery.sendmail"])
        case "smtp":
            let (authorities, account) = (self["delivery.smtp-authorities"], self["delivery.smtp-account-file"])
            var settings = try SMTPSettings(
                url: self["delivery.smtp-url"],
                encryption: SMTPSettings.Encryption(rawValue: self["delivery.smtp-encryption"]) ?? .required,
                authorities: authorities.isEmpty ? nil : authorities,
                account: account.isEmpty ? nil : try SMTPSettings.Account(file: account), name: self["delivery.domain"])
            settings.timeout = .seconds(try integer("delivery.smtp-timeout", in: 1...600))
            return SMTPSender(settings)
        default: return try SpoolSender(directory: self["delivery.spool"])
        }
    }
}
