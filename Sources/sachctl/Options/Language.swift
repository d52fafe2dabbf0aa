import ArgumentParser
import CertificationAPI
import FoundationEssentials

/// The language `sachctl` speaks to its user; JSON and CSV hold the same codes and ISO dates in both.
enum Language: String, ExpressibleByArgument, CaseIterable {
    /// Vietnamese, the default of the scheme.
    case vi
    /// English.
    case en

    /// The language of the user's locale: English when `LC_ALL`, `LC_MESSAGES` or `LANG` (the first that is set) says so, Vietnamese otherwise.
    static var ofEnvironment: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("en") == true ? .en : .vi
    }

    /// The text of this language.
    func say(_ vi: String, _ en: String) -> String {
        self == .vi ? vi : en
    }

    /// The text of this language.
    func say(_ text: LocalizedText) -> String {
        say(text.vi, text.en)
    }
}
