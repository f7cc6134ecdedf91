import CFileNote

extension FilePath {
  /// What `OutputFile.note` wrote beside the file's content; nil where that is nothing.
  package var note: String? {
    let capacity = 256
    var bytes = [CChar](repeating: 0, count: capacity)
    let length = unsafe withCString { path in
      unsafe bytes.withUnsafeMutableBufferPointer { memory in
        unsafe vnpress_note(path, memory.baseAddress, capacity)
      }
    }
    guard (1...capacity).contains(length) else { return nil }
    return String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Keeps a short note with an open file; false where the file system keeps none.
func setNote(_ note: String, ofDescriptor descriptor: Int32) -> Bool {
  let bytes = note.utf8.map { CChar(bitPattern: $0) }
  return unsafe bytes.withUnsafeBufferPointer { memory in
    unsafe vnpress_set_note(descriptor, memory.baseAddress, memory.count) == 0
  }
}
