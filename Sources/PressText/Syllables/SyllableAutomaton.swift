/// Tells which strings of letters are Vietnamese syllables, by the rules of the orthography: onset,
/// glide, nucleus, coda.
///
/// A state machine over base letters, one step a letter, so that the tokenizer can run it along. The
/// tone stands apart: see `allows(_:at:)`.
package struct SyllableAutomaton: Sendable {
  package typealias State = UInt8

  package static let shared = SyllableAutomaton()

  /// No syllable starts with these letters.
  package static let dead: State = 0
  package static let start: State = 1

  /// The next state by state × 32 + base letter.
  private(set) var next: [State] = []
  /// What each state is worth when the word ends in it.
  private var ends: [End] = []

  /// What may end a syllable.
  private struct End {
    var accepts = false
    /// A stop at the end: only sắc and nặng can go with it.
    var isStopped = false
    /// How many letters stand after the one that carries the tone, in the traditional spelling.
    var afterTone: UInt8 = 0
  }

  private init() {
    _ = addState()
    let start = addState()
    let general = addRhymes(SyllableRules.rhymes, from: start)
    for onset in SyllableRules.onsets {
      let node = path(onset.letters, from: start)
      for vowel in onset.vowels {
        guard let child = general[vowel] else { continue }
        setNext(node, vowel, child)
      }
    }
    addQu(general, from: start)
    addGi(general, from: start)
  }

  /// The state after one more letter.
  @inline(__always)
  package func step(_ state: State, _ letter: BaseLetter) -> State {
    next[Int(state) << 5 | Int(letter.rawValue)]
  }

  /// Whether a word that ends in `state` is a syllable with `tone`.
  @inline(__always)
  package func allows(_ tone: Tone, at state: State) -> Bool {
    let end = ends[Int(state)]
    return end.accepts && (!end.isStopped || tone == .acute || tone == .dot)
  }

  /// Whether a word that ends in `state` is a syllable with the tone of this raw value.
  @inline(__always)
  func allows(tone: UInt8, at state: Int) -> Bool {
    let end = ends[state]
    return end.accepts && (!end.isStopped || tone >= Tone.acute.rawValue)
  }

  /// How many letters stand after the one that the tone mark of a syllable belongs on.
  package func lettersAfterTone(at state: State) -> Int {
    Int(ends[Int(state)].afterTone)
  }

  /// Every string of letters that some tone makes a syllable of, in alphabetical order.
  package func spellings() -> [[BaseLetter]] {
    var found: [[BaseLetter]] = []
    var open: [(letters: [BaseLetter], state: State)] = [([], SyllableAutomaton.start)]
    while let (letters, state) = open.popLast() {
      if ends[Int(state)].accepts { found.append(letters) }
      for letter in BaseLetter.allCases.reversed() where letter != .foreign {
        let target = step(state, letter)
        if target != SyllableAutomaton.dead { open.append((letters + [letter], target)) }
      }
    }
    return found
  }

  /// How many states there are.
  package var stateCount: Int { ends.count }

  // MARK: Building

  private mutating func addState() -> State {
    next.append(contentsOf: repeatElement(SyllableAutomaton.dead, count: 32))
    ends.append(End())
    return State(truncatingIfNeeded: ends.count - 1)
  }

  private mutating func setNext(_ state: State, _ letter: BaseLetter, _ target: State) {
    next[Int(state) << 5 | Int(letter.rawValue)] = target
  }

  private mutating func path(_ letters: [BaseLetter], from state: State) -> State {
    var state = state
    for letter in letters {
      if step(state, letter) == SyllableAutomaton.dead { setNext(state, letter, addState()) }
      state = step(state, letter)
    }
    return state
  }

  /// Adds rhymes below a state; gives the states that their first vowels lead to.
  private mutating func addRhymes(
    _ rhymes: [[BaseLetter]], from state: State
  ) -> [BaseLetter: State] {
    var firsts: [BaseLetter: State] = [:]
    for rhyme in rhymes {
      guard let first = rhyme.first else { continue }
      accept(rhyme, at: path(rhyme, from: state))
      firsts[first] = step(state, first)
    }
    return firsts
  }

  private mutating func accept(_ rhyme: [BaseLetter], at state: State) {
    let index = SyllableRules.toneIndex(rhyme)
    ends[Int(state)] = End(
      accepts: true, isStopped: SyllableRules.isStopped(rhyme),
      afterTone: UInt8(truncatingIfNeeded: rhyme.count - 1 - index))
  }

  /// `qu`: the `u` is part of the onset, so `quý` has its mark on the `y`.
  private mutating func addQu(_ general: [BaseLetter: State], from start: State) {
    let onset = path([.q, .u], from: start)
    for vowel in SyllableRules.vowelsAfterQu {
      guard let child = general[vowel] else { continue }
      setNext(onset, vowel, child)
    }
    _ = addRhymes(SyllableRules.rhymesAfterQu, from: onset)
  }

  /// `gi`: the `i` is part of the onset, but where no other vowel follows it is the vowel too.
  private mutating func addGi(_ general: [BaseLetter: State], from start: State) {
    let onset = path([.g, .i], from: start)
    for vowel in SyllableRules.vowelsAfterGi {
      guard let child = general[vowel] else { continue }
      setNext(onset, vowel, child)
    }
    let i = step(general[.i] ?? SyllableAutomaton.dead, .eCircumflex)
    setNext(onset, .eCircumflex, i)
    accept([.i], at: onset)
    for coda: BaseLetter in [.n, .m, .p] { accept([.i, coda], at: path([coda], from: onset)) }
  }
}
