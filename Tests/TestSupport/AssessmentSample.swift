/// What a complete assessment records beside its checklist: flows of two periods, implemented options and points.
public enum AssessmentSample {
    /// Events of the assessment with their payloads, in an order the rule book takes.
    public static let content: [(event: String, payload: String)] =
        [flows("baseline", 2023, 120_000, 1_000), flows("measured", 2024, 118_800, 1_100)]
        + ["Bảo ôn đường ống hơi", "Lắp biến tần quạt lò", "Thu hồi nước ngưng"].map(option)
        + [("C1", 10), ("C2", 20), ("C3", 20), ("C5", 8)].map(points)
        + [("record_item", #"{"criterion": "C4", "answer": "yes"}"#)]

    private static func flows(
        _ period: String, _ year: Int, _ energy: Int, _ output: Int
    ) -> (event: String, payload: String) {
        (
            "record_flow",
            """
            {"period": "\(period)", "from": "\(year)-01-01", "to": "\(year)-12-31", "product": "Xi măng", "unit": "t",
             "output": \(output), "flows": [
                 {"metric": "ELEC", "quantity": \(energy), "basis": "measured"},
                 {"metric": "WATER", "quantity": 5000, "basis": "measured"},
                 {"metric": "WATER_REC", "quantity": 1200, "basis": "declared", "note": "Đồng hồ chung"}]}
            """
        )
    }

    private static func option(_ title: String) -> (event: String, payload: String) {
        (
            "record_option",
            """
            {"type": "EM", "title": "\(title)", "screening": "A", "status": "implemented", "technical_score": 3,
             "environmental_benefit": "medium", "investment": 120000000, "annual_saving": 48000000, "years": 5,
             "discount_rate": 10, "implemented_on": "2024-03-01"}
            """
        )
    }

    private static func points(_ criterion: String, _ points: Int) -> (event: String, payload: String) {
        ("record_item", #"{"criterion": "\#(criterion)", "answer": "yes", "data": {"points": \#(points)}}"#)
    }
}
