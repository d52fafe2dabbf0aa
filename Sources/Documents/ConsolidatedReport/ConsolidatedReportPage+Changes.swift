/// The figures on another map, and what a new freeze changed.
extension ConsolidatedReportPage {
    private static let mapCodes = ["A1", "B1", "B2", "A2", "B4", "B5", "B5a"]

    /// The figures on another map, a line a unit.
    func mapAnnex(_ map: ConsolidatedReportMap) throws(DocumentError) -> [Strip] {
        var units: [String: [ConsolidatedReportMap.Row]] = [:]
        for row in map.rows { units["\(row.isComparable ? 0 : 1)|\(row.unit)", default: []].append(row) }
        var table = DataTable(
            columns: [.text(say("Đơn vị", "Unit"), 0.2), .text(say("Từ báo cáo của", "Reported by"), 0.27)]
                + Self.mapCodes.map { .number($0, 0.06) } + [.text(say("Cách quy đổi", "Rule"), 0.15)],
            style: small.sized(8))
        var sums: [String: Double] = [:]
        for (_, rows) in units.sorted(by: { $0.key < $1.key }) {
            guard let first = rows.first else { continue }
            let values = Dictionary(rows.map { ($0.code, $0.value) }, uniquingKeysWith: { $0 + $1 })
            for (code, value) in values { sums[code, default: 0] += value }
            let name = map.names[first.unit] ?? layout.content.name(of: first.unit)
            let origins = Set(rows.flatMap(\.from)).sorted()
            let from =
                origins == [first.unit]
                ? "" : origins.map { layout.content.name(of: $0)[language] }.joined(separator: ", ")
            let cells =
                [name[language], from] + Self.mapCodes.map { values[$0].map { number($0, decimals: nil) } ?? "-" }
            table.rows.append(DataTable.Row(cells: cells + [rule(first)]))
        }
        table.rows.append(
            DataTable.Row(
                cells: [say("Tổng cộng", "Sum"), ""] + Self.mapCodes.map { number(sums[$0]) } + [""], isTotal: true))
        var strips = try remark(
            say(
                "Cùng số liệu đã chốt, xếp theo đơn vị hành chính ngày \(day(map.day)). Đơn vị chuyển nguyên vẹn hoặc theo tỷ lệ đã công bố được gộp vào đơn vị mới; đơn vị bị chia mà chưa có tỷ lệ công bố được giữ riêng và ghi là không so sánh được. Tổng không đổi.",
                "The same frozen figures by the units of \(day(map.day)). A unit that passed whole or by published shares is counted in its successors; one that was divided without published shares stays by itself and is flagged as not comparable. The sums do not change."
            ), gap: 10)
        strips += try table.strips(typesetter, width: width)
        return strips
    }

