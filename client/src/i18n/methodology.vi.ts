import type { DerivationRule, MethodologyRuleId } from "@doichieu/schema/vocabulary";

export interface RuleText {
  title: string;
  /** paragraphs */
  body: readonly string[];
}

export interface DerivationText {
  known: string;
  derived: string;
}

const rules: Record<MethodologyRuleId, RuleText> = {
  M1: {
    title: "Con số là một khoảng",
    body: [
      "Báo cáo ghi “250” thì số thật là đúng 250. Ghi “trên 250” thì chỉ biết số thật lớn hơn 250. Mỗi con số vì vậy được giữ như một khoảng: một điểm, một nửa mở, hay từ số này đến số kia. Mọi phép tính đều làm trên khoảng.",
      "“Khoảng v” được tính như điểm v, “gần v” là từ 95% của v đến dưới v; cả hai đều mang dấu là số gần đúng. Phạm vi có nghĩa của chỉ tiêu cắt các đầu mở: một tỷ lệ không vượt quá 100%.",
      "Số được giữ nguyên số chữ số thập phân như báo cáo viết.",
    ],
  },
  M2: {
    title: "Thế nào là đạt, thế nào là vượt",
    body: [
      "Mỗi chỉ tiêu có chiều: càng cao càng tốt, càng thấp càng tốt, hay cần đúng mức. Chiều luôn được ghi rõ, không bao giờ mặc định.",
      "Càng cao càng tốt: đạt khi thực hiện từ mức kế hoạch trở lên, vượt khi cao hơn. Kế hoạch “trên v” thì đạt khi cao hơn v và không kết luận vượt. Kế hoạch “từ a đến b” thì đạt từ a, vượt khi quá b. Càng thấp càng tốt thì ngược lại.",
      "Kế hoạch tự ghi “không quá” hay “dưới” được xét như càng thấp càng tốt; “từ … trở lên” hay “trên” như càng cao càng tốt.",
    ],
  },
  M3: {
    title: "Kết luận",
    body: [
      "Vượt: cả khoảng thực hiện vượt kế hoạch. Đạt: cả khoảng thực hiện đạt. Không đạt: không phần nào đạt; nếu mức hụt (M5) không quá 5% thì gọi là Gần đạt. Chưa kết luận được: một phần đạt, một phần không, như “trên 250” so với 300.",
      "Chưa đến kỳ: tháng đến hạn chưa hết. Chưa có số thực hiện: đã đến hạn mà chưa có số. Chưa có chỉ tiêu: có số thực hiện, không có kế hoạch nào. Số nửa năm không bao giờ so với kế hoạch cả năm.",
      "Kết luận dựa trên số chưa chính thức mang chữ (ước). Kế hoạch chỉ biết qua tỷ lệ hay mức chênh báo cáo ghi thì dựa trên chính số thực hiện: khi đó tỷ lệ được xét với 100, mức chênh với 0.",
    ],
  },
  M4: {
    title: "% kế hoạch và chênh lệch",
    body: [
      "% kế hoạch = thực hiện ÷ kế hoạch × 100, đúng cách báo cáo vẫn dùng, dù chiều nào là tốt. Không tính cho thứ hạng, cho kế hoạch bằng 0 hay âm, và khi hai số trái dấu. Tỷ lệ báo cáo ghi được ưu tiên hơn tỷ lệ tính ra.",
      "Chênh lệch = thực hiện − kế hoạch, theo đơn vị của chỉ tiêu; với tỷ lệ và tốc độ tăng là điểm phần trăm. Kế hoạch là một khoảng thì lấy đầu phải đạt.",
    ],
  },
  M5: {
    title: "Mức hụt",
    body: [
      "Thực hiện còn thiếu bao nhiêu, tính bằng phần của kế hoạch, theo đúng thước đo của kế hoạch: mức so với mức, tốc độ tăng so với tốc độ tăng. Tăng 7,18% so với kế hoạch 7,5% là hụt 4,3%.",
      "Hụt tới 5%, kể cả đúng 5%, là Gần đạt. Kế hoạch bằng 0 và thứ hạng không có Gần đạt.",
    ],
  },
  M6: {
    title: "Tốc độ tăng",
    body: [
      "So với năm trước, cùng chỉ tiêu, cùng số tháng. Năm trước bằng 0, âm hay chưa biết thì không có tốc độ tăng, và trang ghi rõ vì sao. Thứ hạng có mức thay đổi, không có tốc độ tăng; tỷ lệ thay đổi theo điểm phần trăm.",
      "Kế hoạch tăng trưởng được so với tốc độ tăng: số báo cáo ghi trước, số tính từ hai mức sau.",
    ],
  },
  M7: {
    title: "Suy ra từ điều báo cáo ghi",
    body: [
      "Từ hai con số báo cáo ghi có thể suy ra con số thứ ba. Số báo cáo ghi luôn hơn số suy ra; tối đa ba bước; ít bước hơn thì hơn. Số suy ra mang dấu ≈ và gạch chân chấm, kèm quy tắc và các đầu vào.",
      "Không bao giờ suy ra giữa các chỉ tiêu, các tỉnh, các kế hoạch hay các kỳ khác nhau.",
    ],
  },
  M8: {
    title: "Tham vọng của kế hoạch",
    body: [
      "Kế hoạch đòi hỏi bao nhiêu so với những gì đã làm được. Thấp hơn kết quả năm trước: đòi hỏi ít hơn mức đã đạt. Trong tầm đã từng đạt: có năm trước đó đủ để đạt. Vượt mọi năm đã biết: chưa năm nào đủ, và biết ít nhất hai năm. Chưa rõ: kèm lý do.",
    ],
  },
  M9: {
    title: "Điều báo cáo ghi và kết quả tính lại",
    body: [
      "Tốc độ tăng, tỷ lệ, mức chênh hay kết luận báo cáo ghi được tính lại từ các con số khác. Khớp nghĩa là hai số có thể bằng nhau nếu kể đến làm tròn: mỗi con số đứng cho ± nửa đơn vị của chữ số cuối. Không khớp là sai lệch, để người xem xét.",
      "Cả hai con số đều được giữ. Báo cáo ghi “Đạt” khớp với Đạt và Vượt; “Không đạt” khớp với Không đạt và Gần đạt.",
    ],
  },
  M10: {
    title: "Kế hoạch nhiều năm",
    body: [
      "Kế hoạch cả kỳ có nhịp: mức thay đổi mỗi năm đã làm được so với mức cần có, cùng tính từ số gốc, là số cuối cùng trước kỳ (nếu không có thì số đầu tiên trong kỳ). Từ 95% là đúng nhịp, từ 60% là chậm, dưới 60% là rất chậm; âm, hoặc đã tới rồi lại tụt, là đi ngược. Số mới nhất đạt đích thì kỳ đã tới đích.",
      "Lộ trình cho mỗi năm một mốc: theo cấp số nhân với chỉ tiêu cộng được mà gốc và đích đều dương, còn lại theo đường thẳng. Không có gốc, gốc chỉ là một khoảng, hay đích là tốc độ tăng thì không nói được nhịp, và trang ghi rõ vì sao. Kết luận vẫn là Chưa đến kỳ cho tới hạn.",
    ],
  },
  M11: {
    title: "Trong năm",
    body: [
      "Số lũy kế đến tháng m của một chỉ tiêu cộng dồn trong năm có nhịp của năm: phần kế hoạch đã đạt chia cho phần năm đã qua. 6 tháng đạt 52% kế hoạch là nhịp 1,04; nhịp 1 là mỗi tháng một phần mười hai. Kết luận vẫn là Chưa đến kỳ.",
    ],
  },
  M12: {
    title: "Tổng hợp",
    body: [
      "Đếm chỉ tiêu theo từng kết luận. Tỷ lệ đạt = (Vượt + Đạt) ÷ số có kết luận. Kế hoạch báo cáo ghi và kế hoạch suy ra được đếm riêng. Cả nước không bao giờ cộng chung với các tỉnh.",
      "Không lấy trung bình các tỷ lệ, không coi thiếu số là số 0; chưa có kết luận nào thì không có tỷ lệ.",
    ],
  },
  M13: {
    title: "Địa giới",
    body: [
      "Tên tỉnh đi cùng thời kỳ: An Giang đến 30/6/2025 và An Giang từ 1/7/2025 là hai đơn vị. Số liệu đứng dưới tên lúc báo cáo được viết.",
      "Công tắc “Sau sắp xếp” chỉ nói về các đơn vị hiện nay. Đơn vị không đổi địa giới giữ nguyên mọi số. Với đơn vị hợp nhất chỉ các mức được quy đổi, báo cáo ghi hay suy ra: tổng thì cộng khi mọi tỉnh cũ đều có số, tỷ lệ cần quyền số của mọi tỉnh cũ. Tốc độ tăng, tỷ lệ và kết luận rồi tính từ các mức ấy theo đúng các quy tắc trên.",
      "Chỗ không quy đổi được ghi rõ vì sao: thiếu số của tỉnh cũ, kèm có mấy trong mấy; thiếu quyền số; hay không quy đổi được, như thứ hạng và tốc độ tăng không kèm mức. Số báo cáo cho chính đơn vị mới hơn số quy đổi. Số quy đổi mang dấu ≈.",
    ],
  },
  M14: {
    title: "Sửa số",
    body: [
      "Không con số nào bị ghi đè. Số mới cho cùng một nội dung là một bản sửa; bản công bố sau cùng được dùng, bản trước vẫn còn trong lịch sử. Số rút lại vì nhầm ra khỏi mọi kết quả nhưng vẫn nằm trong lịch sử.",
      "Trang của mỗi đối chiếu cho thấy số nào công bố ngày nào, từ ước đến chính thức, và lần sửa nào đảo kết luận. “Tính đến ngày” trả lời như thể chỉ có những gì đã công bố đến hết ngày ấy, kể cả kết luận; nguồn chỉ biết tháng hay năm được tính từ ngày cuối của tháng hay năm đó.",
    ],
  },
  M15: {
    title: "Thiếu có tên gọi",
    body: [
      "Chỗ nào không có số đều ghi vì sao: chưa biết năm trước, trái dấu, chưa có chỉ tiêu, thiếu số của tỉnh cũ, không quy đổi được, số gốc chỉ là một khoảng… Thiếu không bao giờ là số 0.",
    ],
  },
};

