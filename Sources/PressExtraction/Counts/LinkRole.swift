/// What a word can be to the ties of counts, a bit each.
struct LinkRole: OptionSet, Sendable {
  let rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Whether it has all of some roles.
  @inline(__always)
  func contains(_ roles: LinkRole) -> Bool { rawValue & roles.rawValue == roles.rawValue }

  /// Whether it is any of some roles.
  @inline(__always)
  func isAny(of roles: LinkRole) -> Bool { rawValue & roles.rawValue != 0 }

  /// Before a body that does not act.
  static var objectOrRecipient: LinkRole {
    LinkRole(rawValue: LinkRole.object.rawValue | LinkRole.recipient.rawValue)
  }
  /// Between a body and its verb.
  static var particleOrAspect: LinkRole {
    LinkRole(rawValue: LinkRole.particle.rawValue | LinkRole.aspect.rawValue)
  }

  /// Before an organisation that is no subject (`của`, `theo`).
  static var object: LinkRole { LinkRole(rawValue: 1) }
  /// Before an organisation that acts (`do`, `để`, `riêng`).
  static var subject: LinkRole { LinkRole(rawValue: 2) }
  /// `tại`, `ở`.
  static var place: LinkRole { LinkRole(rawValue: 4) }
  /// Between a count and the date after it (`trong`, `vào`).
  static var dateLink: LinkRole { LinkRole(rawValue: 8) }
  /// Before a date that others are compared with.
  static var comparison: LinkRole { LinkRole(rawValue: 16) }
  /// Before a duration at whose end a count holds.
  static var duration: LinkRole { LinkRole(rawValue: 32) }
  /// The first words of sentences that go on from the one before.
  static var continuation: LinkRole { LinkRole(rawValue: 64) }
  /// Before a document that another one carries out.
  static var served: LinkRole { LinkRole(rawValue: 128) }
  /// Verbs and particles after `Theo Sở Y tế,` that show that the body acts itself.
  static var deed: LinkRole { LinkRole(rawValue: 256) }
  /// Between a subject and its verb (`vừa`, `cũng`).
  static var particle: LinkRole { LinkRole(rawValue: 512) }
  /// Between a verb of telling and what is told (`rằng`).
  static var complementizer: LinkRole { LinkRole(rawValue: 1024) }
  /// Before the verb of a clause that has no subject of its own (`đã`, `sẽ`).
  static var aspect: LinkRole { LinkRole(rawValue: 2048) }
  /// What a newspaper or an agency does itself and does not only tell.
  static var mediaDeed: LinkRole { LinkRole(rawValue: 16384) }
  /// Before a body to which something is told or sent (`báo cáo Quốc hội`).
  static var recipient: LinkRole { LinkRole(rawValue: 32768) }
  /// Before the year in which someone was born.
  static var birth: LinkRole { LinkRole(rawValue: 4096) }
  /// The first words of sentences that go on only with `đó` (`Trong đó`, `Qua đó`).
  static var halfContinuation: LinkRole { LinkRole(rawValue: 8192) }
}
