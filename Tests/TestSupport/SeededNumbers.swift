/// Numbers that are the same on every run (xorshift).
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64 = 0) {
    state = 0x9E37_79B9_7F4A_7C15 ^ (seed &* 0xD6E8_FEB8_6659_FD93)
    if state == 0 { state = 1 }
  }

  package mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