const derivations: Record<DerivationRule, DerivationText> = {
  D1: { known: "thực hiện và tốc độ tăng", derived: "thực hiện năm trước = thực hiện ÷ (1 + tốc độ tăng)" },
  D2: { known: "thực hiện năm trước và tốc độ tăng", derived: "thực hiện" },
  D3: { known: "thực hiện hai năm liền nhau", derived: "tốc độ tăng" },
  D4: { known: "thực hiện năm trước và kế hoạch tăng trưởng", derived: "kế hoạch" },
  D5: { known: "kế hoạch và thực hiện năm trước", derived: "mức tăng kế hoạch đòi hỏi" },
  D6: { known: "thực hiện và % kế hoạch", derived: "kế hoạch = thực hiện ÷ tỷ lệ" },
  D7: { known: "kế hoạch và % kế hoạch", derived: "thực hiện" },
  D8: { known: "thực hiện và mức thay đổi", derived: "thực hiện năm trước" },
  D9: { known: "thực hiện và mức chênh so với kế hoạch", derived: "kế hoạch" },
  D10: { known: "kế hoạch và mức chênh so với kế hoạch", derived: "thực hiện" },
  D11: { known: "thực hiện năm trước và mức thay đổi", derived: "thực hiện" },
  D12: { known: "thực hiện hai năm liền nhau", derived: "mức thay đổi" },
  D13: { known: "thực hiện năm trước và kế hoạch thay đổi", derived: "kế hoạch" },
};

export const methodologyVi = {
  pageTitle: "Phương pháp",
  headline: "Cách so kế hoạch với thực hiện",
  lede: "Mỗi quy tắc có một số; mọi kết luận trên các trang khác đều dẫn về số đó. Chỗ nào có thể chọn cách khác, cách được chọn là cách một người làm thống kê bảo vệ được.",
  contents: "Các quy tắc",
  derivationsTitle: "Mười ba phép suy ra của M7",
  rule: "Quy tắc",
  known: "Biết",
  derived: "Suy ra",
  rules,
  derivations,
};
export type MethodologyTexts = typeof methodologyVi;
