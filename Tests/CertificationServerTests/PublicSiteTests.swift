import CertificationAPI
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import CertificationServer

/// The public pages as a visitor's browser meets them: over TCP, without login, from a real database.
@Suite struct PublicSiteTests {
    private func object(_ answer: HTTPExchange) throws -> [String: JSONValue] {
        guard case .object(let members) = try JSONDecoder().decode(JSONValue.self, from: Data(answer.body.utf8)) else {
            Issue.record("\(answer.body)")
            return [:]
        }
        return members
    }

    @Test func `each state is told in words, by its colour and by its sign, in both languages`() async throws {
        try await PublicSiteFixture.serve { site in
            for (state, number) in PublicSiteFixture.numbers {
                let status = try #require(PublicStatus(rawValue: state))
                for language in PageLanguage.allCases {
                    let page = try await site.get("/verify/\(number)?lang=\(language.rawValue)")
                    #expect(page.status == 200)
                    #expect(page.fields["content-type"] == "text/html; charset=utf-8")
                    #expect(page.fields["content-language"] == language.rawValue)
                    #expect(page.body.contains("<html lang=\"\(language.rawValue)\">"))
                    #expect(page.body.contains("<span class=\"word\">\(status.word[language])</span>"), "\(state)")
                    #expect(page.body.contains("class=\"status \(status.style)\""), "\(state)")
                    #expect(page.body.contains(status.sign.markup), "\(state)")
                }
                let document = try object(try await site.get("/verify/\(number).json"))
                #expect(document["status"] == .string(state))
            }
        }
    }

