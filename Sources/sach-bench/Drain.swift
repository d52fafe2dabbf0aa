import ArgumentParser

struct Drain: AsyncParsableCommand {
    @OptionGroup var options: BenchOptions

    func run() async throws {
    }
}
