/// Tells text from pictures, programs and packed files.
enum BinaryCheck {
  /// How many bytes from the start are looked at.
  private static let window = 1 << 16

  /// Whether the bytes cannot be text: NUL among them more than by accident, or more than one control
  /// byte in four.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(window)
    var (controls, zeros) = (0, 0)
    for byte in head where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0: zeros += 1
      case 0x08...0x0D, 0x1A, 0x1B: continue
      default: controls += 1
      }
    }
    return (controls + zeros) * 4 > head.count || zeros > 0 && !isAccident(zeros, controls, head)
  }

  /// Whether NULs are few enough to have come into a text by a fault.
  ///
  /// A packed file has one in 256 bytes, and one control byte in eleven; an archive of texts has them in runs.
  /// Text in UTF-8 shows by itself what it is; three bytes of it are the most that the window's end cuts off.
  private static func isAccident(
    _ zeros: Int, _ controls: Int, _ head: ArraySlice<UInt8>
  ) -> Bool {
    guard longestRun(head) <= longestAccident else { return false }
    if UTF8Repair.validEnd(head) > head.count - 4, head.count >= 16 {
      return zeros + controls <= max(1, head.count / 100) && controls <= max(1, head.count / 1000)
        && isOfLetters(head)
    }
    return zeros * 1000 <= head.count && controls * 100 <= head.count
  }

  /// How many NULs on end a fault leaves at most.
  private static let longestAccident = 4

  /// The most NULs that stand on end.
  private static func longestRun(_ head: ArraySlice<UInt8>) -> Int {
    var (run, longest) = (0, 0)
    for byte in head {
      run = byte == 0 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Whether a quarter of the bytes are of letters.
  private static func isOfLetters(_ head: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    for byte in head where byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) { letters += 1 }
    return letters * 4 >= head.count
  }
}
