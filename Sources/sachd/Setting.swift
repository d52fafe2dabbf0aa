/// One thing that can be configured: its key, default and meaning stand here and nowhere else.
struct Setting: Sendable {
    /// Dotted key: `listen.socket` is `listen: socket:` in the file, `SACH_LISTEN_SOCKET` in the environment, `--set listen.socket=…` as a flag.
    var key: String
    /// The value without any configuration; empty means unset.
    var fallback: String
    /// What it is, with units.
    var meaning: String
    /// A connection string may hold a password: masked when printed.
    var isSecret = false

    static let all: [Setting] = [
        Setting(
            key: "database.url", fallback: "dbname=sach user=sach_daemon",
            meaning:
                "libpq connection string of the daemon's role; several hosts with target_session_attrs=read-write fail over",
            isSecret: true),
        Setting(
            key: "database.owner-url", fallback: "dbname=sach user=sach_owner",
            meaning: "libpq connection string of the owner role, for migrate only", isSecret: true),
        Setting(
            key: "database.readonly-url", fallback: "dbname=sach user=sach_readonly",
            meaning: "libpq connection string of the read-only role, for verify only", isSecret: true),
        Setting(key: "database.pool-size", fallback: "8", meaning: "connections at most, 2 to 100"),
        Setting(key: "listen.socket", fallback: "/run/sach/api.sock", meaning: "path of the unix socket; empty = none"),
        Setting(
            key: "listen.socket-group", fallback: "",
            meaning: "group that may connect to the socket; empty = the daemon's"),
        Setting(
            key: "listen.address", fallback: "127.0.0.1:8017", meaning: "loopback address:port for tokens; empty = none"
        ),
        Setting(key: "sql.directory", fallback: "/usr/share/sach/sql", meaning: "folder of the SQL files"),
        Setting(key: "share.directory", fallback: "/usr/share/sach", meaning: "folder of openapi.yaml and templates/"),
        Setting(
            key: "files.clamd", fallback: "",
            meaning:
                "malware scanner: clamd's socket (/run/clamav/clamd.ctl) or loopback address:port; empty = no scan"),
        Setting(key: "network.default", fallback: "TH", meaning: "code of the network meant when a request names none"),
        Setting(
            key: "public.requests-per-minute", fallback: "120",
            meaning: "requests of the public pages that one address may make a minute in the long run; 0 = any number"),
        Setting(key: "public.burst", fallback: "60", meaning: "requests of them that it may make at once, 1 to 10000"),
        Setting(
            key: "public.proxies", fallback: "127.0.0.1 ::1",
            meaning: "addresses of reverse proxies whose X-Forwarded-For is believed, with blanks between; empty = none"
        ),
        Setting(key: "delivery.sender", fallback: "spool", meaning: "spool (a Maildir), sendmail or smtp"),
        Setting(key: "delivery.spool", fallback: "/var/lib/sach/spool", meaning: "the Maildir's path"),
        Setting(key: "delivery.sendmail", fallback: "/usr/sbin/sendmail", meaning: "path of the sendmail program"),
        Setting(
            key: "delivery.smtp-url", fallback: "smtp://localhost:25",
            meaning:
                "mail server of sender smtp: smtp://host:port, or smtps://host:port for TLS from the start"),
        Setting(
            key: "delivery.smtp-encryption", fallback: "required",
            meaning: "STARTTLS on smtp://: required (verified), opportunistic (if offered, not verified) or none"),
        Setting(
            key: "delivery.smtp-authorities", fallback: "",
            meaning: "file of CA certificates for mail server and gateways; empty = the system's"),
        Setting(
            key: "delivery.smtp-account-file", fallback: "",
            meaning: "file of two lines, name and password at the mail server; empty = no login"),
        Setting(key: "delivery.smtp-timeout", fallback: "60", meaning: "seconds one mail may take, 1 to 600"),
        Setting(
            key: "delivery.mail-rate", fallback: "0",
            meaning: "mails a minute at most, all daemons together; 0 = no limit"),
        Setting(
            key: "delivery.digest", fallback: "off",
            meaning: "on: what is due to one address at the same time becomes one mail"),
        Setting(key: "delivery.sms-url", fallback: "", meaning: "gateway of short messages; empty = none"),
        Setting(
            key: "delivery.sms-secret-file", fallback: "",
            meaning: "secret that messages to it are signed with, 16 bytes or more"),
        Setting(key: "delivery.sms-rate", fallback: "0", meaning: "short messages a minute at most; 0 = no limit"),
        Setting(key: "delivery.webhook-url", fallback: "", meaning: "gateway of chats and other systems; empty = none"),
        Setting(
            key: "delivery.webhook-secret-file", fallback: "",
            meaning: "secret that messages to it are signed with, 16 bytes or more"),
        Setting(key: "delivery.webhook-rate", fallback: "0", meaning: "messages to it a minute at most; 0 = no limit"),
        Setting(
            key: "delivery.from", fallback: "sxsh@sach.example", meaning: "address that mails come from"),
        Setting(
            key: "delivery.from-name", fallback: "Mạng lưới chứng nhận sản xuất sạch hơn",
            meaning: "name that mails come from"),
        Setting(key: "delivery.domain", fallback: "sach.example", meaning: "right side of Message-IDs"),
        Setting(key: "delivery.batch", fallback: "1000", meaning: "notices claimed at once, 1 to 5000"),
        Setting(
            key: "signing.key-file", fallback: "/etc/sach/signing.key",
            meaning: "Ed25519 key, 32 bytes base64, mode 0600; or a systemd credential's path"),
        Setting(
            key: "ledger.key-file", fallback: "/etc/sach/ledger.key",
            meaning: "Ed25519 key that signs checkpoints of the ledger; another than the certificates' key"),
        Setting(
            key: "ledger.checkpoint-directory", fallback: "/var/lib/sach/checkpoints",
            meaning: "where signed checkpoints are exported, outside the database"),
        Setting(key: "ledger.checkpoint-interval", fallback: "15", meaning: "minutes between checkpoints"),
        Setting(key: "log.level", fallback: "info", meaning: "trace, debug, info, notice, warning, error or critical"),
    ]
}
