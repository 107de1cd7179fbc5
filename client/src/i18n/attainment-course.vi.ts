import { type AmountParts, amountText } from "@doichieu/schema/vocabulary";
import { capitalised } from "./sentence.ts";

/** How an attainment came to stand as it does, how it runs, and whose figures it is put together from. */
export const attainmentCourseVi = {
  /** `by`: the day the page speaks of, null for today */
  historyTitle: (states: number, flips: number, by: string | null): string => {
    if (flips > 0) return `${flips} lần sửa số đã đảo kết luận`;
    if (states === 1) return by ? `Đến ${by} chưa có lần sửa nào` : "Từ khi công bố chưa có lần sửa nào";
    return `Đã cập nhật ${states - 1} lần, chưa lần nào đảo kết luận`;
  },
  historyCaption: "Kế hoạch, thực hiện và kết luận theo ngày công bố",
  historyDay: "Công bố từ",
  historyFlipped: "Đảo kết luận",
  historyThen: "Xem trang này như đã công bố đến ngày đó",
  revisionCurrent: "dùng ở trang này",
  revisionLater: "công bố sau ngày đang xem",
  revisionWithdrawn: (day: string): string => `rút lại ngày ${day}`,

  unpublished: (province: string, year: number, indicator: string): string =>
    `${province} năm ${year}, ${indicator}: khi đó chưa có số liệu`,
  unpublishedBy: (day: string): string =>
    `Đến hết ngày ${day} chưa nguồn nào trong kho công bố kế hoạch hay số thực hiện này.`,
  toProvince: (province: string, year: number): string => `Xem ${province} năm ${year} vào ngày đó`,
  /** the link to the comparison is gone: figures published later took its place */
  gone: "Số công bố sau ngày này đã thay đối chiếu này; nay không còn trong bảng.",

  paceTitle: (status: string, from: number, to: number): string =>
    `Kỳ ${from}–${to}: ${status.toLowerCase()}`,
  paceRatio: (percent: string): string =>
    `Mỗi năm thay đổi được ${percent}% mức cần có để tới đích đúng hạn, tính từ số gốc.`,
  paceUnknown: (reason: string): string => `Chưa tính được nhịp: ${reason}.`,
  paceYearTitle: (ofYear: number): string =>
    ofYear >= 1
      ? "Trong năm: kịp nhịp của các tháng đã qua"
      : "Trong năm: chậm hơn nhịp của các tháng đã qua",
  paceOfYear: (planRatio: AmountParts, months: number, pace: string): string =>
    `${months} tháng đạt ${amountText(planRatio, "VI")} kế hoạch: ${pace} lần phần năm đã qua (${months}/12).`,
  paceSub: (unit: string): string => `${capitalised(unit)}. Nét chấm là lộ trình từ số gốc, mỗi năm một mốc.`,
  paceYearSub: "% kế hoạch năm. Nét chấm là mỗi tháng một phần mười hai.",
  paceYearStatus: (ofYear: number): string => (ofYear >= 1 ? "Kịp nhịp của năm" : "Chậm hơn nhịp của năm"),
  paceCaption: "Mốc của lộ trình và số thực hiện",
  paceTime: "Thời điểm",
  paceWhen: (year: number, month: number): string => (month === 12 ? String(year) : `${month} tháng ${year}`),
  paceMonths: (months: number): string => (months === 12 ? "cả năm" : `${months} tháng`),
  pacePath: "Mốc cần tới",
  paceBase: "gốc",

  formerTitle: (known: number, units: number): string =>
    known === units
      ? `Cả ${units} tỉnh cũ có số thực hiện`
      : `${known} trong ${units} tỉnh cũ có số thực hiện`,
  formerCaption: "Số của các tỉnh cũ, cùng chỉ tiêu, cùng năm",
  formerUnit: "Tỉnh cũ",
  formerNothing: "chưa có số liệu",
};
export type AttainmentCourseTexts = typeof attainmentCourseVi;
