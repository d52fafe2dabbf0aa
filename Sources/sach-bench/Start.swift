import ArgumentParser

struct Start: AsyncParsableCommand {
    @OptionGroup var options: BenchOptions

    func run() async throws {
    }
}
