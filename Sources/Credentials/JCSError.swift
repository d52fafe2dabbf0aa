/// Why bytes are no JSON that can be signed, or a value can't be written.
public enum JCSError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Something else stands at this byte than JSON allows.
    case unexpected(at: Int)
    /// The bytes end in the middle of a value.
    case cutOff
    /// The text beginning at this byte is not Unicode, or the escape there is half of a surrogate pair.
    case notUnicode(at: Int)
    /// The number at this byte is beyond what a double holds.
    case numberTooLarge(at: Int)
    /// Two members of one object have this name (I-JSON, RFC 7493 §2.3).
    case duplicateMember(String)
    /// Arrays and objects lie deeper within each other than `JCSParser.deepest`.
    case tooDeep
    /// The value is no object.
    case notAnObject
    /// NaN or an infinity has no form in JSON.
    case notFinite

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .unexpected(let offset): "not JSON at byte \(offset)"
        case .cutOff: "the JSON is cut off"
        case .notUnicode(let offset): "a text that is not Unicode at byte \(offset)"
        case .numberTooLarge(let offset): "a number beyond the range of a double at byte \(offset)"
        case .duplicateMember(let name): "two members named \(name) in one object"
        case .tooDeep: "more than \(JCSParser.deepest) levels of arrays and objects"
        case .notAnObject: "not a JSON object"
        case .notFinite: "a number that is not finite"
        }
    }
}

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
