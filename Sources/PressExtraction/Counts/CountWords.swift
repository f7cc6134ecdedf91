import PressText

/// The single words that the rules of counts name.
final class CountWords: Sendable {
  let from, to, until, up, down, left, between, and, fold, double, half, halfMore: Word
  let part, times, age, all, number, total, inside, over, one, five, none, quarter: Word
  let only, compared, copula, wholly: Word
  /// Words of time, which make a duration of a number.
  let timeUnits: WordTable<Bool>
  /// Words before a bare fraction or a year-like number.
  let openers: WordTable<Bool>
  /// Words of games, after which `2-1` is a score.
  let scores: WordTable<Bool>
  /// Words after which `5` follows a year and not a five.
  let beforeYear: WordTable<Bool>
  /// What follows `đồng` where it is not money.
  let afterDong: WordTable<Bool>
  /// What follows `độ` where it is no temperature.
  let afterDegree: WordTable<Bool>
  /// What is measured in `khối`.
  let substances: WordTable<Bool>
  /// What is measured in `mẫu` and `công`.
  let fields: WordTable<Bool>
  /// What shows that `đô`, `ký`, `yên` and the like belong to another word.
  let unitContinuations: WordTable<Bool>
  /// Verbs of change.
  let increases, decreases: WordTable<Bool>
  /// Words that may stand between a verb of change and the number.
  let changeFillers: WordTable<Bool>
  /// Units of time and other words after `/`.
  let perWords: WordTable<Bool>
  /// Words before an exam mark, eyesight, blood pressure: `8/10` is no ratio.
  let marks: WordTable<Bool>
  /// Words before a bare number that is still counted (`còn 96`, `là 29`).
  let ellipsisCues: WordTable<Bool>

  init(_ builder: inout LexiconBuilder) {
    from = builder.word("từ")
    to = builder.word("đến")
    until = builder.word("tới")
    up = builder.word("lên")
    down = builder.word("xuống")
    left = builder.word("còn")
    between = builder.word("giữa")
    and = builder.word("và")
    fold = builder.word("gấp")
    double = builder.word("đôi")
    half = builder.word("nửa")
    halfMore = builder.word("rưỡi")
    part = builder.word("phần")
    times = builder.word("lần")
    age = builder.word("tuổi")
    all = builder.word("các")
    number = builder.word("số")
    total = builder.word("tổng")
    inside = builder.word("trong")
    over = builder.word("trên")
    one = builder.word("một")
    five = builder.word("năm")
    none = builder.word("không")
    quarter = builder.word("tư")
    only = builder.word("chỉ")
    compared = builder.word("so")
    copula = builder.word("là")
    wholly = builder.word("cả")
    func table(_ words: String) -> WordTable<Bool> {
      var table = WordTable(absent: false)
      for word in words.split(separator: " ") { table[builder.word(String(word))] = true }
      return table
    }
    timeUnits = table(
      "ngày tháng năm giờ phút giây tuần quý đêm hôm tiếng thập thế kỷ niên h s sáng chiều tối trưa"
    )
    openers = table(
      "cần có với là gồm được khoảng gần hơn trên cho còn đạt chiếm giảm tăng bằng lệ hết tổng và thu mất "
        + "huy trong của hỏng cả lấy góp chỉ đến tới hỗ dành ít từ đủ về ngót")
    scores = table("thắng thua hòa hoà số cuộc dẫn bại gỡ điểm quả séc set hạ tỉ")
    beforeYear = table(
      "là trong đầu cuối hằng mỗi các những nhiều hàng suốt thứ số từ nửa giữa qua cả ngoài sau trước"
    )
    afterDong = table(
      "chí hồ đội bào phạm minh thời loạt nghiệp đều bộ hành xu cỏ ruộng nai tháp văn hương bằng ý "
        + "tình sàng lòng thuận môn tác hới")
    afterDegree = table("vĩ kinh bắc nam đông tây tuổi dày cao sâu ẩm cồn bền")
    substances = table("đất đá cát nước gỗ bê rác bùn than sỏi")
    fields = table("ruộng đất lúa vườn ao đầm mía ngô rẫy bắc khoai rau nuôi dừa cà chè nương tôm")
    unitContinuations = table(
      "thị đốc kết túc hiệu tự ức sự giả quỹ hợp ban bình tâm tĩnh ơn sào tiệc công giáo")
    increases = table("tăng")
    decreases = table("giảm hạ")
    changeFillers = table(
      "thêm lên xuống khoảng còn trưởng trung bình đến tới thu mạnh nhẹ được bớt")
    perWords = table(
      "năm tháng ngày giờ phút giây tuần quý h s vụ lần người hộ khẩu con cây suất bộ chiếc cái vé em "
        + "học lượt buổi ca đợt m km ha kg lít tấn công cháu trẻ đêm ngôi căn nhà xã thôn bản đơn cuốn "
        + "tạ gốc sản liều chỗ xe tàu chuyến phòng trường lớp tín usd lượng trận mẫu sào khối hợp phút"
    )
    marks = table(
      "điểm lực áp mục bản đồ khu thửa kênh lớp nhà mắt đường phố số hẻm ngõ ngách kiệt")
    ellipsisCues = table("còn là lên xuống tăng giảm đạt có khoảng gần hơn trên được thêm chỉ")
  }
}
