/// An exact decimal number: `mantissa × 10^exponent`.
///
/// Never binary floating point. The mantissa of every value is without trailing zeros, so that equal
/// numbers are equal values; zero has exponent 0.
package struct ExactDecimal: Sendable, Equatable, Hashable, CustomStringConvertible {
  package let mantissa: Int64
  private let power: Int32

  package init(_ mantissa: Int64, exponent: Int = 0) {
    var mantissa = mantissa
    var exponent = mantissa == 0 ? 0 : exponent
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    power = Int32(truncatingIfNeeded: exponent)
  }

  package var exponent: Int { Int(power) }

  /// Zero.
  package static var zero: ExactDecimal { ExactDecimal(0) }
  /// One.
  package static var one: ExactDecimal { ExactDecimal(1) }

  /// Ten to a power.
  package static func tenTo(_ power: Int) -> ExactDecimal { ExactDecimal(1, exponent: power) }

  /// How many digits stand before the point; below 1 where zeros stand after it.
  var wholeDigits: Int { exponent + String(mantissa.magnitude).utf8.count }

  /// Whether it has no digits after the point.
  package var isInteger: Bool { exponent >= 0 }

  /// Whether it is below zero.
  package var isNegative: Bool { mantissa < 0 }

  /// The number as an integer; nil with digits after the point or beyond `Int`.
  package var integer: Int? {
    guard exponent >= 0 else { return nil }
    return ExactDecimal.shifted(mantissa, exponent).map { Int($0) }
  }

  /// The number with the sign turned.
  package var negated: ExactDecimal { ExactDecimal(0 &- mantissa, exponent: exponent) }

  /// The number times ten to a power.
  package func scaled(by power: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + power)
  }

  /// The sum; nil where it does not fit.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let left = ExactDecimal.shifted(mantissa, exponent - common),
      let right = ExactDecimal.shifted(other.mantissa, other.exponent - common)
    else { return nil }
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : ExactDecimal(sum, exponent: common)
  }

  /// The number in plain decimal notation (`1500000000`, `98.5`), without a sign of grouping,
  /// trailing zeros after the point, or an exponent.
  package var description: String {
    var digits = String(mantissa.magnitude)
    if exponent >= 0 {
      digits += String(repeating: "0", count: exponent)
    } else {
      let missing = 1 - exponent - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: exponent))
    }
    return mantissa < 0 ? "-" + digits : digits
  }

  /// `mantissa × 10^power`; nil where it does not fit.
  private static func shifted(_ mantissa: Int64, _ power: Int) -> Int64? {
    if mantissa == 0 || power == 0 { return mantissa }
    guard power > 0, power < 19 else { return nil }
    var result = mantissa
    for _ in 0..<power {
      let (product, overflows) = result.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.mantissa.signum() != right.mantissa.signum() {
      return left.mantissa.signum() < right.mantissa.signum()
    }
    let common = min(left.exponent, right.exponent)
    let leftDigits = shifted(left.mantissa, left.exponent - common)
    let rightDigits = shifted(right.mantissa, right.exponent - common)
    switch (leftDigits, rightDigits) {
    case (let leftDigits?, let rightDigits?): return leftDigits < rightDigits
    case (nil, _): return left.mantissa < 0
    case (_, nil): return right.mantissa > 0
    }
  }
}
