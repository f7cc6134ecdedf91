import PressText

/// One run of the fuzzer: holds every law of decoding, normalising and cutting over its bytes.
///
/// The first byte chooses the encoding that the rest is read in: by evidence, or each that there is.
/// Ends the process where a law is broken, so that the fuzzer keeps the bytes.
@_cdecl("vnpress_fuzz_text")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) {
  guard let start = unsafe start, count > 0 else { return }
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try FuzzedText.hold(bytes)
  } catch {
    preconditionFailure("\(error)")
  }
}

/// What stays from run to run.
private enum FuzzedText {
  /// The fuzzer runs on one thread.
  nonisolated(unsafe) private static var laws = TextLaws()

  static func hold(_ bytes: [UInt8]) throws(TextLaws.Breach) {
    unsafe try laws.holdSeed(bytes)
  }
}
