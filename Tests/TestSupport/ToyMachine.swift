import LibPQ

/// A small machine without guards, put into a test's database beside the real ones: what the engine promises to every machine.
public enum ToyMachine {
    /// Its transitions: from, event, to.
    public static let moves: [(from: String, event: String, to: String)] = [
        ("new", "make", "raw"), ("raw", "wash", "clean"), ("clean", "soil", "raw"), ("clean", "polish", "shiny"),
        ("shiny", "soil", "raw"), ("raw", "scrap", "gone"), ("clean", "scrap", "gone"), ("shiny", "touch", "shiny"),
    ]
    /// Its events.
    public static var events: [String] { Array(Set(moves.map(\.event))).sorted() }

    /// Adds the machine, a network `TOY`, and person 101 who may do everything in it (102 may do nothing).
    public static func install(_ db: isolated Connection) throws {
        let rows = moves.map { "('toy', 1, '\($0.from)', '\($0.event)', '\($0.to)', '{COOR}', 'T1')" }
        try db.script(
            """
            INSERT INTO sach.workflow VALUES ('toy', 'TOY', 'đồ chơi', 'toy');
            INSERT INTO sach.workflow_revision VALUES ('toy', 1, '2000-01-01', 'test');
            INSERT INTO sach.workflow_state (workflow, revision, state, is_final, name_vi, name_en)
            SELECT 'toy', 1, s, s = 'gone', s, s
            FROM unnest(ARRAY['new', 'raw', 'clean', 'shiny', 'gone']) s;
            INSERT INTO sach.workflow_event
            SELECT 'toy', e, e, e
            FROM unnest(ARRAY[\(events.map { "'\($0)'" }.joined(separator: ","))]) e;
            INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
            VALUES \(rows.joined(separator: ",\n"));
            INSERT INTO sach.workflow_field VALUES ('toy', 1, 'wash', 'soap', 'text', false, NULL, 'xà phòng', 'soap');
            INSERT INTO sach.network (code, name_vi, name_en, issuer_vi, issuer_en, calendar)
            VALUES ('TOY', 'Mạng lưới thử', 'Test network', 'Đơn vị thử', 'Test issuer', 'VN');
            INSERT INTO sach.person (person, name) VALUES (101, 'Người Mẫu Một'), (102, 'Người Mẫu Hai');
            INSERT INTO sach.person_role (network, person, role, scope, valid_from)
            SELECT network, 101, 'COOR', 'network', '2000-01-01' FROM sach.network WHERE code = 'TOY';
            """)
    }
}
