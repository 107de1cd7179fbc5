export const searchVi = {
  search: "Tìm kiếm",
  label: "Tỉnh, chỉ tiêu, nguồn; gõ có dấu hay không dấu",
  close: "Đóng",
  results: "Kết quả tìm kiếm",
  groups: { provinces: "Tỉnh, thành phố", indicators: "Chỉ tiêu", sources: "Nguồn" },
  before: (successor: string): string => `đến 30/6/2025, nay thuộc ${successor}`,
  after: "từ 1/7/2025",
  /** the latest comparison; null where nothing is known */
  indicator: (sector: string, count: number, latest: string | null): string =>
    latest ? `${sector}; ${count} đối chiếu, mới nhất ${latest}` : `${sector}; chưa có số liệu`,
  status(status: "idle" | "loading" | "failed" | "found", count: number): string {
    switch (status) {
      case "idle":
        return "Gõ ít nhất hai chữ. Mũi tên để chọn, Enter để mở, Esc để đóng.";
      case "loading":
        return "Đang tìm…";
      case "failed":
        return "Không tìm được: máy chủ chưa trả lời. Gõ lại để thử.";
      case "found":
        return count > 0 ? `${count} kết quả` : "Không tìm thấy gì. Thử tên ngắn hơn.";
    }
  },
};
export type SearchTexts = typeof searchVi;
