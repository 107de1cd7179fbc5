import { numberText } from "@doichieu/schema/vocabulary";
import { listed } from "./sentence.ts";

const whole = (count: number): string => numberText(count, 0, "VI");

/** Counts over one year's targets of all provinces (or, where no province has any, of the country). */
export interface HeadlineCounts {
  /** of the country, because no province has figures that year */
  isNational: boolean;
  /** today's units, merged ones put together from those before (M13) */
  isRestated: boolean;
  year: number;
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  nearlyMet: number;
  notMet: number;
  undecided: number;
  notDue: number;
  noActual: number;
  /** results without any target */
  noTarget: number;
}

export interface LedeCounts extends HeadlineCounts {
  provincesWithTargets: number;
  /** null where the year mixes provinces of two schemes */
  provincesInAll: number | null;
  provisional: number;
  derivedTargets: number;
}

/** What the map shows at a glance. */
export interface MapFinding {
  /** provinces with a share of targets met */
  shares: number;
  /** the most frequent of the other kinds of tile; null where every province has a share */
  others: { kind: "waiting" | "results" | "incomplete" | "none"; count: number } | null;
  /** where every province has a share: the two ends with their fractions, unless several share an end */
  best: string | null;
  worst: string | null;
}

const otherTiles = {
  waiting: "có chỉ tiêu chưa kết luận được",
  results: "mới có số thực hiện",
  incomplete: "thiếu số của tỉnh cũ",
  none: "chưa có số liệu",
};

const missed = ({ notMet, nearlyMet }: HeadlineCounts) =>
  [notMet > 0 && `${whole(notMet)} không đạt`, nearlyMet > 0 && `${whole(nearlyMet)} gần đạt`].filter(
    (part) => part !== false,
  );

function decidedHeadline(counts: HeadlineCounts): string {
  const { decided, reached, notMet } = counts;
  if (decided === 1 && reached === 0) {
    return `chỉ tiêu duy nhất đã kết luận ${notMet === 1 ? "không đạt" : "gần đạt"}`;
  }
  if (decided === 1) return "đạt hoặc vượt chỉ tiêu duy nhất đã kết luận";
  if (reached === decided) return `đạt hoặc vượt cả ${whole(decided)} chỉ tiêu đã kết luận`;
  const start =
    reached === 0
      ? `không đạt chỉ tiêu nào trong ${whole(decided)} chỉ tiêu đã kết luận`
      : `đạt hoặc vượt ${whole(reached)} trong ${whole(decided)} chỉ tiêu đã kết luận`;
  return `${start}; ${missed(counts).join(", ")}`;
}

function openHeadline({ targets, undecided, notDue, noActual }: HeadlineCounts): string {
  if (noActual === targets) return `${whole(targets)} chỉ tiêu, chưa có số thực hiện để đối chiếu`;
  if (notDue === targets) return `${whole(targets)} chỉ tiêu, chưa đến kỳ đánh giá`;
  if (undecided === targets) return `${whole(targets)} chỉ tiêu, số liệu chưa đủ để kết luận`;
  return `${whole(targets)} chỉ tiêu, chưa chỉ tiêu nào kết luận được`;
}

function derivedSentence(derived: number, isRestated: boolean): string {
  return isRestated
    ? `${whole(derived)} kế hoạch được quy đổi từ các tỉnh cũ, hoặc suy ra từ tỷ lệ hay mức chênh báo cáo ghi.`
    : `${whole(derived)} kế hoạch được suy ra từ tỷ lệ hay mức chênh so với kế hoạch ghi trong báo cáo.`;
}