    @Test func `a number that was never signed says nothing of whoever it was for`() async throws {
        try await PublicSiteFixture.serve { site in
            let void = try await site.get("/verify/TH-2026-0007-GCN-SXSH")
            #expect(!void.body.contains("<dl"))
            #expect(!void.body.contains("<table"))
            let unknown = try await site.get("/verify/TH-2026-0099-GCN-SXSH?lang=en")
            #expect(unknown.status == 404)
            #expect(unknown.body.contains("Not in the register"))
            #expect(unknown.body.contains("09:00 on 20 November 2026"))
            let odd = try await site.get("/verify/%3Cscript%3Ealert(1)%3C-script%3E")
            #expect(odd.status == 308)
            let upper = try await site.get(try #require(odd.fields["location"]))
            #expect(upper.status == 404)
            #expect(upper.body.contains("&lt;SCRIPT&gt;"))
            #expect(!upper.body.lowercased().contains("<script"))
            let json = try await site.get("/verify/TH-2026-0099-GCN-SXSH", ["Accept": "application/json"])
            #expect(json.status == 404)
            #expect(json.fields["content-type"] == "application/problem+json")
        }
    }

    @Test func `the number leads to its page however it is written`() async throws {
        try await PublicSiteFixture.serve { site in
            for path in [
                "/verify/TH/2026/0001/GCN-SXSH", "/verify/th-2026-0001-gcn-sxsh", "/verify/TH%2F2026%2F0001%2FGCN-SXSH",
            ] {
                let answer = try await site.get(path + "?lang=en")
                #expect(answer.status == 308, "\(path)")
                #expect(answer.fields["location"] == "/verify/TH-2026-0001-GCN-SXSH?lang=en", "\(path)")
            }
            let typed = try await site.get("/verify?number=th%2F2026%2F0001%2Fgcn-sxsh")
            #expect(typed.status == 303)
            #expect(typed.fields["location"] == "/verify/TH-2026-0001-GCN-SXSH?lang=vi")
            let version = try await site.get("/verify/TH-2026-0006-GCN-SXSH")
            #expect(version.body.contains("href=\"/verify/TH-2026-0006-GCN-SXSH-R2?lang=vi\""))
            #expect(try await site.get("/verify/TH-2026-0006-GCN-SXSH-R2").status == 200)
        }
    }

    @Test func `a holder's name is text, and no page carries a script, a style or anything from elsewhere`()
        async throws
    {
        try await PublicSiteFixture.serve { site in
            for path in [
                "/verify/TH-2026-0001-GCN-SXSH", "/register", "/verify", "/verify/NOTHING-1", "/register?as_of=x",
            ] {
                let page = try await site.get(path)
                #expect(!page.body.contains("<b>\""), "\(path)")
                for banned in ["<script", "style=", "<style", " onclick", "javascript:", "http://", "https://"] {
                    #expect(!page.body.lowercased().contains(banned), "\(path) \(banned)")
                }
                let policy = try #require(page.fields["content-security-policy"])
                #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
                #expect(page.fields["x-content-type-options"] == "nosniff")
            }
            let page = try await site.get("/verify/TH-2026-0001-GCN-SXSH")
            #expect(page.body.contains("Công ty &lt;b&gt;&quot;Đá &amp; Vôi&quot;&lt;/b&gt; mẫu 10"))
        }
    }

    @Test func `a page is not sent again while it is the same, and at once when its state changes`() async throws {
        try await PublicSiteFixture.serve { site in
            let path = "/verify/TH-2026-0001-GCN-SXSH"
            let first = try await site.get(path)
            let tag = try #require(first.fields["etag"])
            #expect(first.fields["cache-control"] == "no-cache")
            let again = try await site.get(path, ["If-None-Match": "\"x\", \(tag)"])
            #expect(again.status == 304)
            #expect(again.body.isEmpty)
            #expect(try await site.get(path + "?lang=en", ["If-None-Match": tag]).status == 200)
            let owner = try await site.database.connect()
            try await owner.script(
                """
                SET session_replication_role = replica;
                UPDATE sach.register_period SET until = sach.clock_now() WHERE certificate = 901;
                INSERT INTO sach.register_period (
                    certificate, no, version, status, reason_class, since, network, holder_name, search_key, unit, division, vsic_code, valid_until)
                SELECT certificate, 2, 4, 'suspended', 'voluntary', until, network, holder_name, search_key, unit, division, vsic_code, valid_until
                FROM sach.register_period WHERE certificate = 901;
                """)
            await owner.close()
            let after = try await site.get(path, ["If-None-Match": tag])
            #expect(after.status == 200)
            #expect(after.body.contains("<span class=\"word\">Tạm đình chỉ</span>"))
        }
    }

    @Test func `the register is in Vietnamese order, found without marks, narrowed down and turned page by page`()
        async throws
    {
        try await PublicSiteFixture.serve { site in
            func names(_ query: String) async throws -> [String] {
                let answer = try await site.get("/register.json?" + query)
                #expect(answer.status == 200, "\(query)")
                guard case .array(let items) = try object(answer)["items"] else { return [] }
                return items.compactMap { item in
                    guard case .object(let members) = item, case .string(let name) = members["holder"] else {
                        return nil
                    }
                    return name
                }
            }
            let all = [
                "Công ty <b>\"Đá & Vôi\"</b> mẫu 2", "Công ty <b>\"Đá & Vôi\"</b> mẫu 10", "Công ty Ánh mẫu",
                "Công ty Ân Thịnh mẫu", "Công ty Oanh mẫu", "Công ty Ước Mơ mẫu",
            ]
            #expect(try await names("") == all)
            #expect(try await names("q=uoc+mo") == ["Công ty Ước Mơ mẫu"])
            #expect(try await names("q=sample") == ["Công ty Ước Mơ mẫu"])
            #expect(try await names("q=%C6%AF%E1%BB%9Bc") == ["Công ty Ước Mơ mẫu"])
            #expect(try await names("q=TH%2F2026%2F0005") == ["Công ty Oanh mẫu"])
            #expect(try await names("q=th-2022").count == 1)
            #expect(try await names("q=9900000016").count == 6)
            #expect(try await names("q=%25").isEmpty)
            #expect(try await names("status=suspended") == ["Công ty Ước Mơ mẫu"])
            #expect(try await names("status=expired").count == 1)
            #expect(try await names("status=superseded") == ["Công ty Ánh mẫu"])
            #expect(try await names("unit=14812").count == 2)
            #expect(try await names("sector=10").count == 2)
            #expect(try await names("sector=2394&unit=14812").count == 1)
            #expect(try await names("as_of=2026-09-15&status=suspended") == ["Công ty Ân Thịnh mẫu"])
            #expect(try await names("as_of=2025-01-01") == ["Công ty <b>\"Đá & Vôi\"</b> mẫu 2"])
            var paged: [String] = []
            var after = ""
            for _ in 0..<4 {
                let answer = try await site.get("/register.json?limit=2" + after)
                paged += try await names("limit=2" + after)
                guard case .string(let next) = try object(answer)["next"] else { break }
                after = "&after=" + next
            }
            #expect(paged == all)
            let page = try await site.get("/register?lang=en&status=valid")
            #expect(page.body.contains("<option value=\"valid\" selected>Valid</option>"))
            #expect(page.body.contains("<option value=\"14812\">"))
        }
    }

    @Test func `the whole result comes as CSV that spreadsheets read`() async throws {
        try await PublicSiteFixture.serve { site in
            let answer = try await site.get("/register.csv?lang=en")
            #expect(answer.fields["content-disposition"]?.contains("register-TH-2026-11-20.csv") == true)
            let lines = answer.body.split(separator: "\r\n")
            #expect(lines.count == 7)
            #expect(lines.first?.hasPrefix("\u{FEFF}\"Number\"") == true)
            #expect(lines.contains { $0.contains("\"Công ty <b>\"\"Đá & Vôi\"\"</b> mẫu 10\"") })
        }
    }

    @Test func `a day that is over shows the state at its end, and one that lies ahead is refused`() async throws {
        try await PublicSiteFixture.serve { site in
            let path = "/verify/TH-2026-0002-GCN-SXSH"
            #expect(try await site.get(path + "?as_of=2026-09-30").body.contains("Còn hiệu lực</span>"))
            #expect(try await site.get(path + "?as_of=2026-10-01").body.contains("Tạm đình chỉ</span>"))
            let past = try await site.get(path + "?as_of=2026-09-30&lang=en")
            #expect(past.body.contains("not the state of today"))
            #expect(!past.body.contains("This certificate is in force."))
            let today = try await site.get(path + "?as_of=2026-11-20&lang=en")
            #expect(!today.body.contains("not the state of today"))
            #expect(try await site.get(path + "?as_of=2026-08-02").status == 404)
            let ahead = try await site.get(path + "?as_of=2026-11-21")
            #expect(ahead.status == 400)
            #expect(ahead.fields["content-type"] == "text/html; charset=utf-8")
            let unknown = try await site.get("/register?colour=red", ["Accept": "application/json"])
            #expect(unknown.status == 400)
            #expect(unknown.fields["content-type"] == "application/problem+json")
        }
    }

    @Test func `beyond its pace an address waits, by its own count, and only a known proxy may speak for another`()
        async throws
    {
        try await PublicSiteFixture.serve(perMinute: 1, burst: 2, proxies: ["127.0.0.1"]) { site in
            for client in ["198.51.100.1", "198.51.100.2"] {
                let headers = ["X-Forwarded-For": "203.0.113.99, \(client)"]
                for expected in [200, 200, 429] {
                    let answer = try await site.get("/verify/TH-2026-0001-GCN-SXSH", headers)
                    #expect(answer.status == expected, "\(client)")
                    guard expected == 429 else { continue }
                    #expect((1...60).contains(Int(answer.fields["retry-after"] ?? "") ?? 0))
                    #expect(answer.body.contains("Quá nhiều yêu cầu"))
                }
                var headersOfPrograms = headers
                headersOfPrograms["Accept"] = "application/json"
                let answer = try await site.get("/register", headersOfPrograms)
                #expect(answer.status == 429)
                #expect(answer.fields["content-type"] == "application/problem+json")
            }
            // What needs a login has no such limit.
            #expect(try await site.get("/v1/version", ["X-Forwarded-For": "198.51.100.1"]).status == 200)
        }
        try await PublicSiteFixture.serve(perMinute: 1, burst: 2) { site in
            for (client, expected) in [("198.51.100.1", 200), ("198.51.100.2", 200), ("198.51.100.3", 429)] {
                let answer = try await site.get("/verify/TH-2026-0001-GCN-SXSH", ["X-Forwarded-For": client])
                #expect(answer.status == expected, "\(client)")
            }
        }
    }

    @Test func `style sheet and sign may be kept for ever under the address the pages name`() async throws {
        try await PublicSiteFixture.serve { site in
            let page = try await site.get("/register")
            let start = try #require(page.body.firstRange(of: "href=\"/pages/sach.css?v="))
            let version = page.body[start.upperBound...].prefix { $0 != "\"" }
            let sheet = try await site.get("/pages/sach.css?v=\(version)")
            #expect(sheet.status == 200)
            #expect(sheet.fields["content-type"] == "text/css; charset=utf-8")
            #expect(sheet.fields["cache-control"]?.contains("immutable") == true)
            #expect(try await site.get("/pages/..%2Fopenapi.yaml").status == 404)
            #expect(try await site.get("/").fields["location"] == "/register")
        }
    }
}
