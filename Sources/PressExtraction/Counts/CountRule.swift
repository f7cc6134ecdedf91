/// The rules by which counts are found.
package enum CountRule: String, ExtractionRule {
  case cardinal = "count-cardinal"
  case openCardinal = "count-open"
  case range = "count-range"
  case elliptic = "count-elliptic"
  case percent = "count-percent"
  case money = "count-money"
  case scaledMoney = "count-scaled-money"
  case prefixedMoney = "count-prefixed-money"
  case measure = "count-measure"
  case multiple = "count-multiple"
  case fold = "count-fold"
  case age = "count-age"
  case slash = "ratio-slash"
  case outOf = "ratio-out-of"
  case fraction = "ratio-fraction"
  case half = "ratio-half"
  case listed = "count-listed"

  package var examples: [String] {
    switch self {
    case .cardinal:
      [
        "hoàn thành ⟦12 dự án⟧ → 12", "cấp phát ⟦6.860 cuốn sổ tay⟧ → 6860",
        "với ⟦hai mươi mốt đồng chí⟧ → 21", "truy tố ⟦14 cựu cán bộ⟧ → 14",
        "mua lô ⟦50 chiếc xe⟧ → 50", "thi đỗ sau ⟦năm lần⟧ → 5",
        "Sở có ⟦8 Phó Giám đốc⟧ Sở Nội vụ → 8", "Ông nói: “Khổ lắm. ⟦Hai con⟧ tôi còn nhỏ.” → 2",
        "có ⟦10 000 cán bộ⟧ → 10000", "sắp xếp dôi dư ⟦245 cán bộ⟧ → 245",
        "có ⟦12 bác sĩ/1 vạn dân⟧ → 12",
        "giảm ⟦12 chi cục trưởng⟧ → 12", "vi phạm chính sách dân số ⟦36 trường hợp⟧ → 36",
        "(Ảnh: Dân Trí) ⟦Bốn người⟧ bị thương → 4",
        "đào được ⟦830 đồng tiền⟧ cổ → 830", "nhóm đi trên ⟦5 chiếc xe máy⟧ → 5",
        "tập mỗi ngày ⟦2 buổi⟧ → 2", "gồm ⟦05 (năm) bộ hồ sơ⟧ → 5",
      ]
    case .openCardinal:
      [
        "có ⟦hàng trăm hộ dân⟧ tham gia", "huy động ⟦vài chục người⟧", "di dời ⟦cả trăm hộ dân⟧",
        "gặp nhau ⟦4, 5 lần⟧", "cần ⟦hai, ba chiếc thuyền⟧",
      ]
    case .range:
      [
        "cần ⟦từ 20 đến 30 hộ⟧", "chở ⟦4-5 người⟧", "chạy ⟦từ 2 đến 3 chuyến⟧",
        "mua ⟦hai hoặc ba căn nhà⟧", "thu hút ⟦từ 2000 đến 2500 người⟧",
      ]
    case .elliptic:
      [
        "kỷ luật 134 đảng viên: khiển trách ⟦89⟧, cảnh cáo 31 → 89",
        "có 31 con trâu chết (⟦19⟧ ở bản trên) → 19",
        "Tổng số hộ nghèo là ⟦1.200⟧, giảm mạnh → 1200",
        "số người chết đã tăng lên ⟦58⟧ → 58", "nước có dân số ⟦hơn 96 triệu⟧ → 96000000",
        "cả ⟦hai⟧ đều bị bắt → 2", "đã kiểm tra ⟦98⟧, giám sát 46 đảng viên → 98",
        "tòa thụ lý ⟦46⟧, giải quyết 39 vụ án → 46",
        "làm 1 người tử vong, ⟦13⟧ bị thương → 13",
        "thêm 7.244 ca tại Bình Dương (⟦3.886⟧), Long An (380) → 3886",
        "có 82 người bị thương (Nam Định ⟦40⟧, Hà Nam 42) → 40",
        "8.000 ha lúa bị ngập, gồm Nam Định ⟦5.000⟧, Hà Nam 3.000 → 5000",
      ]
    case .percent: ["đạt ⟦98,5% kế hoạch⟧ → 98.5", "tăng ⟦từ 12% lên 15%⟧"]
    case .money:
      [
        "kinh phí ⟦1,5 tỷ đồng⟧ → 1500000000", "vay ⟦500 nghìn USD⟧ → 500000",
        "phạt ⟦5.000 (năm nghìn) đồng⟧ → 5000",
      ]
    case .scaledMoney:
      [
        "lãi ⟦hơn 2.400 tỷ⟧, gấp đôi → 2400000000000", "lương ⟦7 triệu/tháng⟧ → 7000000",
        "vé ⟦200 nghìn/tháng⟧ → 200000", "vi phạm tốc độ, anh nộp ⟦5 triệu⟧ → 5000000",
      ]
    case .prefixedMoney: ["giá ⟦$10⟧ → 10", "giá ⟦USD1,23⟧ → 1.23"]
    case .measure:
      [
        "trồng ⟦5,2 ha rừng⟧ → 5.2", "chạy ⟦300 km/h⟧ → 300", "mua ⟦5 kg⟧ giá 20.000 đồng → 5",
        "xuống tới ⟦-4 độ C⟧ → -4", "dây chuyền vàng ⟦1,5 chỉ⟧ → 1.5",
      ]
    case .multiple: ["tăng ⟦2,3 lần⟧ → 2.3", "vượt quy chuẩn ⟦4 lần⟧ → 4"]
    case .fold: ["tăng ⟦gấp đôi⟧ → 2", "cao ⟦gấp 1,5 lần⟧ → 1.5"]
    case .age:
      [
        "ông An (⟦61 tuổi⟧) → 61", "phạt người ⟦chưa đủ 18 tuổi⟧ → 18", "ở độ tuổi ⟦từ 15 đến 49⟧",
        "bé ⟦6 tháng tuổi⟧ → 6",
      ]
    case .slash:
      [
        "có ⟦11/11 xã, phường⟧ → 11", "hoàn thành ⟦2/3 số chỉ tiêu⟧ → 2",
        "cứng hóa ⟦2.345/3.120 km⟧ → 2345", "giải ngân ⟦120/150 tỷ đồng⟧ → 120000000000",
        "có tới ⟦2/3⟧ không biết bơi → 2", "có 30 hộ, trong đó ⟦1/3⟧ là hộ nghèo → 1",
        "⟦gần 1/3⟧ gặp khó khăn → 1",
      ]
    case .outOf: ["tìm được ⟦14 trong số 22 cán bộ⟧ → 14", "đạt ⟦98 trên 100 hộ⟧ → 98"]
    case .fraction: ["chỉ được ⟦một phần ba⟧ → 1"]
    case .half: ["ngập ⟦một nửa số xã⟧ → 1"]
    case .listed: ["chở ⟦5⟧ và 6 tấn → 5", "xếp sau với lần lượt ⟦19⟧ và 12 dự án → 19"]
    }
  }
}
