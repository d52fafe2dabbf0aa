@_spi(_Unicode) import Swift

extension String {
    /// The same text in Unicode's composed form (NFC), the only form the daemon stores: keyboards and file names of some
    /// systems give `e` + two accents where the register has one `ế`, and SQL compares bytes.
    public var composed: String {
        var scalars = UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}