export const overviewVi = {
  pageTitle: (year: number): string => `Tổng quan ${year}`,

  headline(counts: HeadlineCounts): string {
    const { year, targets, decided, noTarget, isNational, isRestated } = counts;
    const when = isNational ? `Năm ${year}, cả nước` : `Năm ${year}`;
    if (decided > 0) return `${when}${isNational ? ":" : ","} ${decidedHeadline(counts)}`;
    if (targets > 0) return `${when} có ${openHeadline(counts)}`;
    if (noTarget > 0 && isRestated)
      return `${when}, theo địa giới sau sắp xếp, chưa đối chiếu được chỉ tiêu nào`;
    if (noTarget > 0) return `${when} có ${whole(noTarget)} số thực hiện, chưa có chỉ tiêu để đối chiếu`;
    return `Chưa có số liệu năm ${year}`;
  },

  lede(counts: LedeCounts): string {
    const { provincesWithTargets, provincesInAll, decided, undecided, provisional, noActual, notDue } =
      counts;
    const { derivedTargets, noTarget, targets, isRestated } = counts;
    if (targets === 0 && noTarget === 0) return "Chọn một năm có số liệu ở dải năm bên dưới.";
    const judged = decided + undecided;
    const of = provincesInAll === null ? "" : ` trong ${provincesInAll}`;
    const open = [
      undecided > 0 && decided > 0 && `${whole(undecided)} chỉ tiêu có số liệu nhưng chưa đủ để kết luận`,
      noActual > 0 && decided + undecided > 0 && `${whole(noActual)} chỉ tiêu chưa có số thực hiện`,
      notDue > 0 && decided + undecided > 0 && `${whole(notDue)} chỉ tiêu chưa đến kỳ`,
    ].filter((part) => part !== false);
    const sentences = [
      provincesWithTargets > 0 && `Có chỉ tiêu của ${whole(provincesWithTargets)}${of} tỉnh, thành phố.`,
      provisional > 0 &&
        (provisional === judged
          ? "Mọi kết luận đều dựa trên số ước, có thể đổi khi có số chính thức."
          : `${whole(provisional)} trong ${whole(judged)} kết luận dựa trên số ước, có thể đổi khi có số chính thức.`),
      open.length > 0 && `Ngoài ra ${listed(open, "và")}.`,
      derivedTargets > 0 && derivedSentence(derivedTargets, isRestated),
      targets > 0 &&
        noTarget > 0 &&
        !isRestated &&
        `${whole(noTarget)} số thực hiện khác chưa có chỉ tiêu để đối chiếu.`,
      isRestated &&
        noTarget > 0 &&
        `${whole(noTarget)} dòng ${targets > 0 ? "khác " : ""}chưa có chỉ tiêu hoặc chưa quy đổi được về địa giới mới.`,
      targets === 0 && !isRestated && "Khi có văn bản giao chỉ tiêu, các số này sẽ được đối chiếu tự động.",
    ];
    return sentences.filter((part) => part !== false).join(" ");
  },

  countsTitle: (targets: number, isNational: boolean): string =>
    isNational
      ? `${whole(targets)} chỉ tiêu của cả nước, theo kết luận`
      : `${whole(targets)} chỉ tiêu cấp tỉnh, theo kết luận`,
  countsSub: (noTarget: number, isRestated: boolean): string => {
    if (noTarget === 0) return "Mỗi ô một chỉ tiêu.";
    return isRestated
      ? `Mỗi ô một chỉ tiêu. Ngoài ra có ${whole(noTarget)} dòng chưa có chỉ tiêu hoặc chưa quy đổi được.`
      : `Mỗi ô một chỉ tiêu. Ngoài ra có ${whole(noTarget)} số thực hiện chưa có chỉ tiêu.`;
  },
  countsCaption: "Số chỉ tiêu theo kết luận",
  noTargetsTitle: "Chưa có chỉ tiêu cấp tỉnh nào",
  noTargetsBody: (noTarget: number, isRestated: boolean): string => {
    if (noTarget === 0) return "Chưa báo cáo nào trong kho có số liệu của năm này.";
    return isRestated
      ? `${whole(noTarget)} dòng của năm này chưa có chỉ tiêu hoặc chưa quy đổi được: các tỉnh cũ chưa đủ số, hoặc số không cộng được.`
      : `${whole(noTarget)} số thực hiện của năm này đứng một mình: chưa báo cáo nào trong kho ghi chỉ tiêu.`;
  },
  country: "Cả nước",
  sameScale: "cùng thang",
  verdictColumn: "Kết luận",
  provincesColumn: "Cấp tỉnh",

  attentionTitle: (indicator: string, province: string): string =>
    `Cần chú ý: hụt nhiều nhất là ${indicator} của ${province}`,
  attentionNoneTitle: "Không có chỉ tiêu nào hụt",
  attentionOpenTitle: (count: number): string =>
    `Không có chỉ tiêu nào hụt; ${whole(count)} chỉ tiêu chưa kết luận được`,
  attentionSub: "Xếp theo mức hụt so với kế hoạch (M5). Mỗi thanh có thang riêng, tính từ 0.",
  attentionNoneBody: "Mọi chỉ tiêu đã kết luận đều đạt hoặc vượt.",
  attentionMore: (shown: number, total: number): string =>
    `${whole(shown)} trong ${whole(total)} chỉ tiêu hụt: xem cả danh sách`,
  shortBy: (percent: string): string => `hụt ${percent}% kế hoạch`,
  shortUnknown: "hụt, không rõ bao nhiêu",
  atThreshold: "bằng ngưỡng, chưa qua",
  eitherWay: "có thể đạt, có thể không",
  attentionCaption: "Chỉ tiêu hụt và chỉ tiêu chưa kết luận được",
  indicatorColumn: "Chỉ tiêu",
  provinceColumn: "Tỉnh, thành phố",
  actualColumn: "Thực hiện",
  targetColumn: "Kế hoạch",
  shortfallColumn: "Mức hụt",
  gapColumn: "Chênh lệch",
  isGrowth: "tốc độ tăng",
  lowerIsBetter: "càng thấp càng tốt",
  ofCountry: "cả nước",

  mapTitle: (finding: MapFinding): string => {
    const { shares, others, best, worst } = finding;
    if (best && worst) return `Tỷ lệ đạt cao nhất ở ${best}, thấp nhất ở ${worst}`;
    const start = shares === 0 ? "Chưa tỉnh nào có tỷ lệ đạt" : `${shares} tỉnh có tỷ lệ đạt`;
    return others ? `${start}, ${others.count} tỉnh ${otherTiles[others.kind]}` : start;
  },
  mapSub:
    "Số chỉ tiêu đạt hoặc vượt trên số đã kết luận. Mỗi ô một tỉnh; không theo tỷ lệ, không thể hiện địa giới.",
  mapElsewhere: (count: number): string =>
    `${whole(count)} đơn vị của địa giới khác cũng có số liệu và không nằm trên bản đồ này.`,
  mapCaption: "Số chỉ tiêu theo tỉnh, thành phố",
  mapLabel: "Bản đồ ô các tỉnh, thành phố",
  reachedColumn: "Đạt hoặc vượt",
  decidedColumn: "Đã kết luận",
  targetsColumn: "Chỉ tiêu",
  knownColumn: "Có gì",
  unrestatedColumn: "Không quy đổi được",

  sectorColumn: "Lĩnh vực",
  resultsColumn: "Số thực hiện chưa có chỉ tiêu",
  heatTitle: "Lĩnh vực × tỉnh: chỗ nào có chỉ tiêu, chỗ nào mới có thực hiện",
  heatCaption: "Số chỉ tiêu đạt hoặc vượt trên số đã kết luận, theo tỉnh và lĩnh vực",
  heatSub: "Đạt hoặc vượt trên số đã kết luận.",
  heatUndecided: "chưa kết luận được",
  heatEmpty: "chấm nhỏ: chưa có số liệu",
  heatMore: (count: number): string => `Hiện thêm ${whole(count)} tỉnh chỉ có số thực hiện`,
  heatLess: "Chỉ hiện tỉnh có chỉ tiêu",
  overall: "Chung",

  growthTitle: (missedGrowth: number, judged: number): string =>
    missedGrowth === 0
      ? judged === 1
        ? "Tăng trưởng: chỉ tiêu duy nhất đã đạt"
        : `Tăng trưởng: cả ${whole(judged)} chỉ tiêu đã đạt`
      : `Tăng trưởng: ${whole(missedGrowth)} trong ${whole(judged)} chỉ tiêu chưa tới`,
  growthOpenTitle: (targets: number): string =>
    `Tăng trưởng: ${whole(targets)} chỉ tiêu, chưa có kết quả để so`,
  growthSub: (shown: number, total: number): string =>
    `Tốc độ tăng so với năm trước, %. Đường màu nối mức phải đạt với kết quả.${shown < total ? ` ${whole(shown)} trong ${whole(total)} chỉ tiêu, xếp theo tỉnh.` : ""}`,
  growthCaption: "Kế hoạch tăng trưởng và kết quả",
  growthMore: "Mọi kế hoạch tăng trưởng, kể cả suy ra từ kế hoạch dạng mức, cạnh kết quả năm trước",
  noLastYear: (year: number): string => `chưa có ${year}`,
  belowLast: (year: number): string => `Thấp hơn kết quả ${year}`,

  sources: "Cách đánh giá:",
};
export type OverviewTexts = typeof overviewVi;
