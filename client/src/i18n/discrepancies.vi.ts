import { type Measure, numberText } from "@doichieu/schema/vocabulary";
import { factRole } from "./fact-role.ts";

export const discrepanciesVi = {
  pageTitle: "Sai lệch",
  headline: (count: number): string =>
    count > 0
      ? `Ở ${numberText(count, 0, "VI")} chỗ, báo cáo ghi khác kết quả tính lại`
      : "Không có sai lệch nào",
  lede: "Báo cáo ghi một đằng, các con số khác cho ra một nẻo, quá mức làm tròn giải thích được. Không con số nào bị sửa: cả hai đứng cạnh nhau để người xem xét.",
  empty:
    "Mọi tốc độ tăng, tỷ lệ, mức chênh và kết luận báo cáo ghi đều khớp với các con số khác, hoặc chưa có con số độc lập để tính lại.",
  caption: (year: number): string => `Sai lệch năm ${year}`,
  indicator: "Chỉ tiêu",
  field: "Nội dung",
  stated: "Báo cáo ghi",
  computed: "Tính lại",
  inputs: "Tính từ",
  role: (isTarget: boolean, measure: Measure, year: number, months: number | null): string =>
    `${factRole(isTarget, measure, "VI")} ${months === null ? "" : `${months} tháng `}${year}:`,
  paragraph: (number: number): string => `đoạn ${number}`,
  pages: "Các trang của danh sách",
  firstPage: "Về đầu danh sách",
  nextPage: "Trang sau",
};
export type DiscrepanciesTexts = typeof discrepanciesVi;
