export const viewVi = {
  boundaries: "Địa giới",
  before: "Trước sắp xếp",
  after: "Sau sắp xếp",
  /** a division and how many units it has */
  division: (name: string, units: number): string => `${name} (${units})`,
  /** a division and its unit */
  unit: (name: string, province: string): string => `${name}: ${province}`,
  asOf: "Tính đến ngày",
  asOfBanner: (day: string): string =>
    `Số liệu và kết luận như đã công bố đến hết ngày ${day}; số công bố sau ngày đó không tính.`,
  toToday: "Về số liệu hôm nay",
  tooBroadTitle: "Quá nhiều số liệu để tính lại theo ngày",
  tooBroadBody:
    "Cả trang này dựa trên quá nhiều con số để tính lại như đã công bố đến một ngày. Hãy mở từng tỉnh, hoặc về số liệu hôm nay.",
};
export type ViewTexts = typeof viewVi;
