import PressText

/// The parts of documents that a change is said of.
extension RelationReader {
  /// The provision that a mention names.
  func provision(of mention: MentionIndex.Entry) -> OfficialDocument.Provision? {
    // In text order.
    let mentions = extraction.documents[mention.entity].mentions
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].mention.tokens.lowerBound < mention.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < mentions.count, mentions[low].mention.tokens == mention.tokens else { return nil }
    return mentions[low].provision
  }

  /// How many tokens a verb and a document have between them at most that tell what is laid down in it.
  private static let laidDownReach = 18

  /// `bãi bỏ một số điều của Quyết định 12`, `bãi bỏ điều kiện quy định tại Nghị định 12`: what loses a part is changed, not
  /// repealed.
  func isPartial(_ object: MentionIndex.Entry, after verb: Range<Int>) -> Bool {
    guard verb.upperBound <= object.tokens.lowerBound else { return false }
    return namesContents(after: verb.upperBound)
      || (verb
        .upperBound..<min(object.tokens.lowerBound, verb.upperBound + RelationReader.laidDownReach))
        .contains {
          text.word($0) == rules.words.at && documents.starting(at: $0 + 1) != nil
        }
      || (verb.upperBound..<object.tokens.lowerBound).contains(where: gaps.isPart)
  }
}
