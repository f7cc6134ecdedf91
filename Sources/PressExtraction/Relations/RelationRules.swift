import PressText

/// The verbs that tie documents.
package struct RelationRules: Sendable {
  /// What a verb says of its subject and object.
  struct Verb: Sendable {
    var kind: Relation.Kind
    /// Whether it needs a subject right before it or a clause of issuing after it.
    var isWeak: Bool
  }

  let verbs: [Verb]
  let words: Words

  /// Words around the verbs.
  struct Words: Sendable {
    let passive, suffer, by, with, this, above, and, of, about, for1, toEnd, order: Word
    let light: [Word]

    init(_ builder: inout LexiconBuilder) {
      passive = builder.word("được")
      suffer = builder.word("bị")
      by = builder.word("bởi")
      with = builder.word("bằng")
      this = builder.word("này")
      above = builder.word("trên")
      and = builder.word("và")
      of = builder.word("của")
      about = builder.word("về")
      for1 = builder.word("để")
      toEnd = builder.word("nhằm")
      order = builder.word("theo")
      light = builder.words([
        "cũng", "đã", "sẽ", "còn", "vừa", "đồng", "thời", "ban", "hành", "xây", "dựng", "được",
        "nhằm", "để", "tiếp", "tục", "chỉ", "đạo", "kế", "thừa", "và", "sau", "đó", "trên", "cơ",
        "sở", "phối", "hợp", "tổ", "chức", "tuyên", "truyền",
      ])
    }
  }

  package init(_ builder: inout LexiconBuilder) {
    var verbs: [Verb] = []
    for (kind, isWeak, phrases) in RelationRules.phrases {
      for phrase in phrases { builder.term(phrase, .relationVerb, verbs.count) }
      verbs.append(Verb(kind: kind, isWeak: isWeak))
    }
    self.verbs = verbs
    words = Words(&builder)
  }

  private static let phrases: [(Relation.Kind, Bool, [String])] = [
    (
      .implements, false,
      [
        "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "cụ thể hóa",
        "quán triệt", "quán triệt thực hiện", "tổ chức triển khai", "thi hành", "tổ chức thi hành",
      ]
    ),
    (
      .guides, false,
      [
        "hướng dẫn", "hướng dẫn thực hiện", "hướng dẫn thi hành", "hướng dẫn áp dụng",
        "quy định chi tiết", "quy định chi tiết thi hành",
        "quy định chi tiết và hướng dẫn thi hành",
        "hướng dẫn triển khai", "hướng dẫn chi tiết",
      ]
    ),
    (.amends, false, ["sửa đổi", "sửa đổi, bổ sung", "sửa đổi và bổ sung", "bổ sung"]),
    (.replaces, false, ["thay thế", "thay thế cho", "thay cho"]),
    (.repeals, false, ["bãi bỏ", "hủy bỏ"]),
    (.cites, false, ["căn cứ", "căn cứ vào", "trên cơ sở", "viện dẫn", "dẫn chiếu", "chiếu theo"]),
    (.cites, true, ["theo"]),
  ]
}
