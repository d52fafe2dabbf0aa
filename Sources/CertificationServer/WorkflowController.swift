import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird

/// The rule book as it is in force: as data, as tables, as a graph.
enum WorkflowController {
    /// `GET /v1/workflows`: the list.
    static func list(_ call: Call) async throws -> Reply {
        try .json(Items(try await call.store.read(ListWorkflows()).map { Workflow($0) }))
    }

    /// `GET /v1/workflows/{workflow}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        let name = try call.path("workflow")
        let revision = try call.query.integer("revision", in: 1...10_000)
        guard let row = try await call.store.read(DescribeWorkflow(workflow: name, revision: revision)).first else {
            throw Problem(.notFound, detail: "There is no machine \(name)\(revision.map { " revision \($0)" } ?? "").")
        }
        let description = try WorkflowDescription(row)
        switch try form(call) {
        case "markdown": return .text(WorkflowRendering.markdown(description), mediaType: "text/markdown")
        case "dot": return .text(WorkflowRendering.dot(description), mediaType: "text/vnd.graphviz")
        default: return try .json(description)
        }
    }

    private static func form(_ call: Call) throws(Problem) -> String {
        let forms = ["json", "markdown", "dot"]
        if let form = call.query.text("format") {
            guard forms.contains(form) else {
                throw Problem(
                    .invalidRequest,
                    detail: "The query parameter “format” must be one of \(forms.joined(separator: ", ")).")
            }
            return form
        }
        return call.request.headers[.accept]?.contains("text/markdown") == true ? "markdown" : "json"
    }
}
