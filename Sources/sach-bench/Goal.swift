/// One goal of the project with what was measured against it.
struct Goal: Encodable {
    /// Which side of the gate is good.
    enum Side: String, Encodable {
        case atLeast = ">="
        case atMost = "<="
    }

    /// Its name in the list of goals, such as `P1`.
    let id: String
    /// What is compared.
    let text: String
    /// What was measured; `nil` when it could not be.
    let value: Double?
    let side: Side
    let gate: Double
    let isMet: Bool

    /// Holds a measured value against a gate.
    init(_ id: String, _ text: String, _ value: Double?, _ side: Side, _ gate: Double) {
        self.id = id
        self.text = text
        self.value = value
        self.side = side
        self.gate = gate
        isMet = value.map { side == .atLeast ? $0 >= gate : $0 <= gate } ?? false
    }
}
