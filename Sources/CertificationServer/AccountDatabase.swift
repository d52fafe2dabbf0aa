#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The operating system's accounts (`getpwuid_r`, `getgrouplist`), whatever feeds them: files, LDAP, systemd.
///
/// The calls may block on the network: never on the cooperative pool. This file wraps the C library, hence `unsafe`.
enum AccountDatabase {
    /// An account and the ids of all its groups.
    struct Account: Sendable, Equatable {
        /// The account's name.
        var name: String
        /// Primary and supplementary group ids.
        var groups: Set<UInt32>
    }

    /// The account of a user id, `nil` when there is none.
    static func account(uid: UInt32) -> Account? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let status = unsafe getpwuid_r(uid, &entry, &buffer, buffer.count, &found)
        guard status == 0, unsafe found != nil, let name = unsafe entry.pw_name else { return nil }
        return unsafe Account(name: String(cString: name), groups: groups(of: name, primary: entry.pw_gid))
    }

    /// The id of a group, `nil` when there is none.
    static func groupID(named name: String) -> UInt32? {
        var entry = unsafe group()
        var found: UnsafeMutablePointer<group>?
        var buffer = [CChar](repeating: 0, count: 65_536)
        let status = unsafe getgrnam_r(name, &entry, &buffer, buffer.count, &found)
        guard status == 0, unsafe found != nil else { return nil }
        return unsafe entry.gr_gid
    }

    /// The user id this process runs as.
    static var ownUserID: UInt32 { geteuid() }

    private static func groups(of name: UnsafePointer<CChar>, primary: gid_t) -> Set<UInt32> {
        var count: Int32 = 1_024
        var ids = [gid_t](repeating: 0, count: Int(count))
        guard unsafe getgrouplist(name, primary, &ids, &count) >= 0 else { return [primary] }
        return Set(ids.prefix(Int(count)))
    }
}
