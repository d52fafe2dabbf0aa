import ArgumentParser

struct Wake: AsyncParsableCommand {
    @OptionGroup var options: BenchOptions

    func run() async throws {
    }
}
