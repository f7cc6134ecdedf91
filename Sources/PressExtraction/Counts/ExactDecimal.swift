/// An exact decimal number: `mantissa × 10^exponent`.
///
/// Never binary floating point.
package struct ExactDecimal: Sendable, Equatable, Hashable {
  package var mantissa: Int64
  package var exponent: Int

  package init(_ mantissa: Int64, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The number in plain decimal notation (`1500000000`, `98.5`), without a sign of grouping,
  /// trailing zeros after the point, or an exponent.
  package var description: String {
    if mantissa == 0 { return "0" }
    var digits = String(mantissa.magnitude)
    var exponent = exponent
    while exponent < 0, digits.hasSuffix("0") {
      digits.removeLast()
      exponent += 1
    }
    if exponent >= 0 {
      digits += String(repeating: "0", count: exponent)
    } else {
      while digits.count <= -exponent { digits = "0" + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: exponent))
    }
    return mantissa < 0 ? "-" + digits : digits
  }
}
