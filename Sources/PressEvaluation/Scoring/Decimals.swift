/// Rounds and writes figures.
package enum Decimals {
  /// How many units of `1 / scale` a value from 0 up has, rounded by its exact binary value.
  ///
  /// What Python's `round` and `format` do: 0.5965 is a little more than it says, so it rounds up.
  static func units(_ value: Double, scale: Int) -> Int {
    let scaled = value * Double(scale)
    let whole = scaled.rounded(.down)
    let rest = scaled - whole
    // What the product lost by its own rounding decides a tie.
    let lost = (-scaled).addingProduct(value, Double(scale))
    if rest == 0.5, lost != 0 { return Int(whole) + (lost > 0 ? 1 : 0) }
    return Int(scaled.rounded(.toNearestOrEven))
  }

  /// A value from 0 up with a fixed number of decimal places.
  package static func fixed(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = units(value, scale: scale)
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
