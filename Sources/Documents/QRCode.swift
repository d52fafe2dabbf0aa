import CQREncode

/// A QR code: the dark modules of a square, and how they are drawn.
struct QRCode {
    /// Modules along an edge.
    let size: Int
    /// Row by row, dark or not.
    private let modules: [Bool]

    /// Encodes a text of at most 512 bytes with medium error correction (ISO/IEC 18004, level M: 15 % may be lost).
    init(_ text: String) throws(DocumentError) {
        guard text.utf8.count <= 512,
            let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { throw .library("no QR code can hold \(text.prefix(80))") }
        defer { unsafe QRcode_free(code) }
        let size = unsafe Int(code.pointee.width)
        self.size = size
        modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    /// Draws it; the quiet zone around it is the caller's: four modules.
    func draw(at x: Double, _ y: Double, width: Double, on canvas: Canvas) {
        let module = width / Double(size)
        var runs: [(x: Double, y: Double, width: Double, height: Double)] = []
        for row in 0..<size {
            var column = 0
            while column < size {
                guard modules[row * size + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, modules[row * size + column] { column += 1 }
                runs.append(
                    (x + Double(start) * module, y + Double(row) * module, Double(column - start) * module, module))
            }
        }
        canvas.fill(runs)
    }
}
