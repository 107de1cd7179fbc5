import type { AbsenceReason, Locale, Words } from "@doichieu/schema/vocabulary";

interface AbsenceWords {
  /** for a cell of a table */
  short: Words;
  /** a clause: "… because" */
  long: Words;
}

/** Why something is absent (M15), in words. */
const words: Record<AbsenceReason, AbsenceWords> = {
  LOOSE_BASE: {
    short: { VI: "năm gốc là khoảng", EN: "base is a bound" },
    long: { VI: "số năm gốc chỉ là một khoảng", EN: "the base is a bound, not a number" },
  },
  LOOSE_ACTUAL: {
    short: { VI: "thực hiện là khoảng", EN: "actual is a bound" },
    long: { VI: "số thực hiện chỉ là một khoảng", EN: "the actual is a bound, not a number" },
  },
  NOT_A_LEVEL: {
    short: { VI: "không phải mức", EN: "not a level" },
    long: {
      VI: "kế hoạch tăng trưởng hay thay đổi không có lộ trình theo mức",
      EN: "a target for growth or change has no path of levels",
    },
  },
  NOT_RESTATABLE: {
    short: { VI: "không quy đổi được", EN: "cannot be restated" },
    long: {
      VI: "không cộng được từ số của các tỉnh cũ: thứ hạng, tốc độ tăng không kèm mức",
      EN: "it cannot be put together from the former provinces: ranks, and growth without levels",
    },
  },
  INCOMPLETE_COVERAGE: {
    short: { VI: "thiếu số của tỉnh cũ", EN: "a province is missing" },
    long: { VI: "chưa đủ số của mọi tỉnh cũ", EN: "not every former province has a figure" },
  },
  NO_WEIGHT: {
    short: { VI: "thiếu quyền số", EN: "no weight" },
    long: { VI: "chưa biết quyền số của một tỉnh cũ", EN: "the weight of a former province is not known" },
  },
  NO_BASE: {
    short: { VI: "thiếu năm trước", EN: "no year before" },
    long: { VI: "chưa biết số của năm trước", EN: "the year before is not known" },
  },
  ZERO_BASE: {
    short: { VI: "năm trước bằng 0", EN: "year before is 0" },
    long: { VI: "số của năm trước bằng 0", EN: "the year before is zero" },
  },
  NEGATIVE_BASE: {
    short: { VI: "năm trước âm", EN: "year before negative" },
    long: { VI: "số của năm trước âm", EN: "the year before is negative" },
  },
  NO_TARGET: {
    short: { VI: "chưa có chỉ tiêu", EN: "no target" },
    long: { VI: "chưa có chỉ tiêu", EN: "no target is known" },
  },
  NO_ACTUAL: {
    short: { VI: "chưa có số", EN: "no actual" },
    long: { VI: "chưa có số thực hiện", EN: "no actual is known" },
  },
  NO_LEVEL: {
    short: { VI: "không có mức", EN: "no level" },
    long: {
      VI: "báo cáo chỉ ghi tỷ lệ, mức chênh hay tốc độ tăng, không ghi mức",
      EN: "the report states a ratio, difference or growth, but no level",
    },
  },
  ZERO_TARGET: {
    short: { VI: "kế hoạch bằng 0", EN: "target is 0" },
    long: {
      VI: "kế hoạch bằng 0 nên tỷ lệ không có nghĩa",
      EN: "the target is zero, so a ratio has no meaning",
    },
  },
  NEGATIVE_TARGET: {
    short: { VI: "kế hoạch âm", EN: "negative target" },
    long: {
      VI: "kế hoạch âm nên tỷ lệ không có nghĩa",
      EN: "the target is negative, so a ratio has no meaning",
    },
  },
  MIXED_SIGNS: {
    short: { VI: "trái dấu", EN: "mixed signs" },
    long: {
      VI: "kế hoạch và thực hiện trái dấu nên tỷ lệ không có nghĩa",
      EN: "target and actual have different signs, so a ratio has no meaning",
    },
  },
  RANK: {
    short: { VI: "thứ hạng", EN: "a rank" },
    long: { VI: "thứ hạng không có tỷ lệ và tốc độ tăng", EN: "ranks have no ratio and no growth" },
  },
  SHARE: {
    short: { VI: "tỷ lệ %", EN: "a share" },
    long: {
      VI: "chỉ tiêu dạng tỷ lệ thay đổi theo điểm phần trăm; tốc độ tăng chỉ có khi báo cáo ghi",
      EN: "shares change in percentage points; they have growth only where a report states it",
    },
  },
  NEUTRAL: {
    short: { VI: "không có chiều tốt", EN: "no better side" },
    long: { VI: "không bên nào là tốt hơn", EN: "neither direction is better" },
  },
  NO_RECORD: {
    short: { VI: "thiếu năm trước đó", EN: "no record" },
    long: { VI: "biết quá ít năm trước đó để so", EN: "too few earlier years are known" },
  },
  DEPENDENT_INPUTS: {
    short: { VI: "chung một nguồn số", EN: "one figure twice" },
    long: {
      VI: "hai đầu vào cùng dựa trên một con số không phải một điểm",
      EN: "both inputs rest on one figure that is no single value",
    },
  },
  UNBOUNDED: {
    short: { VI: "không nói lên gì", EN: "says nothing" },
    long: {
      VI: "khoảng giá trị bao trùm mọi khả năng",
      EN: "the interval spans everything that is possible",
    },
  },
  OUT_OF_RANGE: {
    short: { VI: "ngoài phạm vi", EN: "out of range" },
    long: { VI: "kết quả nằm ngoài phạm vi có thể", EN: "the result lies outside what is possible" },
  },
  PERIODS_DIFFER: {
    short: { VI: "khác kỳ", EN: "periods differ" },
    long: {
      VI: "kế hoạch của nhiều năm không so với số của một năm, số chưa đủ năm không so với số cả năm",
      EN: "a target for several years is not held against one year, nor part of a year against a whole one",
    },
  },
  BOTH_SIDES: {
    short: { VI: "ở cả hai phía", EN: "on both sides" },
    long: {
      VI: "khoảng giá trị nằm ở cả hai phía của kế hoạch",
      EN: "the interval lies on both sides of the target",
    },
  },
  ON_TARGET: {
    short: { VI: "đúng kế hoạch", EN: "on target" },
    long: { VI: "thực hiện đúng bằng kế hoạch", EN: "the actual is exactly on target" },
  },
};

/** For a cell: "trái dấu". */
export function absenceShort(reason: AbsenceReason, locale: Locale): string {
  return words[reason].short[locale];
}

/** For a sentence: "kế hoạch và thực hiện trái dấu nên tỷ lệ không có nghĩa". */
export function absenceLong(reason: AbsenceReason, locale: Locale): string {
  return words[reason].long[locale];
}
