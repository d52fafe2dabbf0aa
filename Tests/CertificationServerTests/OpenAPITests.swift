import FoundationEssentials
import HTTPTypes
import Testing

@testable import CertificationServer

/// The interface's description against the routes that are served.
struct OpenAPITests {
    /// Method and path of every operation in `openapi.yaml`, read by its indentation.
    private func operations() throws -> [(method: String, path: String, lines: [Substring])] {
        let file = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/deploy/share/openapi.yaml"
        let data = try #require(FileManager.default.contents(atPath: file))
        let text = try #require(String(validating: data, as: UTF8.self))
        var operations: [(method: String, path: String, lines: [Substring])] = []
        var path = ""
        var isInPaths = false
        for line in text.split(separator: "\n") {
            if !line.hasPrefix(" ") { isInPaths = line == "paths:" }
            guard isInPaths else { continue }
            if line.hasPrefix("  /"), line.hasSuffix(":") {
                path = String(line.dropFirst(2).dropLast())
            } else if line.hasPrefix("    "), !line.hasPrefix("     "), line.hasSuffix(":") {
                operations.append((line.dropFirst(4).dropLast().uppercased(), path, []))
            } else if !operations.isEmpty {
                operations[operations.count - 1].lines.append(line)
            }
        }
        return operations
    }

    @Test func `every route is described and every description is served`() throws {
        let described = Set(try operations().map { "\($0.method) \($0.path)" })
        let served = Set(Routes.table.map { "\($0.method) \($0.path)" })
        #expect(described.subtracting(served).sorted() == [])
        #expect(served.subtracting(described).sorted() == [])
        #expect(served.count == Routes.table.count)
    }

    @Test func `every query parameter of a route is described`() throws {
        for operation in try operations() {
            let described = Set(
                operation.lines.compactMap { line -> String? in
                    guard line.contains("in: query"), let start = line.firstRange(of: "{name: ") else { return nil }
                    return String(line[start.upperBound...].prefix { $0 != "," })
                })
            let route = try #require(
                Routes.all.first { $0.method.rawValue == operation.method && $0.path == operation.path })
            #expect(described == Set(route.query), "\(operation.method) \(operation.path)")
        }
    }

    @Test func `open routes are those that need nobody, or a secret in the address`() {
        let open = Routes.all.filter { if case .open = $0.access { true } else { false } }.map(\.path)
        #expect(
            open == [
                "/healthz", "/readyz", "/metrics", "/openapi.yaml", "/v1/version", "/credentials/{ref}",
                "/status/{list}", "/.well-known/did.json", "/keys/{id}", "/v1/deadlines.ics",
                "/v1/units/{code}/deadlines.ics",
            ])
    }

    @Test func `a path is matched part by part`() {
        let route = Route(.get, "/v1/units/{code}/trace", .person) { _ in .empty }
        #expect(route.matches("/v1/units/14797/trace"))
        #expect(!route.matches("/v1/units/14797"))
        #expect(!route.matches("/v1/people/P1/trace"))
    }
}
