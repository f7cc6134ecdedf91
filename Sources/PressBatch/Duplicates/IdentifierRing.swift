/// The identifiers of the last articles of a batch.
///
/// They lie in few large pieces: strings of their own would be scattered among what is freed, and hold
/// its pages (8 MB for 32,768 articles).
struct IdentifierRing: Sendable {
  private static let articlesInPiece = 1 << 10

  private struct Piece {
    var bytes: [UInt8] = []
    /// Of each identifier.
    var ends: [Int] = []
  }

  private let capacity: Int
  private var pieces: [Piece] = []
  /// How many were ever taken; the next one's number.
  private var count = 0

  /// - Parameter window: How many identifiers are kept, at least.
  init(window: Int) {
    capacity = (window - 1) / IdentifierRing.articlesInPiece + 2
  }

  /// Takes the next article's identifier.
  mutating func append(_ id: String) {
    let piece = count / IdentifierRing.articlesInPiece % capacity
    if count % IdentifierRing.articlesInPiece == 0 { begin(piece) }
    pieces[piece].bytes.append(contentsOf: id.utf8)
    pieces[piece].ends.append(pieces[piece].bytes.count)
    count += 1
  }

  private mutating func begin(_ piece: Int) {
    if piece == pieces.count {
      pieces.append(Piece())
    } else {
      pieces[piece].bytes.removeAll(keepingCapacity: true)
      pieces[piece].ends.removeAll(keepingCapacity: true)
    }
  }

  /// The identifier of one of the last articles, by its number.
  subscript(_ number: Int) -> String {
    let piece = pieces[number / IdentifierRing.articlesInPiece % capacity]
    let place = number % IdentifierRing.articlesInPiece
    let start = place == 0 ? 0 : piece.ends[place - 1]
    return String(decoding: piece.bytes[start..<piece.ends[place]], as: UTF8.self)
  }
}
