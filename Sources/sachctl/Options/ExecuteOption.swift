import ArgumentParser

/// The option that bulk and irreversible commands need before they write anything.
struct ExecuteOption: ParsableArguments {
    @Flag(help: "Do it; without this option nothing is written.")
    var execute = false
}
