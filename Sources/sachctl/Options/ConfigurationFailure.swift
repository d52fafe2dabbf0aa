/// Something outside the command line is set up wrongly, a token file for instance (exit code 78).
struct ConfigurationFailure: Error {
    /// What, in the user's language.
    var reason: String
}
