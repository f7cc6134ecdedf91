/// What is known of the runs of letters that were met: the token that each one is, and its normal
/// form where that differs.
///
/// A run has two places. What came first keeps the first, since frequent words come early; the
/// second goes to whoever came last (2.1 % misses on news, as good as keeping the latest two). A run
/// is here only where nothing around it matters for what is known.
struct RunCache: Sendable {
  /// What a run is.
  enum Kind: UInt8, Sendable {
    /// Not known.
    case none
    /// One word in normal form.
    case clean
    /// One word, whose normal form is in `forms`.
    case dirty
  }

  /// A run's first eight bytes, and its token.
  struct Entry: Sendable {
    var low: UInt64 = 0
    var code: UInt32 = 0
    var flags: Token.Flags = []
    var kind = Kind.none
  }

  /// The normal form of a run, and how much of it the run has itself.
  struct Form: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length: UInt8 = 0
    /// Bytes in common at the start, and at the end.
    var prefix: UInt8 = 0
    var suffix: UInt8 = 0
  }

  /// Runs up to this length have a place.
  static let longestRun = 15
  private static let bits: UInt64 = 13

  private(set) var entries = [Entry](repeating: Entry(), count: 2 << Int(bits))
  /// The bytes after the eighth.
  private(set) var tails = [UInt64](repeating: 0, count: 2 << Int(bits))
  /// Empty until there is one.
  private var forms: [Form] = []

  /// The first of a run's two places.
  @inline(__always)
  static func place(of run: RunBytes) -> Int {
    Int(truncatingIfNeeded: run.hash &>> (64 &- bits)) &<< 1
  }

  /// The place that a run has; `nil` where it is not known.
  func find(_ run: RunBytes) -> Int? {
    let first = RunCache.place(of: run)
    guard run.length <= RunCache.longestRun else { return nil }
    return has(run, at: first) ? first : has(run, at: first + 1) ? first + 1 : nil
  }

  private func has(_ run: RunBytes, at place: Int) -> Bool {
    let entry = entries[place]
    return entry.kind != .none && entry.low == run.low && tails[place] == run.high
  }

  func form(at place: Int) -> Form { forms[place] }

  /// Takes a word; `form` is its normal form where that differs.
  mutating func insert(_ run: RunBytes, code: UInt32, flags: Token.Flags, form: Form? = nil) {
    let first = RunCache.place(of: run)
    let place = entries[first].kind == .none || has(run, at: first) ? first : first + 1
    tails[place] = run.high
    entries[place] = Entry(
      low: run.low, code: code, flags: flags, kind: form == nil ? .clean : .dirty)
    guard let form else { return }
    if forms.isEmpty { forms = Array(repeating: Form(), count: entries.count) }
    forms[place] = form
  }
}

extension RunCache.Form {
  /// The form `normal` of `source`; both up to sixteen bytes of valid UTF-8.
  init(_ normal: [UInt8], of source: ArraySlice<UInt8>) {
    for (index, byte) in normal.enumerated() {
      if index < 8 {
        low |= UInt64(byte) &<< UInt64(index &* 8)
      } else {
        high |= UInt64(byte) &<< UInt64((index &- 8) &* 8)
      }
    }
    length = UInt8(truncatingIfNeeded: normal.count)
    var before = zip(normal, source).prefix(while: { $0 == $1 }).count
    while before > 0,
      RunCache.Form.continues(normal, before) || RunCache.Form.continues(source, before)
    {
      before -= 1
    }
    let room = min(normal.count, source.count) - before
    var after = zip(normal.reversed(), source.reversed()).prefix(room).prefix(while: { $0 == $1 })
      .count
    while after > 0, normal[normal.count - after] & 0xC0 == 0x80 { after -= 1 }
    prefix = UInt8(truncatingIfNeeded: before)
    suffix = UInt8(truncatingIfNeeded: after)
  }

  /// Whether a sequence goes on at an index.
  private static func continues(_ bytes: some RandomAccessCollection<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[bytes.index(bytes.startIndex, offsetBy: index)] & 0xC0 == 0x80
  }

  /// A byte of the form.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    let word = index < 8 ? low : high
    return UInt8(truncatingIfNeeded: word &>> UInt64((index & 7) &* 8))
  }
}
