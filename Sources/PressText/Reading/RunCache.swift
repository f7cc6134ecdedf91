/// What is known of the runs of letters that were met: the token that each one is, and its normal
/// form where that differs.
///
/// A run has two places. What came first keeps the first, since frequent words come early; the
/// second goes to whoever came last. A run is here only where nothing around it matters for what is
/// known.
struct RunCache: Sendable {
  /// A run and its token in sixteen bytes: cache misses are most of what a look-up costs.
  struct Entry: Sendable {
    /// The run's first eight bytes; no run has this one.
    fileprivate var low = UInt64.max
    /// Its further bytes, 32 bits; the token's code, 24; what `Token.Flags` has of the word, 8, of which the
    /// lowest says whether its normal form differs.
    fileprivate var rest: UInt64 = 0
  }

  /// The normal form of a run, up to sixteen bytes.
  struct Form: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length = 0
  }

  private static let bits: UInt64 = 14

  /// Empty until `prepare`.
  private(set) var entries: [Entry] = []
  /// Empty until there is one.
  private(set) var forms: [Form] = []

  /// Makes room, before anything is looked up: a reader that is copied before its first text costs nothing.
  mutating func prepare() {
    guard entries.isEmpty else { return }
    entries = Array(repeating: Entry(), count: 2 << Int(RunCache.bits))
  }

  /// The first of the two places of a run: 19 of 20 are found there.
  @inline(__always)
  static func firstPlace(of run: RunKey) -> Int {
    Int(truncatingIfNeeded: run.hash &>> (64 &- bits)) &<< 1
  }

  /// Takes a word; `form` is its normal form where that differs.
  ///
  /// - Returns: False where the word's number is too large to stand here.
  @discardableResult
  mutating func insert(
    _ run: RunKey, code: UInt32, flags: Token.Flags, form: Form? = nil
  ) -> Bool {
    guard code < 1 << 24 else { return false }
    let first = RunCache.firstPlace(of: run)
    let isFree = entries[first].isEmpty || entries[first].difference(from: run) == 0
    let place = isFree ? first : first | 1
    entries[place] = Entry(run, code: code, flags: flags, isClean: form == nil)
    guard let form else { return true }
    if forms.isEmpty { forms = Array(repeating: Form(), count: entries.count) }
    forms[place] = form
    return true
  }
}

extension RunCache.Entry {
  private static let dirty: UInt64 = 1 << 56
  private static let flags: UInt64 = 0xF0

  fileprivate init(_ run: RunKey, code: UInt32, flags: Token.Flags, isClean: Bool) {
    low = run.low
    rest = UInt64(run.high) | UInt64(code) << 32 | (UInt64(flags.rawValue) & Self.flags) << 56
    if !isClean { rest |= Self.dirty }
  }

  fileprivate var isEmpty: Bool { low == .max }

  /// 0 where this is the entry of a run.
  @inline(__always)
  func difference(from run: RunKey) -> UInt64 {
    (low ^ run.low) | UInt64(UInt32(truncatingIfNeeded: rest) ^ run.high)
  }

  /// Whether the run differs from its normal form.
  @inline(__always)
  var isDirty: Bool { rest & Self.dirty != 0 }

  /// The token's code.
  @inline(__always)
  var code: UInt32 { UInt32(truncatingIfNeeded: rest &>> 32) & 0xFF_FFFF }

  /// The word's flags.
  @inline(__always)
  var flags: Token.Flags {
    Token.Flags(rawValue: UInt8(truncatingIfNeeded: rest &>> 56 & Self.flags))
  }
}

extension RunCache.Form {
  /// A form of up to sixteen bytes.
  init(_ normal: [UInt8]) {
    for (index, byte) in normal.enumerated() {
      if index < 8 {
        low |= UInt64(byte) &<< UInt64(index &* 8)
      } else {
        high |= UInt64(byte) &<< UInt64((index &- 8) &* 8)
      }
    }
    length = normal.count
  }
}
