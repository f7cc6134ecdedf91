/// The elements that reading a page tells apart.
///
/// The named ones stand in the byte order of their names, as the door to libxml2 wants them.
enum HTMLTag: UInt16, CaseIterable {
  case text
  case a
  case address
  case ampAd
  case ampEmbed
  case ampImg
  case ampList
  case ampSidebar
  case ampSocialShare
  case article
  case aside
  case audio
  case b
  case base
  case blockquote
  case body
  case br
  case button
  case canvas
  case caption
  case center
  case dd
  case div
  case dl
  case dt
  case em
  case fieldset
  case figcaption
  case figure
  case font
  case footer
  case form
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case head
  case header
  case hr
  case html
  case i
  case iframe
  case img
  case input
  case label
  case li
  case link
  case main
  case map
  case marquee
  case meta
  case nav
  case noframes
  case noscript
  case object
  case ol
  case option
  case p
  case picture
  case pre
  case script
  case section
  case select
  case strong
  case style
  case sub
  case sup
  case svg
  case table
  case tbody
  case td
  case template
  case textarea
  case tfoot
  case th
  case thead
  case time
  case title
  case tr
  case ul
  case video
  case other

  /// The names of all but `text` and `other`, single spaces between.
  static let names: String = {
    var names: [String] = []
    for tag in allCases where tag != .text && tag != .other {
      var name = ""
      for character in "\(tag)" {
        if character.isUppercase { name.append("-") }
        name.append(character.lowercased())
      }
      names.append(name)
    }
    return names.joined(separator: " ")
  }()

  /// Whether text before, in and after it stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr,
      .html, .li, .main, .marquee, .nav, .ol, .p, .pre, .section, .table, .tbody, .td, .tfoot, .th,
      .thead, .tr, .ul, .ampSidebar, .ampList, .ampAd:
      true
    default: false
    }
  }

  /// Whether nothing in it is text of a page.
  var isSilent: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .select, .option, .button, .textarea, .iframe,
      .object, .head, .nav, .noframes, .canvas, .map, .audio, .ampAd, .ampEmbed, .ampSidebar,
      .ampSocialShare, .ampList, .input, .title:
      true
    default: false
    }
  }

  /// Whether it shows a picture.
  var isPicture: Bool {
    switch self {
    case .img, .ampImg, .picture, .video: true
    default: false
    }
  }

  /// 1 to 6 for headings, else 0.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
