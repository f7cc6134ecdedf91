import Testing

@testable import PressText

@Suite struct LineJoinerTests {
  /// The text with `|` before each token that starts a line, but the first.
  private func marked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    for token in Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes)
    where token.flags.contains(.startsLine) && token.start > 0 {
      #expect(token.flags.contains(.startsSentence))
      result.append(contentsOf: bytes[place..<Int(token.start)])
      result.append(0x7C)
      place = Int(token.start)
    }
    result.append(contentsOf: bytes[place...])
    return String(decoding: result, as: UTF8.self)
  }

  /// Prose of some length that no stop ends.
  private static let prose =
    "Sau hai năm thực hiện, các xã trong huyện đã làm xong đường liên thôn, trường học và trạm y tế; đến nay còn"

  @Test(
    "A line goes on with the one before where its beginning and the lines about it say so",
    arguments: [
      // A small letter; a number behind prose and before it.
      "Tin trong tỉnh\n|Toàn xã có ba\nđảng viên.\n|Xong.",
      "Tin trong tỉnh\n|Việc đã xong.\n|\(prose)\n3 dự án dở dang.",
      "Tin trong tỉnh\n|Theo kế hoạch năm nay,\n12 xã phải xong đường.",
      "Tin trong tỉnh\n|Theo Quyết định ngày 15 tháng 3 năm\n2019 của xã.",
      "Tin trong tỉnh\n|Họp ngày 15 tháng\n3 về việc làm đường.",
      "Tin trong tỉnh\n|Sản lượng hàng năm\n|3000 tấn tôm",
      "Tin trong tỉnh\n|Gửi kỳ hạn 9 tháng\n|5,4%/năm",
      "Tin trong tỉnh\n|Hàng hóa có thêm một số\n|2. Máy xay.",
      // Not behind a headline, a stop or an empty line; not a list, nor a name in small letters.
      "Bắt ba người đánh bạc\n|3 người bị bắt tối qua ở chợ huyện.",
      "Bắt ba người đánh bạc\n|công an huyện vừa bắt ba người.",
      "Tin trong tỉnh\n|Việc đã xong.\n|3 xã còn lại làm sau.",
      "Tin trong tỉnh\n|Gồm các mặt hàng:\n|gạo tẻ.",
      "Tin trong tỉnh\n|Toàn xã có ba\n\n|đảng viên.",
      "Tin trong tỉnh\n|Hồ sơ gồm\n|a) đơn xin việc\n|b) lý lịch.",
      "Tin trong tỉnh\n|\(prose)\n|3 dự án dở dang.",
      "Tin trong tỉnh\n|Việc đã xong.\n|\(prose)\n|2. Trường học xã xây từ lâu nay đã cũ.",
      "Tin trong tỉnh\n|Việc đã xong.\n|\(prose)\n|20/7/2016 8:30",
      "Tin trong tỉnh\n|Máy mới của hãng\n|iPhone nào cũng thế.",
      // Lines that were filled up, whatever they begin with.
      """
      Họp ở huyện
      |Chiều qua, Ủy ban nhân dân huyện
      Ba Vì họp với các xã về việc làm
      đường. Chủ tịch huyện Nguyễn Văn
      An nói rằng đến hết năm nay phải
      xong 12 xã.
      |Các xã đều đồng ý như vậy, trừ xã
      Minh Quang còn thiếu tiền.
      """,
      // Verse and names: of about one length, but nothing was broken.
      "Thơ\n|Trăm năm trong cõi người ta,\n|Chữ tài chữ mệnh khéo là ghét nhau.\n|Trải qua một cuộc bể dâu,\n|Những điều trông thấy mà đau đớn lòng.",
      "Danh sách\n|Nguyễn Văn An, xã Minh Quang\n|Trần Thị Bình, xã Ba Trại\n|Lê Văn Công, xã Tản Lĩnh\n|Phạm Thị Dung, xã Vân Hòa",
    ])
  func lines(expected: String) {
    #expect(marked(expected.filter { $0 != "|" }) == expected)
  }

  @Test("Line ends of any kind are treated alike", arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func ends(end: String) {
    let text = "Tin trong tỉnh\(end)|Toàn xã có ba\(end)đảng viên."
    #expect(marked(text.filter { $0 != "|" }) == text)
  }
}
