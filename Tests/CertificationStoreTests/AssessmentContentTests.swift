import LibPQ
import TestSupport
import Testing

/// What an assessment computes from what it recorded (vietnam.md §4.2-§4.7).
@Suite struct AssessmentContentTests {
    @Test(arguments: [
        (120_000_000, 48_000_000, 5, 10, "2.50|3.02|61957765|28.65"),
        (0, 48_000_000, 5, 10, "0|0.00|181957765|"),
        (120_000_000, 0, 5, 10, "||-120000000|"),
        (120_000_000, 20_000_000, 5, 10, "6.00||-44184265|"),
    ])
    func `an option has payback, net present value and internal rate of return, or says there is none`(
        investment: Int, saving: Int, years: Int, rate: Int, expected: String
    ) async throws {
        let db = try await SachDatabase.make().connect()
        let row = try await db.query(
            """
            SELECT concat_ws('|', coalesce(payback::text, ''), coalesce(discounted_payback::text, ''), npv::text,
                coalesce(irr::text, '')) AS value
            FROM sach.option_economics(\(investment)::bigint, \(saving)::bigint, \(years)::int, \(rate)::int)
            """)
        #expect(try row.first?.read("value") == expected)
        await db.close()
    }

    @Test(arguments: [
        ("0.03", "0"), ("0.055", "10.0"), ("0.08", "20.0"), ("0.10", "24.0"), ("0.13", "30"), ("0.40", "30"),
        ("-0.02", "0"),
    ])
    func `measured savings give points on straight lines from 3 to 8 to 13 percent`(
        share: String, points: String
    ) async throws {
        let db = try await SachDatabase.make().connect()
        let row = try await db.query(
            "SELECT trim_scale(sach.saving_points(\(share)::numeric)) = \(points)::numeric AS same")
        #expect(try row.first?.read("same", as: Bool.self) == true)
        await db.close()
    }

    @Test(arguments: [
        ("ELEC", "1200000", "185.16"), ("DO", "10000", "8.8"), ("LPG", "50", "54.5"), ("COAL_5_6", "100", "50"),
    ])
    func `fuels become tonnes of oil equivalent by the ministry's letter`(
        metric: String, quantity: String, toe: String
    ) async throws {
        let db = try await SachDatabase.make().connect()
        let row = try await db.query(
            """
            SELECT toe * \(quantity)::numeric = \(toe)::numeric AS same FROM sach.energy_factor WHERE metric = \(metric)
            """)
        #expect(try row.first?.read("same", as: Bool.self) == true)
        await db.close()
    }

    @Test func `a cleaner grid is not sold as cleaner production, and the saving is one of intensities`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "reported")
        let row = try await story.owner.query(
            SQL(
                raw: story.filled(
                    """
                    SELECT saving::text AS saving, co2_baseline::text AS baseline, co2_measured::text AS measured,
                        co2_measured_at_baseline_factor::text AS at_baseline
                    FROM sach.assessment_balance(#assessment)
                    WHERE metric = 'ELEC'
                    """)))
        #expect(try row.first?.read("saving") == "0.1000")
        #expect(try row.first?.read("baseline") == "79.10")
        #expect(try row.first?.read("at_baseline") == "78.31")
        let score = try await story.owner.query(
            SQL(raw: story.filled("SELECT sach.assessment_score(#assessment)::text AS score")))
        #expect(try score.first?.read("score", as: String.self).contains(#""total": 82.0"#) == true)
        await story.close()
    }

    @Test func `a must that is not met and too few points stand against the grant`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "in review")
        let gaps = try await story.owner.transaction(rollback: true) { [story] db in
            try db.script(
                story.filled(
                    """
                    UPDATE sach.assessment_item SET answer = 'no' WHERE subject_id = #assessment AND criterion = 'M2';
                    UPDATE sach.assessment_item SET data = '{"points": 0}' WHERE subject_id = #assessment AND criterion IN ('C2', 'C3');
                    """))
            return try db.query(
                SQL(raw: story.filled("SELECT sach.recommendation_gaps(#application, sach.clock_now()) AS gaps")))
        }
        let codes = try gaps.first?.read("gaps", as: [String].self)
        #expect(codes == ["must_not_met:M2", "score_too_low:42.0"])
        await story.close()
    }
}
