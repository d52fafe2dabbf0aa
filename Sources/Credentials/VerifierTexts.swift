extension JCSError {
    /// The error in Vietnamese.
    var vi: String {
        switch self {
        case .unexpected(let offset): "không phải JSON tại byte \(offset)"
        case .cutOff: "nội dung bị cắt ngang"
        case .notUnicode(let offset): "chữ không theo Unicode tại byte \(offset)"
        case .numberTooLarge(let offset): "số quá lớn tại byte \(offset)"
        case .duplicateMember(let name): "trường \(name) ghi hai lần"
        case .tooDeep: "cấu trúc lồng quá \(JCSParser.deepest) cấp"
        case .notAnObject: "không phải đối tượng JSON"
        case .notFinite: "có số không xác định"
        }
    }
}

extension ProofError {
    /// The error in Vietnamese.
    var vi: String {
        switch self {
        case .missing: "không có chữ ký số"
        case .several: "có nhiều hơn một chữ ký số"
        case .otherSuite: "chữ ký số không thuộc loại \(DataIntegrity.cryptosuite)"
        case .malformed(let member): "trường \(member) của chữ ký số thiếu hoặc sai"
        case .otherContext: "ngữ cảnh (@context) khác với ngữ cảnh đã ký"
        }
    }
}
