import type { Direction } from "@doichieu/schema/vocabulary";
import type { ExportPicture } from "../exports/export-view.ts";
import { indicatorEn } from "../i18n/indicator.en.ts";
import { indicatorVi } from "../i18n/indicator.vi.ts";
import { indicatorWidgetEn } from "../i18n/indicator-widget.en.ts";
import { indicatorWidgetVi } from "../i18n/indicator-widget.vi.ts";
import { provinceEn } from "../i18n/province.en.ts";
import { provinceVi } from "../i18n/province.vi.ts";
import { rankingGroups } from "../pages/indicator/ranking-groups.ts";
import type { GalleryEntry, GalleryExample, GalleryPlace } from "../ui/gallery-entry.ts";
import { widgetBody } from "./frame/widget-body.tsx";
import type { ComparedAttainment } from "./indicator/compared.ts";
import { indicatorPicture } from "./indicator/indicator-picture.tsx";
import { sampleCompared } from "./indicator/sample-compared.ts";
import { rankingEntries } from "./ranking/ranking-entries.ts";
import { rankingPicture } from "./ranking/ranking-picture.tsx";
import { amount, judgedOf, type RankedRow, resultOf } from "./ranking/sample-ranked.ts";
import { resultRow, type SampleRow, scorecardRow } from "./scorecard/sample-row.ts";
import { scorecardPicture } from "./scorecard/scorecard-picture.tsx";
import { scorecardSections } from "./scorecard/scorecard-sections.ts";

/** As it stands in a widget: what its marks mean below it. */
function Drawn({ picture, width }: { picture: (width: number) => ExportPicture; width: number }) {
  const { drawing, height } = widgetBody(picture, width);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} overflow="visible" aria-hidden>
      {drawing}
    </svg>
  );
}

function example(
  vi: string,
  en: string,
  picture: (place: GalleryPlace) => (width: number) => ExportPicture,
): GalleryExample {
  const draw = (place: GalleryPlace) => <Drawn picture={picture(place)} width={place.width} />;
  return { name: { VI: vi, EN: en }, draw };
}

const indicator = (vi: string, en: string, special: Partial<ComparedAttainment>) =>
  example(`Một chỉ tiêu: ${vi}`, `One target: ${en}`, ({ locale }) => (width) => {
    const texts = locale === "VI" ? indicatorWidgetVi : indicatorWidgetEn;
    return indicatorPicture({ attainment: sampleCompared(special), locale, texts }, width);
  });

interface Ranked {
  rows: RankedRow[];
  direction?: Direction;
  /** in bold, wherever it stands */
  province?: string;
}

const ranking = (vi: string, en: string, { rows, direction = "HIGHER", province }: Ranked) =>
  example(`Xếp hạng: ${vi}`, `Ranking: ${en}`, ({ locale }) => (width) => {
    const ranked = rankingGroups({ direction, aggregation: "NONE", ranking: rows }, []);
    const { entries } = rankingEntries(ranked, 3, province ?? null);
    const texts = locale === "VI" ? indicatorVi : indicatorEn;
    return rankingPicture({ entries, province: province ?? null, locale, texts }, width);
  });

const sector = (code: string, vi: string, en: string) => ({
  ...{ code, nameVi: vi, nameEn: en },
  ...{ shortVi: vi, shortEn: en },
});
const sectors = [sector("ECONOMY", "Kinh tế", "Economy"), sector("SOCIAL", "Xã hội", "Society")];

const scorecard = (vi: string, en: string, rows: SampleRow[]) =>
  example(`Bảng đối chiếu: ${vi}`, `Scorecard: ${en}`, ({ locale }) => (width) => {
    const texts = locale === "VI" ? provinceVi : provinceEn;
    const sections = scorecardSections({ rows, sectors }, rows.length);
    return scorecardPicture({ sections, hasHeads: true, locale, texts }, width);
  });

const social = { sector: { code: "SOCIAL" } };

export const gallery: GalleryEntry = {
  id: "widgets",
  title: { VI: "Hình nhúng", EN: "Widgets" },
  examples: [
    indicator("ước, không đạt", "estimated, not met", {}),
    indicator("chỉ biết tỷ lệ", "known as a ratio only", {
      ...{ verdict: "EXCEEDED", target: null, actual: null, gap: null },
      planRatio: amount(111, { unit: "PERCENT", status: "ESTIMATED" }),
    }),
    indicator("chưa có số thực hiện", "no actual yet", {
      ...{ verdict: "NO_ACTUAL", provisional: false, actual: null, gap: null, planRatio: null },
    }),
    ranking(
      "có kế hoạch, và một tỉnh ngoài ba hàng đầu",
      "with plans, and a province beyond the first three rows",
      {
        rows: [
          judgedOf("a", 112),
          judgedOf("b", 103),
          judgedOf("c", 98),
          judgedOf("d", 80),
          resultOf("e", 70),
        ],
        province: "e",
      },
    ),
    ranking("thứ hạng là chấm", "ranks are dots", {
      rows: [1, 4, 28].map((place) =>
        resultOf(`r${place}`, place, { actual: amount(place, { unit: "RANK_OF_63" }) }),
      ),
      direction: "LOWER",
    }),
    scorecard("hai lĩnh vực, hàng chưa có chỉ tiêu đứng sau", "two sectors, results without a target last", [
      scorecardRow("A", 112),
      scorecardRow("B", 82),
      resultRow("C", 64),
      scorecardRow("D", 97, { ...social, verdict: "NEARLY_MET" }),
    ]),
    scorecard("một con số", "one figure", [resultRow("A", 24)]),
  ],
};