    private func rule(_ row: ConsolidatedReportMap.Row) -> String {
        guard row.isComparable else {
            return say("không so sánh được", "not comparable")
        }
        guard row.rule != "as reported" else { return say("như báo cáo", "as reported") }
        guard isVietnamese else { return row.rule }
        return row.rule.split(separator: "; ").map { rule in
            rule.split(separator: ", ").map { part in
                part == "whole" ? "nguyên vẹn" : part.hasPrefix("share ") ? "tỷ lệ " + part.dropFirst(6) : String(part)
            }.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    /// What a new freeze changed against the one before.
    func diffAnnex(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        if let reason = layout.content.reason.printable {
            strips += try typesetter.paragraph(
                [
                    TextRun(say("Lý do: ", "Reason: "), base.bold.sized(11)),
                    TextRun(reason, base.sized(11)),
                ], width: width, alignment: .left, gap: 10)
        }
        if diff.isEmpty {
            return try strips
                + remark(
                    say(
                        "Không có số liệu nào thay đổi so với lần chốt trước.",
                        "No figure differs from the freeze before."), gap: 8)
        }
        strips += try changedTargets(diff)
        strips += try changedFigures(diff)
        strips += try changedSavings(diff)
        strips += try changedUnits(diff)
        return try strips + changedUnitFigures(diff)
    }

    private func changeColumns(_ first: [DataTable.Column]) -> [DataTable.Column] {
        first + [
            .number(say("Trước", "Before"), 0.17), .number(say("Sau", "After"), 0.17),
            .number(say("Thay đổi", "Change"), 0.16),
        ]
    }

    private func changeCells(_ before: Double?, _ after: Double?, decimals: Int? = nil) -> [String] {
        let change = before.flatMap { before in after.map { $0 - before } }
        let text = change.map { ($0 > 0 ? "+" : "") + number($0, decimals: decimals) } ?? "n/a"
        return [number(before, decimals: decimals), number(after, decimals: decimals), text]
    }

    private func changedTargets(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        guard !diff.targets.isEmpty else { return [] }
        var table = DataTable(columns: changeColumns([.text(say("Mục tiêu (%)", "Target (%)"), 0.5)]), style: small)
        for change in diff.targets {
            let name = figures.targets.first { $0.target == change.target }?.name[language] ?? change.target
            table.rows.append(DataTable.Row(cells: [name] + changeCells(change.before, change.after, decimals: 1)))
        }
        return try caption(say("So với mục tiêu", "Against the targets"), gap: 12)
            + table.strips(typesetter, width: width)
    }

    private func changedFigures(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        guard !diff.figures.isEmpty else { return [] }
        var table = DataTable(
            columns: changeColumns([.text(say("Mã", "Code"), 0.1), .text(say("Tổng của chỉ tiêu", "Sum of"), 0.4)]),
            style: small)
        for change in diff.figures.sorted(by: { Self.isOrdered($0.code, $1.code) }) {
            let label = figures.figures[change.code].map { "\($0.label[language]) (\($0.measure[language]))" } ?? ""
            table.rows.append(DataTable.Row(cells: [change.code, label] + changeCells(change.before, change.after)))
        }
        return try caption(say("Tổng các chỉ tiêu", "Sums"), gap: 12) + table.strips(typesetter, width: width)
    }

    private func changedSavings(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        guard let savings = diff.savings else { return [] }
        let (before, after) = (savings.before ?? [], savings.after ?? [])
        var table = DataTable(
            columns: changeColumns([.text(say("Tiết kiệm (%)", "Saved (%)"), 0.5)]), style: small)
        for code in Set((before + after).map(\.stream)).sorted() {
            let old = before.first { $0.stream == code }?.percent
            let new = after.first { $0.stream == code }?.percent
            table.rows.append(DataTable.Row(cells: [stream(code)] + changeCells(old, new, decimals: 1)))
        }
        guard !table.rows.isEmpty else { return [] }
        return try caption(say("Mức tiết kiệm", "Savings"), gap: 12) + table.strips(typesetter, width: width)
    }

    private func changedUnits(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        guard !diff.units.isEmpty else { return [] }
        var table = DataTable(
            columns: [
                .text(say("Đơn vị", "Unit"), 0.46), .text(say("Trước", "Before"), 0.27),
                .text(say("Sau", "After"), 0.27),
            ], style: small)
        for change in diff.units {
            table.add(
                layout.content.name(of: change.unit)[language], status(change.before, change.submissionBefore),
                status(change.after, change.submissionAfter))
        }
        return try caption(say("Báo cáo của đơn vị", "Units' reports"), gap: 12)
            + table.strips(typesetter, width: width)
    }

    private func status(_ status: ConsolidatedReportUnit.Status?, _ submission: Int?) -> String {
        guard let status else { return "-" }
        let unit = ConsolidatedReportUnit(
            unit: "", nameVi: nil, nameEn: nil, forUnit: nil, status: status, isLate: false, lateDays: nil,
            isCounted: false, isNil: nil, isOnPaper: nil, filedOn: nil, inventory: nil, inventorySource: nil)
        let times = submission.flatMap { $0 > 0 ? say(", lần nộp \($0)", ", filing \($0)") : nil } ?? ""
        return unit.statusText(language) + times
    }

    private func changedUnitFigures(_ diff: ConsolidatedReportDiff) throws(DocumentError) -> [Strip] {
        guard !diff.unitFigures.isEmpty else { return [] }
        var table = DataTable(
            columns: changeColumns([.text(say("Đơn vị", "Unit"), 0.4), .text(say("Mã", "Code"), 0.1)]), style: small)
        for change in diff.unitFigures {
            let name = change.unit.map { layout.content.name(of: $0)[language] } ?? ""
            table.rows.append(
                DataTable.Row(cells: [name, change.code] + changeCells(change.before, change.after)))
        }
        return try caption(say("Số liệu của từng đơn vị", "Units' figures"), gap: 12)
            + table.strips(typesetter, width: width)
    }
}
