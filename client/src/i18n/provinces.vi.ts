export interface SchemeCounts {
  provinces: number;
  withTargets: number;
  withFigures: number;
}

export const provincesVi = {
  pageTitle: "Tỉnh, thành phố",
  headline({ provinces, withTargets, withFigures }: SchemeCounts): string {
    if (withFigures === 0) return "Chưa tỉnh, thành phố nào có số liệu";
    const known = withFigures === provinces ? `Cả ${provinces}` : `${withFigures} trong ${provinces}`;
    return `${known} tỉnh, thành phố có số liệu; ${withTargets} có chỉ tiêu để đối chiếu`;
  },
  headlineToday: ({ provinces, withTargets }: SchemeCounts): string =>
    `${provinces} tỉnh, thành phố sau sắp xếp; ${withTargets} có chỉ tiêu để đối chiếu`,
  lede: "Số liệu đứng theo tên tỉnh lúc báo cáo được viết. Từ 1/7/2025 cả nước có 34 tỉnh, thành phố; chuyển sang địa giới sau sắp xếp ở dưới.",
  ledeToday:
    "Số của các tỉnh cũ được quy đổi về đơn vị mới khi mọi tỉnh cũ đều có số (M13). Chỗ chưa quy đổi được ghi rõ vì sao trên trang của từng tỉnh.",
  nation: "Toàn quốc",
  /** the heading of one division of a country */
  scheme: (scheme: string, provinces: number): string => {
    if (scheme === "VN63") return "63 tỉnh, thành phố đến 30/6/2025";
    if (scheme === "VN34") return "34 tỉnh, thành phố từ 1/7/2025";
    return `${scheme}: ${provinces} đơn vị`;
  },
  noneYet: "Chưa báo cáo nào trong kho ghi số liệu cho các đơn vị này.",
  targets: (count: number): string => `${count} chỉ tiêu`,
  results: (count: number): string => `${count} số thực hiện`,
  /** figures without a target, or not restated */
  rows: (count: number): string => `${count} dòng chưa đối chiếu được`,
  reached: (met: number, decided: number): string => `${met}/${decided} đạt hoặc vượt`,
  nothing: "chưa có số liệu",
};
export type ProvincesTexts = typeof provincesVi;
